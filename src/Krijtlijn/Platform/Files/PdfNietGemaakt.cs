namespace Krijtlijn.Platform.Files;

/// <summary>A PDF could not be made. The Dutch text says what to do; the caller shows it and offers to print the page from the user's own browser.</summary>
#pragma warning disable CA1032 // one way to make it: with its text
public sealed class PdfNietGemaakt(string tekst, Exception? oorzaak = null) : Exception(tekst, oorzaak);
#pragma warning restore CA1032
