using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

/// <summary>The report a request rests on: chosen among those the CLB entered, and where it can be read (R20).</summary>
public sealed class VerslagkeuzeTests(Toepassing toepassing)
{
    [Fact]
    public async Task Kies_AnderVerslag_KomtBijDeAanmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var tweede = await wereld.Verslag((await Lees(aanmelding)).Leerling!, Ondersteuningstype.Type3);
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(Adres(aanmelding)), new Dictionary<string, string?> { ["gekozen"] = $"{tweede.Id}" });
        Assert.Equal(AanmeldingenLinks.Nakijken(aanmelding.Id), antwoord.Naar);
        Assert.Equal(tweede.Id, (await Lees(aanmelding)).VerslagId);
    }

    [Fact]
    public async Task Kies_Niets_VraagtErEen_R20()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(Adres(aanmelding));
        var antwoord = await school.Verstuur(pagina, new Dictionary<string, string?> { ["gekozen"] = null });
        Assert.Contains("Kies het verslag, of voeg het toe.", antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(aanmelding.Versie, (await Lees(aanmelding)).Versie);
    }

    [Theory]
    [InlineData(null, "", "zeg waar het verslag te lezen is")]
    [InlineData("Iris", " ", "Vul de verwijzing in IRIS in")]
    [InlineData("Opgeladen", "", "Kies het bestand van het verslag")]
    [InlineData("NietOpSchool", "", "Vul in wanneer het verslag bij het CLB gevraagd is")]
    public async Task Vindplaats_NietGezegd_WordtGevraagd_R20(string? vindplaats, string iris, string melding)
    {
        var (wereld, aanmelding) = await Onvindbaar();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(Adres(aanmelding)), new Dictionary<string, string?> { ["Formulier.Vindplaats"] = vindplaats, ["Formulier.IrisReferentie"] = iris });
        Assert.Contains(melding, antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await Lees(aanmelding)).Verslag!.Vindplaats);
    }

    [Fact]
    public async Task Vindplaats_InIris_MaaktHetVerslagLeesbaar()
    {
        var (wereld, aanmelding) = await Onvindbaar();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(Adres(aanmelding)), new Dictionary<string, string?> { ["Formulier.Vindplaats"] = "Iris", ["Formulier.IrisReferentie"] = "IRIS-12" });
        Assert.Equal(AanmeldingenLinks.Nakijken(aanmelding.Id), antwoord.Naar);
        Assert.Equal((Vindplaats.Iris, "IRIS-12"), ((await Lees(aanmelding)).Verslag!.Vindplaats!.Value, (await Lees(aanmelding)).Verslag!.IrisReferentie));
    }

    // A report that the CLB entered without saying where it can be read.
    private async Task<(Wereld Wereld, Aanmelding Aanmelding)> Onvindbaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling(gedeeld: false);
        var verslag = new Verslag(leerling, Verslagsoort.GcVerslag, Ondersteuningstype.Type9, new DateOnly(2026, 5, 4)) { ClbId = wereld.Clb.Id };
        await wereld.Bewaar(verslag);
        return (wereld, await wereld.Werkversie(leerling, verslag));
    }

    private static string Adres(Aanmelding aanmelding) => AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Verslag);

    private Task<Aanmelding> Lees(Aanmelding aanmelding) => toepassing.Db(db => db.AlleAanmeldingen().AsNoTracking().Include(a => a.Leerling).Include(a => a.Verslag).SingleAsync(a => a.Id == aanmelding.Id));
}
