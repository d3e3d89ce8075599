using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
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

    public async Task OnGetAsync()
    {
        var (beheer, soort) = (db.RollenInBeheer(wie), Soort);
        var wieDan = db.Gebruikers().AsNoTracking().Where(g => beheer.Any(r => r.GebruikerId == g.Id && (soort == null || r.Soort == soort)));
        foreach (var woord in Zoekwoorden.Van(Q)) wieDan = wieDan.Where(g => Letters.Kaal(g.Naam).Contains(woord) || Letters.Kaal(g.Email!).Contains(woord));
        Totaal = await wieDan.CountAsync();
        Bladzijde = Math.Clamp(Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        var mensen = await wieDan.OrderBy(g => g.Naam).ThenBy(g => g.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Select(g => new { g.Id, g.Naam, Email = g.Email!, g.TwoFactorEnabled }).ToListAsync();
        var ids = mensen.Select(m => m.Id).ToList();
        var rollen = await Rolnamen.Van(db, await beheer.AsNoTracking().Where(r => ids.Contains(r.GebruikerId)).OrderBy(r => r.Id).ToListAsync());
        Rijen = [.. mensen.Select(m => new Rij(m.Id, m.Naam, m.Email, m.TwoFactorEnabled, [.. rollen.Where(r => r.Rol.GebruikerId == m.Id)]))];
        var nu = tijd.Nu();
        OpenUitnodigingen = await db.UitnodigingenInBeheer(wie).CountAsync(u => u.GebruiktOp == null && u.IngetrokkenOp == null && u.VervaltOp > nu);
    }
}
