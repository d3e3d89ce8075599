using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

/// <summary>R22: of a running traject the school states only the new question, or says that it stops.</summary>
public sealed class VernieuwregelTests(Toepassing toepassing)
{
    [Fact]
    public async Task Vernieuwen_VraagtAlleenDeNieuweVraagOfWaaromHetStopt_R22()
    {
        var (wereld, traject) = await VanVorigJaar();
        var pagina = await wereld.Als(RolSoort.School).Open(AanmeldingenLinks.VernieuwTraject(traject.Id));
        var gevraagd = pagina.Document.QuerySelectorAll("main form").SelectMany(f => f.QuerySelectorAll("input:not([type=hidden]), select, textarea")).Select(v => v.GetAttribute("name")).Distinct();
        Assert.Equal(["Verder.Niveau", "Verder.Klas", "Verder.OudersIngelichtOp", "Verder.VraagLeerling", "Verder.VraagLeraar", "Verder.VraagTeam", "Stop.Reden"], gevraagd);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Vernieuwen_ZonderNieuweVraag_MaaktGeenAanmelding_R22(string vraag)
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.VernieuwTraject(traject.Id)), new Dictionary<string, string?> { ["Verder.Klas"] = "4A", ["Verder.OudersIngelichtOp"] = "2026-11-16", ["Verder.VraagLeerling"] = vraag });
        Assert.Contains("Stel minstens één vraag", antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Verder_VraagLeerling']")!.TextContent);
        Assert.False(await toepassing.Db(db => db.AlleAanmeldingen().AnyAsync(a => a.LeerlingId == traject.LeerlingId)));
    }

    [Fact]
    public async Task Vernieuwen_ZonderReden_StoptNiet_MetRedenWel_R22()
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        var url = AanmeldingenLinks.VernieuwTraject(traject.Id);
        Assert.Contains(url, (await school.Open(AanmeldingenLinks.Vernieuwen)).Links);
        Assert.NotNull((await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Stop.Reden"] = " " })).Pagina!.Zoek(".foutoverzicht a[href='#Stop_Reden']"));
        Assert.True((await Lees(traject)).IsActief);

        Assert.True((await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Stop.Reden"] = "De doelen zijn bereikt" })).IsGelukt);

        Assert.Equal(TrajectStatus.Stopgezet, (await Lees(traject)).Status);
        Assert.DoesNotContain(url, (await school.Open(AanmeldingenLinks.Vernieuwen)).Links);
        Assert.False(await toepassing.Db(db => db.AlleAanmeldingen().AnyAsync(a => a.LeerlingId == traject.LeerlingId)));
        Assert.Contains("De doelen zijn bereikt", (await wereld.Als(RolSoort.Coordinator).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
    }

    private static Dictionary<string, string?> Vraag => new() { ["Verder.Klas"] = "4A", ["Verder.OudersIngelichtOp"] = "2026-11-16", ["Verder.VraagLeraar"] = "Hoe houden we dit vol?" };

    [Fact]
    public async Task Vernieuwen_MetEenAndereAanmeldingVoorHetzelfdeJaar_WordtNaarDieGeleid_R26()
    {
        var (wereld, traject) = await VanVorigJaar();
        var leerling = await toepassing.Db(db => db.AlleLeerlingen().SingleAsync(l => l.Id == traject.LeerlingId));
        var aanmelding = await wereld.Werkversie(leerling);
        var school = wereld.Als(RolSoort.School);

        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.VernieuwTraject(traject.Id)), Vraag);

        Assert.Contains("is er al een aanmelding", antwoord.Tekst);
        Assert.Contains(AanmeldingenLinks.Detail(aanmelding.Id), antwoord.Pagina!.Links);
        Assert.Equal("4A", antwoord.Pagina.Zoek("[name='Verder.Klas']")!.GetAttribute("value"));
        Assert.DoesNotContain("Toch verdergaan", antwoord.Tekst);
        Assert.Equal(1, await toepassing.Db(db => db.AlleAanmeldingen().CountAsync(a => a.LeerlingId == traject.LeerlingId)));
    }

    [Fact]
    public async Task Vernieuwen_MetEenAnderTrajectDatDitJaarLoopt_WaarschuwtEnGaatOpVraagVerder_R26()
    {
        var (wereld, traject) = await VanVorigJaar();
        var lopend = await wereld.Lopend(await toepassing.Db(db => db.AlleLeerlingen().SingleAsync(l => l.Id == traject.LeerlingId)));
        var school = wereld.Als(RolSoort.School);

        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.VernieuwTraject(traject.Id)), Vraag);

        Assert.Contains("krijgt al ondersteuning", antwoord.Tekst);
        Assert.Contains(TrajectenLinks.Detail(lopend.Id), antwoord.Pagina!.Links);
        Assert.True((await school.Verstuur(antwoord.Pagina, Vraag, knop: "Toch verdergaan")).IsGelukt);
        Assert.Equal(traject.Id, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.LeerlingId == traject.LeerlingId).Select(a => a.VernieuwtTrajectId).SingleAsync()));
    }


    private Task<Traject> Lees(Traject traject) => toepassing.Db(db => db.AlleTrajecten().AsNoTracking().SingleAsync(t => t.Id == traject.Id));

    private async Task<(Wereld Wereld, Traject Traject)> VanVorigJaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        await wereld.Verslag(leerling);
        var traject = new Traject(leerling, wereld.School.Id, null, new Schooljaar(2025), Ondersteuningstype.Type9, Onderwijsniveau.Lager, new DateTime(2025, 9, 8, 0, 0, 0, DateTimeKind.Utc), null);
        await wereld.Bewaar(traject);
        return (wereld, traject);
    }
}
