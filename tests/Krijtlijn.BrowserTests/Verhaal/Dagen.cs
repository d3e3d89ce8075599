using System.Globalization;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>The days the story speaks of, by the Belgian calendar the program keeps, as a date field takes them.</summary>
internal static class Dagen
{
    public static DateOnly Vandaag => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Brussels"));

    public static string Over(int dagen) => Vandaag.AddDays(dagen).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
