using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Architectuur;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>Notices from first question to delivered letter, and back.</summary>
public sealed class MeldingenTests(Toepassing toepassing)
{
    private static readonly Schooljaar Volgend = Wereld.Schooljaar.Volgende;

    private static async Task<string> Begin(Bezoeker bezoeker, Meldingsoort soort) =>
        (await bezoeker.Verstuur(await bezoeker.Open(NetwerkenLinks.NieuweMelding), new Dictionary<string, string?> { ["Formulier.Soort"] = soort.ToString() })).Naar!;

    private static async Task<(Guid Id, Antwoord Antwoord)> Doe(Bezoeker bezoeker, Meldingsoort soort, Dictionary<string, string?> velden)
    {
        var invullen = await Begin(bezoeker, soort);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(invullen), velden);
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var id = Guid.Parse(invullen.Split('/')[^2]);
        return (id, await bezoeker.Verstuur(await bezoeker.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?>(), actie: "handler=Melden"));
    }

    private Task<List<(Guid Netwerk, DateOnly Van, DateOnly? Tot)>> Leden(Guid school) =>
        toepassing.Db(async db => (await db.Lidmaatschappen().Where(l => l.InstellingId == school).OrderBy(l => l.Van).ToListAsync()).ConvertAll(l => (l.NetwerkId, l.Van, l.Tot)));

    [Fact]
    public async Task Overstappen_DoorDeSchool_WijzigtVolgendSchooljaar_EnKanIngetrokkenWorden_R10_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var (id, gedaan) = await Doe(school, Meldingsoort.Overstappen, new() { ["Formulier.NetwerkId"] = $"{ander.Netwerk.Id}", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dina Directeur" });
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, Wereld.Schooljaar.Einde), (ander.Netwerk.Id, Volgend.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
        var melding = await toepassing.Db(db => db.Netwerkmeldingen().AsNoTracking().FirstAsync(m => m.Id == id));
        Assert.Equal((Meldingstatus.Gemeld, false, new DateOnly(2027, 3, 1)), (melding.Status, melding.IsTeLaat, melding.Uiterlijk));
        Assert.Contains("Dina Directeur", melding.Inhoud, StringComparison.Ordinal);
        // Both coordinators hear of it, without a name.
        var mails = await toepassing.Db(db => db.Set<UitgaandBericht>().Where(b => b.NetwerkId == wereld.Netwerk.Id || b.NetwerkId == ander.Netwerk.Id).Select(b => b.Tekst).ToListAsync());
        Assert.Equal(2, mails.Count(t => t.Contains($"{id}", StringComparison.Ordinal)));
        Assert.DoesNotContain(mails, t => t.Contains(wereld.School.Naam, StringComparison.Ordinal));

        // Notifying twice changes nothing, and says that it was done.
        Assert.Single(await toepassing.Db(db => db.Set<UitgaandBericht>().Where(b => b.NetwerkId == ander.Netwerk.Id).ToListAsync()));
        Assert.False((await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Op"] = null }, actie: "handler=Bezorgd")).IsGelukt);
        Assert.True((await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Op"] = "2026-11-23" }, actie: "handler=Bezorgd")).IsGelukt);
        Assert.Contains("Schrijf waarom", (await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "" }, actie: "handler=Intrekken")).Tekst, StringComparison.Ordinal);
        Assert.True((await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "De raad besliste anders." }, actie: "handler=Intrekken")).IsGelukt);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
        Assert.Contains("De raad besliste anders.", (await school.Open(NetwerkenLinks.Melding(id))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Melden_TeLaat_Kan_EnStaatErBij_R10()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var (id, zonder) = await Doe(school, Meldingsoort.Overstappen, new() { ["Formulier.NetwerkId"] = $"{ander.Netwerk.Id}", ["Formulier.Schooljaar"] = $"{Wereld.Schooljaar}", ["Formulier.Directeur"] = "Dina Directeur" });
        // It takes effect from a day that has been: that must be said.
        Assert.Contains("Vink aan", zonder.Pagina!.Zoek(".foutoverzicht")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
        var gedaan = await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Bevestigd"] = "true" }, actie: "handler=Melden");
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        Assert.True(await toepassing.Db(db => db.Netwerkmeldingen().Where(m => m.Id == id).Select(m => m.IsTeLaat).FirstAsync()));
        Assert.Contains("te laat", (await school.Open(NetwerkenLinks.MeldingBrief(id))).Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([(ander.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
        // What lapsed before it began comes back as well.
        Assert.True((await school.Verstuur(await school.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Vergissing" }, actie: "handler=Intrekken")).IsGelukt);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
    }

    [Fact]
    public async Task Melden_TegenEenRegel_VerandertNiets_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var (id, gedaan) = await Doe(school, Meldingsoort.Toetreden, new() { ["Formulier.NetwerkId"] = $"{ander.Netwerk.Id}", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dina" });
        Assert.Contains("Meld dan een overstap", gedaan.Tekst, StringComparison.Ordinal);
        Assert.Single(await Leden(wereld.School.Id));
        Assert.DoesNotContain("Meld dit", (await school.Open(NetwerkenLinks.Melding(id))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oprichten_DoorDeDirecteurVanDeContactschool_MaaktHetNetwerk_R12()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (directeur, naam) = (wereld.Als(RolSoort.DirecteurBuo), $"Nieuw centrum {Guid.NewGuid():N}"[..40]);
        var velden = new Dictionary<string, string?> { ["Formulier.Naam"] = naam, ["Formulier.Netwerksoort"] = nameof(Netwerksoort.LeersteuncentrumGeneriek), ["Formulier.Contactschoolnummer"] = wereld.School.Nummer, ["Formulier.Aanspreekpunt"] = "Infopunt", ["Formulier.Email"] = "info@example.org", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dirk" };
        Assert.Contains("geen school voor buitengewoon onderwijs", (await Doe(wereld.Als(RolSoort.Beheerder), Meldingsoort.Oprichten, new(velden))).Antwoord.Tekst, StringComparison.Ordinal);
        // A director founds it around her own school, and is not asked which.
        velden.Remove("Formulier.Contactschoolnummer");
        var (id, gedaan) = await Doe(directeur, Meldingsoort.Oprichten, velden);
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        var netwerk = await toepassing.Db(db => db.Netwerken().AsNoTracking().FirstAsync(n => n.Naam == naam));
        Assert.Equal((Volgend.Begin, wereld.Werkgever.Id), (netwerk.Van, netwerk.ContactschoolId));
        Assert.True((await directeur.Verstuur(await directeur.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Toch niet" }, actie: "handler=Intrekken")).IsGelukt);
        Assert.Equal(0, await toepassing.Db(db => db.Netwerken().OpDag(Volgend.Begin).CountAsync(n => n.Id == netwerk.Id)));
        // It never began: its page says so, and nobody can be put in it.
        Assert.Contains("het is nooit begonnen", (await directeur.Open(NetwerkenLinks.Detail(netwerk.Id))).Tekst, StringComparison.Ordinal);
        Assert.Null((await wereld.Als(RolSoort.Beheerder).Open(NetwerkenLinks.LedenInlezen)).Zoek($"option[value='{netwerk.Id}']"));
    }

    [Theory]
    [InlineData("12a", "geen instellingsnummer")]
    [InlineData("999997", "staat niet in de officiële lijst")]
    [InlineData("", "Vul het instellingsnummer in")]
    public async Task Invullen_FoutSchoolnummer_WordtGeweigerd_EnBlijftStaan(string nummer, string melding)
    {
        var coordinator = (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator);
        var antwoord = await coordinator.Verstuur(await coordinator.Open(await Begin(coordinator, Meldingsoort.Toetreden)), new Dictionary<string, string?> { ["Formulier.Schoolnummer"] = nummer, ["Formulier.Directeur"] = "Dina" });
        Assert.Contains(melding, antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dina", antwoord.Pagina.Zoek("#Formulier_Directeur")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Melden_VanuitEenTweedeTab_ZegtDatHetGemeldIs_EnMeldtNietDubbel()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var invullen = await Begin(school, Meldingsoort.Overstappen);
        await school.Verstuur(await school.Open(invullen), new Dictionary<string, string?> { ["Formulier.NetwerkId"] = $"{ander.Netwerk.Id}", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dina" });
        var id = Guid.Parse(invullen.Split('/')[^2]);
        var (een, twee) = (await school.Open(NetwerkenLinks.Melding(id)), await school.Open(NetwerkenLinks.Melding(id)));
        Assert.True((await school.Verstuur(een, new Dictionary<string, string?>(), actie: "handler=Melden")).IsGelukt);
        var weer = await school.Verstuur(twee, new Dictionary<string, string?>(), actie: "handler=Melden");
        Assert.Equal(NetwerkenLinks.Melding(id), weer.Naar);
        Assert.Contains("Dit was al gemeld op", (await school.Open(weer.Naar!)).Tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await Leden(wereld.School.Id)).Count);
    }

    [Fact]
    public async Task Oprichten_MetDeNaamVanEenAnderAndersGetypt_KanNiet_R11()
    {
        var wereld = await Wereld.Maak(toepassing);
        var velden = new Dictionary<string, string?> { ["Formulier.Naam"] = $" {wereld.Netwerk.Naam.ToUpperInvariant()} ", ["Formulier.Netwerksoort"] = nameof(Netwerksoort.LeersteuncentrumGeneriek), ["Formulier.Aanspreekpunt"] = "Infopunt", ["Formulier.Email"] = "info@example.org", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dirk" };
        Assert.Contains("Er is al een netwerk met de naam", (await Doe(wereld.Als(RolSoort.Beheerder), Meldingsoort.Oprichten, velden)).Antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gegevens_VragenDeSoortNiet_R11()
    {
        var coordinator = (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator);
        Assert.Null((await coordinator.Open(await Begin(coordinator, Meldingsoort.Gegevens))).Zoek("[name='Formulier.Netwerksoort']"));
    }

    [Fact]
    public async Task Invullen_Leeg_DuidtElkVeldAan_EnBewaartNiets()
    {
        var coordinator = (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator);
        var invullen = await Begin(coordinator, Meldingsoort.Overstappen);
        var antwoord = await coordinator.Verstuur(await coordinator.Open(invullen), new Dictionary<string, string?> { ["Formulier.Schooljaar"] = "" });
        foreach (var veld in new[] { "Schoolnummer", "NetwerkId", "Schooljaar", "Directeur" }) Assert.Equal("true", antwoord.Pagina!.Zoek($"#Formulier_{veld}")!.GetAttribute("aria-invalid"));
        var id = Guid.Parse(invullen.Split('/')[^2]);
        Assert.Equal(0, await toepassing.Db(db => db.Netwerkmeldingen().Where(m => m.Id == id).Select(m => m.Versie).SingleAsync()));
    }

    [Fact]
    public async Task Invullen_NummerVanEenClb_ZegtDatHetGeenSchoolIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var antwoord = await coordinator.Verstuur(await coordinator.Open(await Begin(coordinator, Meldingsoort.Uittreden)), new Dictionary<string, string?> { ["Formulier.Schoolnummer"] = wereld.Clb.Nummer, ["Formulier.Directeur"] = "Dina" });
        Assert.Contains("geen school maar een CLB", antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nieuw_TweeKeerBegonnen_LaatEenWerkversie_EnWijstNaarWatIngevuldIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        await Begin(school, Meldingsoort.Uittreden);
        var invullen = await Begin(school, Meldingsoort.Uittreden);
        Assert.DoesNotContain("U begon al", (await school.Open(NetwerkenLinks.NieuweMelding)).Tekst, StringComparison.Ordinal);
        await school.Verstuur(await school.Open(invullen), new Dictionary<string, string?> { ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dina" });
        Assert.NotNull((await school.Open(NetwerkenLinks.NieuweMelding)).Zoek($"a[href='{invullen}']"));
        await Begin(school, Meldingsoort.Overstappen);
        Assert.Equal(2, await toepassing.Db(db => db.Netwerkmeldingen().CountAsync(m => m.SchoolId == wereld.School.Id)));
    }

    [Fact]
    public async Task Intrekken_ZonderReden_HoudtHetStukOpen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var (id, _) = await Doe(coordinator, Meldingsoort.Stopzetten, new() { ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dirk" });
        Assert.Null((await coordinator.Open(NetwerkenLinks.Melding(id))).Zoek("details[open] #Formulier_Reden"));
        var antwoord = await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "" }, actie: "handler=Intrekken");
        Assert.NotNull(antwoord.Pagina!.Zoek("details[open] #Formulier_Reden"));
    }

    [Fact]
    public async Task Stopzetten_InHetLopendeJaar_NoemtTrajectenEnAanmeldingen_EnDaarnaLeggenDePaginasHetUit_R14_R24()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var (id, zonder) = await Doe(coordinator, Meldingsoort.Stopzetten, new() { ["Formulier.Schooljaar"] = $"{Wereld.Schooljaar}", ["Formulier.Directeur"] = "Dirk" });
        Assert.Matches(@"nog \d+ traject(en)? bij dit netwerk", zonder.Tekst);
        Assert.Matches(@"\d+ aanmelding(en)? wacht(en)? nog op een antwoord", zonder.Tekst);
        Assert.Contains("Dit werkt terug", zonder.Tekst, StringComparison.Ordinal);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Bevestigd"] = "true" }, actie: "handler=Melden")).IsGelukt);
        foreach (var adres in new[] { NetwerkenLinks.Leden, NetwerkenLinks.Detail(wereld.Wereld.Netwerk.Id) }) Assert.Contains("gestopt op 31/08/2026", (await coordinator.Open(adres)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopzetten_BeeindigtDeLeden_EnIntrekkenZetZeTerug()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var (id, gedaan) = await Doe(coordinator, Meldingsoort.Stopzetten, new() { ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dirk" });
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        Assert.Equal((Wereld.Schooljaar.Einde, 0), await toepassing.Db(async db => (await db.Netwerken().Where(n => n.Id == wereld.Netwerk.Id).Select(n => n.Tot).FirstAsync() ?? default, await db.Lidmaatschappen().OpDag(Volgend.Begin).CountAsync(l => l.NetwerkId == wereld.Netwerk.Id))));
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Toch niet" }, actie: "handler=Intrekken")).IsGelukt);
        Assert.Equal((null, 3), await toepassing.Db(async db => (await db.Netwerken().Where(n => n.Id == wereld.Netwerk.Id).Select(n => n.Tot).FirstAsync(), await db.Lidmaatschappen().OpDag(Volgend.Begin).CountAsync(l => l.NetwerkId == wereld.Netwerk.Id))));
    }

    [Fact]
    public async Task Gegevens_VanafEenDag_OverschrijvenNietWatErWas_R11()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (coordinator, oud) = (wereld.Als(RolSoort.Coordinator), wereld.Netwerk.Naam);
        var invullen = await coordinator.Open(await Begin(coordinator, Meldingsoort.Gegevens));
        Assert.Equal(oud, invullen.Zoek("#Formulier_Naam")?.GetAttribute("value"));
        var zelfde = await coordinator.Open((await coordinator.Verstuur(invullen, new Dictionary<string, string?> { ["Formulier.Ingang"] = "2026-11-23" })).Naar!);
        Assert.Contains("Er verandert niets", zelfde.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Meld dit", zelfde.Tekst, StringComparison.Ordinal);
        var naam = $"{oud} herdoopt";
        var (id, gedaan) = await Doe(coordinator, Meldingsoort.Gegevens, new() { ["Formulier.Naam"] = naam, ["Formulier.Contactschoolnummer"] = wereld.Werkgever.Nummer, ["Formulier.Aanspreekpunt"] = "Nieuw infopunt", ["Formulier.Email"] = "nieuw@example.org", ["Formulier.Ingang"] = "2026-11-20" });
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        async Task<string> Op(DateOnly dag) => (await toepassing.Db(db => new SamenstellingService(db).Lees(wereld.Netwerk.Id, dag)))!.Kop.Gegevens.Naam;
        Assert.Equal((oud, naam, naam), (await Op(new DateOnly(2026, 11, 19)), await Op(new DateOnly(2026, 11, 20)), await toepassing.Db(db => db.Netwerken().Where(n => n.Id == wereld.Netwerk.Id).Select(n => n.Naam).FirstAsync())));
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Vergissing" }, actie: "handler=Intrekken")).IsGelukt);
        Assert.Equal(oud, await Op(Wereld.Vandaag));
    }

    [Fact]
    public async Task Werkversie_IsAlleenVoorWieZeMaakte_EnKanWeg()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        var invullen = await Begin(school, Meldingsoort.Uittreden);
        Assert.Equal(404, (int)await wereld.Als(RolSoort.Coordinator).Status(invullen));
        Assert.Equal(404, (int)await wereld.Als(RolSoort.Beheerder).Status(invullen));
        Assert.True((await school.Verstuur(await school.Open(invullen), new Dictionary<string, string?>(), knop: "Gooi de werkversie weg")).IsGelukt);
        Assert.Equal(404, (int)await school.Status(invullen));
    }

    [Theory]
    [InlineData("2027-03-01", false)]
    [InlineData("2027-03-02", true)]
    public void Bezorgd_NaDeUitersteDag_IsTeLaat_OokAlWasZeOpTijdGemeld_R10(string dag, bool teLaat)
    {
        var (gemeld, op) = (new DateTime(2027, 2, 20, 10, 0, 0, DateTimeKind.Utc), DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));
        var melding = new Netwerkmelding(Meldingsoort.Overstappen, Guid.NewGuid(), gemeld);
        melding.Melden("Dina", "[]", "[]", new DateOnly(2027, 3, 1), new DateOnly(2027, 2, 20), gemeld);
        Assert.False(melding.IsTeLaat);
        Assert.Throws<RegelGebroken>(() => melding.Bezorgen(new DateOnly(2027, 2, 19), op));
        melding.Bezorgen(op, op);
        Assert.Equal(teLaat, melding.IsTeLaat);
    }

    [Fact]
    public async Task Pdf_VanEenGedaneMelding_IsToegankelijk()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var (id, _) = await Doe(school, Meldingsoort.Overstappen, new() { ["Formulier.NetwerkId"] = $"{ander.Netwerk.Id}", ["Formulier.Schooljaar"] = $"{Volgend}", ["Formulier.Directeur"] = "Dina Directeur" });
        var pdf = System.Text.Encoding.Latin1.GetString(await (await school.Get($"{NetwerkenLinks.Melding(id)}?handler=Pdf")).Content.ReadAsByteArrayAsync());
        Assert.StartsWith("%PDF", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (nl", pdf, StringComparison.Ordinal);
    }
}
