using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>A school, or the pot of the network when it has no id, in the picture of who gave and received.</summary>
public readonly record struct Partij(Guid? SchoolId, string Naam)
{
    public bool IsPot => SchoolId is null;
}

/// <summary>So many trajecten from one to the other, over all bookings that count.</summary>
public sealed record Stroom(Partij Van, Partij Naar, int Aantal);

/// <summary>What a school gave and received in a year.</summary>
public sealed record Aandeel(Guid SchoolId, string Naam, int Gaf, int Kreeg)
{
    public int Saldo => Kreeg - Gaf;

    public string SaldoTekst => Saldo > 0 ? $"+{Saldo.AlsGetal()}" : Saldo < 0 ? $"−{(-Saldo).AlsGetal()}" : "0";
}

/// <summary>Who gave and who received in a school year, directly or through the pot. Schools are named; pupils are not in it.</summary>
public sealed record Solidariteit(IReadOnlyList<Stroom> Stromen)
{
    /// <summary>Per school, the largest givers first, then the largest receivers.</summary>
    public IReadOnlyList<Aandeel> Aandelen { get; } = [.. Stromen.SelectMany(s => new[] { (Partij: s.Van, Gaf: s.Aantal, Kreeg: 0), (Partij: s.Naar, Gaf: 0, Kreeg: s.Aantal) }).Where(d => !d.Partij.IsPot).GroupBy(d => d.Partij)
        .Select(g => new Aandeel(g.Key.SchoolId!.Value, g.Key.Naam, g.Sum(d => d.Gaf), g.Sum(d => d.Kreeg))).OrderBy(a => a.Saldo).ThenBy(a => a.Naam, StringComparer.Create(Weergave.Cultuur, true))];

    /// <summary>Trajecten that schools gave, to the pot or to each other.</summary>
    public int Gegeven => Stromen.Where(s => !s.Van.IsPot).Sum(s => s.Aantal);

    public int Gekregen => Stromen.Where(s => !s.Naar.IsPot).Sum(s => s.Aantal);

    public int AantalGevers => Aandelen.Count(a => a.Gaf > 0);

    public int AantalOntvangers => Aandelen.Count(a => a.Kreeg > 0);

    public string Zin => $"{AantalGevers.Aantal("school gaf", "scholen gaven")} samen {Gegeven.Aantal("traject", "trajecten")}; {AantalOntvangers.Aantal("school kreeg", "scholen kregen")} er samen {Gekregen.AlsGetal()} bij.";
}

public sealed class Solidariteitlezer(KrijtlijnDb db)
{
    public async Task<Solidariteit> Lees(Guid netwerkId, Schooljaar jaar)
    {
        var stromen = await db.AlleBoekingen().Where(b => b.NetwerkId == netwerkId && b.Schooljaar == jaar).Tellend()
            .GroupBy(b => new { b.VanSchoolId, b.NaarSchoolId }).Select(g => new { g.Key.VanSchoolId, g.Key.NaarSchoolId, Aantal = g.Sum(b => b.Aantal) }).ToListAsync();
        Guid[] ids = [.. stromen.SelectMany(s => new[] { s.VanSchoolId, s.NaarSchoolId }).OfType<Guid>().Distinct()];
        var namen = await db.Instellingen().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Naam);
        Partij Van(Guid? id) => new(id, id is { } school ? namen[school] : BoekingRij.Pot);
        return new Solidariteit([.. stromen.Select(s => new Stroom(Van(s.VanSchoolId), Van(s.NaarSchoolId), s.Aantal)).OrderByDescending(s => s.Aantal).ThenBy(s => s.Van.Naam, StringComparer.Ordinal).ThenBy(s => s.Naar.Naam, StringComparer.Ordinal)]);
    }
}
