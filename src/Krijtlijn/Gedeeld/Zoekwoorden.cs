using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Gedeeld;

/// <summary>What somebody types in the search box of a list: every word must be found somewhere in the row, with or without its accents.</summary>
public static class Zoekwoorden
{
    public const int Hoogstens = 6;

    public static IReadOnlyList<string> Van(string? vraag) =>
        [.. Letters.Kaal(vraag ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(Hoogstens)];
}
