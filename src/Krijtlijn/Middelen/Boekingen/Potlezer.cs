using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>How the pot of a network stands, and what a booking would do to it and to the schools in it.</summary>
public sealed class Potlezer(KrijtlijnDb db, CapaciteitService capaciteiten)
{
    /// <summary>The reserve and what counts of the bookings, in one query.</summary>
    public async Task<Pot> Lees(Guid netwerkId, Schooljaar jaar)
    {
        var tellend = db.AlleBoekingen().Where(b => b.NetwerkId == netwerkId && b.Schooljaar == jaar).Tellend();
        var delen = await db.Richtreserves().Where(r => r.NetwerkId == netwerkId && r.Schooljaar == jaar).Select(r => new { Deel = 0, r.Aantal })
            .Concat(tellend.Where(b => b.NaarSchoolId == null).Select(b => new { Deel = 1, b.Aantal }))
            .Concat(tellend.Where(b => b.VanSchoolId == null).Select(b => new { Deel = 2, b.Aantal }))
            .GroupBy(d => d.Deel).Select(g => new { g.Key, Aantal = g.Sum(d => d.Aantal) }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        return new Pot(delen.GetValueOrDefault(0), delen.GetValueOrDefault(1), delen.GetValueOrDefault(2));
    }

    /// <summary>What accepting it would do to each side, nought before and after: the pot and the schools by name.</summary>
    public async Task<Boekinggevolg> Gevolg(Boeking boeking)
    {
        Guid[] scholen = [.. new[] { boeking.VanSchoolId, boeking.NaarSchoolId }.OfType<Guid>()];
        var stand = await capaciteiten.CapaciteitVan(boeking.NetwerkId, scholen, boeking.Schooljaar);
        var namen = await db.Instellingen().Where(i => scholen.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Naam);
        var pot = await Lees(boeking.NetwerkId, boeking.Schooljaar);
        return new Boekinggevolg(boeking.Gevolg(null) == 0 ? null : new Potgevolg(pot, pot.Na(boeking.Gevolg(null))),
            [.. scholen.Select(id => new Schoolgevolg(id, namen[id], stand[id], stand[id].Na(boeking.Gevolg(id))))]);
    }

    /// <summary>What is warned about before it is booked. Gives a school more away than it was promised, then it cannot be.</summary>
    public async Task<IReadOnlyList<string>> Waarschuwingen(Boeking boeking) => (await Gevolg(boeking)).Waarschuwingen();
}

public sealed record Potgevolg(Pot Voor, Pot Na);

public sealed record Schoolgevolg(Guid SchoolId, string School, Capaciteit Voor, Capaciteit Na)
{
    public bool Geeft => (Na.Beloofd ?? 0) < (Voor.Beloofd ?? 0);
}

/// <summary>Before and after, for each side of a booking.</summary>
public sealed record Boekinggevolg(Potgevolg? Pot, IReadOnlyList<Schoolgevolg> Scholen)
{
    /// <summary>What cannot be at all; null when it can.</summary>
    public string? Bezwaar => Scholen.FirstOrDefault(s => s.Geeft && s.Na.Beloofd < 0) is { } s
        ? $"{s.School} mag maar op {(s.Voor.Beloofd ?? 0).Aantal("traject", "trajecten")} rekenen en kan er geen {(s.Voor.Beloofd ?? 0) - s.Na.Beloofd!.Value} afgeven." : null;

    public IReadOnlyList<string> Waarschuwingen()
    {
        if (Bezwaar is { } bezwaar) throw new RegelGebroken("middelen", bezwaar, nameof(Boeking.Aantal));
        return [.. Teksten()];
    }

    /// <summary>The warnings in words; empty when all is well.</summary>
    public IEnumerable<string> Teksten()
    {
        if (Pot is { } pot && pot.Na.Over < 0 && pot.Na.Over < pot.Voor.Over)
            yield return $"De pot komt onder nul: er {(pot.Voor.Over == 1 ? "zit" : "zitten")} nu {pot.Voor.Over.AlsGetal()} in en na deze boeking {(-pot.Na.Over).AlsGetal()} te weinig.";
        foreach (var s in Scholen.Where(s => s.Geeft && s.Na.Beloofd < s.Na.InGebruik))
            yield return $"Op {s.School} {(s.Na.InGebruik == 1 ? "loopt" : "lopen")} nu {s.Na.InGebruik.Aantal("traject", "trajecten")}, en na deze boeking mag ze er maar op {s.Na.Beloofd} rekenen.";
    }
}
