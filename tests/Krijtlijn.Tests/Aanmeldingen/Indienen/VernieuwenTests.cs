using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

/// <summary>R22: last year's trajecten are offered with everything known filled in.</summary>
public sealed class VernieuwenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Verder_MetNieuweVraag_MaaktEenAanmeldingVoorHetzelfdeTraject()
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        Assert.Contains("Noor Verbeke", (await school.Open(AanmeldingenLinks.Vernieuwen)).Tekst);
        var url = AanmeldingenLinks.VernieuwTraject(traject.Id);
        Assert.Contains("Stel minstens één vraag", (await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Verder.Klas"] = "4A" })).Tekst);
        var antwoord = await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Verder.Klas"] = "4A", ["Verder.VraagLeraar"] = "Hoe houden we dit vol?" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var aanmelding = await toepassing.Db(db => db.AlleAanmeldingen().SingleAsync(a => a.VernieuwtTrajectId == traject.Id));
        Assert.Equal((traject.LeerlingId, Wereld.Schooljaar, "4A"), (aanmelding.LeerlingId, aanmelding.Schooljaar, aanmelding.Klas));
        Assert.NotNull(aanmelding.VerslagId);
        Assert.DoesNotContain("Noor Verbeke", (await school.Open(AanmeldingenLinks.Vernieuwen)).Tekst);
    }

    [Fact]
    public async Task Stop_MetReden_EindigtHetTraject()
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        var url = AanmeldingenLinks.VernieuwTraject(traject.Id);
        Assert.Contains("Zeg waarom", (await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Stop.Reden"] = "" })).Tekst);
        Assert.True((await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Stop.Reden"] = "Doelen bereikt" })).IsGelukt);
        Assert.Equal(TrajectStatus.Stopgezet, await toepassing.Db(db => db.AlleTrajecten().Where(t => t.Id == traject.Id).Select(t => t.Status).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, await school.Status(url));
    }

    [Fact]
    public async Task Pagina_VoorAnderen_IsNietGevonden()
    {
        var (wereld, traject) = await VanVorigJaar();
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(AanmeldingenLinks.Vernieuwen));
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(RolSoort.School).Status(AanmeldingenLinks.VernieuwTraject(traject.Id)));
    }

    private async Task<(Wereld, Traject)> VanVorigJaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        await wereld.Verslag(leerling);
        var traject = new Traject(leerling, wereld.School.Id, null, new Schooljaar(2025), Ondersteuningstype.Type9, Onderwijsniveau.Lager, new DateTime(2025, 9, 8, 0, 0, 0, DateTimeKind.Utc), null);
        await wereld.Bewaar(traject);
        return (wereld, traject);
    }
}
