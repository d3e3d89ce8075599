using System.Globalization;
using System.Text.RegularExpressions;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>One row of the official list before it is checked, from a file or from elsewhere.</summary>
/// <param name="Nummer">The row as a spreadsheet numbers it, or the place in what was fetched.</param>
/// <param name="Waar">How a refusal names it; null when its row number says it.</param>
/// <param name="Cel">The text under a column; empty when there is none.</param>
/// <param name="Plaats">How its coordinates are read.</param>
internal sealed record Ruwerij(int Nummer, string? Waar, Func<string, string> Cel, Func<Rijlezer, (double Breedtegraad, double Lengtegraad)?> Plaats);

/// <summary>Reads the fields of one row and notes everything that is wrong with it; a wrong field reads as empty.</summary>
internal sealed partial class Rijlezer(Ruwerij rij, List<Weigering> weigeringen)
{
    private static readonly string[] Datumvormen = ["d/M/yyyy", "yyyy-MM-dd"];

    public Schoolrij Lees() => new(rij.Nummer, Instelling(Lijstkolom.Schoolnummer, verplicht: true) ?? "", Vestiging(), Hoofdzetel(), Tekst(Lijstkolom.Naam, Scholen.Instelling.NaamLengte, verplicht: true) ?? "")
    {
        Waar = rij.Waar,
        Straat = Tekst(Lijstkolom.Straat, Vestigingsplaats.StraatLengte),
        Huisnummer = Tekst(Lijstkolom.Huisnummer, Vestigingsplaats.HuisnummerLengte),
        Bus = Tekst(Lijstkolom.Bus, Vestigingsplaats.HuisnummerLengte),
        Postcode = Postcode(),
        Gemeente = Tekst(Lijstkolom.Gemeente, Vestigingsplaats.GemeenteLengte, verplicht: true) ?? "",
        Plaats = rij.Plaats(this),
        Telefoon = Tekst(Lijstkolom.Telefoon, Scholen.Instelling.TelefoonLengte),
        Email = Tekst(Lijstkolom.Email, Scholen.Instelling.EmailLengte),
        Website = Tekst(Lijstkolom.Website, Scholen.Instelling.WebsiteLengte),
        Instellingstype = Tekst(Lijstkolom.Instellingstype, Scholen.Instelling.TypeLengte, verplicht: true),
        Net = Tekst(Lijstkolom.Net, Scholen.Instelling.NetLengte),
        Hoofdstructuren = Hoofdstructuren(),
        Begindatum = Datum(Lijstkolom.Begindatum),
        Einddatum = Datum(Lijstkolom.Einddatum),
        Clb = Instelling(Lijstkolom.Clb),
        Bestuur = Instelling(Lijstkolom.Bestuur),
    };

    private string? Tekst(string kolom, int lengte, bool verplicht = false)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return verplicht ? Weiger(kolom, "is leeg.", "Vul deze cel in.") : null;
        if (tekst.Any(char.IsControl)) return Weiger(kolom, "bevat een teken dat geen letter, cijfer of leesteken is.", "Typ de cel opnieuw.");
        return tekst.Length <= lengte ? tekst : Weiger(kolom, $"telt {tekst.Length} tekens, meer dan de {lengte} die kunnen.");
    }

    private bool Hoofdzetel()
    {
        var tekst = Ruw(Lijstkolom.Hoofdzetel);
        if (bool.TryParse(tekst, out var waarde)) return waarde;
        Weiger(Lijstkolom.Hoofdzetel, tekst.Length == 0 ? "is leeg." : $"{Toon(tekst)} is geen True of False.", tekst.Length == 0 ? "Vul True of False in." : null);
        return false;
    }

    private int Vestiging()
    {
        var tekst = Ruw(Lijstkolom.Vestiging);
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer is >= 1 and <= 99) return nummer;
        Weiger(Lijstkolom.Vestiging, tekst.Length == 0 ? "is leeg. Een vestiging heeft een nummer van 1 tot 99." : $"{Toon(tekst)} is geen vestigingsnummer van 1 tot 99.");
        return 0;
    }

    /// <summary>An institution's number, padded to six digits; the list writes 0 for none.</summary>
    private string? Instelling(string kolom, bool verplicht = false)
    {
        var tekst = Ruw(kolom);
        if (!verplicht && tekst.All(c => c == '0')) return null;
        if (tekst.Length == 0) return Weiger(kolom, "is leeg.", "Vul het instellingsnummer in.");
        return Instellingsnummer.IsGeldig(tekst) && tekst.Any(c => c != '0') ? Instellingsnummer.Lees(tekst) : Weiger(kolom, $"{Toon(tekst)} is geen instellingsnummer van hoogstens zes cijfers.");
    }

    private DateOnly? Datum(string kolom)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return null;
        if (DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) return dag;
        Weiger(kolom, $"{Toon(tekst)} is geen datum zoals 31/08/2026.");
        return null;
    }

    private string? Postcode()
    {
        var tekst = Ruw(Lijstkolom.Postcode);
        return tekst.Length == 0 || (tekst.Length == Vestigingsplaats.PostcodeLengte && tekst.All(char.IsAsciiDigit)) ? Leeg(tekst) : Weiger(Lijstkolom.Postcode, $"{Toon(tekst)} is geen postcode van vier cijfers.");
    }

    /// <summary>The main structures, e.g. "111 211".</summary>
    private string? Hoofdstructuren()
    {
        var delen = Ruw(Lijstkolom.Hoofdstructuren).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (delen.FirstOrDefault(d => d.Length != 3 || !d.All(char.IsAsciiDigit)) is { } fout) return Weiger(Lijstkolom.Hoofdstructuren, $"{Toon(fout)} is geen hoofdstructuur van drie cijfers, zoals 111 of 311.");
        var tekst = string.Join(' ', delen.Distinct().Order(StringComparer.Ordinal));
        return tekst.Length <= Scholen.Instelling.HoofdstructurenLengte ? Leeg(tekst) : Weiger(Lijstkolom.Hoofdstructuren, "bevat te veel hoofdstructuren.");
    }

    // Empty counts as 0, the list's word for unknown; null when it is no number.
    public double? Getal(string kolom)
    {
        var tekst = Ruw(kolom);
        if (tekst.Length == 0) return 0;
        if (double.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)) return getal;
        Weiger(kolom, $"{Toon(tekst)} is geen getal.", "Geef meters, met een komma of punt voor de decimalen.");
        return null;
    }

    public string Ruw(string kolom) => Witruimte().Replace(rij.Cel(kolom), " ").Trim();

    /// <summary>Notes what is wrong. The advice is for who can mend the cell: whoever fetched the list cannot.</summary>
    public string? Weiger(string kolom, string tekst, string? raad = null)
    {
        weigeringen.Add(new Weigering(rij.Nummer, kolom, raad is null || rij.Waar is not null ? tekst : $"{tekst} {raad}") { Waar = rij.Waar });
        return null;
    }

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string Toon(string tekst) => $"\"{(tekst.Length > 40 ? tekst[..40] + "..." : tekst)}\"";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}
