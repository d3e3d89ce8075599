using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Feiten;

/// <summary>Centres that help (R8): structurally for the types the law names, or for all when it names none; ad hoc for all.</summary>
internal sealed class Samenwerkingen() : Feitsoort("samenwerking", "Samenwerking", "Andere centra die ondersteuning leveren: vast voor de types die de wet noemt (voor leersteun: vrij af te spreken), ad hoc voor elk type.", "samenwerking")
{
    public override async Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) => (await (
        from s in db.Samenwerkingen()
        where s.NetwerkId == netwerkId
        join n in db.Netwerken() on s.MetNetwerkId equals n.Id
        orderby s.Tot != null, n.Naam, s.Type
        select new { s.Id, n.Naam, s.Vorm, s.Type, s.Van, s.Tot }).ToListAsync()).ConvertAll(s => new Feitrij(s.Id, s.Naam, $"{(s.Vorm == Samenwerkvorm.Structureel ? "Structureel" : "Ad hoc")}, {s.Type.Tekst().InDeZin()}", s.Van, s.Tot));

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) =>
        [new("Centrum dat helpt", await AndereNetwerken(db, netwerkId)), new("Hoe", [new("Structureel", nameof(Samenwerkvorm.Structureel)), new("Ad hoc", nameof(Samenwerkvorm.AdHoc))]), new("Type", Types)];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var (met, vorm, type) = (invoer.Id(invoer.Een, "een centrum", "Een"), invoer.Keuze<Samenwerkvorm>(invoer.Twee, "hoe het centrum helpt", "Twee"), invoer.Keuze<Ondersteuningstype>(invoer.Drie, "een type", "Drie"));
        var tot = await EisAnder(db, netwerkId, met, invoer.Van, "R8", "Een");
        var regime = Regelboek.Voor(Schooljaar.Van(invoer.Van));
        if (vorm == Samenwerkvorm.Structureel && regime.StructureleSamenwerking.Waarde is { } toegelaten && !toegelaten.Contains(type)) throw new RegelGebroken("R8", $"Structureel samenwerken kan niet voor {type.Tekst().InDeZin()}. {regime.StructureleSamenwerking.Tekst}", "Drie");
        if (await db.Samenwerkingen().AnyAsync(s => s.NetwerkId == netwerkId && s.MetNetwerkId == met && s.Type == type && s.Vorm == vorm && (s.Tot == null || s.Tot >= invoer.Van))) throw new RegelGebroken("R8", "Deze samenwerking is er al.", "Een");
        var nieuw = new Samenwerking(netwerkId, met, vorm, type, invoer.Van);
        nieuw.HoogstensTot(tot);
        return nieuw;
    }

    public override async Task<DateOnly?> Grens(KrijtlijnDb db, Gedateerd feit) => feit is Samenwerking dit ? await NetwerkTot(db, dit.MetNetwerkId) : null;

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) =>
        feit is Samenwerking dit ? [.. await db.Samenwerkingen().AsTracking().Where(s => s.NetwerkId == dit.NetwerkId && s.MetNetwerkId == dit.MetNetwerkId && s.Type == dit.Type && s.Vorm == dit.Vorm && s.Id != dit.Id).ToListAsync()] : [];

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) => await db.Samenwerkingen().AsTracking().FirstOrDefaultAsync(s => s.Id == id && s.NetwerkId == netwerkId);
}

/// <summary>Schools whose means go to special schools of another network, while they stay a member here (R14).</summary>
internal sealed class Overdrachten() : Feitsoort("middelenoverdracht", "Middelenoverdracht", "Scholen van het netwerk waarvan de middelen naar een ander netwerk gaan. Ze blijven hier lid.", "overdracht")
{
    public override string? KanNiet(DateOnly dag) => Regelboek.Zoek(Schooljaar.Van(dag)) is { Middelenoverdracht.Waarde: false } regime
        ? $"{regime.Middelenoverdracht.Tekst} U kunt hier alleen nog vastleggen wat vroeger overgedragen werd: kies dan een eerste dag van {Regelboek.Regimes.First(r => r.Middelenoverdracht.Waarde).Van.Begin.Datum()} tot {Regelboek.Regimes.Last(r => r.Middelenoverdracht.Waarde).Tot?.Einde.Datum()}." : null;

