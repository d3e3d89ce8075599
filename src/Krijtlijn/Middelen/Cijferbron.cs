using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen;

/// <summary>Where figures come from and of which day.</summary>
public sealed record Cijferbron(string Bron, DateOnly BronDag)
{
    public const int Lengte = 200;

    /// <summary>The source as typed; refused when it is empty, too long or of a day to come.</summary>
    /// <exception cref="RegelGebroken">With the field and what to do.</exception>
    public static Cijferbron Van(string? bron, DateOnly? dag, DateOnly vandaag) =>
        string.IsNullOrWhiteSpace(bron) ? throw new RegelGebroken(Regel, "Zeg waar de cijfers vandaan komen.", nameof(Bron))
        : bron.Trim().Length > Lengte ? throw new RegelGebroken(Regel, $"Houd de bron korter dan {Lengte} tekens.", nameof(Bron))
        : dag is not { } van ? throw new RegelGebroken(Regel, "Kies de dag van de bron.", nameof(BronDag))
        : van > vandaag ? throw new RegelGebroken(Regel, "De dag van de bron ligt in de toekomst.", nameof(BronDag))
        : van.Year < Schooljaar.Eerste ? throw new RegelGebroken(Regel, $"De dag van de bron ligt voor {Schooljaar.Eerste}. Kijk de dag na.", nameof(BronDag))
        : new Cijferbron(bron.Trim(), van);

    private const string Regel = "middelen";
}
