using System.Globalization;
using Krijtlijn.Platform.Web;

namespace Krijtlijn.Gedeeld.Bladen;

/// <summary>Reads typed values from the cells of one row and writes down every mistake with sheet, row and column.</summary>
public sealed class Rijlezer(Blad blad, Bladrij rij, IReadOnlyDictionary<string, int> kolommen, List<Bladfout> fouten)
{
    private static readonly string[] Datumvormen = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "d/M/yyyy H:mm:ss"];

    public int Nummer => rij.Nummer;
    public bool HeeftFout { get; private set; }

    public void Fout(string kolom, string tekst)
    {
        HeeftFout = true;
        fouten.Add(new Bladfout(blad.Naam, rij.Nummer, kolom, tekst));
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
        var getal = Cel(kolom) as double?;
        var tekst = getal?.ToString("0.###############", CultureInfo.InvariantCulture) ?? Tekst(kolom, 20, verplicht);
        if (tekst is null) return null;
        if (!(getal is { } cel ? Gedeeld.Duizendsten.TryLees(cel, Gedeeld.Duizendsten.Hoogste, out var gelezen) : Gedeeld.Duizendsten.TryLees(tekst, Gedeeld.Duizendsten.Hoogste, out gelezen))) Fout(kolom, $"\"{tekst.Replace('.', ',')}\" kan niet. {Gedeeld.Duizendsten.Uitleg}");
        else if (gelezen < minimum || gelezen > maximum) Fout(kolom, $"{gelezen.AlsKommagetal()} ligt niet tussen {minimum.AlsVte()} en {maximum.AlsVte()}. Kijk het getal na.");
        else return (int)gelezen;
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

    /// <summary>The cell as the sheet gives it: text, number or date; null when empty.</summary>
    public object? Waarde(string kolom) => Cel(kolom);

    private object? Cel(string kolom) => kolommen.TryGetValue(kolom, out var plaats) && plaats < rij.Cellen.Count ? rij.Cellen[plaats] : null;
}
