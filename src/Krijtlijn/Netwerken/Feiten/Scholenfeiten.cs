using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Feiten;

/// <summary>Which special school is the fixed partner of which regular school; a new one takes over from the old.</summary>
internal sealed class Partnerscholen() : Feitsoort("partnerscholen", "Partnerscholen", "De vaste school voor buitengewoon onderwijs die een gewone school ondersteunt.", "partnerschool")
{
    public override Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) => (
        from p in db.Partnerschappen()
        where p.NetwerkId == netwerkId
        join s in db.Instellingen() on p.SchoolId equals s.Id
        join b in db.Instellingen() on p.PartnerschoolId equals b.Id
        orderby p.Tot != null, s.Naam, p.Van descending
        select new Feitrij(p.Id, s.Naam + " (" + s.Nummer + ")", b.Naam + " (" + b.Nummer + ")", p.Van, p.Tot)).ToListAsync();

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) =>
        [new("Gewone school", await Leden(db, netwerkId, dag, Lidrol.GewoneSchool)), new("Partnerschool", await Leden(db, netwerkId, dag, Lidrol.BuitengewoneSchool), Hint: "Had de school al een partnerschool, dan eindigt die de dag ervoor.")];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var (school, partner) = (invoer.Id(invoer.Een, "een gewone school", "Een"), invoer.Id(invoer.Twee, "een partnerschool", "Twee"));
        var (schoolTot, partnerTot) = (await EisLid(db, netwerkId, school, invoer.Van, Lidrol.GewoneSchool, "Een"), await EisLid(db, netwerkId, partner, invoer.Van, Lidrol.BuitengewoneSchool, "Twee"));
        var lopend = await db.Partnerschappen().AsTracking().Where(p => p.SchoolId == school && (p.Tot == null || p.Tot >= invoer.Van)).ToListAsync();
        if (lopend.Exists(p => p.PartnerschoolId == partner && p.Van <= invoer.Van && p.Tot is null)) throw new RegelGebroken("netwerk", "Dit is al de partnerschool van deze school.", "Twee");
        if (lopend.Where(p => p.NetwerkId == netwerkId && p.Van >= invoer.Van).MinBy(p => p.Van) is { } later) EisNietGepland(later.Van, await db.Instellingen().Where(i => i.Id == later.PartnerschoolId).Select(i => i.Naam).FirstAsync());
        lopend.FindAll(p => p.Van < invoer.Van).ForEach(p => p.StoppenVoor(invoer.Van, nu));
        var nieuw = new Partnerschap(netwerkId, school, partner, invoer.Van);
        nieuw.HoogstensTot(schoolTot);
        nieuw.HoogstensTot(partnerTot);
        return nieuw;
    }

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) => await db.Partnerschappen().AsTracking().FirstOrDefaultAsync(p => p.Id == id && p.NetwerkId == netwerkId);

    protected override bool NeemtOver => true;

    public override async Task<DateOnly?> Grens(KrijtlijnDb db, Gedateerd feit) => feit is Partnerschap dit ? Vroegste(await LidTot(db, dit.NetwerkId, dit.SchoolId, dit.Van), await LidTot(db, dit.NetwerkId, dit.PartnerschoolId, dit.Van)) : null;

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) => feit is Partnerschap dit ? [.. await db.Partnerschappen().AsTracking().Where(p => p.SchoolId == dit.SchoolId && p.NetwerkId == dit.NetwerkId && p.Id != dit.Id).ToListAsync()] : [];
}

/// <summary>The types that the special schools of the network offer support for.</summary>
internal sealed class Aanbiedingen() : Feitsoort("typeaanbod", "Typeaanbod", "Voor welke types de scholen voor buitengewoon onderwijs van het netwerk ondersteuning bieden.", "aanbod")
{
    public override async Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId)
    {
        var aanbod = await (from a in db.Typeaanbod()
                            join l in db.Lidmaatschappen() on a.InstellingId equals l.InstellingId
                            where l.NetwerkId == netwerkId && (a.Tot == null || l.Van <= a.Tot) && (l.Tot == null || l.Tot >= a.Van)
                            join i in db.Instellingen() on a.InstellingId equals i.Id
                            orderby a.Tot != null, i.Naam, a.Type, a.Van, l.Van descending
                            select new { a.Id, i.Naam, i.Nummer, a.Type, a.Van, a.Tot, LidTot = l.Tot }).ToListAsync();
        // Of a school that left, what it offered while it was a member; one that came back shows once.
        return aanbod.DistinctBy(a => a.Id).Select(a => new Feitrij(a.Id, $"{a.Naam} ({a.Nummer})", a.Type.Tekst(), a.Van, a.LidTot is null || a.Tot < a.LidTot ? a.Tot : a.LidTot)).ToList();
    }

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) => [new("School voor buitengewoon onderwijs", await Leden(db, netwerkId, dag, Lidrol.BuitengewoneSchool)), new("Type", Types)];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var (school, type) = (invoer.Id(invoer.Een, "een school", "Een"), invoer.Keuze<Ondersteuningstype>(invoer.Twee, "een type", "Twee"));
        await EisLid(db, netwerkId, school, invoer.Van, Lidrol.BuitengewoneSchool, "Een");
        if (await db.Typeaanbod().AnyAsync(a => a.InstellingId == school && a.Type == type && (a.Tot == null || a.Tot >= invoer.Van))) throw new RegelGebroken("netwerk", "De school biedt dit type al aan.", "Twee");
        return new Typeaanbod(school, type, invoer.Van);
    }

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) =>
        await db.Typeaanbod().AsTracking().FirstOrDefaultAsync(a => a.Id == id && db.Lidmaatschappen().Any(l => l.NetwerkId == netwerkId && l.InstellingId == a.InstellingId));

    // The offer is the school's own: a network it left reads it still, and leaves it as it is.
    public override async Task EisWijzigbaar(KrijtlijnDb db, Guid netwerkId, Gedateerd feit, DateOnly dag)
    {
        var school = ((Typeaanbod)feit).InstellingId;
        if (!await db.Lidmaatschappen().OpDag(feit.Van > dag ? feit.Van : dag).AnyAsync(l => l.NetwerkId == netwerkId && l.InstellingId == school)) throw new RegelGebroken("R14", "Deze school is geen lid meer van het netwerk. Haar aanbod wijzigt u niet meer.");
    }

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) => feit is Typeaanbod dit ? [.. await db.Typeaanbod().AsTracking().Where(a => a.InstellingId == dit.InstellingId && a.Type == dit.Type && a.Id != dit.Id).ToListAsync()] : [];
}
