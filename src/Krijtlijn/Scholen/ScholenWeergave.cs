namespace Krijtlijn.Scholen;

public static class ScholenWeergave
{
    public static string Tekst(this Instellingssoort soort) => soort switch
    {
        Instellingssoort.GewoneSchool => "gewoon onderwijs",
        Instellingssoort.BuitengewoneSchool => "buitengewoon onderwijs",
        Instellingssoort.Clb => "CLB",
        Instellingssoort.Begeleidingsdienst => "begeleidingsdienst",
        _ => "bestuur",
    };
}
