using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Instroom;

/// <summary>Something wrong in the file: where, and what to do about it.</summary>
public sealed record Instroomfout(string Blad, int? Rij, string Kolom, string Tekst);

/// <summary>Reads typed values from the cells of one row and writes down every mistake with sheet, row and column.</summary>
public sealed class Rijlezer(Blad blad, Bladrij rij, IReadOnlyDictionary<string, int> kolommen, List<Instroomfout> fouten)
{
    private static readonly string[] Datumvormen = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "d/M/yyyy H:mm:ss"];

    public int Nummer => rij.Nummer;
    public bool HeeftFout { get; private set; }

    public void Fout(string kolom, string tekst)
    {
        HeeftFout = true;
        fouten.Add(new Instroomfout(blad.Naam, rij.Nummer, kolom, tekst));
    }

    /// <summary>The trimmed text of a cell, null when empty; too long or missing while required is a mistake.</summary>
    public string? Tekst(string kolom, int maximum, bool verplicht = false)
    {
        var tekst = Cel(kolom) switch
        {
            null => null,
            double getal => getal.ToString("0.###", CultureInfo.InvariantCulture),
            var waarde => waarde.ToString()?.Trim(),
        };
        if (string.IsNullOrEmpty(tekst))
        {
            if (verplicht) Fout(kolom, "Deze cel is leeg. Vul ze in.");
            return null;
        }
        if (tekst.Length <= maximum) return tekst;
        Fout(kolom, $"De tekst is langer dan {maximum} tekens. Kort ze in.");
        return null;
    }

    public DateOnly? Datum(string kolom, bool verplicht = false)
    {
        if (Gelezen(kolom, verplicht) is not { } dag) return null;
        if (Invoerlezers.IsBruikbaar(dag)) return dag;
        Fout(kolom, Invoerlezers.KijkHetJaarNa);
        return null;
    }

    private DateOnly? Gelezen(string kolom, bool verplicht)
    {
        var cel = Cel(kolom);
        if (cel is DateTime moment) return DateOnly.FromDateTime(moment);
        if (cel is double getal and > 1 and < 80000) return DateOnly.FromDateTime(DateTime.FromOADate(getal));
        if (Tekst(kolom, 40, verplicht) is not { } tekst) return null;
        if (DateTime.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen)) return DateOnly.FromDateTime(gelezen);
        Fout(kolom, $"\"{tekst}\" is geen datum. Schrijf dag/maand/jaar, bijvoorbeeld 12/04/2017.");
        return null;
    }

    /// <summary>A number with a comma or a point.</summary>
    public double? Getal(string kolom, double minimum, double maximum, bool verplicht = false)
    {
        double? waarde = Cel(kolom) switch { double d => d, int i => i, _ => null };
        if (waarde is null)
        {
            if (Tekst(kolom, 20, verplicht) is not { } tekst) return null;
            if (!double.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gelezen))
            {
                Fout(kolom, $"\"{tekst}\" is geen getal. Schrijf alleen cijfers, met een komma waar nodig.");
                return null;
            }
            waarde = gelezen;
        }
        if (waarde >= minimum && waarde <= maximum) return waarde;
        Fout(kolom, $"{waarde.Value.ToString(CultureInfo.GetCultureInfo("nl-BE"))} ligt niet tussen {minimum} en {maximum}. Kijk het getal na.");
        return null;
    }

    /// <summary>A count: a whole number from nought, written without point or comma, so that 1.648 is never read as one and a half.</summary>
    public long? Telling(string kolom, long maximum, bool verplicht = false)
    {
        if (Cel(kolom) is double getal && getal == Math.Truncate(getal) && Math.Abs(getal) < 1e15) return Binnen(kolom, (long)getal, maximum);
        if (Tekst(kolom, 40, verplicht) is not { } tekst) return null;
        if (long.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var gelezen)) return Binnen(kolom, gelezen, maximum);
        Fout(kolom, $"\"{tekst}\" is geen geheel getal. Schrijf alleen cijfers, zonder punt of komma.");
        return null;
    }

    private long? Binnen(string kolom, long getal, long maximum)
    {
        if (getal >= 0 && getal <= maximum) return getal;
        Fout(kolom, getal < 0 ? $"{getal} is negatief. Schrijf een geheel getal vanaf 0." : $"{getal} is te groot. Het hoogste is {maximum}.");
        return null;
    }

    /// <summary>A number in exact thousandths, 875 for 0,875; with more than three digits after the comma it is a mistake, not rounded. A cell that was computed counts to fifteen digits, as a spreadsheet does.</summary>
    public int? Duizendsten(string kolom, int minimum, int maximum, bool verplicht = false)
    {
        var tekst = Cel(kolom) is double getal and > -1000 and < 1000 ? ((decimal)getal).ToString("0.################", CultureInfo.InvariantCulture) : Tekst(kolom, 20, verplicht);
        if (tekst is null) return null;
        if (!Gedeeld.Duizendsten.TryLees(tekst, out var duizendsten)) Fout(kolom, $"\"{tekst.Replace('.', ',')}\" kan niet. {Gedeeld.Duizendsten.Uitleg}");
        else if (duizendsten < minimum || duizendsten > maximum) Fout(kolom, $"{duizendsten.AlsVte()} ligt niet tussen {minimum.AlsVte()} en {maximum.AlsVte()}. Kijk het getal na.");
        else return duizendsten;
        return null;
    }

    /// <summary>A word of a fixed list.</summary>
    public T? Keuze<T>(string kolom, string? woord, IReadOnlyDictionary<string, T> keuzes, string welke) where T : struct
    {
        if (woord is null) return null;
        if (keuzes.TryGetValue(Sjabloon.Sleutel(woord), out var waarde)) return waarde;
        Fout(kolom, $"\"{woord}\" kennen we niet. Kies uit {welke}.");
        return null;
    }

    public List<T> Keuzes<T>(string kolom, IReadOnlyDictionary<string, T> keuzes, string welke) where T : struct =>
        [.. (Tekst(kolom, 200) ?? "").Split([',', ';', '+', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => Keuze(kolom, w, keuzes, welke)).OfType<T>().Distinct()];

    public string? Instellingsnummer(string kolom, bool verplicht = false)
    {
        if (Tekst(kolom, 40, verplicht) is not { } tekst) return null;
        if (Scholen.Instellingsnummer.IsGeldig(tekst)) return Scholen.Instellingsnummer.Lees(tekst);
        Fout(kolom, $"\"{tekst}\" is geen instellingsnummer. Dat telt hoogstens zes cijfers.");
        return null;
    }

    /// <summary>The cell as the sheet gives it: text, number or date; null when empty.</summary>
    public object? Waarde(string kolom) => Cel(kolom);

    private object? Cel(string kolom) => kolommen.TryGetValue(kolom, out var plaats) && plaats < rij.Cellen.Count ? rij.Cellen[plaats] : null;
}

