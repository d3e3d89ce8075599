using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>The small types of a network in a school year: norms, counts, what they guarantee, and whether a decision gives part of it free.</summary>
/// <param name="Normen">The norm that counts for each small type and level, with the school year it began.</param>
/// <param name="Waarborgen">Per special school, and for the network as a whole (null).</param>
public sealed record Kleintypejaar(Schooljaar Jaar, IReadOnlyDictionary<Kleintype, (int Duizendsten, Schooljaar Van)> Normen, IReadOnlyList<Telling> Tellingen, IReadOnlyList<Schoolwaarborg> Waarborgen, Kleintypevrijgave? Vrijgave)
{
    public IReadOnlyList<Kleintype> Soorten => Kleintype.Voor(Jaar);
    public IReadOnlyList<DateOnly> Teldagen => Kleintype.Teldagen(Jaar);
    public long TotaalDuizendsten => Waarborgen.Sum(w => w.Duizendsten);
    /// <summary>What is guaranteed for a special school, in thousandths.</summary>
    public long Voor(Guid schoolId) => Waarborgen.FirstOrDefault(w => w.SchoolId == schoolId)?.Duizendsten ?? 0;
    /// <summary>What of it a decision gave free for the broad types; nothing without a decision.</summary>
    public long VrijVoor(Guid schoolId) => Vrijgave is { } vrijgave ? Kleintypewaarborg.Vrijgegeven(Voor(schoolId), vrijgave.Procent) : 0;
}

/// <summary>Reads the small types of a network, and counts them in its own reports.</summary>
public sealed class KleineTypesService(KrijtlijnDb db)
{
    public async Task<Kleintypejaar> Lees(Guid netwerkId, Schooljaar jaar, CancellationToken ct = default)
    {
        var normen = await db.Kleintypenormen().Where(n => n.NetwerkId == netwerkId && n.Van <= jaar).Select(n => new { n.Type, n.Niveau, n.Duizendsten, n.Van }).ToListAsync(ct);
        var dagen = Kleintype.Teldagen(jaar);
        var tellingen = await db.Kleintypetellingen().Where(t => t.NetwerkId == netwerkId && dagen.Contains(t.Teldag)).Select(t => new { t.SchoolId, t.Teldag, t.Type, t.Niveau, t.Aantal }).ToListAsync(ct);
        var vrijgave = await db.Kleintypevrijgaven().AsNoTracking().FirstOrDefaultAsync(v => v.NetwerkId == netwerkId && v.Schooljaar == jaar, ct);
        var geldend = normen.GroupBy(n => new Kleintype(n.Type, n.Niveau)).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Van.Beginjaar).Select(n => (n.Duizendsten, n.Van)).First());
        var geteld = tellingen.Select(t => new Telling(t.SchoolId, t.Teldag, new Kleintype(t.Type, t.Niveau), t.Aantal)).ToList();
        return new Kleintypejaar(jaar, geldend, geteld, Kleintypewaarborg.Bereken(jaar, geteld, geldend.ToDictionary(n => n.Key, n => n.Value.Duizendsten)), vrijgave);
    }

    /// <summary>The norms from a school year on that another norm from that year took the place of.</summary>
    public async Task<Vroegerewaarden> VroegereNormen(Guid netwerkId, Schooljaar jaar, CancellationToken ct = default)
    {
        var rijen = await db.Set<Kleintypenorm>().Where(n => n.NetwerkId == netwerkId && n.Van == jaar && n.VervallenOp != null).OrderByDescending(n => n.VervallenOp).ThenBy(n => n.Id)
            .Select(n => new { n.Type, n.Niveau, n.Duizendsten, n.IngevoerdOp, n.VervallenOp }).Take(Vroegerewaarden.Meeste).ToListAsync(ct);
        return new Vroegerewaarden("Norm", [.. rijen.Select(n => new Vroegerewaarde(new Kleintype(n.Type, n.Niveau), n.Duizendsten.AlsEenheden(), n.IngevoerdOp, n.VervallenOp!.Value))]);
    }

    /// <summary>The counts of a day, for a special school or for the network as a whole (null), that another count took the place of.</summary>
    public async Task<Vroegerewaarden> VroegereTellingen(Guid netwerkId, Guid? schoolId, DateOnly teldag, CancellationToken ct = default)
    {
        var rijen = await db.Set<Kleintypetelling>().Where(t => t.NetwerkId == netwerkId && t.Teldag == teldag && t.SchoolId == schoolId && t.VervallenOp != null).OrderByDescending(t => t.VervallenOp).ThenBy(t => t.Id)
            .Select(t => new { t.Type, t.Niveau, t.Aantal, t.IngevoerdOp, t.VervallenOp }).Take(Vroegerewaarden.Meeste).ToListAsync(ct);
        return new Vroegerewaarden("Leerlingen", [.. rijen.Select(t => new Vroegerewaarde(new Kleintype(t.Type, t.Niveau), t.Aantal.AlsGetal(), t.IngevoerdOp, t.VervallenOp!.Value))]);
    }

    /// <summary>
    /// Pupils with a report in force on a count day, by small type and level: numbers only. A pupil counts once, by the first type of her report, or by the second when only that is a small one;
    /// her level is that of the school she was enrolled in.
    /// </summary>
    public async Task<IReadOnlyDictionary<Kleintype, int>> UitVerslagen(HuidigeGebruiker wie, Schooljaar jaar, DateOnly teldag, CancellationToken ct = default)
    {
        var soorten = Kleintype.Voor(jaar).ToHashSet();
        var types = soorten.Select(s => s.Type).Distinct().ToList();
        var verslagen = db.Verslagen(wie).Where(v => v.GeldigVanaf <= teldag && (v.GeeindigdOp == null || v.GeeindigdOp >= teldag) && (types.Contains(v.Type) || (v.TweedeType != null && types.Contains(v.TweedeType.Value))));
        var rijen = await (from v in verslagen
                           from i in v.Leerling!.Inschrijvingen
                           where i.Van <= teldag && (i.Tot == null || i.Tot >= teldag)
                           select new { v.LeerlingId, v.Type, v.TweedeType, i.Niveau, i.Van, v.GeldigVanaf, v.Id }).ToListAsync(ct);
        return rijen.Select(r => (r.LeerlingId, Wat: new Kleintype(types.Contains(r.Type) ? r.Type : r.TweedeType!.Value, r.Niveau), r.Van, r.GeldigVanaf, r.Id)).Where(r => soorten.Contains(r.Wat))
            .GroupBy(r => r.LeerlingId).Select(g => g.OrderByDescending(r => r.Van).ThenByDescending(r => r.GeldigVanaf).ThenByDescending(r => r.Id).First().Wat).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
    }
}
