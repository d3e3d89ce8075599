using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>`scholen ophalen` as a user types it, one time after another on one database; the tests look at how each ended.</summary>
public sealed class Ophaalverloop : IAsyncLifetime
{
    private Testdatabank databank = null!;
    private Instellingenstandin server = null!;

    public Uitkomst NietIngesteld { get; private set; } = null!;
    public Uitkomst Proef { get; private set; } = null!;
    public int NaProef { get; private set; }
    public Uitkomst Verkeerd { get; private set; } = null!;
    public Uitkomst Voorstel { get; private set; } = null!;
    public Uitkomst Toegepast { get; private set; } = null!;
    public int NaToepassen { get; private set; }
    public Uitkomst Gelijk { get; private set; } = null!;
    public Uitkomst Kort { get; private set; } = null!;
    public Uitkomst KortToch { get; private set; } = null!;
    public Uitkomst Geweigerd { get; private set; } = null!;
    public Uitkomst Allebei { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (databank, server) = (await Testdatabank.Maak(), await Instellingenstandin.Start(Instellingenstandin.Veel(25)));
        NietIngesteld = await Opdrachtregel.Voer(["scholen", "ophalen", .. databank.Opties]);
        Verkeerd = await Ophalen("verkeerd-4711");
        server.Opnieuw();
        server.Storing = vraag => vraag == 2 ? Storing.Druk("0") : null;
        Proef = await Ophalen(opties: "--proef");
        NaProef = await Scholen();
        Voorstel = await Ophalen();
        Toegepast = await Ophalen(opties: "--toepassen");
        NaToepassen = await Scholen();
        Gelijk = await Ophalen();
        server.Records.RemoveRange(0, 6);
        Kort = await Ophalen(opties: "--toepassen");
        KortToch = await Ophalen(opties: ["--toepassen", "--toch"]);
        server.Records[0].Remove("naam");
        Geweigerd = await Ophalen();
        Allebei = await Ophalen(opties: ["--toepassen", "--proef"]);
    }

    public async ValueTask DisposeAsync()
    {
        await databank.DisposeAsync();
        await server.DisposeAsync();
    }

    private Task<Uitkomst> Ophalen(string sleutel = Instellingenstandin.Sleutel, params string[] opties) => Opdrachtregel.Voer(
        new Dictionary<string, string> { ["instellingsgegevens__adres"] = server.Adres, ["instellingsgegevens__sleutel"] = sleutel, ["instellingsgegevens__bladgrootte"] = "10" }, ["scholen", "ophalen", .. opties, .. databank.Opties]);

    private Task<int> Scholen() => databank.Op(db => db.Instellingen().CountAsync(i => i.Soort != Instellingssoort.Clb && i.GestoptOp == null));
}

public sealed class OphalenOpdrachtTests(Ophaalverloop verloop) : IClassFixture<Ophaalverloop>
{
    [Fact]
    public void Ophalen_NietIngesteld_ZegtWatErNodigIs()
    {
        Assert.Equal((1, ""), (verloop.NietIngesteld.Code, verloop.NietIngesteld.Uit));
        Assert.Contains("instellingsgegevens__adres en instellingsgegevens__sleutel", verloop.NietIngesteld.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Ophalen_VerkeerdeSleutel_ZegtHetZonderDeSleutel()
    {
        Assert.Equal(1, verloop.Verkeerd.Code);
        Assert.Contains("De sleutel wordt geweigerd (401).", verloop.Verkeerd.Fout, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", $"{verloop.Verkeerd.Uit}{verloop.Verkeerd.Fout}{verloop.Voorstel.Fout}{verloop.Toegepast.Fout}", StringComparison.Ordinal);
    }

    [Fact]
    public void Ophalen_Proef_ToontHetVerschilEnDeVoortgang()
    {
        Assert.Equal((0, 0), (verloop.Proef.Code, verloop.NaProef));
        Assert.Contains("nieuw      910000 Basisschool 910000, Geel", verloop.Proef.Uit, StringComparison.Ordinal);
        Assert.Contains("Bladzijde 1 van 3: 10 vestigingen.", verloop.Proef.Fout, StringComparison.Ordinal);
        Assert.Contains("De server vraagt om te wachten (429). Verder om ", verloop.Proef.Fout, StringComparison.Ordinal);
        Assert.Contains("Bladzijde 3 van 3: 25 vestigingen.", verloop.Proef.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Ophalen_ZonderOptie_LaatEenVoorstelAchter()
    {
        Assert.Equal(0, verloop.Voorstel.Code);
        Assert.StartsWith("Er wacht een voorstel: scholen: 25 nieuw", verloop.Voorstel.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Ophalen_Toepassen_LeestMeteenIn()
    {
        Assert.Equal((0, 25), (verloop.Toegepast.Code, verloop.NaToepassen));
        Assert.StartsWith("Ingelezen: scholen: 25 nieuw", verloop.Toegepast.Uit, StringComparison.Ordinal);
        Assert.Equal((0, "Geen verschil: alle 25 vestigingen zijn al zo bekend."), (verloop.Gelijk.Code, verloop.Gelijk.Uit.TrimEnd()));
    }

    [Fact]
    public void Ophalen_VeelKortereLijst_WordtGeweigerdTenzijToch()
    {
        Assert.Equal((1, ""), (verloop.Kort.Code, verloop.Kort.Uit));
        Assert.Contains("--toepassen --toch", verloop.Kort.Fout, StringComparison.Ordinal);
        Assert.Equal(0, verloop.KortToch.Code);
        Assert.Contains("19 in gebruik", verloop.KortToch.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Ophalen_FoutRecord_NoemtHet()
    {
        Assert.Equal((1, ""), (verloop.Geweigerd.Code, verloop.Geweigerd.Uit));
        Assert.Contains("instelling 910006, vestiging 1, veld naam: is leeg.", verloop.Geweigerd.Fout, StringComparison.Ordinal);
        Assert.Equal(2, verloop.Allebei.Code);
    }
}
