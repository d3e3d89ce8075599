using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>Which institutions belong to the network from a school year on.</summary>
public sealed class LedenService(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    public const int MeesteNummers = 2000;

    /// <summary>Adds institutions from a school year on; who is a member already stays one. A regular school of another network is refused (R14).</summary>
    public async Task<int> Toevoegen(IReadOnlyCollection<Guid> instellingIds, Schooljaar jaar)
    {
        var netwerk = wie.EigenNetwerk;
        var einde = await db.Netwerken().Where(n => n.Id == netwerk).Select(n => n.Tot).FirstAsync();
        if (einde < jaar.Begin) throw new RegelGebroken("R14", $"Uw netwerk stopt op {einde.Datum()}: in {jaar} kan er niemand bij.");
        var gekozen = await db.Instellingen().Where(i => instellingIds.Contains(i.Id) && i.Soort != Instellingssoort.Bestuur).ToListAsync();
        var leden = await VanafBegin(jaar).Where(l => instellingIds.Contains(l.InstellingId)).OrderBy(l => l.Van).AsNoTracking().ToListAsync();
        var eigen = leden.Where(l => l.NetwerkId == netwerk).ToLookup(l => l.InstellingId);
        gekozen.RemoveAll(i => eigen[i.Id].Any(l => l.Van <= jaar.Einde));
        Bezwaar(gekozen, leden.FindAll(l => l.NetwerkId != netwerk && l.Rol == Lidrol.GewoneSchool), jaar);
        // Who becomes a member later already, is one until then.
        var nieuw = gekozen.ConvertAll(i => new Lidmaatschap(netwerk, i.Id, Rol(i), jaar.Begin, eigen[i.Id].FirstOrDefault()?.Van.AddDays(-1) ?? einde));
        db.AddRange(nieuw);
        await db.Bewaren(wie, $"{nieuw.Count.Aantal("lid", "leden")} toegevoegd vanaf {jaar}", null, intern: true);
        return nieuw.Count;
    }

    // A new membership has no end: one elsewhere that begins later stands in its way too.
    private static void Bezwaar(List<Instelling> gekozen, List<Lidmaatschap> elders, Schooljaar jaar)
    {
        var bezet = gekozen.Join(elders.DistinctBy(l => l.InstellingId), i => i.Id, l => l.InstellingId, (i, l) => (Naam: $"{i.Naam} ({i.Nummer})", Later: l.Van > jaar.Einde ? Schooljaar.Van(l.Van) : (Schooljaar?)null))
            .GroupBy(b => b.Later, b => b.Naam).OrderBy(g => g.Key?.Beginjaar).Select(g => $"{string.Join(", ", g)} {(g.Count() == 1 ? "hoort" : "horen")} {(g.Key is { } later ? $"vanaf {later}" : $"in {jaar}")} al bij een ander netwerk.").ToList();
        if (bezet.Count > 0) throw new RegelGebroken("R14", $"{string.Join(" ", bezet)} Er is niets toegevoegd.");
    }

    /// <summary>Adds everybody on a pasted list of numbers, or names every number that cannot be and adds nobody.</summary>
    public async Task<(int Toegevoegd, IReadOnlyList<string> Fouten)> Plakken(string? tekst, Schooljaar jaar)
    {
        var woorden = (tekst ?? "").Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (woorden.Count == 0) return (0, ["Plak minstens één instellingsnummer."]);
        if (woorden.Count > MeesteNummers) return (0, [$"Plak hoogstens {MeesteNummers} nummers tegelijk."]);
        var fouten = woorden.Where(w => !Instellingsnummer.IsGeldig(w)).Select(w => $"\"{w}\" is geen instellingsnummer van hoogstens zes cijfers.").ToList();
        var nummers = woorden.Where(Instellingsnummer.IsGeldig).Select(w => Instellingsnummer.Lees(w)).Distinct().ToList();
        var gevonden = await db.Instellingen().Where(i => nummers.Contains(i.Nummer)).Select(i => new { i.Id, i.Nummer, i.Soort }).ToListAsync();
        fouten.AddRange(nummers.Except(gevonden.Select(g => g.Nummer)).Select(n => $"{n} staat niet in de lijst van scholen en centra."));
        fouten.AddRange(gevonden.Where(g => g.Soort == Instellingssoort.Bestuur).Select(g => $"{g.Nummer} is een schoolbestuur; alleen scholen en centra kunnen lid zijn."));
        return fouten.Count > 0 ? (0, fouten) : (await Toevoegen([.. gevonden.Select(g => g.Id)], jaar), []);
    }

    /// <summary>
    /// Takes members out from a school year on; a school with a running traject stays, and so does one that was a member before and did not stop: it leaves by a notice (R10).
    /// What began before ends on the last day of the year before, what begins in it or later lapses.
    /// </summary>
    public async Task<int> Verwijderen(IReadOnlyCollection<Guid> instellingIds, Schooljaar jaar)
    {
        var bezig = await db.Trajecten(wie).Where(t => instellingIds.Contains(t.SchoolId) && t.TotSchooljaar >= jaar && (t.Status == TrajectStatus.WachtOpToewijzing || t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend || t.Status == TrajectStatus.OnHold))
            .Select(t => t.School!.Naam).Distinct().OrderBy(n => n).ToListAsync();
        if (bezig.Count > 0) throw new RegelGebroken("R14", $"Er lopen nog trajecten in {string.Join(", ", bezig)}. Er is niemand weggehaald.");
        // The notice keeps who it was, when, and what hangs on it.
        var vast = await db.AlleenMetMelding(wie.EigenNetwerk, jaar).Where(l => instellingIds.Contains(l.InstellingId)).Join(db.Instellingen(), l => l.InstellingId, i => i.Id, (_, i) => i.Naam).Distinct().OrderBy(n => n).ToListAsync();
        if (vast.Count > 0) throw new RegelGebroken("R10", $"{vast.Opsomming("en")} {(vast.Count == 1 ? "was" : "waren")} al lid voor {jaar}, of kwam er met een melding bij. Meld dat ze uittreedt of overstapt, of trek die melding in: dan kijkt Krijtlijn de uiterste dag na, maakt de brief en kan het ook terug. Er is niemand weggehaald.");
        var aantal = await new Registerwijziging(db, tijd.Nu()).StopLeden(wie.EigenNetwerk, instellingIds, jaar.Begin);
        await db.Bewaren(wie, $"{aantal.Aantal("lid", "leden")} weggehaald vanaf {jaar}", null, intern: true);
        return aantal;
    }

    private IQueryable<Lidmaatschap> VanafBegin(Schooljaar jaar)
    {
        var begin = jaar.Begin;
        return db.Lidmaatschappen().Where(l => l.Tot == null || l.Tot >= begin);
    }

    private static Lidrol Rol(Instelling instelling) => instelling.Soort switch
    {
        Instellingssoort.GewoneSchool => Lidrol.GewoneSchool,
        Instellingssoort.BuitengewoneSchool => Lidrol.BuitengewoneSchool,
        Instellingssoort.Clb => Lidrol.Clb,
        Instellingssoort.Begeleidingsdienst => Lidrol.Begeleidingsdienst,
        _ => throw new RegelGebroken("domein", $"{instelling.Naam} is een schoolbestuur; alleen scholen en centra kunnen lid zijn."),
    };
}
