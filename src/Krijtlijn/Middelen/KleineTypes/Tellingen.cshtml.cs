using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>The pupils of the small types counted on a count day, for a special school or for the network as a whole: typed, or taken over from the network's own reports as numbers.</summary>
public sealed class TellingenModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, KleineTypesService kleineTypes, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const string Teldagsleutel = "teldag", Schoolsleutel = "school", Bronsleutel = "uit", Verslagen = "verslagen";

    public Werkgeverjaar Jaar { get; private set; } = null!;
    public DateOnly? Teldag { get; private set; }
    public Werkgeverrij? School { get; private set; }
    public Rooster Rooster { get; private set; } = null!;
    public bool UitVerslagen { get; private set; }
    public Vroegerewaarden Vroeger { get; private set; } = null!;
    public string Waar => School?.Werkgever.Naam ?? "het netwerk, zonder school";
    public IEnumerable<SelectListItem> Scholen => Jaar.Rijen.Select(r => new SelectListItem(r.Werkgever.Naam, r.Werkgever.Nummer, r == School));
    public IEnumerable<SelectListItem> Teldagen => Jaar.KleineTypes.Teldagen.Select(d => new SelectListItem(d.DatumLang(), d.Iso(), d == Teldag));
    public string Adres => $"{MiddelenLinks.In(MiddelenLinks.Kleintypetellingen, Jaar.Jaar)}&{Teldagsleutel}={Teldag?.Iso()}&{Schoolsleutel}={School?.Werkgever.Nummer}";

    public async Task OnGetAsync()
    {
        Jaar = await werkgevers.Lees(wie.EigenNetwerk, Middelenblik.LeesJaar(Request, tijd.Vandaag()));
        var dagen = Jaar.KleineTypes.Teldagen;
        Teldag = Weergave.TryDag(Request.Query[Teldagsleutel], out var dag) && dagen.Contains(dag) ? dag : dagen.Where(d => d <= tijd.Vandaag()).Cast<DateOnly?>().LastOrDefault() ?? (dagen.Count > 0 ? dagen[0] : null);
        School = Jaar.Rijen.FirstOrDefault(r => r.Werkgever.Nummer == Request.Query[Schoolsleutel]);
        Vroeger = Teldag is { } geteld ? await kleineTypes.VroegereTellingen(wie.EigenNetwerk, School?.SchoolId, geteld) : new Vroegerewaarden("", []);
        UitVerslagen = School is null && Teldag is not null && Request.Query[Bronsleutel] == Verslagen;
        IReadOnlyDictionary<Kleintype, int> aantallen = UitVerslagen ? await kleineTypes.UitVerslagen(wie, Jaar.Jaar, Teldag!.Value)
            : Jaar.KleineTypes.Tellingen.Where(t => t.Teldag == Teldag && t.SchoolId == School?.SchoolId).GroupBy(t => t.Wat).ToDictionary(g => g.Key, g => g.Sum(t => t.Aantal));
        Toon(aantallen.ToDictionary(a => a.Key, a => (string?)a.Value.ToString(CultureInfo.InvariantCulture)));
    }

    public async Task<IActionResult> OnPostAsync(List<Roostercel> cellen)
    {
        await OnGetAsync();
        if (Teldag is not { } teldag) throw new RegelGebroken(Kleintypewaarborg.Regel, $"De regels van {Jaar.Jaar} noemen geen teldag. Er valt niets te tellen.");
        var getypt = Rooster.Lees(Jaar.KleineTypes.Soorten, cellen);
        Toon(getypt);
        var nieuw = new Dictionary<Kleintype, int>();
        foreach (var (soort, tekst) in getypt.Where(g => g.Value is not null))
        {
            if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= Kleintypetelling.Meeste) nieuw[soort] = aantal;
            else ModelState.AddModelError(Rooster.Veld(Jaar.KleineTypes.Soorten, soort), $"{soort.Tekst}: \"{tekst}\" is geen aantal leerlingen. Geef een geheel getal tussen 0 en {Kleintypetelling.Meeste.AlsGetal()}.");
        }
        if (teldag > tijd.Vandaag()) throw new RegelGebroken(Kleintypewaarborg.Regel, $"De teldag {teldag.Datum()} is nog niet voorbij. Kies een andere teldag of schooljaar.");
        if (nieuw.Count == 0 && ModelState.IsValid && getypt.Count == 0 | !Jaar.KleineTypes.Tellingen.Any(t => t.Teldag == teldag && t.SchoolId == School?.SchoolId)) ModelState.AddModelError(Rooster.Veld(Jaar.KleineTypes.Soorten, Jaar.KleineTypes.Soorten[0]), "Vul minstens één aantal in. Zijn er geen leerlingen, schrijf dan 0.");
        return ModelState.IsValid ? await Bewaar(teldag, nieuw) : Page();
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (Rooster is null) await OnGetAsync();
        return Page();
    }

    private async Task<IActionResult> Bewaar(DateOnly teldag, Dictionary<Kleintype, int> nieuw)
    {
        var (nu, netwerk, school, gewijzigd) = (tijd.Nu(), wie.EigenNetwerk, School?.SchoolId, 0);
        var bestaand = (await db.Kleintypetellingen().Where(t => t.NetwerkId == netwerk && t.Teldag == teldag && t.SchoolId == school).ToListAsync()).ToDictionary(t => t.Wat);
        foreach (var soort in Jaar.KleineTypes.Soorten)
        {
            var (oud, aantal) = (bestaand.GetValueOrDefault(soort), nieuw.TryGetValue(soort, out var a) ? a : (int?)null);
            if (oud?.Aantal == aantal) continue;
            gewijzigd++;
            oud?.LatenVervallen(nu);
            if (aantal is { } leerlingen) db.Add(new Kleintypetelling(netwerk, school, teldag, soort, leerlingen, nu));
        }
        await db.Bewaren(wie, $"Telling van de kleine types op {teldag.Datum()}", null, $"{Waar}: {nieuw.Values.Sum().Aantal("leerling", "leerlingen")}", intern: true);
        this.Meld(gewijzigd == 0 ? "Er was niets gewijzigd." : $"De telling van {teldag.Datum()} voor {Waar} is bewaard: {nieuw.Values.Sum().Aantal("leerling", "leerlingen")}.");
        return Redirect(MiddelenLinks.In(MiddelenLinks.KleineTypes, Jaar.Jaar));
    }

    private void Toon(IReadOnlyDictionary<Kleintype, string?> waarden) => Rooster = new Rooster(Jaar.KleineTypes.Soorten, waarden, "aantal leerlingen", false);
}
