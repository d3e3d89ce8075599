using System.Net;
using System.Net.Sockets;
using System.Text;
using Krijtlijn.Platform.Files;
using Krijtlijn.Tests.Opzet;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Krijtlijn.Tests.Platform.Files;

/// <summary>With the Chromium of <c>./krijtlijn test</c>, or else the one in PATH; without one these tests fail and say so.</summary>
public sealed class PdfdrukkerTests(Toepassing toepassing) : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("krijtlijn-pdftest-");

    [Fact]
    public async Task Druk_Document_GeeftEenPdfMetStructuurTaalEnTitel()
    {
        using var drukker = Drukker();

        var bytes = await drukker.Druk(Document("<h1>Samenstelling</h1><table><caption>Leden</caption><tr><th scope=\"row\">De Wegwijzer</th><td>gewoon</td></tr></table><h2>Begeleiding</h2>"), TestContext.Current.CancellationToken);

        var pdf = Encoding.Latin1.GetString(bytes);
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (nl", pdf, StringComparison.Ordinal);
        Assert.Contains("/Title (Netwerk Kempen)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
        Assert.Contains("/S /TH", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Druk_BeeldScriptEnKaderVanBuiten_HaaltNietsOp()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        var adres = $"http://127.0.0.1:{((IPEndPoint)luisteraar.LocalEndpoint).Port}";
        var bezoek = luisteraar.AcceptTcpClientAsync(TestContext.Current.CancellationToken).AsTask();
        using var drukker = Drukker();

        var bytes = await drukker.Druk(Document($"<h1>x</h1><img alt=\"\" src=\"{adres}/a.png\"><link rel=\"stylesheet\" href=\"{adres}/b.css\"><iframe src=\"{adres}/c\"></iframe><script src=\"{adres}/d.js\"></script>"), TestContext.Current.CancellationToken);

        Assert.NotEmpty(bytes);
        Assert.False(bezoek.IsCompleted);
        // The listener does hear who comes, so that the line above can fail.
        using var klant = new TcpClient();
        await klant.ConnectAsync((IPEndPoint)luisteraar.LocalEndpoint, TestContext.Current.CancellationToken);
        (await bezoek).Dispose();
    }

    [Fact]
    public void Start_VanDeBrowser_HeeftGeenNetwerkEnGeenGeheimenVanDeServer()
    {
        var start = Chromium.Start("/usr/bin/chromium", "/tmp/x", "/tmp/x/document.html", "/tmp/x/document.pdf");

        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", start.ArgumentList);
        Assert.Equal(Environment.IsPrivilegedProcess, start.ArgumentList.Contains("--no-sandbox"));
        Assert.Equal(["HOME", "LANG", "PATH", "TMPDIR"], start.Environment.Keys.Order());
    }

    [Fact]
    public async Task Druk_ProgrammaBlijftHangen_WordtMetZijnKinderenBeeindigd()
    {
        using var drukker = Drukker(Script($"sleep 300 &\necho $! > {_map.FullName}/kind\necho $TMPDIR > {_map.FullName}/werkmap\nwait"), TimeSpan.FromSeconds(2));

        var fout = await Assert.ThrowsAsync<PdfNietGemaakt>(() => drukker.Druk(Document("x"), TestContext.Current.CancellationToken));

        Assert.Contains("duurde te lang", fout.Message, StringComparison.Ordinal);
        Assert.True(await Weg(int.Parse(Lees("kind"), System.Globalization.CultureInfo.InvariantCulture)), "the child of the program still runs");
        Assert.False(Directory.Exists(Lees("werkmap")));
    }

    [Fact]
    public async Task Druk_ProgrammaMislukt_ZegtWatTeDoenEnRuimtOp()
    {
        using var drukker = Drukker(Script($"echo $TMPDIR > {_map.FullName}/werkmap\nexit 7"));

        var fout = await Assert.ThrowsAsync<PdfNietGemaakt>(() => drukker.Druk(Document("x"), TestContext.Current.CancellationToken));

        Assert.Contains("met uw eigen browser", fout.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Lees("werkmap")));
    }

    [Theory]
    [InlineData("/bestaat/niet/chromium")]
    [InlineData("chromium-die-niet-bestaat")]
    public async Task Druk_ProgrammaOntbreekt_ZegtWatTeDoen(string programma)
    {
        using var drukker = Drukker(programma);
        var fout = await Assert.ThrowsAsync<PdfNietGemaakt>(() => drukker.Druk(Document("x"), TestContext.Current.CancellationToken));
        Assert.Contains("Druk de pagina af met uw eigen browser", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Druk_BestandIsGeenProgramma_ZegtWatTeDoen()
    {
        using var drukker = Drukker(Script("", uitvoerbaar: false));
        await Assert.ThrowsAsync<PdfNietGemaakt>(() => drukker.Druk(Document("x"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Druk_VierTegelijk_LopenHoogstensMetTwee()
    {
        // Each one notes how many are busy while it is.
        using var drukker = Drukker(Script($"mkdir {_map.FullName}/bezig-$$\nls -d {_map.FullName}/bezig-* | wc -l >> {_map.FullName}/aantallen\nsleep 0.4\nrmdir {_map.FullName}/bezig-$$\nexit 7"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Assert.ThrowsAsync<PdfNietGemaakt>(() => drukker.Druk(Document("x"), TestContext.Current.CancellationToken))));

        var aantallen = Lees("aantallen").Split('\n').Select(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4, aantallen.Count);
        Assert.Equal(2, aantallen.Max());
    }

    [Fact]
    public async Task Druk_AlleplaatsenBezet_WachtNietEeuwig()
    {
        using var drukker = Drukker(Script("sleep 300"), TimeSpan.FromSeconds(2));
        var eersten = Enumerable.Range(0, 2).Select(_ => drukker.Druk(Document("x"), TestContext.Current.CancellationToken)).ToList();

        var fouten = await Task.WhenAll(eersten.Append(drukker.Druk(Document("x"), TestContext.Current.CancellationToken)).Select(t => Assert.ThrowsAsync<PdfNietGemaakt>(() => t)));

        Assert.Equal(3, fouten.Length);
    }

    [Theory]
    [InlineData("<p>x</p>")]
    [InlineData("<html><head><title>x</title></head></html>")]
    [InlineData("<html lang=\"nl\"><head><title> </title></head></html>")]
    [InlineData("<html lang=\"nl\"><title>x</title></html>")]
    public async Task Druk_DocumentZonderTaalTitelOfHoofd_Gooit(string html)
    {
        using var drukker = Drukker();
        await Assert.ThrowsAsync<ArgumentException>(() => drukker.Druk(html, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Diensten_GevenEenDrukkerVoorIedereen() => Assert.Same(toepassing.Diensten.GetRequiredService<Pdfdrukker>(), toepassing.Diensten.GetRequiredService<Pdfdrukker>());

    public void Dispose() => _map.Delete(recursive: true);

    private static string Document(string inhoud) => $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Netwerk Kempen</title><style>@page{{size:A4}}</style></head><body>{inhoud}</body></html>";

    private static Pdfdrukker Drukker() => Drukker(Browser());

    private static Pdfdrukker Drukker(string programma, TimeSpan? limiet = null)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new("chromium", programma)]).Build();
        return new(instellingen, TimeProvider.System, NullLogger<Pdfdrukker>.Instance) { Tijdslimiet = limiet ?? TimeSpan.FromSeconds(30) };
    }

    private static string Browser()
    {
        try
        {
            return Chromium.Zoek(Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_CHROMIUM"));
        }
        catch (PdfNietGemaakt e)
        {
            Assert.Fail($"These tests need Chromium: install chromium-headless-shell or chromium, or let ./krijtlijn test do so. {e.Message}");
            throw;
        }
    }

    private string Script(string inhoud, bool uitvoerbaar = true)
    {
        var pad = Path.Combine(_map.FullName, "programma");
        File.WriteAllText(pad, $"#!/bin/sh\n{inhoud}\n");
        if (uitvoerbaar && !OperatingSystem.IsWindows()) File.SetUnixFileMode(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return pad;
    }

    private string Lees(string naam) => File.ReadAllText(Path.Combine(_map.FullName, naam)).Trim();

    private static async Task<bool> Weg(int id)
    {
        for (var poging = 0; poging < 50; poging++)
        {
            // A child that was ended stays a zombie until the machine's first process has seen it.
            if (!File.Exists($"/proc/{id}/stat") || (await File.ReadAllTextAsync($"/proc/{id}/stat")).Contains(") Z ", StringComparison.Ordinal)) return true;
            await Task.Delay(100);
        }
        return false;
    }
}
