using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Leerlingen;

/// <summary>The pupils within reach, with their report and how their support stands.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    private readonly Dictionary<Steun, int> perSteun = [];
    private int alle;

    public string? Q { get; private set; }
    public Steun? Steun { get; private set; }
    public IReadOnlyList<LeerlingRij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool IsLeeg => Steun is null && string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(string? q, Steun? steun, string? sort, int pagina = 1)
    {
        ModelState.Clear();
        (Q, Steun) = (q, steun);
        var dag = tijd.Vandaag();
        var basis = db.Leerlingen(wie);
        foreach (var woord in Zoekwoorden.Van(q)) basis = basis.Where(l => l.Zoeknaam.Contains(woord) || l.School!.Zoeknaam.Contains(woord));
        alle = await basis.CountAsync();
        foreach (var s in Enum.GetValues<Steun>().Where(s => s != Leerlingen.Steun.Geen)) perSteun[s] = await basis.Met(s, db, dag).CountAsync();
        Totaal = steun is { } gekozen && perSteun.TryGetValue(gekozen, out var n) ? n : alle;
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Totaal > 0) Rijen = await Sorteer(basis.Met(steun, db, dag), sort).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db, dag).ToListAsync();
    }

    public IEnumerable<(string Tekst, string Url, int Aantal, bool IsHuidig)> Tabs()
    {
        yield return ("Alle", Request.MetQuery("steun", null, Paginering.Sleutel), alle, Steun is null);
        foreach (var (steun, aantal) in perSteun) yield return (steun.Tekst(), Request.MetQuery("steun", steun.ToString(), Paginering.Sleutel), aantal, Steun == steun);
    }

    private static IQueryable<Leerling> Sorteer(IQueryable<Leerling> leerlingen, string? sort) => sort switch
    {
        "-naam" => leerlingen.OrderByDescending(l => l.Familienaam).ThenByDescending(l => l.Voornaam).ThenBy(l => l.Id),
        "geboren" => leerlingen.OrderBy(l => l.Geboortedatum).ThenBy(l => l.Id),
        "-geboren" => leerlingen.OrderByDescending(l => l.Geboortedatum).ThenBy(l => l.Id),
        _ => leerlingen.OrderBy(l => l.Familienaam).ThenBy(l => l.Voornaam).ThenBy(l => l.Id),
    };
}
