using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Toewijzingen;

public sealed class ToewijzenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Pagina_AndereRolOfAnderNetwerk_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await wereld.Wachtend();
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(TrajectenLinks.Toewijzen(traject.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(TrajectenLinks.Toewijzen(traject.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(TrajectenLinks.Toewijzen(Guid.NewGuid())));
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(TrajectenLinks.Toewijzen(traject.Id)));
    }

    [Theory]
    [InlineData(ToewijzingenBereik.DagenNaHetEinde, HttpStatusCode.OK)]
    [InlineData(ToewijzingenBereik.DagenNaHetEinde + 1, HttpStatusCode.NotFound)]
    public async Task Dossier_VanWieErNietMeerBijHoort_IsNaEenMaandBuitenBereik_R40(int dagenGeleden, HttpStatusCode verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var id = await toepassing.Db(db => db.AlleToewijzingen().Where(t => t.TrajectId == traject.Id).Select(t => t.Id).SingleAsync());
        await wereld.Wijzig<Toewijzing>(id, t => t.Beeindigen(Wereld.Vandaag.AddDays(-dagenGeleden)));
        var ondersteuner = wereld.Als(RolSoort.Ondersteuner);
        Assert.Equal(verwacht, await ondersteuner.Status(TrajectenLinks.Detail(traject.Id)));
        Assert.Equal(verwacht, await ondersteuner.Status(Krijtlijn.Leerlingen.LeerlingenLinks.Detail(traject.LeerlingId)));
    }

    [Fact]
    public async Task Toewijzen_DeEerste_ZetHetStartgesprekKlaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Wijzig<Personeelslid>(wereld.Ondersteuner.Id, p => p.Email = "an@example.org");
        var traject = await wereld.Wachtend();
        var antwoord = await Stuur(wereld, traject, new() { ["Formulier.MinutenPerWeek"] = "60" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var (na, toewijzing) = await Lees(traject);
        Assert.Equal(TrajectStatus.Startgesprek, na.Status);
        Assert.Equal((60, Wereld.Vandaag, Wereld.Schooljaar.Einde, null), (toewijzing!.MinutenPerWeek, toewijzing.Van, toewijzing.Tot, toewijzing.Reden));
        var bericht = await toepassing.Db(db => db.UitgaandeBerichten().SingleAsync(b => b.NetwerkId == wereld.Netwerk.Id));
        Assert.Equal("an@example.org", bericht.Aan);
        Assert.DoesNotContain("Noor", bericht.Tekst + bericht.Onderwerp);
    }

    [Fact]
    public async Task Toewijzen_NietDeEersteZonderReden_VraagtWaarom_R31()
    {
        var wereld = await Wereld.Maak(toepassing);
        var ver = await Ondersteuner(wereld, "Verre", 50.85, 3.6);
        var traject = await wereld.Wachtend();
        var antwoord = await Stuur(wereld, traject, new() { ["Formulier.OndersteunerId"] = ver.Id.ToString() });
        Assert.Contains("staat bovenaan. Zeg waarom u Verre", antwoord.Tekst);
        Assert.Null((await Lees(traject)).Toewijzing);
        antwoord = await Stuur(wereld, traject, new() { ["Formulier.OndersteunerId"] = ver.Id.ToString(), ["Formulier.Reden"] = "Kent de methode van de school" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal("Kent de methode van de school", (await Lees(traject)).Toewijzing!.Reden);
        Assert.False(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.Toelichting!.Contains("methode"))));
    }

    [Fact]
    public async Task Toewijzen_OngeldigeTijd_ToontDeFout()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Wachtend();
        var antwoord = await Stuur(wereld, traject, new() { ["Formulier.MinutenPerWeek"] = "7" });
        Assert.Contains("een veelvoud van 5", antwoord.Tekst);
        antwoord = await Stuur(wereld, traject, new() { ["Formulier.Van"] = "" });
        Assert.Contains("Vul dit veld in", antwoord.Tekst);
    }

    [Theory]
    [InlineData("0202-01-01", "Kijk het jaar na")]
    [InlineData("2222-01-01", "Kijk het jaar na")]
    [InlineData("2020-01-01", "Dit traject begon in 2026-2027")]
    public async Task Toewijzen_VergissingInHetJaar_ToontDeFoutEnHoudtDeKeuze(string van, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        await Ondersteuner(wereld, "Tweede", 50.85, 3.6);
        var traject = await wereld.Wachtend();
        var tweede = (await wereld.Als(RolSoort.Coordinator).Open(TrajectenLinks.Toewijzen(traject.Id))).Document.QuerySelectorAll("input[type=radio]:not([checked]):not([disabled])")[0].GetAttribute("value");
        var antwoord = await Stuur(wereld, traject, new() { ["Formulier.OndersteunerId"] = tweede, ["Formulier.Van"] = van, ["Formulier.Reden"] = "Kent de klas" });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(melding, antwoord.Tekst);
        Assert.Equal(tweede, antwoord.Pagina!.Zoek("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Null((await Lees(traject)).Toewijzing);
    }

    [Fact]
    public async Task Verdelen_OverTwee_NeemtDeMinutenOver()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = await Ondersteuner(wereld, "Tweede", 51.16, 4.99);
        var traject = await wereld.Lopend();
        var eerste = (await Lees(traject)).Toewijzing!;
        var antwoord = await Stuur(wereld, traject, new() { ["Formulier.OndersteunerId"] = tweede.Id.ToString(), ["Formulier.MinutenPerWeek"] = "30", ["Formulier.OverVan"] = eerste.Id.ToString(), ["Formulier.Reden"] = "multidisciplinair" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var delen = await toepassing.Db(db => db.AlleToewijzingen().Where(t => t.TrajectId == traject.Id).OrderBy(t => t.Van).ToListAsync());
        // Until yesterday the first gave all of it; that stays as it was.
        Assert.Equal([(90, Wereld.Vandaag.AddDays(-1)), (60, Wereld.Schooljaar.Einde), (30, Wereld.Schooljaar.Einde)], delen.Select(d => (d.MinutenPerWeek, d.Tot!.Value)).OrderByDescending(d => d.MinutenPerWeek));
    }

    [Fact]
    public async Task Toewijzen_AlsErAlIemandIs_VraagtWaarDeTijdVandaanKomt()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = await Ondersteuner(wereld, "Tweede", 51.16, 4.99);
        var traject = await wereld.Wachtend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        // The form of before somebody was assigned, as a browser keeps it for who goes back.
        var oud = await bezoeker.Open(TrajectenLinks.Toewijzen(traject.Id));
        Assert.True((await bezoeker.Verstuur(oud, new Dictionary<string, string?> { ["Formulier.OndersteunerId"] = wereld.Ondersteuner.Id.ToString(), ["Formulier.Reden"] = "Kent de klas" })).IsGelukt);
        Dictionary<string, string?> velden = new() { ["Formulier.OndersteunerId"] = tweede.Id.ToString(), ["Formulier.MinutenPerWeek"] = "30", ["Formulier.Reden"] = "multidisciplinair" };
        Assert.Contains($"Deze leerling heeft al ondersteuning van {wereld.Ondersteuner.Naam}", (await bezoeker.Verstuur(oud, new Dictionary<string, string?>(velden) { ["__indiening"] = Guid.NewGuid().ToString("N") })).Tekst);
        var zonder = await Stuur(wereld, traject, velden);
        Assert.True(zonder.Pagina!.Zoek(".foutoverzicht a[href='#Formulier_OverVan']") is not null, zonder.Pagina.Zoek(".foutoverzicht")?.OuterHtml);
        Assert.Equal(1, await toepassing.Db(db => db.AlleToewijzingen().CountAsync(t => t.TrajectId == traject.Id)));
        Assert.True((await Stuur(wereld, traject, new(velden) { ["Formulier.OverVan"] = ToewijzenModel.Erbij.ToString() })).IsGelukt);
        Assert.Equal([90, 30], await toepassing.Db(db => db.AlleToewijzingen().Where(t => t.TrajectId == traject.Id).OrderByDescending(t => t.MinutenPerWeek).Select(t => t.MinutenPerWeek).ToListAsync()));
    }

    [Fact]
    public async Task Beeindigen_NogNietBegonnen_WordtGeschrapt()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Wachtend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.True((await Stuur(wereld, traject, new() { ["Formulier.Van"] = "2027-01-11" })).IsGelukt);
        var toewijzing = (await Lees(traject)).Toewijzing!;
        var pagina = await bezoeker.Open(ToewijzingenLinks.Wijzigen(traject.Id, toewijzing.Id));
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Einde.Waarom"] = "Vergissing" })).IsGelukt);
        var (na, weg) = await Lees(traject);
        Assert.Equal((TrajectStatus.WachtOpToewijzing, null), (na.Status, weg));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.Wat.Contains("vanaf 11/01/2027 geschrapt"))));
    }

    [Fact]
    public async Task Wachten_ZegtDeSchoolVanafWanneer_R24()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(Krijtlijn.Aanmeldingen.AanmeldingenLinks.Beoordelen(aanmelding.Id)), new Dictionary<string, string?>(), "Aanvaarden")).IsGelukt);
        var traject = await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.AanmeldingId == aanmelding.Id));
        Assert.Contains("Deze dag is voorbij", (await Stuur(wereld, traject, new() { ["Wacht.Op"] = "2026-11-01" })).Tekst);
        Assert.Contains("Kijk het jaar na", (await Stuur(wereld, traject, new() { ["Wacht.Op"] = "2072-01-11" })).Tekst);
        Assert.Contains("Kies vanaf wanneer", (await Stuur(wereld, traject, new() { ["Wacht.Op"] = "" })).Tekst);
        Assert.True((await Stuur(wereld, traject, new() { ["Wacht.Op"] = "2027-01-11", ["Wacht.Toelichting"] = "Een collega komt terug" })).IsGelukt);
        foreach (var nogEens in new[] { "Een collega komt terug", "" })
            Assert.True((await Stuur(wereld, traject, new() { ["Wacht.Op"] = "2027-01-11", ["Wacht.Toelichting"] = nogEens })).IsGelukt);
        Assert.Equal(1, await toepassing.Db(db => db.UitgaandeBerichten().CountAsync(b => b.NetwerkId == wereld.Netwerk.Id && b.Onderwerp.Contains("verwacht wordt"))));
        Assert.Contains("verwacht vanaf 11/01/2027", (await wereld.Als(RolSoort.School).Open(Krijtlijn.Aanmeldingen.AanmeldingenLinks.Detail(aanmelding.Id))).Tekst);
        Assert.Contains("Een collega komt terug", (await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
        Assert.True((await Stuur(wereld, traject, new() { ["Formulier.MinutenPerWeek"] = "60" })).IsGelukt);
        Assert.Null((await Lees(traject)).Traject.VerwachtOp);
    }

    [Fact]
    public async Task Ankerpersoon_StaatBijDeEersten_ZonderTrajectInDeSchool_R31()
    {
        var wereld = await Wereld.Maak(toepassing);
        var anker = await Ondersteuner(wereld, "Anker", 50.85, 3.6);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var url = Krijtlijn.Scholen.ScholenLinks.Anker(wereld.School.Nummer);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(url), Kies(null))).IsGelukt);
        Assert.Contains($"{wereld.School.Naam} heeft geen ankerpersoon.", (await coordinator.Open(Krijtlijn.Scholen.ScholenLinks.School(wereld.School.Nummer))).Tekst);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(url), Kies(anker.Id))).IsGelukt);
        Assert.Contains("Anker Persoon", (await wereld.Als(RolSoort.School).Open(Krijtlijn.Scholen.ScholenLinks.MijnSchool)).Tekst);
        var pagina = await coordinator.Open(TrajectenLinks.Toewijzen((await wereld.Wachtend()).Id));
        Assert.Contains("1. Anker Persoon", pagina.Tekst);
        Assert.Contains("Ankerpersoon van deze school", pagina.Tekst);
        var oud = await coordinator.Open(url);
        Assert.True((await coordinator.Verstuur(oud, Kies(wereld.Ondersteuner.Id))).IsGelukt);
        var botsing = await coordinator.Verstuur(oud, new Dictionary<string, string?>(Kies(null)) { ["__indiening"] = Guid.NewGuid().ToString("N") });
        Assert.Contains($"Intussen koos iemand anders {wereld.Ondersteuner.Naam}", botsing.Tekst);
        Assert.Contains("Kies iemand uit de lijst", (await coordinator.Verstuur(await coordinator.Open(url), Kies(Guid.NewGuid()))).Tekst);
        Assert.True((await coordinator.Verstuur(botsing.Pagina!, Kies(null))).IsGelukt);
        Assert.DoesNotContain("eerste aanspreekpunt: ", (await coordinator.Open(Krijtlijn.Scholen.ScholenLinks.School(wereld.School.Nummer))).Tekst);

        static Dictionary<string, string?> Kies(Guid? wie) => new() { ["Formulier.AnkerpersoonId"] = wie?.ToString() ?? "" };
    }

    [Fact]
    public async Task Wijzigen_TijdEnPeriode_StaatInDeTijdlijn()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var toewijzing = (await Lees(traject)).Toewijzing!;
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(ToewijzingenLinks.Wijzigen(traject.Id, toewijzing.Id));
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Wijziging.MinutenPerWeek"] = "45" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(45, (await Lees(traject)).Toewijzing!.MinutenPerWeek);
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.Toelichting == "90 wordt 45 minuten per week")));
    }

    [Theory]
    [InlineData("Wijziging.MinutenPerWeek", "0", "minstens 15")]
    [InlineData("Wijziging.MinutenPerWeek", "47", "veelvoud van 5")]
    [InlineData("Wijziging.MinutenPerWeek", "", "vul dit veld in")]
    [InlineData("Wijziging.Van", "", "vul dit veld in")]
    [InlineData("Wijziging.Van", "0202-01-01", "Kijk het jaar na")]
    [InlineData("Wijziging.Van", "2020-01-01", "Dit traject begon in 2026-2027")]
    [InlineData("Wijziging.Tot", "2020-01-01", "einddatum ligt voor de begindatum")]
    public async Task Wijzigen_OngeldigeInvoer_ToontDeFoutEnWijzigtNiets(string veld, string waarde, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var oud = (await Lees(traject)).Toewijzing!;
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(ToewijzingenLinks.Wijzigen(traject.Id, oud.Id)), new Dictionary<string, string?> { [veld] = waarde });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(melding, antwoord.Pagina!.Zoek($".foutoverzicht a[href='#{veld.Replace('.', '_')}']")!.TextContent);
        Assert.Equal(waarde, antwoord.Pagina.Zoek($"[name='{veld}']")!.GetAttribute("value") ?? "");
        var na = (await Lees(traject)).Toewijzing!;
        Assert.Equal((oud.MinutenPerWeek, oud.Van, oud.Tot, oud.Versie), (na.MinutenPerWeek, na.Van, na.Tot, na.Versie));
    }

    [Fact]
    public async Task Beeindigen_DeLaatste_LaatDeVraagWeerWachten()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var toewijzing = (await Lees(traject)).Toewijzing!;
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(ToewijzingenLinks.Wijzigen(traject.Id, toewijzing.Id));
        var zonder = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Einde.Waarom"] = "" });
        Assert.Contains("Zeg waarom de toewijzing eindigt", zonder.Tekst);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Einde.Waarom"] = "Langdurig afwezig" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(TrajectStatus.WachtOpToewijzing, (await Lees(traject)).Traject.Status);
    }

    [Fact]
    public async Task Wijzigen_VreemdeToewijzing_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await wereld.Lopend();
        var toewijzing = (await Lees(traject)).Toewijzing!;
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(ToewijzingenLinks.Wijzigen(traject.Id, toewijzing.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Ondersteuner).Status(ToewijzingenLinks.Wijzigen(traject.Id, toewijzing.Id)));
    }

    private static async Task<Antwoord> Stuur(Wereld wereld, Traject traject, Dictionary<string, string?> velden)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        return await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Toewijzen(traject.Id)), velden);
    }

    private static async Task<Personeelslid> Ondersteuner(Wereld wereld, string naam, double lat, double lon)
    {
        var iemand = new Personeelslid(wereld.Netwerk.Id, naam, "Persoon", 500, 600) { Breedtegraad = lat, Lengtegraad = lon };
        iemand.ExpertisesZetten([(Ondersteuningstype.Type9, null)]);
        await wereld.Bewaar(iemand);
        return iemand;
    }

    private Task<(Traject Traject, Toewijzing? Toewijzing)> Lees(Traject traject) => toepassing.Db(async db =>
        ((await db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id)), await db.AlleToewijzingen().FirstOrDefaultAsync(t => t.TrajectId == traject.Id)));
}
