using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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
        Assert.Contains("Stel minstens één vraag", (await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Verder.Klas"] = "4A", ["Verder.OudersIngelichtOp"] = "2026-11-16" })).Tekst);
        var antwoord = await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Verder.Klas"] = "4A", ["Verder.OudersIngelichtOp"] = "2026-11-16", ["Verder.VraagLeraar"] = "Hoe houden we dit vol?" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var aanmelding = await toepassing.Db(db => db.AlleAanmeldingen().SingleAsync(a => a.VernieuwtTrajectId == traject.Id));
        Assert.Equal((traject.LeerlingId, Wereld.Schooljaar, "4A"), (aanmelding.LeerlingId, aanmelding.Schooljaar, aanmelding.Klas));
        Assert.NotNull(aanmelding.VerslagId);
        Assert.DoesNotContain("Noor Verbeke", (await school.Open(AanmeldingenLinks.Vernieuwen)).Tekst);
    }

    [Fact]
    public async Task Verder_VraagtWanneerDeOudersNuIngelichtZijn_EnNeemtDeVorigeDagNietOver_R20()
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.VernieuwTraject(traject.Id));
        Assert.Equal("", pagina.Zoek("[name='Verder.OudersIngelichtOp']")!.GetAttribute("value") ?? "");
        Dictionary<string, string?> Velden(string dag) => new() { ["Verder.Klas"] = "4A", ["Verder.VraagLeraar"] = "Hoe verder?", ["Verder.OudersIngelichtOp"] = dag };
        Assert.Contains("Vul in wanneer de ouders ingelicht zijn", (await school.Verstuur(pagina, Velden(""))).Pagina!.Zoek(".foutoverzicht a[href='#Verder_OudersIngelichtOp']")!.TextContent);
        Assert.Contains("ligt in de toekomst", (await school.Verstuur(pagina, Velden("2027-01-01"))).Pagina!.Zoek(".foutoverzicht a[href='#Verder_OudersIngelichtOp']")!.TextContent);
        Assert.True((await school.Verstuur(pagina, Velden("2026-11-16"))).IsGelukt);
        Assert.Equal(new DateOnly(2026, 11, 16), await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.VernieuwtTrajectId == traject.Id).Select(a => a.OudersIngelichtOp).SingleAsync()));
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
    public async Task Stop_InJuni_LooptDoorTotHetEindeVanHetJaar_EnKanTeruggenomenWorden_R22()
    {
        toepassing.Klok.ZetOp(new DateOnly(2027, 6, 10));
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var school = wereld.Als(RolSoort.School);
        var url = AanmeldingenLinks.VernieuwTraject(traject.Id);
        Assert.True((await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Stop.Reden"] = "Verhuist in augustus" })).IsGelukt);
        Assert.Equal((TrajectStatus.Lopend, "Verhuist in augustus"), await Stand(traject));
        Assert.Equal(HttpStatusCode.NotFound, await school.Status(url));
        var lijst = await school.Open(AanmeldingenLinks.Vernieuwen);
        Assert.Contains("Verhuist in augustus", lijst.Tekst);
        Assert.Contains("Stopt na 31/08/2027", (await school.Open(TrajectenLinks.Detail(traject.Id))).Tekst);
        Assert.True((await school.Verstuur(lijst, new Dictionary<string, string?> { ["traject"] = traject.Id.ToString() }, "Toch")).IsGelukt);
        Assert.Equal((TrajectStatus.Lopend, null), await Stand(traject));
        Assert.Equal(HttpStatusCode.OK, await school.Status(url));
    }

    [Fact]
    public async Task NietVernieuwd_NaHetEindeVanHetJaar_StoptEnVraagtDeSchool_R37()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await wereld.Wijzig<Traject>(traject.Id, t => t.NietVernieuwen("Verhuist"));
        toepassing.Klok.ZetOp(new DateOnly(2027, 8, 31));
        await Dagwerk();
        Assert.Equal(TrajectStatus.Lopend, (await Stand(traject)).Status);
        toepassing.Klok.ZetOp(new DateOnly(2027, 9, 1));
        await Dagwerk();
        await Dagwerk();
        var gestopt = await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.Id == traject.Id));
        Assert.Equal((TrajectStatus.Stopgezet, Wereld.Schooljaar.Einde, "Verhuist"), (gestopt.Status, gestopt.GeeindigdOp!.Value, gestopt.Toelichting));
        Assert.Equal(1, await toepassing.Db(db => db.AlleSlotvragen().CountAsync(s => s.TrajectId == traject.Id)));
        Assert.Equal(1, await toepassing.Db(db => db.Gebeurtenissen().CountAsync(g => g.TrajectId == traject.Id && g.Wat == "Traject gestopt: niet vernieuwd")));
    }

    [Fact]
    public async Task Verder_ZonderNiveau_VraagtHet_EnNeemtHetNieuweOver_R22()
    {
        var (wereld, traject) = await VanVorigJaar();
        var school = wereld.Als(RolSoort.School);
        var url = AanmeldingenLinks.VernieuwTraject(traject.Id);
        Dictionary<string, string?> Velden(string niveau) => new() { ["Verder.Niveau"] = niveau, ["Verder.Klas"] = "K3", ["Verder.OudersIngelichtOp"] = "2026-11-16", ["Verder.VraagLeraar"] = "Hoe verder?" };
        Assert.Contains("Kies het onderwijsniveau", (await school.Verstuur(await school.Open(url), Velden(""))).Tekst);
        Assert.True((await school.Verstuur(await school.Open(url), Velden("Kleuter"))).IsGelukt);
        Assert.Equal(Onderwijsniveau.Kleuter, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.VernieuwtTrajectId == traject.Id).Select(a => a.Niveau).SingleAsync()));
    }

    private Task<(TrajectStatus Status, string? Reden)> Stand(Traject traject) =>
        toepassing.Db(db => db.AlleTrajecten().Where(t => t.Id == traject.Id).Select(t => new ValueTuple<TrajectStatus, string?>(t.Status, t.NietVernieuwdReden)).SingleAsync());

    private Task Dagwerk() => toepassing.Diensten.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Dagwerker>().Single().Ronde(CancellationToken.None);

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
