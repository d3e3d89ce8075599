using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Beoordelen;

/// <summary>All facts of a request beside the four acts: accept, ask to complete, refuse, refer.</summary>
public sealed class BeoordelenModel(KrijtlijnDb db, HuidigeGebruiker wie, BeoordeelService service, Weigercriterialijst criteria, CapaciteitService capaciteit, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Gelijkende(Guid Id, string Naam, DateOnly Geboortedatum, string School);
    public sealed record Eerder(Guid Id, TrajectStatus Status, string School, Schooljaar Tot, bool HeeftOndersteuner)
    {
        public bool IsActief => Status is TrajectStatus.WachtOpToewijzing or TrajectStatus.Startgesprek or TrajectStatus.Lopend;
    }

    [FromRoute] public Guid Id { get; set; }

    public AanmeldingBeeld Beeld { get; private set; } = null!;
    public Aanmelding Aanmelding => Beeld.Aanmelding;
    public Capaciteit Capaciteit { get; private set; } = Capaciteit.Leeg;
    public IReadOnlyList<Gelijkende> Gelijkenden { get; private set; } = [];
    public IReadOnlyList<Eerder> Eerdere { get; private set; } = [];
    public IReadOnlyList<KeuzeOptie> Criteria { get; private set; } = [];
    public IReadOnlyList<TijdlijnRegel> Tijdlijn { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Startklok Klok => Startklok.Van(Aanmelding.Status, Aanmelding.StartUiterlijk, Aanmelding.KlokStilSinds, Vandaag);
    public bool WachtOpSchool => Aanmelding.Status == AanmeldingStatus.Onvolledig;

    public string Stap => WachtOpSchool ? "De school vult de aanmelding aan; de klok staat stil"
        : Aanmelding.StartUiterlijk is { } dag ? $"Beslissen, zodat de ondersteuning uiterlijk {dag.Dag()} start ({Klok.Tekst})" : "Beslissen";

    public AanvaardFormulier Aanvaarding { get; private set; } = new();
    public AanvullingFormulier Aanvulling { get; private set; } = new();
    public WeigerFormulier Weigering { get; private set; } = new();
    public DoorverwijsFormulier Doorverwijzing { get; private set; } = new();

    /// <summary>What accepting does to the school's guiding capacity; it informs and never blocks (R24).</summary>
    public string Effect => (Capaciteit.Balk, Aanmelding.VernieuwtTrajectId) switch
    {
        (null, _) => "Voor deze school is geen richtcapaciteit vastgelegd.",
        ({ } balk, not null) => $"{Aanmelding.School!.Naam} heeft {balk.Gebruik}; deze vraag zet een traject voort.",
        ({ } balk, null) => $"{Aanmelding.School!.Naam} heeft {balk.Gebruik}; met deze vraag {Capaciteit.InGebruik + 1}.",
    };

    /// <summary>The school's line before and after, as sums.</summary>
    public Plaatseffect Plaats => new(Capaciteit, Telling, Aanmelding.SchoolId, Aanmelding.Schooljaar, wie.Rol == RolSoort.Coordinator);

    private Vraagtelling Telling => Eerdere.FirstOrDefault(e => e.Id == Aanmelding.VernieuwtTrajectId) switch
    {
        null => Aanmelding.VernieuwtTrajectId is null ? Vraagtelling.Wacht : Vraagtelling.VernieuwingWacht,
        { IsActief: true } e when e.Tot >= Aanmelding.Schooljaar => Vraagtelling.TeltAl,
        { HeeftOndersteuner: true } => Vraagtelling.VernieuwingLoopt,
        _ => Vraagtelling.VernieuwingWacht,
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ToonOpnieuw() is not PageResult pagina) return NotFound();
        if (!Aanmelding.IsOpen) return LocalRedirect(AanmeldingenLinks.Detail(Id));
        await db.Inzien(wie, Aanmelding.LeerlingId, Aanmelding.NetwerkId, "Beoordelen", tijd.Nu());
        return pagina;
    }

    public async Task<IActionResult> OnPostAanvaardenAsync(AanvaardFormulier aanvaarding)
    {
        if (await Laad(aanvaarding.Versie) is not { } aanmelding) return NotFound();
        var traject = await service.Aanvaarden(aanmelding, wie);
        var wacht = traject.Status == TrajectStatus.WachtOpToewijzing;
        this.Meld($"Aanmelding {aanmelding.Referentie} is aanvaard en de school kreeg bericht. {(wacht ? "Wijs nu een ondersteuner toe." : "De ondersteuning gaat voort met dezelfde ondersteuner.")}");
        return LocalRedirect(wacht ? TrajectenLinks.Toewijzen(traject.Id) : TrajectenLinks.Detail(traject.Id));
    }

    public async Task<IActionResult> OnPostAanvullenAsync(AanvullingFormulier aanvulling)
    {
        if (await Laad(aanvulling.Versie) is not { } aanmelding) return NotFound();
        await service.Terugvragen(aanmelding, [.. aanvulling.Delen.Where(d => d.IsGevraagd).Select(d => (d.Onderdeel, d.Tekst ?? ""))], wie);
        return Klaar($"Aanmelding {aanmelding.Referentie} ligt weer bij de school, die precies ziet wat u vraagt. De startklok staat stil tot ze opnieuw indient.");
    }

    public async Task<IActionResult> OnPostWeigerenAsync(WeigerFormulier weigering)
    {
        if (await Laad(weigering.Versie) is not { } aanmelding) return NotFound();
        await service.Weigeren(aanmelding, weigering.Criterium, weigering.Tekst, wie);
        return Klaar($"Aanmelding {aanmelding.Referentie} is geweigerd. De school kreeg bericht en leest het criterium en uw uitleg in Krijtlijn.");
    }

    public async Task<IActionResult> OnPostDoorverwijzenAsync(DoorverwijsFormulier doorverwijzing)
    {
        if (await Laad(doorverwijzing.Versie) is not { } aanmelding) return NotFound();
        await service.Doorverwijzen(aanmelding, doorverwijzing.Naar, doorverwijzing.Tekst, wie);
        return Klaar($"Aanmelding {aanmelding.Referentie} is doorverwezen naar {doorverwijzing.Naar}. De school kreeg bericht en leest uw uitleg in Krijtlijn.");
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await AanmeldingBeeld.Lees(db, wie, Id) is not { } beeld) return NotFound();
        Beeld = beeld;
        (Aanvaarding.Versie, Weigering.Versie, Doorverwijzing.Versie) = (Aanmelding.Versie, Aanmelding.Versie, Aanmelding.Versie);
        Aanvulling = AanvullingFormulier.Leeg(Aanmelding.Versie);
        Capaciteit = await capaciteit.CapaciteitVan(Aanmelding.NetwerkId, Aanmelding.SchoolId, Aanmelding.Schooljaar);
        Criteria = [.. (await criteria.Teksten(Aanmelding.NetwerkId, Vandaag)).Select(t => new KeuzeOptie(t, t))];
        Gelijkenden = await LeesGelijkenden(Aanmelding.Leerling!);
        Eerdere = await db.Trajecten(wie).Where(t => t.LeerlingId == Aanmelding.LeerlingId).OrderByDescending(t => t.GemaaktOp)
            .Select(t => new Eerder(t.Id, t.Status, t.School!.Naam, t.TotSchooljaar, db.Toewijzingen(wie).Any(w => w.TrajectId == t.Id && (w.Tot == null || (w.Tot >= Vandaag && w.Tot != t.GeeindigdOp))))).ToListAsync();
        Tijdlijn = await LeesTijdlijn();
        return Page();
    }

    /// <summary>Whether the form of an act was just sent and is shown again: then it stands open.</summary>
    public bool IsVerstuurd(string handler) => HttpMethods.IsPost(Request.Method) && string.Equals(Request.Query["handler"], handler, StringComparison.OrdinalIgnoreCase);

    private async Task<Aanmelding?> Laad(int versie)
    {
        var aanmelding = await db.Aanmeldingen(wie).Include(a => a.Leerling!.Inschrijvingen).Include(a => a.Verslag).Include(a => a.School).Include(a => a.Aanvulvragen).FirstOrDefaultAsync(a => a.Id == Id);
        if (aanmelding is not null) db.VerwachtVersie(aanmelding, versie);
        return aanmelding;
    }

    private LocalRedirectResult Klaar(string tekst)
    {
        this.Meld(tekst);
        return LocalRedirect(AanmeldingenLinks.Detail(Id));
    }

    // Same birth date and a similar name, at whatever school of the network (R26); shown, never merged.
    private async Task<IReadOnlyList<Gelijkende>> LeesGelijkenden(Leerling leerling)
    {
        var zelfdeDag = await db.Leerlingen(wie).Where(l => l.Geboortedatum == leerling.Geboortedatum && l.Id != leerling.Id).Select(l => new { l.Id, l.Voornaam, l.Familienaam, l.Geboortedatum, School = l.School!.Naam }).ToListAsync();
        return [.. zelfdeDag.Where(l => Gelijkenis.IsGelijkend(leerling.Voornaam, leerling.Familienaam, l.Voornaam, l.Familienaam)).Select(l => new Gelijkende(l.Id, $"{l.Voornaam} {l.Familienaam}", l.Geboortedatum, l.School))];
    }

    private async Task<IReadOnlyList<TijdlijnRegel>> LeesTijdlijn()
    {
        var regels = await db.Gebeurtenissen().AsNoTracking().Where(g => g.AanmeldingId == Id && g.Wat != Indienen.Aanmeldingsreis.Bijgewerkt)
            .OrderByDescending(g => g.Moment).Take(50).Select(g => new { g.Moment, g.Wie, g.InRol, g.Wat, g.Toelichting }).ToListAsync();
        return [.. regels.Select(r => new TijdlijnRegel(r.Moment, $"{r.Wie}, {r.InRol}", r.Wat, r.Toelichting))];
    }
}
