using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Voorbeeld;

public sealed class VoorbeeldopdrachtTests
{
    [Fact]
    public async Task Voorbeeld_InLegeDatabank_LaadtEenNetwerkEnWeigertHetTweedeKeer()
    {
        await using var databank = await Testdatabank.Maak();
        string[] opdracht = ["voorbeeld", "--netwerken", "1", "--zaad", "1", "--jaren", "2", "--scholen", "12", "--ondersteuners", "10", "--trajecten-per-jaar", "60", .. databank.Opties];
        var (eerst, nogEens) = (await Opdrachtregel.Voer(opdracht), await Opdrachtregel.Voer(opdracht));
        Assert.True(eerst.Code == 0, eerst.Fout);
        Assert.Contains("netwerk 1 van 1: ", eerst.Fout);
        Assert.Equal((1, ""), (nogEens.Code, nogEens.Uit));
        Assert.Equal("Deze databank is niet leeg. Kies een lege databank of een andere map met --gegevens.", nogEens.Fout.TrimEnd());
        Assert.Equal(1, await databank.Op(db => db.Netwerken().CountAsync()));
    }
}
