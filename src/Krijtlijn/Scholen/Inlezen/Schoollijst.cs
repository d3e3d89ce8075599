namespace Krijtlijn.Scholen.Inlezen;

/// <summary>One row of the official list: a site with the facts of its school. Everything in it is valid.</summary>
/// <param name="Rij">The row as a spreadsheet numbers it; the header is row 1.</param>
public sealed record Schoolrij(int Rij, string Schoolnummer, int Vestiging, bool IsHoofdzetel, string Naam)
{
    /// <summary>How a refusal names it when it comes from no file.</summary>
    public string? Waar { get; init; }
    public string? Straat { get; init; }
    public string? Huisnummer { get; init; }
    public string? Bus { get; init; }
    public string? Postcode { get; init; }
    public string Gemeente { get; init; } = "";
    public (double Breedtegraad, double Lengtegraad)? Plaats { get; init; }
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public string? Instellingstype { get; init; }
    public string? Net { get; init; }
    public string? Hoofdstructuren { get; init; }
    public DateOnly? Begindatum { get; init; }
    public DateOnly? Einddatum { get; init; }
    public string? Clb { get; init; }
    public string? Bestuur { get; init; }

    public Instellingssoort Soort => Hoofdstructuren?.Split(' ').Any(h => h is "121" or "221" or "321") == true
        || Instellingstype?.StartsWith("School voor buitengewoon", StringComparison.OrdinalIgnoreCase) == true ? Instellingssoort.BuitengewoneSchool : Instellingssoort.GewoneSchool;

    public Weigering Weigering(string kolom, string tekst) => new(Rij, kolom, tekst) { Waar = Waar };

    public bool IsActief(DateOnly dag) => Einddatum is null || Einddatum >= dag;
}

/// <summary>Why the list is refused: where it is wrong and what to do, in words for who sends it.</summary>
/// <param name="Rij">The row; null when it is about the whole file.</param>
/// <param name="Kolom">The column; null when it is about the whole row.</param>
public sealed record Weigering(int? Rij, string? Kolom, string Tekst)
{
    /// <summary>The institution, where a row number would say nothing to the reader.</summary>
    public string? Waar { get; init; }

    public override string ToString() => (Rij, Kolom) switch
    {
        _ when Waar is not null => Kolom is null ? $"{Waar}: {Tekst}" : $"{Waar}, veld {Kolom}: {Tekst}",
        (null, null) => Tekst,
        (null, _) => $"kolom {Kolom}: {Tekst}",
        (_, null) => $"rij {Rij}: {Tekst}",
        _ => $"rij {Rij}, kolom {Kolom}: {Tekst}",
    };
}

/// <summary>The official list as read: usable only without refusals.</summary>
/// <param name="Kolommen">The columns that say something; of the others what is known already stays.</param>
public sealed record Schoollijst(IReadOnlyList<Schoolrij> Rijen, IReadOnlyList<Weigering> Weigeringen, IReadOnlyList<string> Waarschuwingen, IReadOnlySet<string> Kolommen)
{
    public static Schoollijst Geweigerd(params Weigering[] weigeringen) => new([], weigeringen, [], new HashSet<string>());
}

/// <summary>The columns of the official list that are used; all others are ignored.</summary>
public static class Lijstkolom
{
    public const string Schoolnummer = "schoolnummer", Vestiging = "intern_vplnummer", Hoofdzetel = "hoofdzetel", Naam = "naam", Straat = "straat", Huisnummer = "huisnummer",
        Bus = "busnummer", Postcode = "postcode", Gemeente = "gemeente", X = "lx", Y = "ly", Telefoon = "telefoon", Email = "e-mail", Website = "website",
        Instellingstype = "instellingstype", Net = "net", Begindatum = "begindatum", Einddatum = "einddatum", Clb = "clb", Bestuur = "bestuur", Hoofdstructuren = "ingerichte hoofdstructuren";

    /// <summary>Not in the file: degrees, where the list comes with them instead of metres.</summary>
    public const string Breedtegraad = "breedtegraad", Lengtegraad = "lengtegraad";

    public static readonly IReadOnlyList<string> Verplicht =
        [Schoolnummer, Vestiging, Hoofdzetel, Naam, Straat, Huisnummer, Postcode, Gemeente, X, Y, Instellingstype, Einddatum, Clb, Hoofdstructuren];

    public static readonly IReadOnlyList<string> Facultatief = [Bus, Telefoon, Email, Website, Net, Begindatum, Bestuur];

    public static readonly IReadOnlyList<string> Alle = [.. Verplicht, .. Facultatief];
}
