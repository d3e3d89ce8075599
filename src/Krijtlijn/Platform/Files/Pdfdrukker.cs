using System.Diagnostics;
using System.Text;

namespace Krijtlijn.Platform.Files;

/// <summary>
/// Prints an HTML document to an accessible PDF (tagged, with language, title and outline) with headless Chromium, in a process and a directory of its own that are gone afterwards.
/// Nothing is fetched: the document carries its own styles, and pictures and typefaces as data addresses.
/// </summary>
public sealed class Pdfdrukker(IConfiguration instellingen, TimeProvider tijd, ILogger<Pdfdrukker> logboek) : IDisposable
{
    private const int TegelijkHoogstens = 2;

    private readonly SemaphoreSlim _plaatsen = new(TegelijkHoogstens);

    /// <summary>How long one document may take, and how long it may wait for its turn.</summary>
    public TimeSpan Tijdslimiet { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The bytes of the PDF.</summary>
    /// <param name="html">A whole document: <c>html</c> with <c>lang</c>, <c>head</c>, and a <c>title</c>, with its own print styles.</param>
    /// <exception cref="PdfNietGemaakt">Chromium is missing, took too long or failed; the text says what to do.</exception>
    public async Task<byte[]> Druk(string html, CancellationToken ct = default)
    {
        var document = Drukdocument.MetBeleid(html);
        var programma = Chromium.Zoek(instellingen[Chromium.Instelling]);
        await WachtOpPlaats(ct);
        try
        {
            return await DrukInEigenMap(programma, document, ct);
        }
        finally
        {
            _plaatsen.Release();
        }
    }

    public void Dispose() => _plaatsen.Dispose();

    private async Task WachtOpPlaats(CancellationToken ct)
    {
        using var limiet = new CancellationTokenSource(Tijdslimiet, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(limiet.Token, ct);
        try
        {
            await _plaatsen.WaitAsync(samen.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new PdfNietGemaakt("Er worden nu veel pdf's gemaakt. Probeer het over een minuut opnieuw, of druk de pagina af met uw eigen browser.", e);
        }
    }

    private async Task<byte[]> DrukInEigenMap(string programma, string document, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("krijtlijn-pdf-");
        try
        {
            var (html, pdf) = (Path.Combine(map.FullName, "document.html"), Path.Combine(map.FullName, "document.pdf"));
            await File.WriteAllTextAsync(html, document, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), ct);
            var (code, uitvoer) = await Voer(Chromium.Start(programma, map.FullName, html, pdf), ct);
            if (code == 0 && File.Exists(pdf)) return await File.ReadAllBytesAsync(pdf, ct);
            logboek.LogError("Chromium ({Programma}) made no PDF, exit code {Code}: {Uitvoer}", programma, code, uitvoer);
            throw Mislukt();
        }
        finally
        {
            await Opruimen(map);
        }
    }

    private async Task<(int Code, string Uitvoer)> Voer(ProcessStartInfo start, CancellationToken ct)
    {
        using var proces = Gestart(start);
        using var limiet = new CancellationTokenSource(Tijdslimiet, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(limiet.Token, ct);
        try
        {
            proces.StandardInput.Close();
            var gezegd = Task.WhenAll(proces.StandardOutput.ReadToEndAsync(samen.Token), proces.StandardError.ReadToEndAsync(samen.Token));
            await proces.WaitForExitAsync(samen.Token);
            var uitvoer = string.Concat(await gezegd).Trim();
            return (proces.ExitCode, uitvoer.Length <= 2000 ? uitvoer : uitvoer[^2000..]);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            logboek.LogError("Chromium ({Programma}) took longer than {Seconden} s and was ended.", start.FileName, Tijdslimiet.TotalSeconds);
            throw new PdfNietGemaakt("De pdf maken duurde te lang. Probeer het opnieuw, of druk de pagina af met uw eigen browser.", e);
        }
        finally
        {
            await Beeindigen(proces);
        }
    }

    private Process Gestart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            logboek.LogError(e, "Chromium ({Programma}) does not start.", start.FileName);
            throw Mislukt(e);
        }
    }

    // On its own Chromium is gone here; this is for time limits, cancelled requests and children that stay behind.
    private static async Task Beeindigen(Process proces)
    {
        if (proces.HasExited) return;
        proces.Kill(entireProcessTree: true);
        await proces.WaitForExitAsync(CancellationToken.None);
    }

    // A process that is just being ended may still write for a moment.
    private async Task Opruimen(DirectoryInfo map)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                map.Delete(recursive: true);
                return;
            }
            catch (IOException) when (poging < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 * poging), CancellationToken.None);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                logboek.LogWarning(e, "The directory {Map} of a PDF could not be removed.", map.FullName);
                return;
            }
        }
    }

    private static PdfNietGemaakt Mislukt(Exception? oorzaak = null) =>
        new("De pdf kon niet gemaakt worden. Druk de pagina af met uw eigen browser, of vraag de technisch beheerder om het logboek van het programma na te kijken.", oorzaak);
}
