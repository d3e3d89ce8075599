using System.Text.RegularExpressions;

namespace Krijtlijn.Platform.Files;

/// <summary>An HTML document on its way to a PDF: complete, and kept from reaching for anything outside itself.</summary>
internal static partial class Drukdocument
{
    // Holds whatever somebody gets into the document: no scripts, no frames, no other file of this machine, no network.
    private const string Inhoudsbeleid = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

    /// <summary>The document with the policy as first thing in its head. An accessible PDF has a language and a title; both come from the document.</summary>
    public static string MetBeleid(string html)
    {
        if (!Taal().IsMatch(html) || !Titel().IsMatch(html) || Hoofd().Match(html) is not { Success: true } hoofd)
            throw new ArgumentException("A document to print has <html lang>, <head> and a <title> that is not empty.", nameof(html));
        return html.Insert(hoofd.Index + hoofd.Length, Inhoudsbeleid);
    }

    [GeneratedRegex(@"<html\b[^>]*\blang\s*=\s*[""']?\w", RegexOptions.IgnoreCase)]
    private static partial Regex Taal();

    [GeneratedRegex(@"<title>\s*[^<\s]", RegexOptions.IgnoreCase)]
    private static partial Regex Titel();

    [GeneratedRegex(@"<head\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Hoofd();
}
