using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>All goals of the plans of one school in one school year, by level: what the school and its supporters work on together.</summary>
public sealed class DoelenModel(KrijtlijnDb db, HuidigeGebruiker wie, OndersteuningsplanService plannen, TimeProvider tijd) : PageModel
{
    public sealed record Rij(Guid PlanId, Guid TrajectId, Guid LeerlingId, Guid NetwerkId, string Leerling, string Ondersteuner, PlanStatus Status, Inzetniveau Niveau, string Wat, string? HoeGemeten, DateOnly? Tegen);

    [BindProperty(SupportsGet = true)] public string? School { get; set; }
    [BindProperty(SupportsGet = true)] public string? Schooljaar { get; set; }
    [BindProperty(SupportsGet = true)] public Inzetniveau? Niveau { get; set; }

    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Schooljaren { get; private set; } = [];
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public DateOnly Vandaag => tijd.Vandaag();

    public async Task OnGetAsync()
    {
        var jaar = Regelgeving.Schooljaar.TryParse(Schooljaar, out var gekozen) ? gekozen : plannen.Schooljaar;
        Schooljaren = [.. new[] { plannen.Schooljaar.Volgende, plannen.Schooljaar, plannen.Schooljaar.Vorige }.Append(jaar).Distinct().OrderDescending().Select(j => new SelectListItem(j.ToString(), j.ToString(), j == jaar))];
        var scholen = await db.Ondersteuningsplannen(wie).Where(p => p.Schooljaar == jaar).Select(p => new { p.School!.Nummer, p.School.Naam }).Distinct().OrderBy(s => s.Naam).ToListAsync();
        Scholen = [.. scholen.Select(s => new SelectListItem(s.Naam, s.Nummer, s.Nummer == School))];
        School ??= scholen.Count > 0 ? scholen[0].Nummer : null;
        if (School is null) return;
        Rijen = await Lees(jaar);
        foreach (var netwerk in Rijen.GroupBy(r => r.NetwerkId)) await db.Inzien(wie, netwerk.Select(r => r.LeerlingId), netwerk.Key, "Doelen per school", tijd.Nu());
    }

    private Task<List<Rij>> Lees(Schooljaar jaar)
    {
        var metOntwerp = wie.ZietOntwerpen();
        return (
            from p in db.Ondersteuningsplannen(wie).AsNoTracking()
            where p.Schooljaar == jaar && p.School!.Nummer == School
            from v in p.Versies
            where v.Nummer == p.Versies.Where(x => metOntwerp || x.VoorgelegdOp != null).Max(x => x.Nummer)
            from d in v.Delen
            from x in d.Doelen
            where Niveau == null || x.Niveau == Niveau
            orderby x.Niveau, x.Tegen == null, x.Tegen, x.Id
            select new Rij(p.Id, d.TrajectId, d.LeerlingId, p.NetwerkId, d.Leerling!.Voornaam + " " + d.Leerling.Familienaam, p.Personeelslid!.Voornaam + " " + p.Personeelslid.Familienaam,
                p.Status, x.Niveau, x.Wat, x.HoeGemeten, x.Tegen)).ToListAsync();
    }
}
