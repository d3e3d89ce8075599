using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>What happened to a thing between two versions.</summary>
public enum Verandering { Toegevoegd, Verwijderd, Gewijzigd }

/// <summary>One field that differs, as the words that stayed, went and came.</summary>
public sealed record Veldverschil(string Veld, IReadOnlyList<Tekststuk> Stukken);

/// <summary>A goal, activity, moment or text that differs; its kind and level in words, and every field that changed (all of it when it came or went).</summary>
public sealed record Planverschil(Planonderdeel Onderdeel, Verandering Verandering, string Naam, IReadOnlyList<Veldverschil> Velden);

/// <summary>All differences about one pupil; <paramref name="Verandering"/> says whether the pupil came into or left the plan.</summary>
public sealed record Deelverschil(Plandeel Deel, Verandering Verandering, IReadOnlyList<Planverschil> Verschillen, int AantalOngewijzigdeDoelen);

/// <summary>Compares two versions of a plan by the keys of its goals, activities and moments. Pure: knows no database.</summary>
public static class Planvergelijking
{
    /// <summary>The parts that differ, those of the newer version first; empty when nothing changed.</summary>
    public static IReadOnlyList<Deelverschil> Vergelijk(Planversie van, Planversie naar)
    {
        var uit = new List<Deelverschil>();
        foreach (var nieuw in naar.Delen)
        {
            var oud = van.Deel(nieuw.TrajectId);
            var verschillen = Verschillen(oud, nieuw);
            if (oud is null || verschillen.Count > 0) uit.Add(new Deelverschil(nieuw, oud is null ? Verandering.Toegevoegd : Verandering.Gewijzigd, verschillen, Ongewijzigd(oud, nieuw, verschillen)));
        }
        uit.AddRange(van.Delen.Where(d => naar.Deel(d.TrajectId) is null).Select(d => new Deelverschil(d, Verandering.Verwijderd, Verschillen(d, null), 0)));
        return uit;
    }

    private static int Ongewijzigd(Plandeel? oud, Plandeel nieuw, List<Planverschil> verschillen) =>
        oud is null ? 0 : nieuw.Doelen.Count - verschillen.Count(v => v.Onderdeel == Planonderdeel.Doelen && v.Verandering != Verandering.Verwijderd);

    private static List<Planverschil> Verschillen(Plandeel? oud, Plandeel? nieuw) =>
    [
        .. Teksten(Planonderdeel.Noden, Noden(oud), Noden(nieuw)),
        .. Rijen(Planonderdeel.Doelen, Lijst(oud?.Doelen), Lijst(nieuw?.Doelen), d => d.Sleutel, d => $"Doel – {d.Niveau.Tekst().InDeZin()}", Velden),
        .. Rijen(Planonderdeel.Activiteiten, Lijst(oud?.Activiteiten), Lijst(nieuw?.Activiteiten), a => a.Sleutel, a => $"Activiteit – {a.Niveau.Tekst().InDeZin()}", Velden),
        .. Rijen(Planonderdeel.Evaluatiemomenten, Lijst(oud?.Evaluatiemomenten), Lijst(nieuw?.Evaluatiemomenten), m => m.Sleutel, _ => "Evaluatiemoment", Velden),
        .. Teksten(Planonderdeel.Iac, Iac(oud), Iac(nieuw)),
    ];

    private static IReadOnlyList<T> Lijst<T>(IReadOnlyList<T>? lijst) => lijst ?? [];

    private static (string Naam, string? Tekst)[] Noden(Plandeel? d) =>
        [("Noden van de leerling", d?.NodenLeerling), ("Noden van de leraar", d?.NodenLeraar), ("Noden van het team", d?.NodenTeam)];

    private static (string Naam, string? Tekst)[] Iac(Plandeel? d) =>
        [("Beginsituatie", d?.Beginsituatie), ("Doelenselectie", d?.Doelenselectie), ("Strategische planning", d?.StrategischePlanning), ("Uitvoering", d?.Uitvoering), ("Evaluatie", d?.IacEvaluatie)];

    private static (string Naam, string? Tekst)[] Velden(Doel d) =>
        [("Wat", d.Wat), ("Hoe gemeten", d.HoeGemeten), ("Tegen", d.Tegen.Datum()), ("Voor wie", d.Niveau.Tekst())];

    private static (string Naam, string? Tekst)[] Velden(Activiteit a) =>
        [("Wat", a.Omschrijving), ("Van", a.Van.Datum()), ("Tot", a.Tot.Datum()), ("Voor wie", a.Niveau.Tekst())];

    private static (string Naam, string? Tekst)[] Velden(Evaluatiemoment m) => [("Wanneer", m.Datum.Datum()), ("Hoe", m.Wijze)];

    private static IEnumerable<Planverschil> Teksten(Planonderdeel onderdeel, (string Naam, string? Tekst)[] oud, (string Naam, string? Tekst)[] nieuw) =>
        oud.Zip(nieuw).Where(p => (p.First.Tekst ?? "") != (p.Second.Tekst ?? "")).Select(p => new Planverschil(onderdeel,
            string.IsNullOrEmpty(p.First.Tekst) ? Verandering.Toegevoegd : string.IsNullOrEmpty(p.Second.Tekst) ? Verandering.Verwijderd : Verandering.Gewijzigd,
            p.First.Naam, [Verschil("", p.First.Tekst, p.Second.Tekst)]));

    private static IEnumerable<Planverschil> Rijen<T>(Planonderdeel onderdeel, IReadOnlyList<T> oud, IReadOnlyList<T> nieuw,
        Func<T, Guid> sleutel, Func<T, string> naam, Func<T, (string Naam, string? Tekst)[]> velden) where T : class
    {
        var eerder = oud.ToDictionary(sleutel);
        foreach (var rij in nieuw)
        {
            if (!eerder.Remove(sleutel(rij), out var was)) yield return new Planverschil(onderdeel, Verandering.Toegevoegd, naam(rij), Alle(velden(rij), nieuw: true));
            else if (Gewijzigd(velden(was), velden(rij)) is { Count: > 0 } anders) yield return new Planverschil(onderdeel, Verandering.Gewijzigd, naam(rij), anders);
        }
        foreach (var weg in oud.Where(o => eerder.ContainsKey(sleutel(o)))) yield return new Planverschil(onderdeel, Verandering.Verwijderd, naam(weg), Alle(velden(weg), nieuw: false));
    }

    // The first field is always shown, so that the reader knows which goal it is.
    private static List<Veldverschil> Gewijzigd((string Naam, string? Tekst)[] oud, (string Naam, string? Tekst)[] nieuw)
    {
        var paren = oud.Zip(nieuw).ToList();
        if (paren.TrueForAll(p => (p.First.Tekst ?? "") == (p.Second.Tekst ?? ""))) return [];
        return [.. paren.Where((p, i) => i == 0 || (p.First.Tekst ?? "") != (p.Second.Tekst ?? "")).Select(p => Verschil(p.First.Naam, p.First.Tekst, p.Second.Tekst))];
    }

    private static List<Veldverschil> Alle((string Naam, string? Tekst)[] velden, bool nieuw) =>
        [.. velden.Where(v => !string.IsNullOrEmpty(v.Tekst)).Select(v => Verschil(v.Naam, nieuw ? null : v.Tekst, nieuw ? v.Tekst : null))];

    private static Veldverschil Verschil(string veld, string? oud, string? nieuw) => new(veld, Woordverschil.Van(oud ?? "", nieuw ?? ""));
}
