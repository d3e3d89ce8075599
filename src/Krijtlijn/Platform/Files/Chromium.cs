using System.Diagnostics;

namespace Krijtlijn.Platform.Files;

/// <summary>Where Chromium is and how it is started to print one page: alone, without network, without what this program has in its environment.</summary>
internal static class Chromium
{
    public const string Instelling = "chromium";

    // The one without a window first: it starts three times as fast.
    private static readonly string[] Namen = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program of the setting, a path or a name in PATH, or else the first that is there.</summary>
    public static string Zoek(string? instelling)
    {
        if (string.IsNullOrWhiteSpace(instelling))
            return Namen.Select(InPad).FirstOrDefault(p => p is not null)
                ?? throw new PdfNietGemaakt("Op de server ontbreekt Chromium om een pdf te maken. Druk de pagina af met uw eigen browser, of vraag de technisch beheerder om Chromium te installeren (zie Beheer).");
        return (instelling.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Bestaand(instelling) : InPad(instelling))
            ?? throw new PdfNietGemaakt("Het programma om een pdf te maken staat niet waar de instelling “chromium” het zoekt. Druk de pagina af met uw eigen browser, of vraag de technisch beheerder om de instelling te verbeteren (zie Beheer).");
    }

    public static ProcessStartInfo Start(string programma, string map, string html, string pdf)
    {
        var start = new ProcessStartInfo(programma) { WorkingDirectory = map, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // The environment of a server holds passwords; the browser needs none of it.
        var pad = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        foreach (var (naam, waarde) in new[] { ("PATH", pad), ("HOME", map), ("TMPDIR", map), ("LANG", "C.UTF-8") }) start.Environment[naam] = waarde;
        foreach (var vlag in Vlaggen(map)) start.ArgumentList.Add(vlag);
        start.ArgumentList.Add($"--print-to-pdf={pdf}");
        start.ArgumentList.Add(new Uri(html).AbsoluteUri);
        return start;
    }

    private static IEnumerable<string> Vlaggen(string map)
    {
        string[] altijd =
        [
            "--headless", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--user-data-dir={Path.Combine(map, "profiel")}",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-gpu", "--disable-dev-shm-usage", "--disable-breakpad", "--no-first-run", "--password-store=basic", "--lang=nl",
        ];
        // Chromium refuses its sandbox to root; anybody else keeps it.
        return Environment.IsPrivilegedProcess ? [.. altijd, "--no-sandbox"] : altijd;
    }

    private static string? InPad(string naam) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(map => Bestaand(Path.Combine(map, naam))).FirstOrDefault(p => p is not null);

    private static string? Bestaand(string pad) => File.Exists(pad) ? pad : null;
}
