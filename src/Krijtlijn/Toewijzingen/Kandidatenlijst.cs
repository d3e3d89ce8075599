using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Toewijzingen;

/// <summary>
/// Who can take a question, in order, with the reasons in words (R30, R31, R32). Pure: no database, no clock.
/// <see cref="Beoordelen"/> weighs one supporter; <see cref="Ordenen"/> alone decides the order, so that the allocation engine can take its place
/// without touching the reasons or the page.
/// </summary>
public sealed class Kandidatenlijst
{
    /// <summary>Travel from here on is called long (R32).</summary>
    public const int LangeRit = 40;

    /// <summary>Travel minutes counted when a place is unknown: neither the nearest nor the farthest.</summary>
    public const int OnbekendeRit = 30;

    private Kandidatenlijst(IReadOnlyList<Beoordeling> geschikt, IReadOnlyList<Beoordeling> nietGeschikt) => (Geschikt, NietGeschikt) = (geschikt, nietGeschikt);

    /// <summary>Those with the expertise and the room, best first.</summary>
    public IReadOnlyList<Beoordeling> Geschikt { get; }

    /// <summary>The others, with why; those who lack only room first.</summary>
    public IReadOnlyList<Beoordeling> NietGeschikt { get; }

    public IEnumerable<Beoordeling> Alle => Geschikt.Concat(NietGeschikt);

    public static Kandidatenlijst Maak(Toewijzingsvraag vraag, IEnumerable<Kandidaat> kandidaten)
    {
        var beoordeeld = kandidaten.Select(k => Beoordelen(vraag, k)).ToList();
        return new Kandidatenlijst([.. Ordenen(beoordeeld.Where(b => b.IsGeschikt))], [.. Ordenen(beoordeeld.Where(b => !b.IsGeschikt))]);
    }

    /// <summary>Checks the choice of the coordinator and gives the reason to store: needed when another than the first is chosen (R31), else null.</summary>
    public string? EisReden(Guid gekozen, string? reden)
    {
        var keuze = Alle.FirstOrDefault(b => b.Kandidaat.Id == gekozen)
            ?? throw new RegelGebroken("R31", "Kies een ondersteuner uit de lijst.", "OndersteunerId");
        if (keuze.Kandidaat.IsAlToegewezen) throw new RegelGebroken("R31", $"{keuze.Kandidaat.Naam} ondersteunt dit traject al. Wijzig die toewijzing.", "OndersteunerId");
        if (Geschikt.Count > 0 && Geschikt[0].Kandidaat.Id == gekozen) return null;
        if (!string.IsNullOrWhiteSpace(reden)) return reden.Trim();
        throw new RegelGebroken("R31", Geschikt.Count == 0
            ? $"Niemand past helemaal. Zeg waarom u toch {keuze.Kandidaat.Naam} kiest."
            : $"{Geschikt[0].Kandidaat.Naam} staat bovenaan. Zeg waarom u {keuze.Kandidaat.Naam} kiest.", "Reden");
    }

    /// <summary>Who already works in the school first (R30), then the lowest cost; name and id make the order the same every time.</summary>
    private static IOrderedEnumerable<Beoordeling> Ordenen(IEnumerable<Beoordeling> beoordelingen) => beoordelingen
        .OrderByDescending(b => b.IsGeschikt)
        .ThenByDescending(b => b.HeeftExpertise)
        .ThenByDescending(b => b.IsInSchool)
        .ThenBy(b => b.Kost.Som)
        .ThenBy(b => b.Kandidaat.Naam, StringComparer.Ordinal)
        .ThenBy(b => b.Kandidaat.Id);

    private static Beoordeling Beoordelen(Toewijzingsvraag vraag, Kandidaat k)
    {
        var rit = Reistijd.Minuten(k.Thuis, vraag.Plaats);
        return new Beoordeling(k, [.. Redenen(vraag, k, rit)], [.. Belemmeringen(vraag, k)], k.Kan(vraag.Type, vraag.Niveau), rit, Kost(vraag, k, rit ?? OnbekendeRit));
    }

    private static Kost Kost(Toewijzingsvraag vraag, Kandidaat k, int rit) => new(
        k.IsInSchool ? 0 : 2 * rit + 10,
        rit * vraag.MinutenPerWeek / 240,
        vraag.HadEerderOndersteuner && k.BegeleiddeLeerlingTot is null ? 25 : 0,
        k.MinutenPerWeek <= 0 ? 10 : Math.Clamp(10 * (k.ToegewezenMinuten + vraag.MinutenPerWeek) / k.MinutenPerWeek, 0, 10));

    private static IEnumerable<string> Redenen(Toewijzingsvraag vraag, Kandidaat k, int? rit)
    {
        if (k.IsAnker) yield return "Ankerpersoon van deze school";
        if (k.TrajectenInSchool > 0) yield return $"Werkt al in deze school ({k.TrajectenInSchool.Aantal("traject", "trajecten")})";
        if (k.BegeleiddeLeerlingTot is { } tot) yield return $"Begeleidde deze leerling al, tot {tot.Datum()}";
        if (k.Kan(vraag.Type, vraag.Niveau)) yield return $"Kent {vraag.Type.Kort()} in het {vraag.Niveau.Tekst().InDeZin()}";
        if (rit is null) yield return "Reistijd onbekend: het thuisadres of de plaats van de school ontbreekt";
        if (rit >= LangeRit) yield return $"Lange rit: {rit} minuten van thuis";
        if (!k.IsInSchool) yield return "Komt nog niet in deze school";
    }

    private static IEnumerable<string> Belemmeringen(Toewijzingsvraag vraag, Kandidaat k)
    {
        if (k.IsAlToegewezen) yield return "Ondersteunt dit traject al";
        if (!k.Kan(vraag.Type, vraag.Niveau))
            yield return k.Vakgebieden.Any(v => v.Type == vraag.Type)
                ? $"Kent {vraag.Type.Kort()}, maar niet in het {vraag.Niveau.Tekst().InDeZin()}"
                : $"Geen expertise in {vraag.Type.Kort()}";
        if (k.VrijeMinuten < vraag.MinutenPerWeek)
            yield return k.VrijeMinuten <= 0
                ? "Geen tijd meer vrij"
                : $"Te weinig tijd: nog {k.VrijeMinuten.AlsUren()} vrij, gevraagd is {vraag.MinutenPerWeek.AlsUren()}";
    }
}

public static class ToewijzingWeergave
{
    /// <summary>A type inside a sentence: "basisaanbod", "type 9".</summary>
    public static string Kort(this Ondersteuningstype type) => type == Ondersteuningstype.Basisaanbod ? "basisaanbod" : $"type {type.Code()}";
}
