using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Feiten;

/// <summary>The sub-teams themselves.</summary>
internal sealed class Deelteamsoorten() : Feitsoort("deelteams", "Deelteams", "Teams binnen het netwerk, per regio, niveau of koepel.", "deelteam")
{
    public override async Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) =>
        (await db.Deelteams().Where(t => t.NetwerkId == netwerkId).OrderBy(t => t.Tot != null).ThenBy(t => t.Naam).Select(t => new { t.Id, t.Naam, t.Soort, t.Van, t.Tot }).ToListAsync()).ConvertAll(t => new Feitrij(t.Id, t.Naam, $"Per {t.Soort.ToString().ToLowerInvariant()}", t.Van, t.Tot));

    public override Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) => Task.FromResult<IReadOnlyList<Feitveld>>(
        [new("Naam van het deelteam", null, Deelteam.NaamLengte), new("Ingedeeld per", [.. Enum.GetValues<Deelteamsoort>().Select(s => new SelectListItem(s.ToString(), s.ToString()))])]);

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var naam = string.Join(' ', (invoer.Een ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 and <= Deelteam.NaamLengte } tekst ? tekst : throw new RegelGebroken("netwerk", $"Geef een naam van hoogstens {Deelteam.NaamLengte} tekens.", "Een");
        var kaal = Letters.Kaal(naam);
        if (await db.Deelteams().AnyAsync(t => t.NetwerkId == netwerkId && Letters.Kaal(t.Naam) == kaal && (t.Tot == null || t.Tot >= invoer.Van))) throw new RegelGebroken("netwerk", "Er is al een deelteam met deze naam.", "Een");
        return new Deelteam(netwerkId, naam, invoer.Keuze<Deelteamsoort>(invoer.Twee, "waarop u indeelt", "Twee"), invoer.Van);
    }

    // A team cannot go under the schools that are placed in it without an end.
    public override async Task EisWijzigbaar(KrijtlijnDb db, Guid netwerkId, Gedateerd feit, DateOnly dag)
    {
        var scholen = await db.Deelteamleden().CountAsync(d => d.DeelteamId == feit.Id && d.Tot == null);
        if (scholen > 0) throw new RegelGebroken("netwerk", $"Er {(scholen == 1 ? "is" : "zijn")} nog {scholen.Aantal("school", "scholen")} in dit deelteam ingedeeld. Deel ze eerst in bij een ander deelteam, of beëindig hun indeling.");
    }

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) =>
        feit is Deelteam dit ? [.. (await db.Deelteams().AsTracking().Where(t => t.NetwerkId == dit.NetwerkId && t.Id != dit.Id).ToListAsync()).Where(t => Letters.Kaal(t.Naam) == Letters.Kaal(dit.Naam))] : [];

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) => await db.Deelteams().AsTracking().FirstOrDefaultAsync(t => t.Id == id && t.NetwerkId == netwerkId);
}

/// <summary>Which member is served by which sub-team; a new team takes over from the old.</summary>
internal sealed class Teamindeling() : Feitsoort("teamindeling", "Indeling in deelteams", "Welk deelteam met welke school werkt.", "indeling")
{
    public override Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId) => (
        from d in db.Deelteamleden()
        join t in db.Deelteams() on d.DeelteamId equals t.Id
        where t.NetwerkId == netwerkId
        join i in db.Instellingen() on d.InstellingId equals i.Id
        orderby d.Tot != null, t.Naam, i.Naam, d.Van descending
        select new Feitrij(d.Id, i.Naam + " (" + i.Nummer + ")", t.Naam, d.Van, d.Tot)).ToListAsync();

    public override async Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag) =>
    [
        new("School", await Leden(db, netwerkId, dag, Lidrol.GewoneSchool, Lidrol.BuitengewoneSchool)),
        new("Deelteam", await db.Deelteams().OpDag(dag).Where(t => t.NetwerkId == netwerkId).OrderBy(t => t.Naam).Select(t => new SelectListItem(t.Naam, t.Id.ToString())).ToListAsync()),
    ];

    public override async Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu)
    {
        var (school, team) = (invoer.Id(invoer.Een, "een school", "Een"), invoer.Id(invoer.Twee, "een deelteam", "Twee"));
        var tot = await EisLid(db, netwerkId, school, invoer.Van, rol: null, "Een");
        var deelteam = await db.Deelteams().OpDag(invoer.Van).FirstOrDefaultAsync(t => t.Id == team && t.NetwerkId == netwerkId) ?? throw new RegelGebroken("netwerk", "Dit deelteam bestaat die dag niet.", "Twee");
        var lopend = await db.Deelteamleden().AsTracking().Where(d => d.InstellingId == school && (d.Tot == null || d.Tot >= invoer.Van) && d.NetwerkId == netwerkId).ToListAsync();
        if (lopend.Where(d => d.Van >= invoer.Van).MinBy(d => d.Van) is { } later) EisNietGepland(later.Van, await db.Deelteams().Where(t => t.Id == later.DeelteamId).Select(t => t.Naam).FirstOrDefaultAsync() ?? "een ander deelteam");
        lopend.ForEach(d => d.StoppenVoor(invoer.Van, nu));
        var nieuw = new Deelteamlid(deelteam, school, invoer.Van);
        nieuw.HoogstensTot(tot);
        nieuw.HoogstensTot(deelteam.Tot);
        return nieuw;
    }

    public override async Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id) =>
        await db.Deelteamleden().AsTracking().FirstOrDefaultAsync(d => d.Id == id && d.NetwerkId == netwerkId);

    protected override bool NeemtOver => true;

    public override async Task<DateOnly?> Grens(KrijtlijnDb db, Gedateerd feit) =>
        feit is Deelteamlid dit ? Vroegste(await LidTot(db, dit.NetwerkId, dit.InstellingId, dit.Van), await db.Deelteams().Where(t => t.Id == dit.DeelteamId).Select(t => t.Tot).FirstOrDefaultAsync()) : null;

    protected override async Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) => feit is Deelteamlid dit ? [.. await db.Deelteamleden().AsTracking().Where(d => d.InstellingId == dit.InstellingId && d.NetwerkId == dit.NetwerkId && d.Id != dit.Id).ToListAsync()] : [];
}
