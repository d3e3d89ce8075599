using System.Net;
using ExcelDataReader;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

/// <summary>The list of trajecten: who sees which, what the filters do and what the export holds.</summary>
public sealed class OverzichtTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    [InlineData(RolSoort.Beheerder)]
    public async Task Openen_ZonderRol_BestaatNiet(RolSoort soort) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(soort).Status("/trajecten"));

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Openen_MetEenLopendTraject_ToontLeerlingEnOndersteuner(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(await wereld.Leerling("Fien", "Maes"));

        var pagina = await wereld.Als(soort).Open("/trajecten");

        Assert.Contains("Fien Maes", pagina.Tekst);
        Assert.Contains(wereld.Ondersteuner.Naam, pagina.Tekst);
        Assert.Contains("1 u 30 per week", pagina.Tekst);
        Assert.Contains(TrajectenLinks.Detail(traject.Id), pagina.Links);
    }

    [Fact]
    public async Task Openen_AlsOndersteuner_ToontAlleenEigenLeerlingen_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Wachtend(await wereld.Leerling("Niet", "Toegewezen"));

        var pagina = await wereld.Als(RolSoort.Ondersteuner).Open("/trajecten");

        Assert.Contains("Mijn leerlingen", pagina.Tekst);
        Assert.DoesNotContain("Niet Toegewezen", pagina.Tekst);
    }

    [Theory]
    [InlineData("?q=fien", true)]
    [InlineData("?q=fien+basis", true)]
    [InlineData("?q=onbekend", false)]
    [InlineData("?status=Lopend", true)]
    [InlineData("?status=OnHold&status=Lopend", true)]
    [InlineData("?status=Afgerond", false)]
    [InlineData("?type=Type9", true)]
    [InlineData("?type=Basisaanbod", false)]
    [InlineData("?jaar=2026-2027", true)]
    [InlineData("?jaar=2027-2028", false)]
    [InlineData("?jaar=alle", true)]
    [InlineData("?aandacht=Starttermijn", false)]
    [InlineData("?aandacht=Evaluatie", false)]
    [InlineData("?aandacht=OnHold", false)]
    [InlineData("?sort=-leerling&pagina=5", true)]
    [InlineData("?sort=school", true)]
    [InlineData("?sort=-school", true)]
    [InlineData("?sort=termijn", true)]
    [InlineData("?sort=-termijn", true)]
    public async Task Filteren_InHetAdres_ToontWatPast(string vraag, bool verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Fien", "Maes"));

        Assert.Equal(verwacht, (await wereld.Als(RolSoort.Coordinator).Open("/trajecten" + vraag)).Tekst.Contains("Fien Maes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filteren_OpOndersteuner_ToontHaarTrajecten()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Fien", "Maes"));
        await wereld.Wachtend(await wereld.Leerling("Zonder", "Niemand"));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"/trajecten?ondersteuner={wereld.Ondersteuner.Id}");

        Assert.Contains("Fien Maes", pagina.Tekst);
        Assert.DoesNotContain("Zonder Niemand", pagina.Tekst);
    }

    [Fact]
    public async Task Filteren_OverDeStarttermijn_ToontWatNogNietStartte_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Op", "Tijd"));
        await wereld.Wachtend(await wereld.Leerling("Te", "Laat"));
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(11));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/trajecten?aandacht=Starttermijn");

        Assert.Contains("Te Laat", pagina.Tekst);
        Assert.Contains("1 dag te laat", pagina.Tekst);
        Assert.DoesNotContain("Op Tijd", pagina.Tekst);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task Filteren_TeLangOnHold_VolgtHetNetwerk(int dagen, bool verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(await wereld.Leerling("Al", "Lang"));
        await wereld.Wijzig<Traject>(traject.Id, t => t.OnHoldZetten("ziek", Wereld.Vandaag, Wereld.Vandaag));
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(dagen));

        Assert.Equal(verwacht, (await wereld.Als(RolSoort.Coordinator).Open("/trajecten?aandacht=OnHold")).Tekst.Contains("Al Lang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Openen_MeerDanEenBlad_HoudtHetBijVijfVragen()
    {
        var wereld = await Wereld.Maak(toepassing);
        for (var i = 0; i < OverzichtModel.PerPagina + 1; i++) await wereld.Wachtend(await wereld.Leerling("Leerling", $"Nummer{i:00}"));
        using var teller = new Vragenteller(wereld.Netwerk.Id);

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/trajecten");

        Assert.Equal(OverzichtModel.PerPagina, pagina.Document.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(teller.Meeste.Count, 1, 5);
    }

    [Fact]
    public async Task Exporteren_Lijst_NoemtOndersteunersEnMinuten()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Fien", "Maes"));

        var antwoord = await wereld.Als(RolSoort.Coordinator).Get("/trajecten?handler=xlsx");

        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
        lezer.Read();
        lezer.Read();
        Assert.Equal(["Fien Maes", wereld.Ondersteuner.Naam, 90.0], [lezer.GetValue(0), lezer.GetValue(7), lezer.GetValue(8)]);
    }

    [Theory]
    [InlineData("type=Type3", true)]
    [InlineData("type=Type9", true)]
    [InlineData("type=Type2", false)]
    public async Task Filteren_OpHetTweedeTypeVanHetVerslag_VindtDeLeerlingOok(string vraag, bool verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Fien", "Tweetypes");
        var verslag = await wereld.Verslag(leerling);
        await wereld.Wijzig<Krijtlijn.Verslagen.Verslag>(verslag.Id, v => v.Wijzigen(v.Soort, v.Type, Krijtlijn.Regelgeving.Ondersteuningstype.Type3, v.Datum, v.GeldigVanaf));
        await wereld.Lopend(leerling);
        await wereld.Ingediend(leerling, a => a.VerslagId = verslag.Id);
        foreach (var lijst in new[] { "/trajecten", "/aanmeldingen", "/verslagen" })
            Assert.Equal((lijst, verwacht), (lijst, (await wereld.Als(RolSoort.Coordinator).Open($"{lijst}?{vraag}")).Tekst.Contains("Fien Tweetypes", StringComparison.Ordinal)));
    }
}
