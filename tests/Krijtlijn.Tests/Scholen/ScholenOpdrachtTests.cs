using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

/// <summary>`scholen inlezen` and `scholen tonen` as a user types them, one after the other on one database; the tests look at how each ended.</summary>
public sealed class Scholenverloop : IAsyncLifetime
{
    private Testdatabank databank = null!;

    public Uitkomst Slecht { get; private set; } = null!;
    public Uitkomst Proef { get; private set; } = null!;
    public int NaProef { get; private set; }
    public Uitkomst Goed { get; private set; } = null!;
    public Uitkomst Json { get; private set; } = null!;
    public Uitkomst Onbekend { get; private set; } = null!;
    public Uitkomst Kort { get; private set; } = null!;
    public int NaKort { get; private set; }
    public Uitkomst KortToch { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        databank = await Testdatabank.Maak();
        var lijst = Veel(20).Rij("910200", 2, ("lx", "0"), ("ly", "0"));
        Slecht = await Inlezen(Veel(20).Rij("91020A").Rij("910231", anders: [("postcode", "24"), ("hoofdzetel", "misschien")]));
        Proef = await Inlezen(lijst, "--proef");
        NaProef = await Vestigingen();
        Goed = await Inlezen(lijst);
        Json = await Opdrachtregel.Voer(["scholen", "tonen", "910200", "--json", .. databank.Opties]);
        Onbekend = await Opdrachtregel.Voer(["scholen", "tonen", "919999", "--json", .. databank.Opties]);
        Kort = await Inlezen(Veel(16));
        NaKort = await Vestigingen();
        KortToch = await Inlezen(Veel(16), "--toch");
    }

    public ValueTask DisposeAsync() => databank.DisposeAsync();

    private async Task<Uitkomst> Inlezen(Lijstbouwer lijst, params string[] opties)
    {
        var pad = Path.Combine(databank.Gegevensmap, "lijst.csv");
        await File.WriteAllBytesAsync(pad, lijst.Bytes());
        return await Opdrachtregel.Voer(["scholen", "inlezen", pad, .. opties, .. databank.Opties]);
    }

    private Task<int> Vestigingen() => databank.Op(db => db.Vestigingsplaatsen().CountAsync(v => v.Einddatum == null));

    private static Lijstbouwer Veel(int aantal) => Enumerable.Range(0, aantal).Aggregate(new Lijstbouwer(), (l, i) => l.Rij($"{910200 + i}"));
}

public sealed class ScholenOpdrachtTests(Scholenverloop verloop) : IClassFixture<Scholenverloop>
{
    [Fact]
    public void Inlezen_SlechteCellen_NoemtElkeMetRijEnKolom()
    {
        Assert.Equal((1, ""), (verloop.Slecht.Code, verloop.Slecht.Uit));
        Assert.Contains("rij 22, kolom schoolnummer: ", verloop.Slecht.Fout);
        Assert.Contains("rij 23, kolom postcode: ", verloop.Slecht.Fout);
        Assert.Contains("rij 23, kolom hoofdzetel: ", verloop.Slecht.Fout);
        Assert.Contains("3 fouten, niets is bewaard", verloop.Slecht.Fout);
    }

    [Fact]
    public void Inlezen_Proef_ToontHetVerschilEnBewaartNiets()
    {
        Assert.Equal((0, ""), (verloop.Proef.Code, verloop.Proef.Fout));
        Assert.Contains("nieuw      910200 Basisschool 910200, Geel", verloop.Proef.Uit);
        Assert.Contains("Proef, niets is bewaard.", verloop.Proef.Uit);
        Assert.Equal(0, verloop.NaProef);
    }

    [Fact]
    public void Inlezen_GoedeLijst_VatSamenWatErBijKwam()
    {
        Assert.Equal((0, ""), (verloop.Goed.Code, verloop.Goed.Fout));
        Assert.StartsWith("Ingelezen voor schooljaar ", verloop.Goed.Uit);
        Assert.Contains("scholen: 20 nieuw, 0 gewijzigd, 0 verdwenen; vestigingen: 21 nieuw, 0 gewijzigd, 0 beëindigd; 21 in gebruik.", verloop.Goed.Uit);
    }

    [Fact]
    public void Inlezen_VeelKortereLijst_WordtGeweigerdTenzijToch()
    {
        Assert.Equal((1, ""), (verloop.Kort.Code, verloop.Kort.Uit));
        Assert.Contains("De lijst telt 16 vestigingen in gebruik tegenover 21 nu: meer dan 15 % minder.", verloop.Kort.Fout);
        Assert.Contains("--toch", verloop.Kort.Fout);
        Assert.Equal(21, verloop.NaKort);
        Assert.Equal(0, verloop.KortToch.Code);
        Assert.Contains("5 beëindigd; 16 in gebruik", verloop.KortToch.Uit);
    }

    [Fact]
    public void Tonen_Json_IsAlleenDeSchoolMetLegePlaatsWaarDieOnbekendIs()
    {
        Assert.Equal((0, ""), (verloop.Json.Code, verloop.Json.Fout));
        Assert.Equal("""{"schoolnummer":"910200","naam":"Basisschool 910200","vestigingen":[{"nummer":1,"gemeente":"Geel","lat":51.078252,"lon":4.97144},{"nummer":2,"gemeente":"Geel","lat":null,"lon":null}]}""", verloop.Json.Uit.TrimEnd());
    }

    [Fact]
    public void Tonen_OnbekendNummer_ZegtHetEnSchrijftGeenJson()
    {
        Assert.Equal((1, ""), (verloop.Onbekend.Code, verloop.Onbekend.Uit));
        Assert.Equal("School 919999 is niet bekend. Lees eerst de officiële lijst in.", verloop.Onbekend.Fout.TrimEnd());
    }
}
