using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Trajecten;

/// <summary>A button of the case page.</summary>
public sealed record Actie(string Tekst, string Url);

public sealed class DetailModel(KrijtlijnDb db, DossierLezer lezer, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public TrajectDossier Dossier { get; private set; } = null!;
    public DateOnly Vandaag { get; } = tijd.Vandaag();

    /// <summary>What was given, for who may see it, with what this school year promised.</summary>
    public RecenteInzet? Inzet { get; private set; }
    public Inzetstand? Inzetstand { get; private set; }
    public int Pagina { get; private set; }

    /// <summary>The act of the next step, when it is this user's to take; the one primary button.</summary>
    public Actie? Hoofdactie { get; private set; }

    /// <summary>What else this role may do now.</summary>
    public IReadOnlyList<Actie> Acties { get; private set; } = [];

    public bool ZietInzet => wie.IsCoordinatie || wie.Rol is RolSoort.Ondersteuner or RolSoort.School;
    public bool ZietSlotantwoord => wie.IsCoordinatie || wie.Rol is RolSoort.Ondersteuner or RolSoort.School;
    /// <summary>Whether this user supports or coordinates: who notes what happened, and puts it right.</summary>
    public bool Begeleidt => wie.IsCoordinatie || wie.Rol == RolSoort.Ondersteuner;

    public async Task<IActionResult> OnGetAsync(Guid id, int pagina = 1)
    {
        Pagina = Math.Clamp(pagina, 1, 1000);
        if (await lezer.Lees(id, Pagina) is not { } dossier) return NotFound();
        Dossier = dossier;
        await db.Inzien(wie, dossier.Kern.LeerlingId, dossier.Kern.NetwerkId, "Trajectdossier", tijd.Nu());
        if (ZietInzet) await LeesInzet();
        Hoofdactie = VoorDeStap();
        Acties = [.. Mogelijk().Where(a => a.Url != Hoofdactie?.Url)];
        return Page();
    }

    private async Task LeesInzet()
    {
        var jaar = Schooljaar.Van(Vandaag);
        Inzet = await db.RecenteInzet(wie, Dossier.Kern.Id, jaar.Begin);
        var beloften = Dossier.Toewijzingen.Select(t => Belofte.VanToewijzing(t.MinutenPerWeek, t.Van, t.Tot, Dossier.Kern.OnHoldSinds)).ToList();
        Inzetstand = new Inzetbalans(jaar).Stand(beloften, Inzet.DitSchooljaar, Vandaag);
    }

    /// <summary>A competentiebegeleider reads along with plans and trajecten, not with the request itself.</summary>
    public bool KanAanvraagOpenen => wie.Rol != RolSoort.Competentiebegeleider;

    /// <summary>Whether this user can open the plan: a first draft is for its supporter and the coordinator.</summary>
    public bool KanOpenen(Dossierplan plan) => wie.IsCoordinatie || (wie.Rol == RolSoort.Ondersteuner ? plan.PersoneelslidId == wie.PersoneelslidId : plan.Geldt || plan.Status != PlanStatus.Ontwerp);

    private Actie? VoorDeStap()
    {
        var kern = Dossier.Kern;
        return Dossier.Stap.Soort switch
        {
            Stapsoort.Toewijzen when wie.IsCoordinatie => new("Wijs een ondersteuner toe", TrajectenLinks.Toewijzen(kern.Id)),
            Stapsoort.Startgesprek when Begeleidt => new("Leg het startgesprek vast", TrajectenLinks.Startgesprek(kern.Id)),
            Stapsoort.Beginnen when wie.Rol == RolSoort.Ondersteuner => new("Registreer het eerste bezoek", InzetLinks.Nieuw(kern.Id)),
            Stapsoort.PlanMaken or Stapsoort.PlanVoorleggen or Stapsoort.PlanAanpassen when wie.Rol == RolSoort.Ondersteuner => new("Werk aan het plan", PlanUrl()),
            Stapsoort.PlanGoedkeuren when wie.Rol == RolSoort.School => new("Kijk het plan na", PlanUrl()),
            Stapsoort.Evalueren when Begeleidt => new("Evalueer", TrajectenLinks.Evalueren(kern.Id)),
            Stapsoort.OnHoldBekijken when Begeleidt => new("Herstart het traject", TrajectenLinks.Herstarten(kern.Id)),
            Stapsoort.SlotvragenBeantwoorden when wie.Rol == RolSoort.School => new("Beantwoord de slotvragen", EvaluatiesLinks.Slotvraag(kern.SlotvraagId!.Value)),
            _ => null,
        };
    }

    private IEnumerable<Actie> Mogelijk()
    {
        var (kern, status) = (Dossier.Kern, Dossier.Kern.Status);
        if (!Begeleidt) yield break;
        if (kern.IsActief && wie.IsCoordinatie) yield return new(Dossier.Toewijzingen.Any(t => t.Loopt(Vandaag)) ? "Wijzig toewijzing" : "Wijs toe", TrajectenLinks.Toewijzen(kern.Id));
        if (status is TrajectStatus.Startgesprek or TrajectStatus.Lopend && wie.Rol == RolSoort.Ondersteuner) yield return new("Registreer inzet", InzetLinks.Nieuw(kern.Id));
        if (status == TrajectStatus.Startgesprek) yield return new("Leg het startgesprek vast", TrajectenLinks.Startgesprek(kern.Id));
        if (status == TrajectStatus.Lopend) yield return new("Evalueer", TrajectenLinks.Evalueren(kern.Id));
        if (status is TrajectStatus.Startgesprek or TrajectStatus.Lopend) yield return new("Zet on hold", TrajectenLinks.OnHold(kern.Id));
        if (kern.KanHerstarten) yield return new("Herstart", TrajectenLinks.Herstarten(kern.Id));
        if (kern.IsActief) yield return new("Beëindig", TrajectenLinks.Beeindigen(kern.Id));
    }

    private string PlanUrl() => Dossier.Plannen.FirstOrDefault(p => p.Schooljaar == Dossier.Kern.TotSchooljaar && KanOpenen(p)) is { } plan ? OndersteuningsplannenLinks.Detail(plan.Id) : OndersteuningsplannenLinks.VoorTraject(Dossier.Kern.Id);
}
