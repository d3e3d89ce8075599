namespace Krijtlijn.Platform.Time;

/// <summary>Now and today as the domain asks for them: moments in UTC, days in Belgium.</summary>
public static class Klok
{
    public static TimeZoneInfo Brussel { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    public static DateTime Nu(this TimeProvider tijd) => tijd.GetUtcNow().UtcDateTime;

    public static DateOnly Vandaag(this TimeProvider tijd) => DateOnly.FromDateTime(InBrussel(tijd.Nu()));

    public static DateTime InBrussel(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Brussel);
}
