using Krijtlijn.Middelen.Rekenen;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>What a school gets by a division that was put forward: what counted, the steps, the result and the sentences that explain it, all as they were on that day.</summary>
public sealed class Verdelingsrij
{
    public const int UitlegLengte = 6000, GetalLengte = 24;

    private Verdelingsrij() { }

    internal Verdelingsrij(Verdeling verdeling, Verdeelrij rij)
    {
        (NetwerkId, VerdelingId, SchoolId) = (verdeling.NetwerkId, verdeling.Id, rij.SchoolId);
        (Schoolnummer, Schoolnaam, Groep, Net, Team) = (rij.Nummer, rij.Naam, rij.Groep, rij.Net, rij.Team);
        (GemiddeldeLeerlingen, GemiddeldeVerslagen, Leerlingdeel, Verslagdeel, Quotum) = (rij.GemiddeldeLeerlingen, rij.GemiddeldeVerslagen, rij.Leerlingdeel, rij.Verslagdeel, rij.Quotum);
        (Resultaat, Vorig, KrijgtMinimum, Ontbrekend) = (rij.Resultaat, rij.Vorig, rij.KrijgtMinimum, rij.Ontbrekend);
        Uitleg = string.Join('\n', rij.Zinnen);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid VerdelingId { get; private set; }
    public Guid SchoolId { get; private set; }
    public string Schoolnummer { get; private set; } = "";
    public string Schoolnaam { get; private set; } = "";
    public Niveaugroep Groep { get; private set; }
    public string? Net { get; private set; }
    public string? Team { get; private set; }
    /// <summary>Exact figures with four digits after the point, as they were reckoned.</summary>
    public string GemiddeldeLeerlingen { get; private set; } = "";
    public string GemiddeldeVerslagen { get; private set; } = "";
    public string Leerlingdeel { get; private set; } = "";
    public string Verslagdeel { get; private set; } = "";
    public string Quotum { get; private set; } = "";
    /// <summary>Trajecten.</summary>
    public int Resultaat { get; private set; }
    /// <summary>Trajecten of the school year before; null when there was no division then.</summary>
    public int? Vorig { get; private set; }
    public bool KrijgtMinimum { get; private set; }
    /// <summary>Moments without a count.</summary>
    public int Ontbrekend { get; private set; }
    /// <summary>The sentences, one per line.</summary>
    public string Uitleg { get; private set; } = "";
}
