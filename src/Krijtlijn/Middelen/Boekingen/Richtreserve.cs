using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>The trajecten a network holds back at the start of a school year, so that schools that report first do not take everything (001): what the pot begins with.</summary>
public sealed class Richtreserve : INetwerkstuk
{
    public const int Hoogste = 10_000;

    private Richtreserve() { }

    public Richtreserve(Guid netwerkId, Schooljaar schooljaar, int aantal)
    {
        (NetwerkId, Schooljaar) = (netwerkId, schooljaar);
        Zetten(aantal);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public int Aantal { get; private set; }
    public int Versie { get; private set; }

    public void Zetten(int aantal)
    {
        if (aantal is < 0 or > Hoogste) throw new RegelGebroken("middelen", $"Geef een reserve tussen 0 en {Hoogste} trajecten.", nameof(Aantal));
        Aantal = aantal;
    }
}
