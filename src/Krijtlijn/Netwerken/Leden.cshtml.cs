using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>Which schools, CLBs and special schools belong to the network in a school year and from then on: search and tick, or paste numbers.</summary>
public sealed class LedenModel(KrijtlijnDb db, HuidigeGebruiker wie, LedenService ledenservice, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MeesteTreffers = 40;

    /// <param name="KanWeg">It can be taken out here; a school that was a member before leaves by a notice (R10).</param>
    public sealed record Lid(Guid Id, string Nummer, string Naam, string? Gemeente, Lidrol Rol, bool KanWeg);

    public sealed record Treffer(Guid Id, string Nummer, string Naam, string? Gemeente, Instellingssoort Soort, bool IsLid);

    [BindProperty(SupportsGet = true, Name = "schooljaar")]
    public string? SchooljaarTekst { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    public string? Nummers { get; private set; }
    public IReadOnlyList<Lid> Leden { get; private set; } = [];
    public IReadOnlyList<Treffer> Treffers { get; private set; } = [];
    public bool HeeftInstellingen { get; private set; }
    /// <summary>That the network stops in this school year or was stopped before it; null when it goes on.</summary>
    public Gestopt? Gestopt { get; private set; }
    public Schooljaar Huidig => Schooljaar.Van(tijd.Vandaag());
    /// <summary>Last year to look back on, this one and the next to change; not the far future, where nobody would see it.</summary>
    public Schooljaar Schooljaar => Schooljaar.TryParse(SchooljaarTekst, out var jaar) && jaar >= Huidig.Vorige && jaar <= Huidig.Volgende ? jaar : Huidig;

    /// <summary>The register of a year that is over stays as it was.</summary>
    public bool IsVoorbij => Schooljaar < Huidig;

    /// <summary>The school year that was asked for and is not shown; null when it is.</summary>
    public string? Andersgevraagd => string.IsNullOrEmpty(SchooljaarTekst) || SchooljaarTekst == $"{Schooljaar}" ? null : SchooljaarTekst;

    /// <summary>From when on a change counts.</summary>
    private Schooljaar Vanaf => !IsVoorbij ? Schooljaar : throw new RegelGebroken("netwerk", $"{Schooljaar} is voorbij: wie toen lid was, blijft staan. Wijzig de leden van {Huidig}, of lees ontbrekende lidmaatschappen met hun begindag in.");

    public async Task OnGetAsync() => await Laad();

    public async Task<IActionResult> OnPostToevoegenAsync(List<Guid> ids) => Klaar(await ledenservice.Toevoegen(Gekozen(ids), Vanaf), "toegevoegd vanaf");

    public async Task<IActionResult> OnPostVerwijderenAsync(List<Guid> ids) => Klaar(await ledenservice.Verwijderen(Gekozen(ids), Vanaf), "weggehaald vanaf");

    public async Task<IActionResult> OnPostPlakkenAsync(string? nummers)
    {
        var (aantal, fouten) = await ledenservice.Plakken(nummers, Vanaf);
        if (fouten.Count == 0) return Klaar(aantal, "toegevoegd vanaf");
        Nummers = nummers;
        foreach (var fout in fouten) ModelState.AddModelError("nummers", fout);
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await Laad();
        return Page();
    }

    private static List<Guid> Gekozen(List<Guid> ids) => ids.Count > 0 ? ids : throw new RegelGebroken("netwerk", "Vink eerst aan welke scholen of centra u bedoelt.");

    private RedirectResult Klaar(int aantal, string wat)
    {
        this.Meld(aantal == 0 ? "Er was niets te wijzigen." : $"{aantal.Aantal("lid is", "leden zijn")} {wat} {Schooljaar}.");
        return Redirect(NetwerkenLinks.LedenIn(Schooljaar));
    }

    private async Task Laad()
    {
        var (netwerk, jaar) = (wie.EigenNetwerk, Schooljaar);
        var vast = db.AlleenMetMelding(netwerk, jaar);
        Leden = await (from l in db.LedenIn(jaar)
                       join i in db.Instellingen() on l.InstellingId equals i.Id
                       where l.NetwerkId == netwerk
                       orderby i.Naam, i.Nummer
                       select new Lid(i.Id, i.Nummer, i.Naam, i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault(), l.Rol, !vast.Any(v => v.Id == l.Id))).AsNoTracking().ToListAsync();
        var eigen = await db.Netwerken().Where(n => n.Id == netwerk).Select(n => new { n.Naam, n.Tot }).FirstAsync();
        if (eigen.Tot is { } tot && tot <= jaar.Einde) Gestopt = new(netwerk, eigen.Naam, tot, tijd.Vandaag());
        if (Leden.Count == 0) HeeftInstellingen = await db.Instellingen().AnyAsync();
        if (!string.IsNullOrWhiteSpace(Q)) Treffers = await Zoek(Q, jaar);
    }

    private async Task<List<Treffer>> Zoek(string q, Schooljaar jaar)
    {
        var (netwerk, vandaag) = (wie.EigenNetwerk, tijd.Vandaag());
        var gevonden = db.Instellingen().Where(i => i.Soort != Instellingssoort.Bestuur && (i.GestoptOp == null || i.GestoptOp > vandaag));
        foreach (var woord in Zoekwoorden.Van(q))
            gevonden = gevonden.Where(i => i.Nummer.Contains(woord) || i.Zoeknaam.Contains(woord) || i.Vestigingen.Any(v => Letters.Kaal(v.Gemeente).Contains(woord) || v.Postcode == woord));
        return await gevonden.OrderBy(i => i.Naam).ThenBy(i => i.Nummer).Take(MeesteTreffers)
            .Select(i => new Treffer(i.Id, i.Nummer, i.Naam, i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault(), i.Soort,
                db.Lidmaatschappen().In(jaar).Any(l => l.InstellingId == i.Id && l.NetwerkId == netwerk))).AsNoTracking().ToListAsync();
    }
}
