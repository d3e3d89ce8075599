using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Personeel;

/// <summary>The supporters with their hours; an employer sees her own people.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, PersoneelService personeel, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public string? Q { get; private set; }
    public Ondersteuningstype? Type { get; private set; }
    public int? Vrij { get; private set; }
    public bool OokUitDienst { get; private set; }
    public string Sort { get; private set; } = "naam";
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; } = 1;
    public IReadOnlyList<PersoneelRij> Rijen { get; private set; } = [];
    public (int Minuten, int Toegewezen) Samen { get; private set; }
    public DateOnly Vandaag => tijd.Vandaag();
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;
    public bool IsGefilterd => Q is not null || Type is not null || Vrij is not null;

    public IEnumerable<SelectListItem> Types => Enum.GetValues<Ondersteuningstype>().Select(t => new SelectListItem(t.Tekst(), t.ToString(), t == Type));
    public IEnumerable<SelectListItem> Ruimtes => new[] { 30, 60, 90, 120, 240 }.Select(m => new SelectListItem($"minstens {m.AlsUren()}", m.ToString(CultureInfo.InvariantCulture), m == Vrij));

    public async Task OnGetAsync(string? q, string? type, string? vrij, bool alle, string? sort, int pagina = 1)
    {
        var rijen = await Gevraagd(q, type, vrij, alle, sort);
        Totaal = rijen.Count;
        Samen = (rijen.Sum(r => r.MinutenPerWeek), rijen.Sum(r => r.Belasting.Minuten));
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = [.. rijen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)];
    }

    public async Task<IActionResult> OnGetXlsxAsync(string? q, string? type, string? vrij, bool alle, string? sort) =>
        File(Werkblad.Maak("Ondersteuners", PersoneelRij.Kolommen, await Gevraagd(q, type, vrij, alle, sort)), Werkblad.Mediatype, $"ondersteuners-{Vandaag.Iso()}.xlsx");

    // A network has some hundred supporters at most: filtered and sorted here, so that search ignores accents on both databases.
    private async Task<List<PersoneelRij>> Gevraagd(string? q, string? type, string? vrij, bool alle, string? sort)
    {
        ModelState.Clear();
        Q = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        Type = Enum.TryParse<Ondersteuningstype>(type, out var t) && Enum.IsDefined(t) ? t : null;
        Vrij = int.TryParse(vrij, NumberStyles.None, CultureInfo.InvariantCulture, out var minuten) ? minuten : null;
        OokUitDienst = alle;
        Sort = sort ?? "naam";
        var rijen = (await PersoneelRij.Lees(db, wie, personeel, Vandaag))
            .Where(r => OokUitDienst || r.Tot is null || r.Tot >= Vandaag)
            .Where(r => Q is null || Bevat(r.Naam, Q) || Bevat($"{r.Familienaam} {r.Voornaam}", Q) || Bevat(r.Gemeente ?? "", Q))
            .Where(r => Type is null || r.Vakgebieden.Any(v => v.Type == Type))
            .Where(r => Vrij is null || r.Vrij >= Vrij);
        return [.. Sorteer(rijen)];
    }

    private IEnumerable<PersoneelRij> Sorteer(IEnumerable<PersoneelRij> rijen)
    {
        var opNaam = rijen.OrderBy(r => r.Familienaam, StringComparer.Create(Weergave.Cultuur, true)).ThenBy(r => r.Voornaam).ThenBy(r => r.Id);
        var gesorteerd = Sort.TrimStart('-') switch
        {
            "vrij" => opNaam.OrderBy(r => r.Vrij),
            "vte" => opNaam.OrderBy(r => r.VteDuizendsten),
            "trajecten" => opNaam.OrderBy(r => r.Belasting.Trajecten),
            "gemeente" => opNaam.OrderBy(r => r.Gemeente, StringComparer.Create(Weergave.Cultuur, true)),
            _ => opNaam,
        };
        return Sort.StartsWith('-') ? gesorteerd.Reverse() : gesorteerd;
    }

    private static bool Bevat(string tekst, string gezocht) => Weergave.Cultuur.CompareInfo.IndexOf(tekst, gezocht, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
