using System.Globalization;
using System.Text;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>The word for what is divided: traject and trajecten, minuut per week and minuten per week.</summary>
public sealed record Eenheidswoord(string Een, string Meer)
{
    public static Eenheidswoord Traject { get; } = new("traject", "trajecten");

    public string Tel(long aantal) => $"{Uitleg.Getal(aantal)} {(aantal == 1 ? Een : Meer)}";
}

/// <summary>The sum of one school spelled out in Dutch sentences that can be checked with a pocket calculator.</summary>
public static class Uitleg
{
    private static readonly NumberFormatInfo Vorm = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The steps in order: pupils, reports, together, rounding, result. Figures with a comma are rounded to four digits; the sum itself is exact.</summary>
    /// <param name="school">How the school is called at the start of a sentence: "De school", "Uw school".</param>
    /// <param name="leerlingmomenten">The count days of the pupils in words, as many as there are counts.</param>
    /// <param name="verslagmomenten">The school years or count days of the reports in words.</param>
    public static IReadOnlyList<string> Zinnen(Uitkomstrij rij, Eenheidswoord woord, string school = "De school", IReadOnlyList<string>? leerlingmomenten = null, IReadOnlyList<string>? verslagmomenten = null)
    {
        var (pot, zinnen) = (rij.Pot, new List<string>());
        if (!rij.HeeftIets) return [$"Van {InDeZin(school)} zijn geen leerlingen en geen verslagen geteld: dan zijn er geen {woord.Meer}."];
        zinnen.Add(Tellingen("Leerlingen", rij.School.Leerlingen.Select(t => t is { } n ? Getal(n) : null), rij.GemiddeldeLeerlingen, leerlingmomenten, rij.OntbrekendeTeldagen));
        zinnen.Add(Tellingen("Leerlingen met een verslag", rij.School.Verslagen.Select(t => t is { } n ? Verslagen(n, rij) : null), rij.GemiddeldeVerslagen, verslagmomenten, rij.OntbrekendeVerslagtellingen));
        if (pot.Coordinatie + pot.Reserve > 0) zinnen.Add(Vooraf(pot, woord));
        if (pot.Verschuiving == Sleutelverschuiving.VerslagenNaarLeerlingen) zinnen.Add("Geen enkele school heeft leerlingen met een verslag: daarom volgt alles het aantal leerlingen.");
        if (pot.Verschuiving == Sleutelverschuiving.LeerlingenNaarVerslagen) zinnen.Add("Van geen enkele school zijn leerlingen geteld: daarom volgt alles het aantal verslagen.");
        if (pot.Sleutel.Leerlingen > 0) zinnen.Add(Deel(pot, pot.Sleutel.Leerlingen, "het aantal leerlingen", rij.GemiddeldeLeerlingen, pot.SomLeerlingen, rij.SleutelLeerlingdeel, woord));
        if (pot.Sleutel.Verslagen > 0) zinnen.Add(Deel(pot, pot.Sleutel.Verslagen, "het aantal leerlingen met een verslag", rij.GemiddeldeVerslagen, pot.SomVerslagen, rij.SleutelVerslagdeel, woord));
        if (pot.Sleutel is { Leerlingen: > 0, Verslagen: > 0 }) zinnen.Add($"Samen: {Kort(rij.SleutelLeerlingdeel)} + {Kort(rij.SleutelVerslagdeel)} = {Kort(rij.SleutelQuotum)}.");
        if (rij.KrijgtMinimum)
        {
            var onder = rij.SleutelQuotum.Geheel < pot.Minimum;
            zinnen.Add($"{(onder ? "Dat is minder dan" : "Wat andere scholen met het minimum kregen, gaat daar nog af; dan blijft er minder over dan")} het minimum van {woord.Tel(pot.Minimum)} dat voor elke school is afgesproken. Daarom krijgt {InDeZin(school)} het minimum: {woord.Tel(rij.Resultaat)}.");
            return zinnen;
        }
        if (pot.AantalMetMinimum > 0)
            zinnen.Add($"{Getal(pot.AantalMetMinimum)} {(pot.AantalMetMinimum == 1 ? "school kwam" : "scholen kwamen")} niet aan het minimum van {Getal(pot.Minimum)} en {(pot.AantalMetMinimum == 1 ? "krijgt" : "krijgen")} het toch. De andere scholen zouden volgens de sleutel samen {Kort(pot.VoorMinimum)} krijgen; daarvan {(pot.VolgensSleutel == 1 ? "blijft" : "blijven")} er {woord.Tel(pot.VolgensSleutel)} over. Iedereen levert naar verhouding in: {Kort(rij.SleutelQuotum)} × {Getal(pot.VolgensSleutel)} : {Kort(pot.VoorMinimum)} = {Kort(rij.Quotum)}.");
        zinnen.Add(Rond(rij, woord));
        return zinnen;
    }

