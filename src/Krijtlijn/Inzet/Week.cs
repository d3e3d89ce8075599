using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Inzet;

/// <summary>A week from Monday to Sunday.</summary>
public readonly record struct Week(DateOnly Maandag)
{
    public DateOnly Zondag => Maandag.AddDays(6);
    public Week Vorige => new(Maandag.AddDays(-7));
    public Week Volgende => new(Maandag.AddDays(7));

    public static Week Van(DateOnly dag) => new(dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7)));

    public bool Bevat(DateOnly dag) => dag >= Maandag && dag <= Zondag;
}

/// <summary>Minutes at the three levels.</summary>
public sealed record Niveautotaal(int Leerling, int Leraar, int Team)
{
    public int Samen => Leerling + Leraar + Team;

    /// <summary>leerling 2 u 15, team 45 min: only the levels with effort.</summary>
    public string InWoorden()
    {
        var delen = new[] { ("leerling", Leerling), ("leraar", Leraar), ("team", Team) }.Where(d => d.Item2 > 0).Select(d => $"{d.Item1} {d.Item2.AlsUren()}");
        return string.Join(", ", delen) is { Length: > 0 } tekst ? tekst : "geen inzet";
    }

    public static Niveautotaal Van(IEnumerable<(Inzetniveau Niveau, int Minuten)> regels)
    {
        var per = regels.ToLookup(r => r.Niveau, r => r.Minuten);
        return new Niveautotaal(per[Inzetniveau.Leerling].Sum(), per[Inzetniveau.Leraar].Sum(), per[Inzetniveau.Team].Sum());
    }
}
