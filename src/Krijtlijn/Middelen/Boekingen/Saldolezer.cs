using Krijtlijn.Gedeeld;
using Krijtlijn.Inzet;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>How a school stands in a school year: promised, used, waiting, and what supporters delivered.</summary>
public sealed record Saldo(Guid SchoolId, string Nummer, string Naam, string? Gemeente, Capaciteit Stand, int GeleverdMinuten)
{
    /// <summary>Enough is left that the school may be asked whether it can release some: at least three, and a third of what was promised.</summary>
    public bool IsRuim => Stand.Over >= RuimVanaf && Stand.Over * 3 >= Stand.Beloofd;

    /// <summary>More runs and waits than was promised.</summary>
    public bool IsBoven => Stand.Over < 0;

    public const int RuimVanaf = 3;

    public static IReadOnlyList<Kolom<Saldo>> Kolommen { get; } =
    [
        new("Schoolnummer", s => s.Nummer, 13), new("School", s => s.Naam, 40), new("Gemeente", s => s.Gemeente, 20), new("Verdeeld", s => s.Stand.Verdeeld, 10), new("Bijgekregen", s => s.Stand.Bijgekregen, 12),
        new("Vrijgegeven", s => s.Stand.Vrijgegeven, 12), new("Beloofd", s => s.Stand.Beloofd, 10), new("In gebruik", s => s.Stand.InGebruik, 11), new("Wachtend", s => s.Stand.Wachtend, 11), new("Over", s => s.Stand.Over, 8),
        new("Uren geleverd", s => s.GeleverdMinuten / 60m, 14),
    ];
}

/// <summary>Reads the balance of the schools of a network: three queries, however many schools.</summary>
public sealed class Saldolezer(KrijtlijnDb db, CapaciteitService capaciteiten)
{
    public async Task<List<Saldo>> Lees(Guid netwerkId, Schooljaar jaar)
    {
        var scholen = await (from l in db.LedenIn(jaar)
                             join i in db.Instellingen() on l.InstellingId equals i.Id
                             where l.NetwerkId == netwerkId && l.Rol == Lidrol.GewoneSchool
                             orderby i.Naam, i.Nummer
                             select new { i.Id, i.Nummer, i.Naam, Gemeente = i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault() }).AsNoTracking().ToListAsync();
        var stand = await capaciteiten.CapaciteitVan(netwerkId, [.. scholen.Select(s => s.Id)], jaar);
        var geleverd = await Geleverd(netwerkId, jaar).GroupBy(i => i.SchoolId).Select(g => new { g.Key, Minuten = g.Sum(i => i.Minuten) }).ToDictionaryAsync(g => g.Key, g => g.Minuten);
        return [.. scholen.Select(s => new Saldo(s.Id, s.Nummer, s.Naam, s.Gemeente, stand[s.Id], geleverd.GetValueOrDefault(s.Id)))];
    }

    /// <summary>One school's balance, for herself.</summary>
    public async Task<Saldo?> Lees(Guid netwerkId, Guid schoolId, Schooljaar jaar)
    {
        if (await db.Instellingen().Where(i => i.Id == schoolId).Select(i => new { i.Nummer, i.Naam }).FirstOrDefaultAsync() is not { } school) return null;
        var minuten = await Geleverd(netwerkId, jaar).Where(i => i.SchoolId == schoolId).SumAsync(i => i.Minuten);
        return new Saldo(schoolId, school.Nummer, school.Naam, null, await capaciteiten.CapaciteitVan(netwerkId, schoolId, jaar), minuten);
    }

    private IQueryable<Inzetregel> Geleverd(Guid netwerkId, Schooljaar jaar)
    {
        var (begin, einde) = (jaar.Begin, jaar.Einde);
        return db.AlleInzetregels().Where(i => i.NetwerkId == netwerkId && i.Datum >= begin && i.Datum <= einde);
    }
}
