using System.Globalization;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Gedeeld;

/// <summary>How dates, times, hours and numbers read on every page: nl-BE, Europe/Brussels.</summary>
public static class Weergave
{
    public static readonly CultureInfo Cultuur = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>24/11/2026</summary>
    public static string Datum(this DateOnly dag) => dag.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>24/11/2026, or the given word when there is no date.</summary>
    public static string Datum(this DateOnly? dag, string geen = "") => dag?.Datum() ?? geen;

    /// <summary>maandag 24 november 2026</summary>
    public static string DatumLang(this DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Cultuur);

    /// <summary>maandag 24 november: where the year is clear.</summary>
    public static string Dag(this DateOnly dag) => dag.ToString("dddd d MMMM", Cultuur);

    /// <summary>The machine-readable date for a time element or a date input.</summary>
    public static string Iso(this DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day as people and addresses write it, 2019-09-15 or 15/9/2019; false when there is no such day.</summary>
    public static bool TryDag(string? tekst, out DateOnly dag) => DateOnly.TryParseExact(tekst?.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out dag);

    /// <summary>13.30 uur</summary>
    public static string Tijd(this TimeOnly tijd) => tijd.ToString("H.mm", CultureInfo.InvariantCulture) + " uur";

    /// <summary>The day in Brussels on which a UTC moment fell.</summary>
    public static DateOnly DagInBrussel(this DateTime momentUtc) => Klok.Dag(momentUtc);

    /// <summary>13.30 uur, for a UTC moment.</summary>
    public static string Tijdstip(this DateTime momentUtc) => TimeOnly.FromDateTime(Klok.InBrussel(momentUtc)).Tijd();

    /// <summary>24/11/2026 om 13.30 uur, for a UTC moment.</summary>
    public static string Moment(this DateTime momentUtc) => $"{momentUtc.DagInBrussel().Datum()} om {momentUtc.Tijdstip()}";

    /// <summary>Minutes as hours: 2 u 15, 3 u, 45 min.</summary>
    public static string AlsUren(this int minuten)
    {
        var (uren, rest) = Math.DivRem(Math.Abs(minuten), 60);
        var tekst = uren == 0 ? $"{rest} min" : rest == 0 ? $"{uren} u" : $"{uren} u {rest:00}";
        return minuten < 0 ? "-" + tekst : tekst;
    }

    /// <summary>1.234</summary>
    public static string AlsGetal(this int getal) => getal.ToString("N0", Cultuur);

    /// <summary>1.234,5; the given number of decimals at most, no empty zeros.</summary>
    public static string AlsGetal(this decimal getal, int decimalen = 2) =>
        getal.ToString(decimalen == 0 ? "#,##0" : "#,##0." + new string('#', decimalen), Cultuur);

    /// <summary>12,5 %</summary>
    public static string AlsPercent(this decimal aandeel, int decimalen = 1) => (aandeel * 100).AlsGetal(decimalen) + " %";

    /// <summary>A label inside a sentence: a small first letter, and a name such as CLB stays as it is.</summary>
    public static string InDeZin(this string tekst) => tekst.Length > 1 && char.IsUpper(tekst[1]) ? tekst : string.Concat(char.ToLower(tekst[0], Cultuur).ToString(), tekst.AsSpan(1));

    /// <summary>a, b of c: with the given word before the last.</summary>
    public static string Opsomming(this IEnumerable<string> delen, string woord) => delen.ToList() is { Count: > 1 } alle ? $"{string.Join(", ", alle.SkipLast(1))} {woord} {alle[^1]}" : string.Concat(delen);

    /// <summary>Count with the right noun: 1 aanmelding, 12 aanmeldingen.</summary>
    public static string Aantal(this int getal, string enkelvoud, string meervoud) => $"{getal.AlsGetal()} {(getal == 1 ? enkelvoud : meervoud)}";

    /// <summary>vandaag, morgen, over 3 dagen; gisteren, 3 dagen geleden.</summary>
    public static string TenOpzichteVan(this DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 0 and var n => $"over {n} dagen",
        var n => $"{-n} dagen geleden",
    };

    /// <summary>A term against today: over 3 dagen, vandaag, 1 dag te laat, 2 dagen te laat.</summary>
    public static string Termijn(this DateOnly uiterlijk, DateOnly vandaag)
    {
        var teLaat = vandaag.DayNumber - uiterlijk.DayNumber;
        return teLaat > 0 ? $"{teLaat.Aantal("dag", "dagen")} te laat" : uiterlijk.TenOpzichteVan(vandaag);
    }
}
