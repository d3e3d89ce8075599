using Krijtlijn.Platform.Database;

namespace Krijtlijn.Netwerken;

/// <summary>Somebody at a school whom the network may call: the zorgverantwoordelijke, the director, a teacher.</summary>
public sealed class Schoolcontact : IDossierstuk
{
    public const int NaamLengte = 120, FunctieLengte = 80;

    private Schoolcontact() { }

    public Schoolcontact(Guid netwerkId, Guid schoolId, string naam)
    {
        NetwerkId = netwerkId;
        SchoolId = schoolId;
        Naam = naam;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public string Naam { get; set; } = "";
    public string? Functie { get; set; }
    public string? Email { get; set; }
    public string? Telefoon { get; set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId);
}
