using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Ondersteuningsplannen;

public enum PlanStatus { Ontwerp, Voorgelegd, Teruggegeven, Goedgekeurd }

/// <summary>The plan of one supporter for one regular school in one school year (R33), as a row of versions; approved versions are frozen.</summary>
public sealed class Ondersteuningsplan : IDossierstuk, INetwerkstuk
{
    private readonly List<Planversie> versies = [];

    private Ondersteuningsplan() { }

    public Ondersteuningsplan(Guid netwerkId, Guid schoolId, Guid personeelslidId, Schooljaar schooljaar, DateTime nu)
    {
        (NetwerkId, SchoolId, PersoneelslidId, Schooljaar) = (netwerkId, schoolId, personeelslidId, schooljaar);
        versies.Add(new Planversie(this, 1, nu));
        (LaatsteNummer, GewijzigdOp) = (1, nu);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Instelling? School { get; private set; }
    public Guid PersoneelslidId { get; private set; }
    public Personeelslid? Personeelslid { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    /// <summary>Where the plan stands, so that lists need not look into the versions. A returned plan stays so until it is submitted again.</summary>
    public PlanStatus Status { get; private set; }
    public int LaatsteNummer { get; private set; }
    public DateTime GewijzigdOp { get; private set; }
    public int Versie { get; private set; }

    public IReadOnlyList<Planversie> Versies => versies;
    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, PlanId: Id);

    /// <summary>The newest version; the versions must be loaded.</summary>
    public Planversie Laatste => versies.OrderByDescending(v => v.Nummer).First();

    public void Voorleggen(DateTime nu)
    {
        Eis(Status is PlanStatus.Ontwerp or PlanStatus.Teruggegeven, "Alleen een ontwerp kan aan de school voorgelegd worden.");
        if (Laatste.Delen.Count == 0) throw new RegelGebroken("R34", "Het plan bevat nog geen leerling. Voeg er minstens één toe.");
        foreach (var deel in Laatste.Delen) deel.EisVolledig();
        Laatste.Voorleggen(nu);
        (Status, GewijzigdOp) = (PlanStatus.Voorgelegd, nu);
    }

    /// <summary>
    /// The version to write in. What the school sent back stays as it was: the first change after that starts a new version, so that the school can see what changed.
    /// </summary>
    public Planversie Bewerken(DateTime nu)
    {
        Laatste.EisBewerkbaar();
        GewijzigdOp = nu;
        return Laatste.Status == PlanStatus.Teruggegeven ? NieuweVersie(nu) : Laatste;
    }

    /// <summary>The supporter takes back what the school has not decided on yet, to go on writing in the same version.</summary>
    public void Terugnemen(DateTime nu)
    {
        Eis(Status == PlanStatus.Voorgelegd, "De school besliste al over dit plan; er valt niets terug te nemen.");
        Laatste.Terugnemen();
        (Status, GewijzigdOp) = (PlanStatus.Ontwerp, nu);
    }

    /// <summary>The school agrees; this version is frozen from now on (R33).</summary>
    public void Goedkeuren(DateTime nu, string? opmerking)
    {
        Eis(Status == PlanStatus.Voorgelegd, "Dit plan is niet voorgelegd; er valt niets goed te keuren.");
        Laatste.Beslissen(PlanStatus.Goedgekeurd, nu, opmerking);
        (Status, GewijzigdOp) = (PlanStatus.Goedgekeurd, nu);
    }

    public void Teruggeven(DateTime nu, string opmerking)
    {
        Eis(Status == PlanStatus.Voorgelegd, "Dit plan is niet voorgelegd; er valt niets terug te geven.");
        if (string.IsNullOrWhiteSpace(opmerking)) throw new RegelGebroken("R33", "Zeg wat er aangepast moet worden.", "Opmerking");
        Laatste.Beslissen(PlanStatus.Teruggegeven, nu, opmerking.Trim());
        (Status, GewijzigdOp) = (PlanStatus.Teruggegeven, nu);
    }

    /// <summary>Starts a new version as a copy of the approved one, which stays as it was.</summary>
    public Planversie Bijsturen(DateTime nu)
    {
        Eis(Status == PlanStatus.Goedgekeurd, "Een nieuwe versie maakt u van een goedgekeurd plan.");
        (Status, GewijzigdOp) = (PlanStatus.Ontwerp, nu);
        return NieuweVersie(nu);
    }

    private Planversie NieuweVersie(DateTime nu)
    {
        var nieuw = Laatste.Kopie(this, nu);
        versies.Add(nieuw);
        LaatsteNummer = nieuw.Nummer;
        return nieuw;
    }

    private static void Eis(bool voorwaarde, string tekst)
    {
        if (!voorwaarde) throw new RegelGebroken("R33", tekst);
    }
}
