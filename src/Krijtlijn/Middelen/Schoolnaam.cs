namespace Krijtlijn.Middelen;

/// <summary>The name of a school where there is little room: shortened as schools do it themselves, so that what tells them apart is still there.</summary>
internal static class Schoolnaam
{
    private static readonly (string Lang, string Kort)[] Afkortingen =
        [("Gemeentelijke Basisschool ", "GBS "), ("Vrije Basisschool ", "VBS "), ("Basisschool ", "BS "), ("Technisch Instituut ", "TI ")];

    /// <param name="hoogstens">The number of characters there is room for.</param>
    public static string Kort(string volledig, int hoogstens)
    {
        var naam = Afkortingen.FirstOrDefault(a => volledig.StartsWith(a.Lang, StringComparison.OrdinalIgnoreCase)) is { Lang: { } lang, Kort: var kort } ? kort + volledig[lang.Length..] : volledig;
        return naam.Length > hoogstens ? naam[..(hoogstens - 1)].TrimEnd() + "…" : naam;
    }
}
