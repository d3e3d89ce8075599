using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>What counts cannot be together: on one count day a school has no more pupils with a report than pupils.</summary>
internal static class Telcontrole
{
    /// <summary>A school with more reports than pupils on a day.</summary>
    public sealed record Tegenspraak(Guid School, Telmoment Moment, int Leerlingen, int Verslagen);

    /// <param name="geraakt">The schools and moments that change; others are left alone, also when they were wrong already.</param>
    /// <param name="waarde">What will hold after the change.</param>
    public static IReadOnlyList<Tegenspraak> Zoek(IEnumerable<(Guid School, Telmoment Moment)> geraakt, Func<Guid, Cijferkolom, Telwaarde?> waarde) =>
        [.. from g in geraakt.Distinct()
            where !g.Moment.IsSchooljaar
            let leerlingen = waarde(g.School, new Cijferkolom(Telsoort.Leerlingen, g.Moment))
            let verslagen = waarde(g.School, new Cijferkolom(Telsoort.Verslagen, g.Moment))
            where verslagen?.Samen > leerlingen?.Samen
            select new Tegenspraak(g.School, g.Moment, leerlingen!.Value.Samen, verslagen!.Value.Samen)];

    /// <exception cref="RegelGebroken">With the first few schools, their numbers and what to do.</exception>
    public static void Eis(IReadOnlyList<Tegenspraak> gevonden, Func<Guid, string> naam)
    {
        if (gevonden.Count == 0) return;
        var zinnen = gevonden.Take(5).Select(t => $"{naam(t.School)} heeft op {t.Moment.Kort} {t.Leerlingen.Aantal("leerling", "leerlingen")} en {t.Verslagen.AlsGetal()} met een verslag.");
        throw new RegelGebroken("middelen", $"{string.Join(' ', zinnen)}{(gevonden.Count > 5 ? $" En nog {(gevonden.Count - 5).Aantal("andere school of dag", "andere scholen of dagen")}." : "")} Meer verslagen dan leerlingen kan niet: kijk beide cijfers na.");
    }
}
