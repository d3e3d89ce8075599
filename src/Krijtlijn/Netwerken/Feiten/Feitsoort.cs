using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Feiten;

/// <summary>A dated fact as it is listed: in words, with its first and last day.</summary>
public sealed record Feitrij(Guid Id, string Wat, string? Onder, DateOnly Van, DateOnly? Tot);

/// <summary>One choice to make when a fact is added: its label, what can be chosen, or a text of so many characters.</summary>
public sealed record Feitveld(string Label, IReadOnlyList<SelectListItem>? Keuzes, int Lengte = 0, string? Hint = null);

/// <summary>What was chosen: up to three values, and the first day.</summary>
public sealed record Feitinvoer(string? Een, string? Twee, string? Drie, DateOnly Van)
{
    public Guid Id(string? tekst, string wat, string veld) => Guid.TryParse(tekst, out var id) ? id : throw new RegelGebroken("netwerk", $"Kies {wat}.", veld);
    public T Keuze<T>(string? tekst, string wat, string veld) where T : struct, Enum => Enum.TryParse<T>(tekst, out var keuze) && Enum.IsDefined(keuze) ? keuze : throw new RegelGebroken("netwerk", $"Kies {wat}.", veld);
}

/// <summary>
/// One kind of dated fact that a coordinator keeps about the network: how it is listed, what is asked and which rule it obeys. One page serves them all.
/// </summary>
public abstract class Feitsoort(string adres, string titel, string uitleg, string enkelvoud)
{
    public string Adres { get; } = adres;
    public string Titel { get; } = titel;
    public string Uitleg { get; } = uitleg;
    public string Enkelvoud { get; } = enkelvoud;

    public static IReadOnlyList<Feitsoort> Alle { get; } = [new Deelteamsoorten(), new Teamindeling(), new Partnerscholen(), new Aanbiedingen(), new Samenwerkingen(), new Overdrachten(), new Regios()];

    /// <summary>Why none can begin on a day, by the law of then, and what can still be recorded; null when one can.</summary>
    public virtual string? KanNiet(DateOnly dag) => null;

    /// <summary>The facts of the network, those that ended too, the newest first.</summary>
    public abstract Task<List<Feitrij>> Rijen(KrijtlijnDb db, Guid netwerkId);

    public abstract Task<IReadOnlyList<Feitveld>> Velden(KrijtlijnDb db, Guid netwerkId, DateOnly dag);

    /// <summary>Makes the fact, or throws the rule it breaks.</summary>
    public abstract Task<Gedateerd> Maak(KrijtlijnDb db, Guid netwerkId, Feitinvoer invoer, DateTime nu);

    /// <summary>The fact of this network with that id, tracked; null when it is not hers.</summary>
    public abstract Task<Gedateerd?> Vind(KrijtlijnDb db, Guid netwerkId, Guid id);

    /// <summary>The facts of which only one holds at a time beside this one, tracked: a school has one partner school. Empty when several may hold.</summary>
    protected virtual Task<List<Gedateerd>> Naast(KrijtlijnDb db, Gedateerd feit) => Task.FromResult<List<Gedateerd>>([]);

    /// <summary>The last day it can hold by what it hangs on, such as a membership; null when nothing bounds it.</summary>
    public virtual Task<DateOnly?> Grens(KrijtlijnDb db, Gedateerd feit) => Task.FromResult<DateOnly?>(null);

    /// <summary>The last day of the membership that holds when a fact begins; null when it has none.</summary>
    protected static Task<DateOnly?> LidTot(KrijtlijnDb db, Guid netwerkId, Guid instellingId, DateOnly dag) =>
        db.Lidmaatschappen().OpDag(dag).Where(l => l.NetwerkId == netwerkId && l.InstellingId == instellingId).Select(l => l.Tot).FirstOrDefaultAsync();

    protected static Task<DateOnly?> NetwerkTot(KrijtlijnDb db, Guid netwerkId) => db.Netwerken().Where(n => n.Id == netwerkId).Select(n => n.Tot).FirstOrDefaultAsync();

    protected static DateOnly? Vroegste(params DateOnly?[] dagen) => dagen.Min();

    /// <summary>A new one ends the old.</summary>
    protected virtual bool NeemtOver => false;

    /// <summary>Throws when the network may no longer change it on this day.</summary>
    public virtual Task EisWijzigbaar(KrijtlijnDb db, Guid netwerkId, Gedateerd feit, DateOnly dag) => Task.CompletedTask;

