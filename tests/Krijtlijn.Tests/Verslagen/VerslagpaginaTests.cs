using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Verslagen;

public sealed class VerslagpaginaTests(Toepassing toepassing)
{
    [Fact]
    public async Task Overzicht_Slapend_ToontAlleenVerslagenZonderTrajectOfAanmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Verslag(await wereld.Leerling("Slaap", "Kop"));
        var lopend = await wereld.Leerling("Loopt", "Al");
        await wereld.Verslag(lopend);
        await wereld.Lopend(lopend);
        await wereld.Ingediend(await wereld.Leerling("Wacht", "Nog"));
        foreach (var rol in new[] { RolSoort.Clb, RolSoort.School, RolSoort.Coordinator })
        {
            var pagina = await wereld.Als(rol).Open(VerslagenLinks.Slapend);
            Assert.Contains("Slaap Kop", pagina.Tekst);
            Assert.DoesNotContain("Loopt Al", pagina.Tekst);
            Assert.DoesNotContain("Wacht Nog", pagina.Tekst);
            Assert.Contains("Wacht Nog", (await wereld.Als(rol).Open(VerslagenLinks.Overzicht)).Tekst);
        }
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Clb).Status(VerslagenLinks.Overzicht + "?handler=xlsx"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Ondersteuner).Status(VerslagenLinks.Overzicht));
    }

    [Fact]
    public async Task Nieuw_DoorHetClb_MaaktLeerlingEnVerslagZichtbaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        var clb = wereld.Als(RolSoort.Clb);
        var url = $"{VerslagenLinks.Nieuw}?school={wereld.School.Id}";
        var velden = new Dictionary<string, string?> { ["Keuze.Voornaam"] = "Fien", ["Keuze.Familienaam"] = "Aerts", ["Keuze.Geboortedatum"] = "2016-01-02", ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = "Type3", ["Formulier.Datum"] = "2026-10-10" };
        Assert.Contains("Zeg waar het verslag te lezen is", (await clb.Verstuur(await clb.Open(url), velden)).Tekst);
        velden["Formulier.Vindplaats"] = "Iris";
        velden["Formulier.IrisReferentie"] = "IRIS-7";
        var antwoord = await clb.Verstuur(await clb.Open(url), velden);
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Contains("Fien Aerts", (await wereld.Als(RolSoort.School).Open(antwoord.Naar!)).Tekst);
        Assert.Contains("Fien Aerts", (await wereld.Als(RolSoort.Coordinator).Open(VerslagenLinks.Slapend)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await clb.Status($"{VerslagenLinks.Nieuw}?school={wereld.Werkgever.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(url));
    }

    [Fact]
    public async Task Beeindigen_MetReden_HaaltHetVerslagUitDeSlapende()
    {
        var wereld = await Wereld.Maak(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var clb = wereld.Als(RolSoort.Clb);
        var url = VerslagenLinks.Beeindigen(verslag.Id);
        Assert.Contains("Kies een reden", (await clb.Verstuur(await clb.Open(url), new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-22" })).Tekst);
        Assert.True((await clb.Verstuur(await clb.Open(url), new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-22", ["Formulier.Reden"] = "SchoolVerlaten" })).IsGelukt);
        Assert.DoesNotContain("Noor Verbeke", (await clb.Open(VerslagenLinks.Slapend)).Tekst);
        Assert.Contains("de leerling verliet de school", (await clb.Open(VerslagenLinks.Detail(verslag.Id))).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await clb.Status(url));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(url));
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(RolSoort.Clb).Status(VerslagenLinks.Detail(verslag.Id)));
    }

    [Theory]
    [InlineData(Verslagsoort.GemotiveerdVerslag, "2023-08-31", true)]
    [InlineData(Verslagsoort.GemotiveerdVerslag, "2023-09-01", false)]
    [InlineData(Verslagsoort.GcVerslag, "2026-11-23", true)]
    [InlineData(Verslagsoort.GcVerslag, "2026-11-24", false)]
    public void Soort_NaarDatum_VolgtHetRegime(Verslagsoort soort, string datum, bool mag) =>
        Assert.Equal(mag, Record.Exception(() => VerslagRegels.Eis(soort, DateOnly.Parse(datum), Wereld.Vandaag)) is not RegelGebroken { Regel: "R6" });
}
