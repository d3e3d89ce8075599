namespace Krijtlijn.Platform.Time;

/// <summary>Now and today as the domain asks for them: moments in UTC, days in Belgium.</summary>
public static class Klok
{
    internal const string Zone = "Europe/Brussels";

    public static TimeZoneInfo Brussel { get; } = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public static DateTime Nu(this TimeProvider tijd) => tijd.GetUtcNow().UtcDateTime;

    public static DateOnly Vandaag(this TimeProvider tijd) => Dag(tijd.Nu());

    /// <summary>The day in Belgium on which a moment in UTC fell; in a query it is done by the database, the same on both.</summary>
    public static DateOnly Dag(DateTime utc) => DateOnly.FromDateTime(InBrussel(utc));

    public static DateTime InBrussel(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Brussel);

    /// <summary>The moment in UTC at which a day begins in Belgium.</summary>
    public static DateTime Begin(DateOnly dag) => TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), Brussel);
}
