using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>The register: every network on a day, with its contact school and how many members of each kind.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int Meeste = 200;

    public sealed record Rij(Guid Id, string Naam, string? Code, Netwerksoort Soort, string? Contactschool, string? Aanspreekpunt, int Gewoon, int Buitengewoon, int Clbs, int Coordinatoren);

    [FromQuery(Name = "op")] public DateOnly? Op { get; set; }
    [FromQuery(Name = "q")] public string? Q { get; set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public DateOnly Dag => Peildag.Lees(Op, Vandaag);
    public bool IsBeheerder => wie.Rol == RolSoort.Beheerder;
    public Guid? EigenNetwerk => wie.NetwerkId;

    public async Task OnGetAsync()
    {
        var (dag, vandaag) = (Dag, Vandaag);
        var leden = db.Lidmaatschappen().OpDag(dag);
        var gezocht = db.Netwerken().OpDag(dag);
        foreach (var woord in Zoekwoorden.Van(Q)) gezocht = gezocht.Where(n => Letters.Kaal(n.Code ?? "").Contains(woord) || n.Standen.Any(s => s.VervallenOp == null && Letters.Kaal(s.Naam).Contains(woord)));
        var rijen = await gezocht.OrderBy(n => n.Naam).ThenBy(n => n.Id).Take(Meeste).Select(n => new
        {
            n.Id, n.Code,
            Stand = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort, s.Aanspreekpunt, Contact = db.Instellingen().Where(i => i.Id == s.ContactschoolId).Select(i => i.Naam).FirstOrDefault() }).First(),
            Gewoon = leden.Count(l => l.NetwerkId == n.Id && l.Rol == Lidrol.GewoneSchool),
            Buitengewoon = leden.Count(l => l.NetwerkId == n.Id && l.Rol == Lidrol.BuitengewoneSchool),
            Clbs = leden.Count(l => l.NetwerkId == n.Id && l.Rol == Lidrol.Clb),
            Coordinatoren = db.Rollen().Count(r => r.NetwerkId == n.Id && r.Soort == RolSoort.Coordinator && (r.Tot == null || r.Tot >= vandaag)),
        }).AsNoTracking().ToListAsync();
        Rijen = [.. rijen.Select(r => new Rij(r.Id, r.Stand.Naam, r.Code, r.Stand.Soort, r.Stand.Contact, r.Stand.Aanspreekpunt, r.Gewoon, r.Buitengewoon, r.Clbs, r.Coordinatoren)).OrderBy(r => r.Naam, StringComparer.Create(Weergave.Cultuur, false))];
    }
}