    private static string Tellingen(string wat, IEnumerable<string?> tellingen, Rationaal gemiddelde, IReadOnlyList<string>? momenten, int ontbreken)
    {
        var alle = tellingen.ToList();
        var geteld = alle.Select((t, i) => (Tekst: t, Moment: momenten is null ? null : momenten[i])).Where(t => t.Tekst is not null).Select(t => t.Moment is null ? t.Tekst! : $"{t.Tekst} ({t.Moment})").ToList();
        if (geteld.Count == 0) return $"{wat}: geen telling, dus 0.";
        var zin = new StringBuilder($"{wat}: {Opsomming(geteld)}");
        if (geteld.Count > 1) zin.Append(CultureInfo.InvariantCulture, $"; gemiddeld {Kort(gemiddelde)}");
        zin.Append('.');
        if (ontbreken > 0) zin.Append(CultureInfo.InvariantCulture, $" Van {ontbreken} van de {alle.Count} momenten is er geen telling; die {(ontbreken == 1 ? "telt" : "tellen")} als het gemiddelde van de andere.");
        return zin.ToString();
    }

    private static string Verslagen(Verslagtal tal, Uitkomstrij rij)
    {
        if (tal.Aangepast == 0 && rij.GewichtGemeenschappelijk == 1) return Getal(tal.Gemeenschappelijk);
        if (rij.GewichtGemeenschappelijk == 1 && rij.GewichtAangepast == 1) return Getal(tal.Gemeenschappelijk + tal.Aangepast);
        return $"{Getal(tal.Gemeenschappelijk)} × {rij.GewichtGemeenschappelijk} + {Getal(tal.Aangepast)} × {rij.GewichtAangepast}";
    }

    private static string Deel(Pot pot, int procent, string wat, Rationaal eigen, Rationaal alle, Rationaal deel, Eenheidswoord woord) =>
        $"{procent} % van {woord.Tel(pot.TeVerdelen)} volgt {wat}: dat is {Kort(Rationaal.Van((Int128)pot.TeVerdelen * procent, 100))}. {Scholen(pot)} tellen er {Kort(alle)}. Het deel van deze school: {Kort(Rationaal.Van((Int128)pot.TeVerdelen * procent, 100))} × {Kort(eigen)} : {Kort(alle)} = {Kort(deel)}.";

    // What goes off first, so that the sum begins with the number that everybody knows.
    private static string Vooraf(Pot pot, Eenheidswoord woord) => string.Concat(
        $"Er {(pot.Eenheden == 1 ? "is" : "zijn")} {woord.Tel(pot.Eenheden)}{Voor(pot)}.", pot.Coordinatie > 0 ? $" Daarvan {(pot.Coordinatie == 1 ? "gaat" : "gaan")} er {Getal(pot.Coordinatie)} naar de coördinatie." : "",
        pot.Reserve > 0 ? $" {Getal(pot.Reserve)} {(pot.Reserve == 1 ? "blijft" : "blijven")} in reserve." : "", $" Er {(pot.TeVerdelen == 1 ? "blijft" : "blijven")} {woord.Tel(pot.TeVerdelen)} te verdelen.");

    private static string Voor(Pot pot) => pot.Groep switch { Niveaugroep.Basis => " voor het basisonderwijs", Niveaugroep.Secundair => " voor het secundair", _ => "" };

    private static string Scholen(Pot pot) => pot.Groep switch { Niveaugroep.Basis => "Alle basisscholen samen", Niveaugroep.Secundair => "Alle secundaire scholen samen", _ => "Alle scholen samen" };

    private static string Rond(Uitkomstrij rij, Eenheidswoord woord)
    {
        if (rij.Rest.IsNul) return $"Dat is een geheel getal: {woord.Tel(rij.Resultaat)}.";
        var pot = rij.Pot;
        var begin = $"Naar beneden afgerond is dat {Getal(rij.Afronding.Geheel)}, met een rest van {Vier(rij.Rest)}. Nadat alle scholen naar beneden afgerond waren, {(pot.Overschot == 1 ? $"bleef er 1 {woord.Een} over; dat ging naar de school" : $"bleven er {woord.Tel(pot.Overschot)} over; die gingen één voor één naar de scholen")} met de grootste rest; bij een gelijke rest gaat wie de meeste leerlingen heeft voor.";
        return $"{begin} De rest van deze school staat op plaats {Getal(rij.Afronding.Rang)}, dus {(rij.Afronding.Extra ? "komt er één bij" : "komt er geen bij")}: {woord.Tel(rij.Resultaat)}.";
    }

    internal static string Getal(long getal) => getal.ToString("#,0", Vorm);

    /// <summary>A figure in Dutch with four digits after the comma.</summary>
    public static string Vier(Rationaal getal)
    {
        var delen = getal.InDecimalen(4).Split('.');
        return $"{Getal(long.Parse(delen[0], CultureInfo.InvariantCulture))},{delen[1]}";
    }

    // Whole numbers without digits after the comma, others with four at most.
    private static string Kort(Rationaal getal)
    {
        var delen = Vier(getal).Split(',');
        var breuk = delen[1].TrimEnd('0');
        return breuk.Length == 0 ? delen[0] : $"{delen[0]},{breuk}";
    }

    private static string Opsomming(List<string> delen) => delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen[..^1])} en {delen[^1]}";

    private static string InDeZin(string school) => char.ToLowerInvariant(school[0]) + school[1..];
}
