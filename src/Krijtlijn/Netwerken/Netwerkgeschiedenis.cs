using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>One thing that changed in a network on a day: what, and who it is about when it is about members.</summary>
public sealed record Netwerkverandering(DateOnly Dag, string Wat, IReadOnlyList<string> Wie);

/// <summary>The history of a network, from the dated facts themselves; what lapsed is not in it.</summary>
public static class Netwerkgeschiedenis
{
    /// <summary>All that changed from a day on (null: ever) up to and with another, the newest first.</summary>
    public static async Task<IReadOnlyList<Netwerkverandering>> Lees(KrijtlijnDb db, Guid netwerkId, DateOnly? vanaf, DateOnly? tot, CancellationToken ct = default)
    {
        var leden = await (from l in db.Lidmaatschappen() where l.NetwerkId == netwerkId join i in db.Instellingen() on l.InstellingId equals i.Id select new { l.Van, l.Tot, i.Naam, i.Nummer, l.Rol }).AsNoTracking().ToListAsync(ct);
        var standen = await db.Netwerkstanden().AsNoTracking().Where(s => s.NetwerkId == netwerkId && s.VervallenOp == null).OrderBy(s => s.Van).ToListAsync(ct);
        var namen = await db.Instellingen().Where(i => db.Netwerkstanden().Any(s => s.NetwerkId == netwerkId && s.ContactschoolId == i.Id)).ToDictionaryAsync(i => i.Id, i => i.Naam, ct);

        var erbij = leden.GroupBy(l => l.Van).Select(g => new Netwerkverandering(g.Key, $"{g.Count().Aantal("lid", "leden")} erbij", [.. g.OrderBy(l => l.Naam).Select(l => $"{l.Naam} ({l.Rol.Tekst()})")]));
        var weg = leden.Where(l => l.Tot is not null).GroupBy(l => l.Tot!.Value.AddDays(1)).Select(g => new Netwerkverandering(g.Key, $"{g.Count().Aantal("lid", "leden")} weg", [.. g.OrderBy(l => l.Naam).Select(l => $"{l.Naam} ({l.Rol.Tekst()})")]));
        var gewijzigd = standen.Zip(standen.Skip(1), (oud, nieuw) => new Netwerkverandering(nieuw.Van, string.Join("; ", Verschillen(oud.Gegevens, nieuw.Gegevens, namen)), [])).Where(v => v.Wat.Length > 0);
        var begin = standen.Take(1).Select(s => new Netwerkverandering(s.Van, $"Begonnen als {s.Naam}", []));
        return [.. erbij.Concat(weg).Concat(gewijzigd).Concat(begin).Where(v => (vanaf is null || v.Dag >= vanaf) && (tot is null || v.Dag <= tot)).OrderByDescending(v => v.Dag).ThenBy(v => v.Wat, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Verschillen(Netwerkgegevens oud, Netwerkgegevens nieuw, Dictionary<Guid, string> namen)
    {
        string School(Guid? id) => id is { } i ? namen.GetValueOrDefault(i, "onbekend") : "geen";
        if (oud.Naam != nieuw.Naam) yield return $"Naam: {oud.Naam} wordt {nieuw.Naam}";
        if (oud.Soort != nieuw.Soort) yield return $"Soort: {nieuw.Soort.Tekst()}";
        if (oud.ContactschoolId != nieuw.ContactschoolId) yield return $"Contactschool: {School(oud.ContactschoolId)} wordt {School(nieuw.ContactschoolId)}";
        if ((oud.Aanspreekpunt, oud.Email, oud.Telefoon) != (nieuw.Aanspreekpunt, nieuw.Email, nieuw.Telefoon)) yield return $"Aanspreekpunt: {string.Join(", ", new[] { nieuw.Aanspreekpunt, nieuw.Email, nieuw.Telefoon }.Where(d => !string.IsNullOrEmpty(d)))}";
    }
}
