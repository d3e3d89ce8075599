using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Logboek;

/// <summary>Who read one pupil's file; reading this list is itself a line in it.</summary>
public sealed class DossierinzageModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public sealed record Rij(DateTime Moment, string Wie, string InRol, string Pagina);

    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public string Naam { get; private set; } = "";
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = Paginering.Sleutel)] int? pagina)
    {
        var leerling = await db.Leerlingen(wie).Where(l => l.Id == Id).Select(l => new { l.NetwerkId, Naam = l.Voornaam + " " + l.Familienaam }).FirstOrDefaultAsync();
        if (leerling is null) return NotFound();
        Naam = leerling.Naam;
        await db.Inzien(wie, Id, leerling.NetwerkId, "Wie las dit dossier", tijd.Nu());
        var inzages = db.InzagesInBereik(wie).AsNoTracking().Where(i => i.LeerlingId == Id);
        Totaal = await inzages.CountAsync();
        Bladzijde = Math.Clamp(pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await inzages.OrderByDescending(i => i.Moment).ThenByDescending(i => i.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Select(i => new Rij(i.Moment, i.Wie, i.InRol, i.Pagina)).ToListAsync();
        return Page();
    }
}
