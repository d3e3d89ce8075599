namespace Krijtlijn.Regelgeving;

/// <summary>
/// The holidays of a school year by rule (decree of the Flemish Government of 17 April 1991, and the published calendars from 2017-2018 to 2028-2029, which all follow it):
/// the autumn week around 1 November, two weeks around Christmas, the seventh week before Easter, two weeks around Easter, and the single days.
/// </summary>
public static class Vakantieregeling
{
    public const string Herfst = "Herfstvakantie", Kerst = "Kerstvakantie", Krokus = "Krokusvakantie", Paas = "Paasvakantie", Wapenstilstand = "Wapenstilstand",
        Paasmaandag = "Paasmaandag", Arbeid = "Feest van de Arbeid", Hemelvaart = "Hemelvaart", Pinkstermaandag = "Pinkstermaandag";

    /// <summary>All of them, in no order; single days may fall inside a holiday.</summary>
    public static IEnumerable<Vakantie> Van(int beginjaar)
    {
        var pasen = Schoolkalender.Pasen(beginjaar + 1);
        return
        [
            Weken(Herfst, HerfstBegin(beginjaar), 1), Weken(Kerst, KerstBegin(beginjaar), 2), Weken(Krokus, pasen.AddDays(-48), 1), Weken(Paas, PaasvakantieBegin(pasen), 2),
            Dagen(Wapenstilstand, new DateOnly(beginjaar, 11, 11)), Dagen(Paasmaandag, pasen.AddDays(1)), Dagen(Arbeid, new DateOnly(beginjaar + 1, 5, 1)),
            Dagen(Hemelvaart, pasen.AddDays(39), 2), Dagen(Pinkstermaandag, pasen.AddDays(50)),
        ];
    }

    private static Vakantie Weken(string naam, DateOnly maandag, int aantal) => Dagen(naam, maandag, 7 * aantal);

    private static Vakantie Dagen(string naam, DateOnly van, int aantal = 1) => new(naam, van, van.AddDays(aantal - 1));

    private static DateOnly HerfstBegin(int jaar)
    {
        var eerste = new DateOnly(jaar, 11, 1);
        return eerste.DayOfWeek == DayOfWeek.Sunday ? eerste.AddDays(1) : Maandag(eerste);
    }

    private static DateOnly KerstBegin(int jaar)
    {
        var kerst = new DateOnly(jaar, 12, 25);
        return kerst.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Maandag(kerst).AddDays(7) : Maandag(kerst);
    }

    // The first Monday of April, but around Easter itself when that falls in March or after 15 April.
    private static DateOnly PaasvakantieBegin(DateOnly pasen)
    {
        if (pasen.Month == 3) return pasen.AddDays(1);
        if (pasen > new DateOnly(pasen.Year, 4, 15)) return Maandag(pasen).AddDays(-7);
        var eersteApril = new DateOnly(pasen.Year, 4, 1);
        return eersteApril.DayOfWeek == DayOfWeek.Monday ? eersteApril : Maandag(eersteApril).AddDays(7);
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}
