using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers.Beheren;

/// <summary>Who works in Krijtlijn with which role, within what the reader manages.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, string Naam, string Email, bool HeeftTweedeStap, IReadOnlyList<Rolnamen.Naam> Rollen);

    /// <summary>A person with one of her roles, as the export shows them.</summary>
    private sealed record Rolrij(Rij Wie, Rolnamen.Naam Rol)
    {
        public static IReadOnlyList<Kolom<Rolrij>> Kolommen { get; } =
        [
            new("Naam", r => r.Wie.Naam, 28), new("E-mailadres", r => r.Wie.Email, 34), new("Tweede stap", r => r.Wie.HeeftTweedeStap, 12), new("Rol", r => r.Rol.Rol.Soort.Tekst(), 28), new("Organisatie", r => r.Rol.Organisatie, 38), new("Tot en met", r => r.Rol.Rol.Tot, 12),
        ];
    }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "rol")]
    public string? RolTekst { get; set; }

    [FromQuery(Name = Paginering.Sleutel)]
    public int? Pagina { get; set; }

    public RolSoort? Soort => Enum.TryParse<RolSoort>(RolTekst, out var soort) ? soort : null;
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public int OpenUitnodigingen { get; private set; }

    /// <summary>The same people as the list, all of them, with a line for each role.</summary>
    public async Task<IActionResult> OnGetXlsxAsync()
    {
        var rijen = (await Lees(Gevraagd().OrderBy(g => g.Naam).ThenBy(g => g.Id))).SelectMany(m => m.Rollen.Select(r => new Rolrij(m, r))).ToList();
        return await db.Uitvoeren(wie, "Gebruikers", Vandaag.Iso(), Rolrij.Kolommen, rijen);
    }

    private IQueryable<Gebruiker> Gevraagd()
    {
        var (beheer, soort) = (db.RollenInBeheer(wie), Soort);
        var wieDan = db.Gebruikers().AsNoTracking().Where(g => beheer.Any(r => r.GebruikerId == g.Id && (soort == null || r.Soort == soort)));
        foreach (var woord in Zoekwoorden.Van(Q)) wieDan = wieDan.Where(g => Letters.Kaal(g.Naam).Contains(woord) || Letters.Kaal(g.Email!).Contains(woord));
        return wieDan;
    }

    private async Task<List<Rij>> Lees(IQueryable<Gebruiker> wieDan)
    {
        var mensen = await wieDan.Select(g => new { g.Id, g.Naam, Email = g.Email!, g.TwoFactorEnabled }).ToListAsync();
        var ids = mensen.ConvertAll(m => m.Id);
        var rollen = (await Rolnamen.Van(db, await db.RollenInBeheer(wie).AsNoTracking().Where(r => ids.Contains(r.GebruikerId)).OrderBy(r => r.Id).ToListAsync())).ToLookup(r => r.Rol.GebruikerId);
        return mensen.ConvertAll(m => new Rij(m.Id, m.Naam, m.Email, m.TwoFactorEnabled, [.. rollen[m.Id]]));
    }

    public async Task OnGetAsync()
    {
        var wieDan = Gevraagd();
        Totaal = await wieDan.CountAsync();
        Bladzijde = Math.Clamp(Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await Lees(wieDan.OrderBy(g => g.Naam).ThenBy(g => g.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina));
        var nu = tijd.Nu();
        OpenUitnodigingen = await db.UitnodigingenInBeheer(wie).CountAsync(u => u.GebruiktOp == null && u.IngetrokkenOp == null && u.VervaltOp > nu);
    }
}
