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

    public static string Tekst(this Schoolniveau niveau) => niveau switch
    {
        Schoolniveau.Kleuter => "Kleuteronderwijs",
        Schoolniveau.Lager => "Lager onderwijs",
        Schoolniveau.Secundair => "Secundair onderwijs",
        _ => "Buitengewoon onderwijs",
    };

    /// <summary>The levels behind the main structures: "111 211" is kleuter en lager.</summary>
    public static string Niveaus(string? hoofdstructuren) => string.Join(" en ", (hoofdstructuren ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => h switch
    {
        "111" or "121" => "kleuter",
        "211" or "221" => "lager",
        "311" or "321" => "secundair",
        "312" => "deeltijds beroepssecundair",
        _ => h,
    }).Distinct());

    /// <summary>The net without the word everybody knows: "Vrij gesubsidieerd".</summary>
    public static string? KortNet(string? net) => net?.Replace(" onderwijs", "", StringComparison.OrdinalIgnoreCase);
}