    public override Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) => (
        from o in db.Middelenoverdrachten()
        where o.NetwerkId == netwerkId
        join i in db.Instellingen() on o.SchoolId equals i.Id
        join n in db.Netwerken() on o.NaarNetwerkId equals n.Id
        orderby o.Tot != null, i.Naam
        select new Feitrij(o.Id, i.Naam + " (" + i.Nummer + ")", "naar " + n.Naam, o.Van, o.Tot)).ToListAsync();

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) => [new("School", await Leden(db, netwerkId, dag, Lidrol.GewoneSchool)), new("Naar netwerk", await AndereNetwerken(db, netwerkId))];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var (school, naar) = (invoer.Id(invoer.Een, "een school", "Een"), invoer.Id(invoer.Twee, "een netwerk", "Twee"));
        var tot = await EisLid(db, netwerkId, school, invoer.Van, Lidrol.GewoneSchool, "Een");
        var naarTot = await EisAnder(db, netwerkId, naar, invoer.Van, "R14", "Twee");
        var regime = Regelboek.Voor(Schooljaar.Van(invoer.Van));
        if (!regime.Middelenoverdracht.Waarde) throw new RegelGebroken("R14", $"Middelen overdragen kan niet in {Schooljaar.Van(invoer.Van)}. {regime.Middelenoverdracht.Tekst}", "Van");
        if (await db.Middelenoverdrachten().AnyAsync(o => o.SchoolId == school && (o.Tot == null || o.Tot >= invoer.Van))) throw new RegelGebroken("R14", "De middelen van deze school gaan al naar een ander netwerk. Beëindig die overdracht eerst.", "Een");
        var nieuw = new Middelenoverdracht(netwerkId, school, naar, invoer.Van);
        nieuw.HoogstensTot(tot);
        nieuw.HoogstensTot(naarTot);
        nieuw.HoogstensTot(EindeVanDeWet(invoer.Van));
        return nieuw;
    }

    public override async Task<DateOnly?> Grens(KrijtlijnDb db, Gedateerd feit) =>
        feit is Middelenoverdracht dit ? Vroegste(await LidTot(db, dit.NetwerkId, dit.SchoolId, dit.Van), await NetwerkTot(db, dit.NaarNetwerkId), EindeVanDeWet(dit.Van)) : null;

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) =>
        feit is Middelenoverdracht dit ? [.. await db.Middelenoverdrachten().AsTracking().Where(o => o.SchoolId == dit.SchoolId && o.Id != dit.Id).ToListAsync()] : [];

    // It ends with the law that knows it.
    private static DateOnly? EindeVanDeWet(DateOnly van) => Regelboek.Regimes.FirstOrDefault(r => r.Van > Schooljaar.Van(van) && !r.Middelenoverdracht.Waarde)?.Van.Begin.AddDays(-1);

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) => await db.Middelenoverdrachten().AsTracking().FirstOrDefaultAsync(o => o.Id == id && o.NetwerkId == netwerkId);
}

/// <summary>The municipalities of the network's region (R13).</summary>
internal sealed class Regios() : Feitsoort("regio", "Regio", "De gemeenten van de regio. Tot en met 2022-2023 sluiten de officiële scholen van een regio aan bij het ene officiële netwerk ervan.", "gemeente")
{
    public override Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) =>
        db.Regiogemeenten().Where(r => r.NetwerkId == netwerkId).OrderBy(r => r.Tot != null).ThenBy(r => r.Gemeente).Select(r => new Feitrij(r.Id, r.Gemeente, null, r.Van, r.Tot)).ToListAsync();

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) =>
        [new("Gemeente", await db.Vestigingsplaatsen().Select(v => v.Gemeente).Distinct().OrderBy(g => g).Take(600).Select(g => new SelectListItem(g, g)).ToListAsync())];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var gemeente = invoer.Een ?? "";
        if (!await db.Vestigingsplaatsen().AnyAsync(v => v.Gemeente == gemeente)) throw new RegelGebroken("R13", "Kies een gemeente uit de lijst.", "Een");
        if (await db.Regiogemeenten().AnyAsync(r => r.NetwerkId == netwerkId && r.Gemeente == gemeente && (r.Tot == null || r.Tot >= invoer.Van))) throw new RegelGebroken("R13", $"{gemeente} hoort al bij de regio.", "Een");
        return new Regiogemeente(netwerkId, gemeente, invoer.Van);
    }

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) =>
        feit is Regiogemeente dit ? [.. await db.Regiogemeenten().AsTracking().Where(r => r.NetwerkId == dit.NetwerkId && r.Gemeente == dit.Gemeente && r.Id != dit.Id).ToListAsync()] : [];

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) => await db.Regiogemeenten().AsTracking().FirstOrDefaultAsync(r => r.Id == id && r.NetwerkId == netwerkId);
}
