using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>One thing that changed in a network on a day: what, and who it is about when it is about members.</summary>
public sealed record Netwerkverandering(DateOnly Dag, string Wat, IReadOnlyList<string> Wie);

/// <summary>The history of a network, from the dated facts themselves; what lapsed is not in it.</summary>
public static class Netwerkgeschiedenis
{
    /// <summary>All that ever changed or is to change, the newest first.</summary>
    /// <param name="leden">Every membership there was, by name.</param>
    /// <param name="standen">Every name, kind and contact, the oldest first.</param>
    public static IReadOnlyList<Netwerkverandering> Van(IReadOnlyList<Lidrij> leden, IReadOnlyList<Netwerkkop> standen)
    {
        var erbij = leden.GroupBy(l => l.Van).Select(g => new Netwerkverandering(g.Key, $"{g.Count().Aantal("lid", "leden")} erbij", Wie(g)));
        var weg = leden.Where(l => l.Tot is not null).GroupBy(l => l.Tot!.Value.AddDays(1)).Select(g => new Netwerkverandering(g.Key, $"{g.Count().Aantal("lid", "leden")} weg", Wie(g)));
        var gewijzigd = standen.Zip(standen.Skip(1), (oud, nieuw) => new Netwerkverandering(nieuw.Sinds, string.Join("; ", Verschillen(oud, nieuw)), [])).Where(v => v.Wat.Length > 0);
        var begin = standen.Take(1).Select(s => new Netwerkverandering(s.Sinds, $"Begonnen als {s.Gegevens.Naam}", []));
        var einde = standen.Take(1).Where(s => s.Tot >= s.Van).Select(s => new Netwerkverandering(s.Tot!.Value.AddDays(1), $"Stopt: laatste dag {s.Tot.Value.Datum()}", []));
        return [.. erbij.Concat(weg).Concat(gewijzigd).Concat(begin).Concat(einde).OrderByDescending(v => v.Dag).ThenBy(v => v.Wat, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<string> Wie(IEnumerable<Lidrij> leden) => [.. leden.Select(l => $"{l.Naam} ({l.Rol.Tekst()})")];

    private static IEnumerable<string> Verschillen(Netwerkkop van, Netwerkkop naar)
    {
        var (oud, nieuw) = (van.Gegevens, naar.Gegevens);
        if (oud.Naam != nieuw.Naam) yield return $"Naam: {oud.Naam} wordt {nieuw.Naam}";
        if (oud.Soort != nieuw.Soort) yield return $"Soort: {nieuw.Soort.Tekst()}";
        if (oud.ContactschoolId != nieuw.ContactschoolId) yield return $"Contactschool: {van.Contactschool ?? "geen"} wordt {naar.Contactschool ?? "geen"}";
        if ((oud.Aanspreekpunt, oud.Email, oud.Telefoon) != (nieuw.Aanspreekpunt, nieuw.Email, nieuw.Telefoon)) yield return $"Aanspreekpunt: {string.Join(", ", new[] { nieuw.Aanspreekpunt, nieuw.Email, nieuw.Telefoon }.Where(d => !string.IsNullOrEmpty(d)))}";
    }
}
