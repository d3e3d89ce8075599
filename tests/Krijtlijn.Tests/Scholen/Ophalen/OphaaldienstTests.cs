using System.Text.Json.Nodes;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Scholen.Ophalen;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>From the service to the proposal: what comes in whole, what is refused, what happens to it.</summary>
public sealed class OphaaldienstTests(EigenToepassing eigen) : IClassFixture<EigenToepassing>
{
    private Task<Ophaalproef> Proef(int aantal = 25) => Ophaalproef.Maak(eigen.Toepassing, aantal);

    [Fact]
    public async Task Ophalen_HeleLijst_WordtEenVoorstelDatNogNietsWijzigt()
    {
        await using var proef = await Proef();
        var uitkomst = await proef.Haal();
        Assert.Equal((Ophaalstand.Klaar, 25, false), (uitkomst.Stand, uitkomst.Verschil!.Aantal(Verschilsoort.Nieuw), uitkomst.IsToegepast));
        Assert.Equal([0, 1, 2], proef.Server.Gegeven);
        Assert.Equal([(1, 3, 10), (2, 3, 20), (3, 3, 25)], proef.Voortgang.Select(v => (v.Bladzijden, v.VanBladzijden!.Value, v.Records)));
        var voorstel = Assert.Single(await proef.Voorstellen());
        Assert.Equal((uitkomst.VoorstelId!.Value, (Guid?)null, "instellingsgegevens, opgehaald op 23/11/2026 om 10.00 uur"), (voorstel.Id, voorstel.GebruikerId, voorstel.Bron));
        Assert.Equal(Enumerable.Range(910000, 25).Select(n => $"{n}"), voorstel.Lees().Rijen.Select(r => r.Schoolnummer));
        Assert.Equal((0, 0), (await proef.Scholen(), await proef.Bladzijden()));
    }

    [Fact]
    public async Task Ophalen_ZonderVerschil_LaatGeenVoorstelAchter()
    {
        await using var proef = await Proef();
        Assert.True((await proef.Haal(Ophaaldoel.Toepassen)).IsToegepast);
        Assert.Equal(25, await proef.Scholen());
        var opnieuw = await proef.Haal();
        Assert.True(opnieuw.Verschil!.IsLeeg);
        Assert.Empty(await proef.Voorstellen());
        Assert.Equal((Ophaalstand.Klaar, null), ((await proef.Stand()).Stand, (await proef.Stand()).Telling));
    }

    [Fact]
    public async Task Ophalen_EenNieuweLijst_VervangtHetVoorstelVanVoorheen()
    {
        await using var proef = await Proef();
        await proef.Haal();
        proef.Server.Records.Add(Instellingenstandin.Record("920001"));
        var tweede = await proef.Haal();
        Assert.Equal(tweede.VoorstelId, Assert.Single(await proef.Voorstellen()).Id);
        Assert.Equal("26 nieuwe scholen, 1 nieuw CLB", (await proef.Stand()).Telling);
    }

    [Fact]
    public async Task Ophalen_Proef_BewaartNiets()
    {
        await using var proef = await Proef();
        Assert.Equal(25, (await proef.Haal(Ophaaldoel.Proef)).Verschil!.Aantal(Verschilsoort.Nieuw));
        Assert.Equal((0, 0, 0), (await proef.Scholen(), await proef.Bladzijden(), (await proef.Voorstellen()).Count));
    }

    [Fact]
    public async Task Ophalen_Proef_LaatHetVoorstelDatWachtBereikbaar_OokAlsZeMislukt()
    {
        await using var proef = await Proef();
        var wacht = (await proef.Haal()).VoorstelId;
        var ervoor = await proef.Stand();
        foreach (var storing in new Storing?[] { null, Storing.Stuk })
        {
            proef.Server.Storing = _ => storing;
            await proef.Haal(Ophaaldoel.Proef);
            var erna = await proef.Stand();
            Assert.Equal((wacht, ervoor.Telling, ervoor.GeeindigdOp), (erna.VoorstelId, erna.Telling, erna.GeeindigdOp));
        }
        Assert.Equal(wacht, Assert.Single(await proef.Voorstellen()).Id);
    }

    [Fact]
    public async Task Ophalen_VeelKortereLijst_WordtAlleenMetTochToegepast()
    {
        await using var proef = await Proef();
        await proef.Haal(Ophaaldoel.Toepassen);
        proef.Server.Records.RemoveRange(0, 5);
        var kort = await proef.Haal(Ophaaldoel.Toepassen);
        Assert.Equal((true, false, 25), (kort.Verschil!.IsTeKlein, kort.IsToegepast, await proef.Scholen()));
        Assert.NotNull(kort.VoorstelId);
        Assert.True((await proef.Haal(Ophaaldoel.Toepassen, toch: true)).IsToegepast);
        Assert.Equal(20, await proef.Scholen());
    }

    [Fact]
    public async Task Ophalen_VerplichtVeldWeg_NoemtElkeInstellingEnBewaartNiets()
    {
        await using var proef = await Proef();
        proef.Server.Records[3].Remove("naam");
        proef.Server.Records[17]["gemeente"] = null;
        proef.Server.Records[24].Remove("schoolnummer");
        var uitkomst = await proef.Haal(Ophaaldoel.Toepassen);
        Assert.Equal(Ophaalstand.Geweigerd, uitkomst.Stand);
        Assert.Equal(["instelling 910003, vestiging 1, veld naam: is leeg.", "instelling 910017, vestiging 1, veld gemeente: is leeg.", "record 25 (zonder schoolnummer), veld schoolnummer: is leeg."], uitkomst.Weigeringen.Select(w => w.ToString()));
        Assert.Equal(3, (await proef.Met((_, dienst) => dienst.Weigeringen())).Count);
        Assert.Equal((0, 0), (await proef.Scholen(), (await proef.Voorstellen()).Count));

        // What was wrong is not gone on with.
        proef.Server.Records = [.. Instellingenstandin.Veel(25)];
        Assert.Equal(Ophaalstand.Klaar, (await proef.Haal()).Stand);
        Assert.Equal([0, 1, 2, 0, 1, 2], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Ophalen_LijstWijzigtOnderweg_WordtGeweigerd()
    {
        await using var proef = await Proef();
        var uitkomst = await proef.Haal(bij: v => { if (v.Bladzijden == 2) proef.Server.Records.RemoveAt(0); });
        Assert.Equal((Ophaalstand.Geweigerd, true, 0), (uitkomst.Stand, uitkomst.IsTijdelijk, (await proef.Voorstellen()).Count));
        Assert.StartsWith("De server meldde eerst 25 vestigingen en daarna 24", uitkomst.Reden, StringComparison.Ordinal);
        Assert.Equal(Ophaalstand.Klaar, (await proef.Haal()).Stand);
        Assert.Equal([0, 1, 2, 0, 1, 2], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Ophalen_ClbMetHetNummerVanEenSchool_WordtGeweigerdMetDeInstelling()
    {
        await using var proef = await Proef(3);
        await proef.Haal(Ophaaldoel.Toepassen);
        proef.Server.Records = [.. Instellingenstandin.Veel(3), Instellingenstandin.Record("920001", 1, ("clb", JsonValue.Create(910000)))];
        var uitkomst = await proef.Haal();
        Assert.Contains(uitkomst.Weigeringen, w => w.ToString().StartsWith("instelling 910000, vestiging 1, veld schoolnummer: 910000 staat op rij 4 als CLB", StringComparison.Ordinal));
    }
}
