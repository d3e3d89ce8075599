namespace Krijtlijn.Regelgeving;

/// <summary>
/// A rule of the domain was broken by what the user asked. Carries the rule's id (R1-R45), the Dutch text the user sees and,
/// when there is one, the form field it belongs to. Caught in one place (the form filter), never by a page.
/// </summary>
#pragma warning disable CA1032 // one way to make it: with its rule
public sealed class RegelGebroken(string regel, string tekst, string? veld = null) : Exception(tekst)
{
    public string Regel { get; } = regel;
    public string? Veld { get; } = veld;
}
#pragma warning restore CA1032
