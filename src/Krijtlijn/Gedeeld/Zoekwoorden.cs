namespace Krijtlijn.Gedeeld;

/// <summary>What somebody types in the search box of a list: every word must be found somewhere in the row.</summary>
public static class Zoekwoorden
{
    public const int Hoogstens = 6;

    public static IReadOnlyList<string> Van(string? vraag) =>
        [.. (vraag ?? "").ToLower(Weergave.Cultuur).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(Hoogstens)];
}
