using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>A division is tried out first, then decided; a decided one is frozen.</summary>
public enum Verdelingsstatus { Simulatie, Beslist }

/// <summary>How the means of a school year are spread over the special schools of a network: the model with its parameters and, once decided, the result as it was then.</summary>
public sealed class Werkgeververdeling : INetwerkstuk
{
    private readonly List<Werkgeververdelingsrij> rijen = [];

    private Werkgeververdeling() { }

    public Werkgeververdeling(Guid netwerkId, Schooljaar schooljaar, Werkgeverkeuze keuze, DateTime nu)
    {
        (NetwerkId, Schooljaar, GemaaktOp) = (netwerkId, schooljaar, nu);
        (Model, Procent, EersteNummer, TweedeNummer, AandeelEerste, Basis) = keuze;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public Werkgevermodel Model { get; private set; }
    public int Procent { get; private set; }
    public string? EersteNummer { get; private set; }
    public string? TweedeNummer { get; private set; }
    public int AandeelEerste { get; private set; }
    public Verdeelbasis Basis { get; private set; }
    public Verdelingsstatus Status { get; private set; }
    public DateTime GemaaktOp { get; private set; }
    public DateOnly? BeslistOp { get; private set; }
    public string? Orgaan { get; private set; }
    public string? Verslagreferentie { get; private set; }
    /// <summary>When another division took its place; null while it counts.</summary>
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    /// <summary>The result as it was decided; empty as long as it is a simulation, which is reckoned anew each time.</summary>
    public IReadOnlyList<Werkgeververdelingsrij> Rijen => rijen;
    public Werkgeverkeuze Keuze => new(Model, Procent, EersteNummer, TweedeNummer, AandeelEerste, Basis);
    public bool IsBeslist => Status == Verdelingsstatus.Beslist;

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;

    /// <summary>Freezes the result. What is decided, or made place for another, is not decided again.</summary>
    public void Beslissen(Beslissing beslissing, Werkgeverberekening berekening, IReadOnlyDictionary<string, Guid> scholen)
    {
        if (IsBeslist || VervallenOp is not null) throw new RegelGebroken(Werkgevercontrole.Regel, "Deze verdeling is al beslist of vervangen door een andere. Ga terug naar het overzicht.");
        (Status, BeslistOp, Orgaan, Verslagreferentie) = (Verdelingsstatus.Beslist, beslissing.Dag, beslissing.Orgaan, beslissing.Verslag);
        rijen.AddRange(berekening.Rijen.Select(r => new Werkgeververdelingsrij(this, scholen[r.Werkgever.Nummer], r)));
    }
}

/// <summary>What a special school had and has by a decided division, as it was on that day.</summary>
public sealed class Werkgeververdelingsrij
{
    public const int UitlegLengte = 600;

    private Werkgeververdelingsrij() { }

    internal Werkgeververdelingsrij(Werkgeververdeling verdeling, Guid schoolId, Werkgeveruitkomst uitkomst)
    {
        (NetwerkId, VerdelingId, SchoolId) = (verdeling.NetwerkId, verdeling.Id, schoolId);
        (Schoolnaam, OntvangenDuizendsten, KleineTypesDuizendsten, VrijgegevenDuizendsten) = (uitkomst.Werkgever.Naam, uitkomst.Werkgever.OntvangenDuizendsten, uitkomst.Werkgever.KleineTypesDuizendsten, uitkomst.Werkgever.VrijgegevenDuizendsten);
        (LeerlingenNu, LeerlingenVorig, NaDuizendsten, Uitleg) = (uitkomst.Werkgever.LeerlingenNu, uitkomst.Werkgever.LeerlingenVorig, uitkomst.NaDuizendsten, uitkomst.Uitleg);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid VerdelingId { get; private set; }
    public Guid SchoolId { get; private set; }
    public string Schoolnaam { get; private set; } = "";
    public long OntvangenDuizendsten { get; private set; }
    public long KleineTypesDuizendsten { get; private set; }
    public long VrijgegevenDuizendsten { get; private set; }
    public int? LeerlingenNu { get; private set; }
    public int? LeerlingenVorig { get; private set; }
    public long NaDuizendsten { get; private set; }
    public string Uitleg { get; private set; } = "";

    public long OverdrachtDuizendsten => NaDuizendsten - OntvangenDuizendsten - VrijgegevenDuizendsten;

    public Werkgeveruitkomst AlsUitkomst(string nummer) => new(new Werkgever(nummer, Schoolnaam, OntvangenDuizendsten, LeerlingenNu, LeerlingenVorig, KleineTypesDuizendsten, VrijgegevenDuizendsten), NaDuizendsten, Uitleg);
}

/// <summary>
/// Units that go from one special school to another by a decision. Only added, never changed or deleted: a later decision books the lines of the former back and its own after them, and
/// since every line takes from one what it gives another, all together sum to zero.
/// </summary>
public sealed class Werkgeveroverdracht
{
    private Werkgeveroverdracht() { }

    public Werkgeveroverdracht(Werkgeververdeling verdeling, Guid vanId, Guid naarId, long duizendsten, DateTime nu, string door, bool isTerugboeking = false)
    {
        if (duizendsten <= 0) throw new RegelGebroken(Werkgevercontrole.Regel, "Een overdracht is groter dan nul.");
        if (vanId == naarId) throw new RegelGebroken(Werkgevercontrole.Regel, "Een school draagt niets aan zichzelf over.");
        (NetwerkId, Schooljaar, VerdelingId) = (verdeling.NetwerkId, verdeling.Schooljaar, verdeling.Id);
        (VanId, NaarId, Duizendsten, GeboektOp, Door, IsTerugboeking) = (vanId, naarId, duizendsten, nu, door, isTerugboeking);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    /// <summary>The decision that books it.</summary>
    public Guid VerdelingId { get; private set; }
    public Guid VanId { get; private set; }
    public Guid NaarId { get; private set; }
    public long Duizendsten { get; private set; }
    public DateTime GeboektOp { get; private set; }
    /// <summary>Who booked it.</summary>
    public string Door { get; private set; } = "";
    /// <summary>It undoes a line of the decision before.</summary>
    public bool IsTerugboeking { get; private set; }
}
