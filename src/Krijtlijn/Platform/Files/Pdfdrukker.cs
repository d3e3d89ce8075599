using System.Diagnostics;

namespace Krijtlijn.Platform.Files;

/// <summary>A PDF could not be made; the text says what somebody can do about it.</summary>
public sealed class PdfMislukt(string tekst, Exception? oorzaak = null) : Exception(tekst, oorzaak);

/// <summary>
/// Prints an HTML document to a tagged, accessible PDF with Chromium: a process of its own, without network, in a folder of its own that is removed, within a time limit and only a few at once.
/// </summary>
public sealed class Pdfdrukker(IConfiguration configuratie)
{
    public const string Instelling = "chromium";
    private const int HoogstensTegelijk = 2;
    private static readonly string[] Namen = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
    private static readonly SemaphoreSlim Beurt = new(HoogstensTegelijk);

    /// <summary>How long one document may take.</summary>
    public TimeSpan Geduld { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The PDF of a whole document: <paramref name="html"/> holds its own style and pictures, its language and its title.</summary>
    /// <exception cref="PdfMislukt">No Chromium, no answer in time, or it failed.</exception>
    public async Task<byte[]> Maak(string html, CancellationToken ct = default)
    {
        var programma = Zoek() ?? throw new PdfMislukt("Op deze server staat geen Chromium, en dat is nodig om een PDF te maken. Druk de brief af vanuit uw browser en kies daar \"Opslaan als PDF\", of vraag de beheerder om Chromium te installeren.");
        await Beurt.WaitAsync(ct);
        var map = Directory.CreateTempSubdirectory("krijtlijn-pdf-");
        try
        {
            var (bron, doel) = (Path.Combine(map.FullName, "brief.html"), Path.Combine(map.FullName, "brief.pdf"));
            await File.WriteAllTextAsync(bron, html, ct);
            await Druk(programma, map.FullName, bron, doel, ct);
            return File.Exists(doel) ? await File.ReadAllBytesAsync(doel, ct) : throw new PdfMislukt("De PDF kon niet gemaakt worden. Probeer het opnieuw, of druk af vanuit uw browser.");
        }
        finally
        {
            Beurt.Release();
            Opruimen(map);
        }
    }

    private async Task Druk(string programma, string map, string bron, string doel, CancellationToken ct)
    {
        var start = new ProcessStartInfo(programma) { WorkingDirectory = map, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var optie in new[]
        {
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", $"--user-data-dir={Path.Combine(map, "profiel")}",
            "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--print-to-pdf={doel}",
        }) start.ArgumentList.Add(optie);
        // Root has no sandbox to go into.
        if (Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(bron).AbsoluteUri);
        using var proces = Process.Start(start) ?? throw new PdfMislukt("Chromium kon niet starten. Vraag de beheerder om het na te kijken.");
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(Geduld);
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(CancellationToken.None), proces.StandardError.ReadToEndAsync(CancellationToken.None));
        try
        {
            await proces.WaitForExitAsync(grens.Token);
        }
        catch (OperationCanceledException)
        {
            proces.Kill(entireProcessTree: true);
            await proces.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
            throw new PdfMislukt($"De PDF was niet klaar binnen {Geduld.TotalSeconds:0} seconden. Probeer het opnieuw, of druk af vanuit uw browser.");
        }
        await Task.WhenAll(uit, fout);
    }

    private string? Zoek() => configuratie[Instelling] is { Length: > 0 } pad ? (File.Exists(pad) ? pad : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(map => Namen.Select(naam => Path.Combine(map, naam))).OrderBy(p => Array.IndexOf(Namen, Path.GetFileName(p))).FirstOrDefault(File.Exists);

    // A killed browser may hold a file for a moment longer; what stays behind is in the folder for temporary files.
    private static void Opruimen(DirectoryInfo map)
    {
        try
        {
            map.Delete(recursive: true);
        }
        catch (IOException)
        {
            map.Refresh();
        }
    }
}