    /// <summary>The first day of what comes after it; null when nothing does.</summary>
    public async Task<DateOnly?> Opvolging(KrijtlijnDb db, Gedateerd feit) => (await Naast(db, feit)).Where(f => f.Van > feit.Van).MinBy(f => f.Van)?.Van;

    /// <summary>Takes it back, and gives its days to what it took over from. True when that runs again.</summary>
    public async Task<bool> Terugnemen(KrijtlijnDb db, Gedateerd feit, DateTime nu)
    {
        var voorganger = NeemtOver ? (await Naast(db, feit)).Find(f => f.Tot == feit.Van.AddDays(-1)) : null;
        feit.LatenVervallen(nu);
        if (voorganger is not null)
        {
            voorganger.Heropenen(feit.Tot);
            voorganger.HoogstensTot(await Grens(db, voorganger));
        }
        return voorganger is not null;
    }

    /// <summary>Refuses to take over from what is planned for that day or later.</summary>
    protected static void EisNietGepland(DateOnly? van, string? wat)
    {
        if (van is { } dag) throw new RegelGebroken("netwerk", $"Vanaf {dag.Datum()} is al {wat} vastgelegd. Neem dat eerst terug.", nameof(Feitinvoer.Van));
    }

    protected static async Task<IReadOnlyList<SelectListItem>> Leden(KrijtlijnDb db, Guid netwerkId, DateOnly dag, params Lidrol[] rollen) =>
        await (from l in db.Lidmaatschappen().OpDag(dag) where l.NetwerkId == netwerkId && rollen.Contains(l.Rol) join i in db.Instellingen() on l.InstellingId equals i.Id orderby i.Naam, i.Nummer select new SelectListItem(i.Naam + " (" + i.Nummer + ")", i.Id.ToString())).ToListAsync();

    /// <summary>The last day of the membership, beyond which nothing about the school holds; null when it has none.</summary>
    /// <exception cref="RegelGebroken">R14: it is no member in that role on that day; without a role any will do.</exception>
    protected static async Task<DateOnly?> EisLid(KrijtlijnDb db, Guid netwerkId, Guid instellingId, DateOnly dag, Lidrol? rol, string veld) =>
        await db.Lidmaatschappen().OpDag(dag).Where(l => l.NetwerkId == netwerkId && l.InstellingId == instellingId && (rol == null || l.Rol == rol)).Select(l => new { l.Tot }).FirstOrDefaultAsync() is { } lid
            ? lid.Tot
            : throw new RegelGebroken("R14", rol == Lidrol.BuitengewoneSchool ? "Kies een school voor buitengewoon onderwijs die die dag lid is van het netwerk." : "Deze school is die dag geen lid van het netwerk.", veld);

    protected static IReadOnlyList<SelectListItem> Types => [.. Enum.GetValues<Ondersteuningstype>().Select(t => new SelectListItem(t.Tekst(), t.ToString()))];

    protected static async Task<IReadOnlyList<SelectListItem>> AndereNetwerken(KrijtlijnDb db, Guid netwerkId) =>
        (await db.Netwerken().Begonnen().Where(n => n.Id != netwerkId).OrderBy(n => n.Tot != null).ThenBy(n => n.Naam).Select(n => new { n.Naam, n.Id, n.Tot }).ToListAsync())
            .ConvertAll(n => new SelectListItem(n.Tot is { } tot ? $"{n.Naam}, tot en met {tot.Datum()}" : n.Naam, $"{n.Id}"));

    /// <summary>The last day of the other network, beyond which nothing is agreed with it; null when it has none.</summary>
    /// <exception cref="RegelGebroken">It is the own network, or none on that day.</exception>
    protected static async Task<DateOnly?> EisAnder(KrijtlijnDb db, Guid netwerkId, Guid ander, DateOnly dag, string regel, string veld) =>
        await db.Netwerken().Where(n => n.Id == ander && n.Id != netwerkId && n.Van <= dag && (n.Tot == null || n.Tot >= dag)).Select(n => new { n.Tot }).FirstOrDefaultAsync() is { } gevonden
            ? gevonden.Tot
            : throw new RegelGebroken(regel, $"Kies een ander netwerk dan het uwe, dat op {dag.Datum()} bestaat.", veld);
}
