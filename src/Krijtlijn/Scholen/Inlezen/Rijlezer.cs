using System.Globalization;
using System.Text.RegularExpressions;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Reads the fields of one row and notes everything that is wrong with it; a wrong field reads as empty.</summary>
internal sealed partial class Rijlezer(int rij, string[] velden, IReadOnlyDictionary<string, int> kolommen, List<Weigering> weigeringen)
{
    private static readonly string[] Datumvormen = ["d/M/yyyy", "yyyy-MM-dd"];

    public string? Tekst(string kolom, int lengte, bool verplicht = false)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return verplicht ? Weiger(kolom, "is leeg. Vul deze cel in.") : null;
        if (tekst.Any(char.IsControl)) return Weiger(kolom, "bevat een teken dat geen letter, cijfer of leesteken is. Typ de cel opnieuw.");
        return tekst.Length <= lengte ? tekst : Weiger(kolom, $"telt {tekst.Length} tekens, meer dan de {lengte} die kunnen.");
    }

    public bool Hoofdzetel()
    {
        var tekst = Ruw(Lijstkolom.Hoofdzetel);
        if (bool.TryParse(tekst, out var waarde)) return waarde;
        Weiger(Lijstkolom.Hoofdzetel, tekst.Length == 0 ? "is leeg. Vul True of False in." : $"{Toon(tekst)} is geen True of False.");
        return false;
    }

    public int Vestiging()
    {
        var tekst = Ruw(Lijstkolom.Vestiging);
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer is >= 1 and <= 99) return nummer;
        Weiger(Lijstkolom.Vestiging, tekst.Length == 0 ? "is leeg. Een vestiging heeft een nummer van 1 tot 99." : $"{Toon(tekst)} is geen vestigingsnummer van 1 tot 99.");
        return 0;
    }

    /// <summary>An institution's number, padded to six digits; the list writes 0 for none.</summary>
    public string? Instelling(string kolom, bool verplicht = false)
    {
        var tekst = Ruw(kolom);
        if (!verplicht && tekst.All(c => c == '0')) return null;
        if (tekst.Length == 0) return Weiger(kolom, "is leeg. Vul het instellingsnummer in.");
        return Instellingsnummer.IsGeldig(tekst) && tekst.Any(c => c != '0') ? Instellingsnummer.Lees(tekst) : Weiger(kolom, $"{Toon(tekst)} is geen instellingsnummer van hoogstens zes cijfers.");
    }

    public DateOnly? Datum(string kolom)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return null;
        if (DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) return dag;
        Weiger(kolom, $"{Toon(tekst)} is geen datum zoals 31/08/2026.");
        return null;
    }

    public string? Postcode()
    {
        var tekst = Ruw(Lijstkolom.Postcode);
        return tekst.Length == 0 || (tekst.Length == Vestigingsplaats.PostcodeLengte && tekst.All(char.IsAsciiDigit)) ? Leeg(tekst) : Weiger(Lijstkolom.Postcode, $"{Toon(tekst)} is geen postcode van vier cijfers.");
    }

    /// <summary>The main structures, e.g. "111 211".</summary>
    public string? Hoofdstructuren()
    {
        var delen = Ruw(Lijstkolom.Hoofdstructuren).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (delen.FirstOrDefault(d => d.Length != 3 || !d.All(char.IsAsciiDigit)) is { } fout) return Weiger(Lijstkolom.Hoofdstructuren, $"{Toon(fout)} is geen hoofdstructuur van drie cijfers, zoals 111 of 311.");
        var tekst = string.Join(' ', delen.Distinct().Order(StringComparer.Ordinal));
        return tekst.Length <= Scholen.Instelling.HoofdstructurenLengte ? Leeg(tekst) : Weiger(Lijstkolom.Hoofdstructuren, "bevat te veel hoofdstructuren.");
    }

    public (double, double)? Plaats()
    {
        var (x, y) = (Getal(Lijstkolom.X), Getal(Lijstkolom.Y));
        if (x is null || y is null || (x == 0 && y == 0)) return null;
        if (x == 0 || y == 0)
        {
            Weiger(x == 0 ? Lijstkolom.X : Lijstkolom.Y, "ontbreekt, terwijl de andere coördinaat is ingevuld. Vul beide in of geen van beide.");
            return null;
        }
        if (Lambert72.IsInBelgie(x.Value, y.Value)) return Lambert72.NaarWgs84(x.Value, y.Value);
        Weiger(x is < Lambert72.MinX or > Lambert72.MaxX ? Lijstkolom.X : Lijstkolom.Y, $"({Ruw(Lijstkolom.X)}; {Ruw(Lijstkolom.Y)}) ligt buiten België. Geef meters in Lambert 72, eerst x en dan y.");
        return null;
    }

    // Empty counts as 0, the list's word for unknown; null when it is no number.
    private double? Getal(string kolom)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return 0;
        if (double.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)) return getal;
        Weiger(kolom, $"{Toon(tekst)} is geen getal. Geef meters, met een komma of punt voor de decimalen.");
        return null;
    }

    private string Ruw(string kolom) => kolommen.TryGetValue(kolom, out var plaats) ? Witruimte().Replace(velden[plaats], " ").Trim() : "";

    private string? Weiger(string kolom, string tekst)
    {
        weigeringen.Add(new Weigering(rij, kolom, tekst));
        return null;
    }

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string Toon(string tekst) => $"\"{(tekst.Length > 40 ? tekst[..40] + "..." : tekst)}\"";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}
