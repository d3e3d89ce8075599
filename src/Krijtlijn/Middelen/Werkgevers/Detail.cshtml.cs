using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>A division over the employers: what was decided as it was then, or a simulation on the figures of now; with the transfers it booked.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers) : PageModel
{
    public sealed record Boeking(string Van, string Naar, long Duizendsten, bool IsTerugboeking, DateTime GeboektOp, string Door);

    public Werkgeververdeling Verdeling { get; private set; } = null!;
    public string Netwerk { get; private set; } = "";
    public string Hoe { get; private set; } = "";
    public IReadOnlyList<Werkgeveruitkomst> Rijen { get; private set; } = [];
    public IReadOnlyList<Boeking> Boekingen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await db.Werkgeververdeling(wie, id) is not { } verdeling) return NotFound();
        Verdeling = verdeling;
        Netwerk = await db.Netwerken().Where(n => n.Id == verdeling.NetwerkId).Select(n => n.Naam).FirstAsync();
        if (verdeling.IsBeslist)
        {
            var ids = verdeling.Rijen.Select(r => r.SchoolId).ToList();
            var nummers = await db.Instellingen().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Nummer);
            Rijen = [.. verdeling.Rijen.Select(r => r.AlsUitkomst(nummers[r.SchoolId])).OrderBy(r => r.Werkgever.Nummer, StringComparer.Ordinal)];
            Hoe = verdeling.Keuze.InWoorden(nummer => Rijen.FirstOrDefault(r => r.Werkgever.Nummer == nummer)?.Werkgever.Naam ?? nummer);
        }
        else
        {
            var jaar = await werkgevers.Lees(verdeling.NetwerkId, verdeling.Schooljaar);
            if (jaar.HeeftCijfers) Rijen = Werkgeverrekening.Bereken(jaar.Werkgevers, verdeling.Keuze).Rijen;
            Hoe = verdeling.Keuze.InWoorden(jaar.Naam);
        }
        Boekingen = await (from o in db.Werkgeveroverdrachten()
                           where o.VerdelingId == id
                           join van in db.Instellingen() on o.VanId equals van.Id
                           join naar in db.Instellingen() on o.NaarId equals naar.Id
                           orderby o.IsTerugboeking descending, o.Duizendsten descending, o.Id
                           select new Boeking(van.Naam, naar.Naam, o.Duizendsten, o.IsTerugboeking, o.GeboektOp, o.Door)).ToListAsync();
        return Page();
    }
}