/// <summary>The words people use for types, levels and reports.</summary>
public static class Woordenboek
{
    public const string Types = "BA, 2, 3, 4, 6, 7-auditief, 7-stos of 9", Niveaus = "kleuter, lager of secundair", Verslagen = "GC, IAC, OV4, GV, V of inschrijvingsverslag";

    public static IReadOnlyDictionary<string, Ondersteuningstype> Type { get; } = Enum.GetValues<Ondersteuningstype>()
        .SelectMany(t => new[] { t.Code(), "type " + t.Code(), t.Tekst(), t.ToString() }.Select(w => (Sjabloon.Sleutel(w), t))).Append(("basis", Ondersteuningstype.Basisaanbod)).Append(("stos", Ondersteuningstype.Type7Stos)).Append(("auditief", Ondersteuningstype.Type7Auditief))
        .DistinctBy(w => w.Item1).ToDictionary(w => w.Item1, w => w.Item2);

    public static IReadOnlyDictionary<string, Onderwijsniveau> Niveau { get; } = new Dictionary<string, Onderwijsniveau>
    {
        ["kleuter"] = Onderwijsniveau.Kleuter, ["kleuteronderwijs"] = Onderwijsniveau.Kleuter, ["ko"] = Onderwijsniveau.Kleuter, ["lager"] = Onderwijsniveau.Lager, ["lageronderwijs"] = Onderwijsniveau.Lager,
        ["lo"] = Onderwijsniveau.Lager, ["secundair"] = Onderwijsniveau.Secundair, ["secundaironderwijs"] = Onderwijsniveau.Secundair, ["so"] = Onderwijsniveau.Secundair,
    };

    public static IReadOnlyDictionary<string, Verslagsoort> Verslag { get; } = new Dictionary<string, Verslagsoort>
    {
        ["gc"] = Verslagsoort.GcVerslag, ["gcverslag"] = Verslagsoort.GcVerslag, ["iac"] = Verslagsoort.IacVerslag, ["iacverslag"] = Verslagsoort.IacVerslag, ["ov4"] = Verslagsoort.Ov4Verslag, ["ov4verslag"] = Verslagsoort.Ov4Verslag,
        ["gv"] = Verslagsoort.GemotiveerdVerslag, ["gemotiveerdverslag"] = Verslagsoort.GemotiveerdVerslag, ["v"] = Verslagsoort.Verslag, ["verslag"] = Verslagsoort.Verslag, ["inschrijvingsverslag"] = Verslagsoort.Inschrijvingsverslag,
    };
}

/// <summary>Finds the columns of a template in a sheet, whatever their order; extra columns are left alone.</summary>
public static class Bladindeling
{
    public static IReadOnlyDictionary<string, int> Lees(Blad blad, Sjabloon sjabloon, List<Instroomfout> fouten)
    {
        var koppen = blad.Koppen.Select(Sjabloon.Sleutel).ToList();
        Dictionary<string, int> gevonden = [];
        foreach (var kolom in sjabloon.Kolommen)
        {
            var plaats = kolom.Sleutels.Select(s => koppen.IndexOf(s)).FirstOrDefault(p => p >= 0, -1);
            if (koppen.Count(k => k.Length > 0 && kolom.Sleutels.First() == k) > 1) fouten.Add(new Instroomfout(blad.Naam, null, kolom.Kop, "Deze kop staat er meer dan één keer. Houd één van de kolommen over."));
            if (plaats >= 0) gevonden[kolom.Kop] = plaats;
            else if (kolom.IsVerplicht) fouten.Add(new Instroomfout(blad.Naam, null, kolom.Kop, "Deze kolom ontbreekt. Voeg ze toe met deze kop, of neem het sjabloon."));
        }
        return gevonden;
    }
}
