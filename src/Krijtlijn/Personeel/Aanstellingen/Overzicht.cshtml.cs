using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>The staffing ledger as of a day: its posts, and what they come to in full-time equivalents and people. An employer sees her own school's.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    [FromQuery(Name = "op")] public DateOnly? Op { get; set; }
    [FromQuery(Name = "q")] public string? Q { get; set; }
    [FromQuery(Name = "werkgever")] public Guid? WerkgeverId { get; set; }
    [FromQuery(Name = "hs")] public string? Hs { get; set; }
    [FromQuery(Name = "hoedanigheid")] public string? Als { get; set; }
    [FromQuery(Name = "sort")] public string? Sort { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public DateOnly Dag => Peildag.Lees(Op, Vandaag);
    public bool MagSchrijven => wie.Rol is RolSoort.Coordinator or RolSoort.DirecteurBuo;
    public bool KiestWerkgever => wie.Rol != RolSoort.DirecteurBuo;
    public bool IsGefilterd => !string.IsNullOrWhiteSpace(Q) || WerkgeverId is not null || HoofdstructuurFilter is not null || HoedanigheidFilter is not null;
    public IReadOnlyList<SelectListItem> Werkgevers { get; private set; } = [];
    public IReadOnlyList<AanstellingRij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public Postenstand Stand { get; private set; } = null!;
    /// <summary>The employers of the posts that were asked for, by name, with what each comes to.</summary>
    public IReadOnlyList<(string Naam, Telling Telling)> PerWerkgever { get; private set; } = [];
    /// <summary>Who has more than one and a half full-time posts that day, and how much.</summary>
    public IReadOnlyDictionary<Guid, int> TeVeel { get; private set; } = new Dictionary<Guid, int>();

    private Hoofdstructuur? HoofdstructuurFilter => Enum.TryParse<Hoofdstructuur>(Hs, out var hs) && Enum.IsDefined(hs) ? hs : null;
    private Hoedanigheid? HoedanigheidFilter => Enum.TryParse<Hoedanigheid>(Als, out var als) && Enum.IsDefined(als) ? als : null;

    public IEnumerable<SelectListItem> Hoofdstructuren => Enum.GetValues<Hoofdstructuur>().Select(h => new SelectListItem(h.Tekst(), h.Code(), h == HoofdstructuurFilter));
    public IEnumerable<SelectListItem> Hoedanigheden => Enum.GetValues<Hoedanigheid>().Select(h => new SelectListItem(h.Tekst(), h.ToString(), h == HoedanigheidFilter));

    public async Task OnGetAsync()
    {
        var rijen = await Gevraagd();
        Totaal = rijen.Count;
        Stand = Postenstand.Op(rijen.Select(r => r.Post), Dag);
        PerWerkgever = [.. rijen.DistinctBy(r => r.WerkgeverId).Select(r => (r.Werkgever, Stand.PerWerkgever[r.WerkgeverId])).OrderBy(w => w.Werkgever, StringComparer.Create(Weergave.Cultuur, true))];
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = [.. rijen.Skip((Pagina - 1) * PerPagina).Take(PerPagina)];
    }

    public async Task<IActionResult> OnGetXlsxAsync() => await db.Uitvoeren(wie, "Aanstellingen", Dag.Iso(), AanstellingRij.Kolommen, await Gevraagd());

    // A network has some hundred posts at most: filtered and sorted here, so that search ignores accents on both databases.
    private async Task<List<AanstellingRij>> Gevraagd()
    {
        ModelState.Clear();
        var alle = await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).OpDag(Dag));
        Werkgevers = [.. alle.DistinctBy(r => r.WerkgeverId).OrderBy(r => r.Werkgever, StringComparer.Create(Weergave.Cultuur, true)).Select(r => new SelectListItem(r.Werkgever, r.WerkgeverId.ToString(), r.WerkgeverId == WerkgeverId))];
        TeVeel = alle.GroupBy(r => r.PersoneelslidId).Select(g => (g.Key, Vte: g.Sum(r => r.VteDuizendsten))).Where(p => p.Vte > Samenloop.Gewoon).ToDictionary(p => p.Key, p => p.Vte);
        var woorden = Zoekwoorden.Van(Q);
        return [.. Sorteer(alle
            .Where(r => woorden.All(w => Letters.Kaal(r.Naam).Contains(w, StringComparison.Ordinal)))
            .Where(r => WerkgeverId is null || r.WerkgeverId == WerkgeverId)
            .Where(r => HoofdstructuurFilter is null || r.Hoofdstructuur == HoofdstructuurFilter)
            .Where(r => HoedanigheidFilter is null || r.Hoedanigheid == HoedanigheidFilter))];
    }

    private IEnumerable<AanstellingRij> Sorteer(IEnumerable<AanstellingRij> rijen)
    {
        var cultuur = StringComparer.Create(Weergave.Cultuur, true);
        var opNaam = rijen.OrderBy(r => r.Familienaam, cultuur).ThenBy(r => r.Voornaam, cultuur).ThenBy(r => r.Van).ThenBy(r => r.Id);
        var gesorteerd = (Sort ?? "").TrimStart('-') switch
        {
            "werkgever" => opNaam.OrderBy(r => r.Werkgever, cultuur),
            "hs" => opNaam.OrderBy(r => r.Hoofdstructuur),
            "hoedanigheid" => opNaam.OrderBy(r => r.Hoedanigheid),
            "vte" => opNaam.OrderBy(r => r.VteDuizendsten),
            "van" => opNaam.OrderBy(r => r.Van),
            _ => opNaam,
        };
        return Sort?.StartsWith('-') == true ? gesorteerd.Reverse() : gesorteerd;
    }
}
