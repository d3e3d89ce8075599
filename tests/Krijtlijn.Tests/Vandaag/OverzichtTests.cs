using System.Net;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Vandaag;

/// <summary>The start page: every role its own trays, counted, with the one that asks action now marked.</summary>
public sealed class OverzichtTests(Toepassing toepassing)
{
    [Fact]
    public async Task Openen_NietAangemeld_GaatNaarAanmelden() => Assert.Equal(HttpStatusCode.Redirect, await toepassing.Bezoeker().Status("/"));

    [Theory]
    [InlineData(RolSoort.Coordinator, "Alles is bij")]
    [InlineData(RolSoort.Regioverantwoordelijke, "Alles is bij")]
    [InlineData(RolSoort.School, "Meld een leerling aan")]
    [InlineData(RolSoort.Ondersteuner, "Registreer inzet")]
    [InlineData(RolSoort.Clb, "Slapende verslagen")]
    [InlineData(RolSoort.Competentiebegeleider, "Plannen te lezen")]
    [InlineData(RolSoort.DirecteurBuo, "Ondersteuners in dienst")]
    [InlineData(RolSoort.Raadslid, "Voorgelegde verdelingen")]
    [InlineData(RolSoort.Beheerder, "Accounts")]
    public async Task Openen_LeegNetwerk_ToontDeBakjesVanDeRol(RolSoort soort, string tekst)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(tekst, (await wereld.Als(soort).Open("/")).Tekst);
    }

    [Fact]
    public async Task Openen_AlsCoordinator_TeltElkBakjeEnMerktHetDringendste()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Nieuwe", "Vraag"));
        var onvolledig = await wereld.Ingediend(await wereld.Leerling("Onvolledige", "Vraag"));
        await wereld.Wijzig<Krijtlijn.Aanmeldingen.Aanmelding>(onvolledig.Id, a => a.OnvolledigVerklaren([(Krijtlijn.Aanmeldingen.Onderdeel.Contact, "Geef een telefoonnummer.")], Testklok.Begin.UtcDateTime, Wereld.Vandaag), "Aanvulvragen");
        await wereld.Wachtend(await wereld.Leerling("Wachtende", "Leerling"));
        var onHold = await wereld.Lopend(await wereld.Leerling("Lang", "Onhold"));
        await wereld.Wijzig<Traject>(onHold.Id, t => t.OnHoldZetten("ziek", Wereld.Vandaag.AddDays(-61), Wereld.Vandaag));
        await Plan(wereld, await wereld.Lopend(await wereld.Leerling("Te", "Evalueren")), Wereld.Vandaag.AddDays(-3), PlanStatus.Goedgekeurd);

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/");

        Assert.Equal([("Te laat te beslissen", 0), ("Over de starttermijn", 0), ("Nieuwe aanmeldingen", 1), ("Wacht op een ondersteuner", 1), ("Evaluaties te doen", 1), ("Te lang on hold", 1), ("Voorgestelde boekingen", 0), ("Bij de school aan te vullen", 1), ("Plannen bij de school", 0)], Bakjes(pagina));
        Assert.Equal("Nieuwe aanmeldingen", pagina.Zoek(".bakje-nu a")!.TextContent);
        Assert.Contains("sinds 20/11/2026", pagina.Tekst);
    }

    [Fact]
    public async Task Openen_OverDeStarttermijn_VraagtEerstActie_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Wachtend();
        await wereld.Ingediend();
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(11));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/");

        Assert.Equal("Te laat te beslissen", pagina.Zoek(".bakje-nu a")!.TextContent);
        Assert.Contains(("Over de starttermijn", 1), Bakjes(pagina));
        Assert.Contains("1 dag te laat", pagina.Tekst);
    }

    [Fact]
    public async Task Openen_MeerDanVijf_ToontVijfEnLinktNaarAlles()
    {
        var wereld = await Wereld.Maak(toepassing);
        for (var i = 0; i < 7; i++) await wereld.Ingediend(await wereld.Leerling("Kind", $"Nummer{i}"));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/");

        Assert.Contains(("Nieuwe aanmeldingen", 7), Bakjes(pagina));
        Assert.Equal(5, pagina.Document.QuerySelectorAll(".taaklijst li").Length);
        var lijst = await wereld.Als(RolSoort.Coordinator).Open(pagina.Zoek(".bakje-nu a")!.GetAttribute("href")!);
        Assert.Equal(7, lijst.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Openen_AlsSchool_ToontEigenWerkEnCapaciteit()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Werkversie(await wereld.Leerling("Lien", "Draft", gedeeld: false));
        var traject = await wereld.Lopend(await wereld.Leerling("Fien", "Loopt"));
        await Plan(wereld, traject, Wereld.Vandaag.AddDays(30), PlanStatus.Voorgelegd);
        await wereld.Bewaar(new Slotvraag(traject, Testklok.Begin.UtcDateTime), new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 12));

        var pagina = await wereld.Als(RolSoort.School).Open("/");

        Assert.Equal([("Aan te vullen", 0), ("Plannen goed te keuren", 1), ("Slotvragen te beantwoorden", 1), ("Te vernieuwen voor 2026-2027", 0), ("Werkversies", 1)], Bakjes(pagina));
        Assert.Contains("1 van 12 trajecten in gebruik", pagina.Tekst);
        Assert.Contains("12 richtcapaciteit − 1 in gebruik − 0 wachtend = 11 vrij. Een traject on hold telt niet mee.", pagina.Tekst);
        Assert.Contains("Fien Loopt", pagina.Tekst);
    }

    [Fact]
    public async Task Openen_AlsSchoolVanafJuni_VraagtTeVernieuwen_R22()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Fien", "Loopt"));
        toepassing.Klok.ZetOp(new DateOnly(2027, 6, 1));

        Assert.Contains(("Te vernieuwen voor 2027-2028", 1), Bakjes(await wereld.Als(RolSoort.School).Open("/")));
    }

    [Fact]
    public async Task Openen_AlsOndersteuner_ToontStartgesprekkenEnLeerlingen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var nieuw = await wereld.Lopend(await wereld.Leerling("Eerste", "Gesprek"), gestart: false);
        var lopend = await wereld.Lopend(await wereld.Leerling("Fien", "Loopt"));
        await Plan(wereld, lopend, Wereld.Vandaag, PlanStatus.Teruggegeven);

        var pagina = await wereld.Als(RolSoort.Ondersteuner).Open("/");

        Assert.Equal([("Startgesprekken te plannen", 1), ("Teruggegeven plannen", 1), ("Evaluaties te doen", 0), ("Plannen te schrijven", 0)], Bakjes(pagina));
        Assert.Contains(TrajectenLinks.Startgesprek(nieuw.Id), pagina.Links);
        Assert.Contains(Krijtlijn.Inzet.InzetLinks.Nieuw(lopend.Id), pagina.Links);
        Assert.Contains("Plan voor " + wereld.School.Naam, pagina.Tekst);
    }

    [Fact]
    public async Task Openen_LeerlingMetTweeSlapendeVerslagen_TeltBeideOpEenRegel()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Saar", "Tweemaal");
        await wereld.Verslag(leerling);
        await wereld.Verslag(leerling, Ondersteuningstype.Type3);
        var pagina = await wereld.Als(RolSoort.Clb).Open("/");
        Assert.Contains(("Slapende verslagen", 2), Bakjes(pagina));
        Assert.Single(pagina.Links, l => l == Krijtlijn.Leerlingen.LeerlingenLinks.Detail(leerling.Id));
    }

    [Fact]
    public async Task Openen_AlsClb_ToontSlapendeVerslagenEnPlannen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Verslag(await wereld.Leerling("Slaapt", "Nog"));
        var lopend = await wereld.Leerling("Fien", "Loopt");
        await wereld.Verslag(lopend);
        await Plan(wereld, await wereld.Lopend(lopend), Wereld.Vandaag, PlanStatus.Voorgelegd);

        var pagina = await wereld.Als(RolSoort.Clb).Open("/");

        Assert.Equal([("Slapende verslagen", 1), ("Plannen te lezen", 1)], Bakjes(pagina));
        Assert.Contains("Slaapt Nog", pagina.Tekst);
        Assert.Contains(("Plannen te lezen", 1), Bakjes(await wereld.Als(RolSoort.Competentiebegeleider).Open("/")));
    }

    [Fact]
    public async Task Openen_AlsBeheerder_ToontPostEnGeenLeerlingen_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Geheime", "Leerling"));
        await wereld.Bewaar(new UitgaandBericht(wereld.Netwerk.Id, "zorg@example.org", "Aanmelding 2026-0001", "Tekst", Testklok.Begin.UtcDateTime));

        var pagina = await wereld.Als(RolSoort.Beheerder).Open("/");

        Assert.DoesNotContain("Geheime", pagina.Tekst);
        Assert.True(Bakjes(pagina).Single(b => b.Titel == "Berichten in de wachtrij").Aantal >= 1);
        Assert.True(Bakjes(pagina).Single(b => b.Titel == "Accounts").Aantal >= 8);
    }

    [Fact]
    public async Task Openen_AlsCoordinator_ZietGeenWerkversiesSindsGisteren_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Gedeelde", "Vraag"));
        await wereld.Werkversie(await wereld.Leerling("Werk", "Versie", gedeeld: false));

        var tekst = (await wereld.Als(RolSoort.Coordinator).Open("/")).Zoek(".tijdlijn")!.TextContent;

        Assert.Contains("Gedeelde Vraag", tekst);
        Assert.DoesNotContain("Werk Versie", tekst);
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Openen_ElkeRol_HoudtHetBijVijfVragen(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        await Plan(wereld, await wereld.Lopend(), Wereld.Vandaag, PlanStatus.Goedgekeurd);
        var rol = wereld.Rol(soort);
        using var teller = new Vragenteller(rol.PersoneelslidId ?? rol.InstellingId ?? wereld.Netwerk.Id);

        await wereld.Als(soort).Open("/");

        Assert.InRange(teller.Meeste.Count, 1, 5);
    }

    [Fact]
    public async Task Openen_VanNaMiddernacht_NoemtDeBelgischeDag()
    {
        // Half past midnight on the second of June in Belgium.
        var moment = new DateTime(2027, 6, 1, 22, 30, 0, DateTimeKind.Utc);
        toepassing.Klok.ZetOp(moment);
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Krijtlijn.Aanmeldingen.Aanmelding(await wereld.Leerling("Nacht", "Uil", gedeeld: false), Wereld.Schooljaar, moment));
        var traject = await wereld.Lopend(await wereld.Leerling("Fien", "Loopt"));
        await wereld.Bewaar(new Slotvraag(traject, moment));
        await Plan(wereld, traject, Wereld.Vandaag.AddDays(300), PlanStatus.Voorgelegd, moment);

        var pagina = await wereld.Als(RolSoort.School).Open("/");

        foreach (var bakje in new[] { "Werkversies", "Slotvragen te beantwoorden", "Plannen goed te keuren" })
            Assert.Contains("sinds vandaag", pagina.Document.QuerySelectorAll(".bakje").Single(b => b.QuerySelector("a")!.TextContent == bakje).TextContent);
    }

    [Theory]
    [InlineData(21, 0)]
    [InlineData(22, 1)]
    public async Task PlannenTeLezen_VanDertigDagenGeleden_TeltVanafHetBeginVanDieDagInBelgie(int uur, int verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        var dag = new DateOnly(2027, 6, 15);
        var leerling = await wereld.Lopend(await wereld.Leerling("Fien", "Loopt"));
        await Plan(wereld, leerling, dag, PlanStatus.Voorgelegd, dag.AddDays(-31).ToDateTime(new TimeOnly(uur, 30), DateTimeKind.Utc));
        toepassing.Klok.ZetOp(dag);

        Assert.Contains(("Plannen te lezen", verwacht), Bakjes(await wereld.Als(RolSoort.Clb).Open("/")));
    }


    private static async Task Plan(Wereld wereld, Traject traject, DateOnly evaluatie, PlanStatus status, DateTime? op = null)
    {
        var nu = op ?? Testklok.Begin.UtcDateTime;
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, wereld.Ondersteuner.Id, Wereld.Schooljaar, nu);
        var deel = plan.Laatste.VoegDeel(traject.Id, traject.LeerlingId);
        deel.NodenLeerling = "Houvast bij het starten";
        deel.Voeg(new Doel(deel, Inzetniveau.Leerling, "Begint zelf aan een taak", "observatie", null));
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leerling, "Stappenplan", null, null));
        deel.Voeg(new Evaluatiemoment(deel, evaluatie, "gesprek"));
        plan.Voorleggen(nu);
        if (status == PlanStatus.Goedgekeurd) plan.Goedkeuren(nu, null);
        if (status == PlanStatus.Teruggegeven) plan.Teruggeven(nu, "Te algemeen");
        await wereld.Bewaar(plan);
    }

    private static List<(string Titel, int Aantal)> Bakjes(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll(".bakje").Select(b => (b.QuerySelector("a")!.TextContent, int.Parse(b.QuerySelector(".tal")!.TextContent, System.Globalization.NumberStyles.AllowThousands, Krijtlijn.Gedeeld.Weergave.Cultuur)))];
}
