using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Days and moments of the example, all on or before now.</summary>
internal sealed class Tijdlijn(DateTime nu, Toeval toeval)
{
    private int stap;

    public DateTime Nu { get; } = nu;
    public DateOnly Vandaag { get; } = DateOnly.FromDateTime(Klok.InBrussel(nu));
    public Schooljaar Huidig => Schooljaar.Van(Vandaag);
    public int DagenBezig => Vandaag.DayNumber - Huidig.Begin.DayNumber;

    /// <summary>A working day some days ago, but within the school year and not after today.</summary>
    public DateOnly Geleden(int van, int tot, DateOnly nietVoor) => Werkdag(Vandaag.AddDays(-toeval.Tussen(van, tot)), nietVoor);

    /// <summary>A working day some days after another, not after today.</summary>
    public DateOnly Na(DateOnly dag, int van, int tot) => Werkdag(dag.AddDays(toeval.Tussen(van, tot)), dag);

    public DateOnly Werkdag(DateOnly dag, DateOnly nietVoor)
    {
        var d = dag > Vandaag ? Vandaag : dag;
        while (d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && d > nietVoor) d = d.AddDays(-1);
        return d < nietVoor ? nietVoor : d;
    }

    /// <summary>The last school day on or before a day; null when there is none since the other day.</summary>
    public DateOnly? Schooldag(DateOnly dag, DateOnly nietVoor)
    {
        for (var d = dag > Vandaag ? Vandaag : dag; d >= nietVoor; d = d.AddDays(-1))
            if (Schoolkalender.IsSchooldag(d)) return d;
        return null;
    }

    /// <summary>A moment on that day, later than the moments given before on the same day, never after now.</summary>
    public DateTime Moment(DateOnly dag)
    {
        stap = (stap + 1) % 60;
        var plaatselijk = dag.ToDateTime(new TimeOnly(8, 5)).AddMinutes((stap * 7) + toeval.Tussen(0, 5));
        var moment = TimeZoneInfo.ConvertTimeToUtc(plaatselijk, Klok.Brussel);
        return moment < Nu ? moment : Nu.AddSeconds(stap - 61);
    }

    /// <summary>Starts a case in a phase of the year (request 0, plan 1, outcome 2): its moments of one day rise from morning on.</summary>
    public void Opnieuw(int fase) => stap = (fase * 20) + toeval.Tussen(0, 4);
}
