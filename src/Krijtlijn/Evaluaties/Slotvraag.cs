using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Evaluaties;

/// <summary>What the school is asked when a traject ends: what it takes along, and where chances remain (R37).</summary>
public sealed class Slotvraag : IDossierstuk, INetwerkstuk
{
    public const int TekstLengte = 2000;

    private Slotvraag() { }

    public Slotvraag(Traject traject, DateTime gesteldOp) =>
        (TrajectId, NetwerkId, SchoolId, LeerlingId, GesteldOp) = (traject.Id, traject.NetwerkId, traject.SchoolId, traject.LeerlingId, gesteldOp);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Guid TrajectId { get; private set; }
    public Traject? Traject { get; private set; }
    public DateTime GesteldOp { get; private set; }
    public DateTime? BeantwoordOp { get; private set; }
    public string? Meegenomen { get; private set; }
    public string? Kansen { get; private set; }
    public string? Opmerking { get; private set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, null, TrajectId);

    public void Beantwoorden(string meegenomen, string kansen, string? opmerking, DateTime nu)
    {
        if (BeantwoordOp is not null) throw new RegelGebroken("R37", "Deze vragen zijn al beantwoord; het antwoord staat in het dossier.");
        if (string.IsNullOrWhiteSpace(meegenomen)) throw new RegelGebroken("R37", "Schrijf wat de school meeneemt uit dit traject.", nameof(Meegenomen));
        if (string.IsNullOrWhiteSpace(kansen)) throw new RegelGebroken("R37", "Schrijf waar de school nog kansen ziet.", nameof(Kansen));
        (Meegenomen, Kansen, Opmerking, BeantwoordOp) = (meegenomen.Trim(), kansen.Trim(), opmerking?.Trim(), nu);
    }
}
