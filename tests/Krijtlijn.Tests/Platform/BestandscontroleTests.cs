using System.IO.Compression;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Platform;

public sealed class BestandscontroleTests
{
    [Theory]
    [InlineData("25504446 2D312E37", "brief.txt", "application/pdf", "brief.pdf")]
    [InlineData("FFD8FFE0", "foto.JPEG", "image/jpeg", "foto.jpeg")]
    [InlineData("89504E470D0A1A0A", "C:\\temp\\scan.png", "image/png", "scan.png")]
    public async Task Controleer_BekendeInhoud_GeeftTypeVanDeInhoud(string hex, string naam, string type, string veilig)
    {
        var goed = await Bestandscontrole.Controleer(new MemoryStream(Convert.FromHexString(hex.Replace(" ", ""))), naam, "Upload", TestContext.Current.CancellationToken);
        Assert.Equal((type, veilig), (goed.Mediatype, goed.Naam));
        Assert.Equal(64, goed.Sha256.Length);
    }

    [Theory]
    [InlineData("4D5A9000")]
    [InlineData("3C68746D6C3E")]
    [InlineData("504B0304FFFF")]
    [InlineData("25")]
    public Task Controleer_AndereInhoud_WordtGeweigerd(string hex) => Geweigerd(new MemoryStream(Convert.FromHexString(hex)), "kunnen we niet aannemen");

    [Fact]
    public Task Controleer_Leeg_WordtGeweigerd() => Geweigerd(new MemoryStream(), "leeg");

    [Fact]
    public async Task Controleer_WordDocument_AlleenZonderMacros()
    {
        Assert.Equal(Bestandscontrole.Docx, (await Bestandscontrole.Controleer(Word(Gewoon, "word/document.xml"), "verslag", "Upload", TestContext.Current.CancellationToken)).Mediatype);
        await Geweigerd(Word(Gewoon, "word/document.xml", "word/vbaProject.bin"), "macro");
        // A document says what it is in its list of content types, whatever its parts are called.
        await Geweigerd(Word(Gewoon.Replace("document.main", "document.macroEnabled.main", StringComparison.Ordinal), "word/document.xml"), "macro");
        await Geweigerd(Word(Gewoon.Replace("wordprocessingml", "spreadsheetml", StringComparison.Ordinal), "word/document.xml"), "kunnen we niet aannemen");
        await Geweigerd(Word(null, "word/document.xml"), "kunnen we niet aannemen");
        await Geweigerd(Word(Gewoon, "xl/workbook.xml"), "kunnen we niet aannemen");
    }

    [Fact]
    public void VeiligeNaam_ZonderPadEnTekens_BlijftLeesbaar()
    {
        Assert.Equal("a b.pdf", Bestandscontrole.VeiligeNaam("..\\x/a\r b\".pdf", ".pdf"));
        Assert.Equal("bestand.png", Bestandscontrole.VeiligeNaam("...", ".png"));
        Assert.True(Bestandscontrole.VeiligeNaam(new string('x', 400), ".docx").Length <= Bestand.NaamLengte);
    }

    private static async Task Geweigerd(Stream inhoud, string tekst)
    {
        var fout = await Assert.ThrowsAsync<RegelGebroken>(() => Bestandscontrole.Controleer(inhoud, "x.pdf", "Upload", TestContext.Current.CancellationToken));
        Assert.Contains(tekst, fout.Message);
        Assert.Equal("Upload", fout.Veld);
    }

    private const string Gewoon = """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static MemoryStream Word(string? soorten, params string[] namen)
    {
        var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (soorten is not null)
            {
                using var schrijver = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open());
                schrijver.Write(soorten);
            }
            foreach (var naam in namen) zip.CreateEntry(naam);
        }
        return stroom;
    }
}
