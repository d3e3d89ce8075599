using System.Net;
using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

public sealed class AccountTests(Toepassing toepassing)
{
    [Fact]
    public async Task TweedeStap_Aanzetten_VraagtDaarnaEenCode()
    {
        var (bezoeker, email, sleutel, codes) = await MetTweedeStap(RolSoort.Coordinator);
        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(GebruikersLinks.MijnAccount));

        var ander = toepassing.Bezoeker();
        Assert.Equal(GebruikersLinks.AanmeldCode, (await Accounts.MeldAan(ander, email)).Naar);
        Assert.Equal(HttpStatusCode.Redirect, await ander.Status(GebruikersLinks.MijnAccount));
        Assert.Contains("niet juist", (await GeefCode(ander, "000000")).Tekst);
        Assert.Equal("/", (await GeefCode(ander, Totp.Code(sleutel))).Naar);
        Assert.Equal(HttpStatusCode.OK, await ander.Status(GebruikersLinks.MijnAccount));
    }

    [Fact]
    public async Task Herstelcode_TweeKeerGebruikt_WordtDeTweedeKeerGeweigerd()
    {
        var (_, email, _, codes) = await MetTweedeStap(RolSoort.School);
        var eerste = toepassing.Bezoeker();
        await Accounts.MeldAan(eerste, email);
        Assert.True((await GeefCode(eerste, codes[0])).IsGelukt);
        var tweede = toepassing.Bezoeker();
        await Accounts.MeldAan(tweede, email);
        Assert.Contains("al gebruikt", (await GeefCode(tweede, codes[0])).Tekst);
    }

    [Fact]
    public async Task Code_TweeKeerGebruikt_WordtDeTweedeKeerGeweigerd()
    {
        var (_, email, sleutel, _) = await MetTweedeStap(RolSoort.School);
        var (eerste, tweede) = (toepassing.Bezoeker(), toepassing.Bezoeker());
        await Accounts.MeldAan(eerste, email);
        await Accounts.MeldAan(tweede, email);
        Assert.True((await GeefCode(eerste, Totp.Code(sleutel))).IsGelukt);
        Assert.Contains("al gebruikt", (await GeefCode(tweede, Totp.Code(sleutel))).Tekst);
    }

    [Fact]
    public async Task Wachtwoord_Gewijzigd_StaatInHetLogboek_EnGokkenBlokkeert()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Clb));
        var bezoeker = toepassing.Bezoeker();
        await Accounts.MeldAan(bezoeker, email);
        Dictionary<string, string?> Velden(string huidig) => new() { ["Formulier.Huidig"] = huidig, ["Formulier.Nieuw"] = "een heel ander wachtwoord 26" };
        Assert.Contains("niet uw huidige wachtwoord", (await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordWijzigen), Velden("gokje"))).Tekst);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordWijzigen), Velden(Accounts.Wachtwoord))).IsGelukt);
        var id = wereld.Rol(RolSoort.Clb).GebruikerId;
        Assert.Equal(1, await toepassing.Db(db => db.Gebeurtenissen().CountAsync(g => g.GebruikerId == id && g.Wat == "Wachtwoord gewijzigd")));
        for (var i = 0; i < 8; i++) await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordWijzigen), Velden("gokje"));
        Assert.NotNull((await Accounts.Lees(toepassing, id)).LockoutEnd);
    }

    [Fact]
    public async Task TweedeStap_AanEnNieuweCodes_StaanInHetLogboek()
    {
        var (_, email, _, _) = await MetTweedeStap(RolSoort.Competentiebegeleider);
        var daden = await toepassing.Db(db => db.Gebeurtenissen().Where(g => db.Gebruikers().Any(u => u.Id == g.GebruikerId && u.Email == email)).OrderBy(g => g.Id).Select(g => g.Wat).ToListAsync());
        Assert.Equal(["Tweede stap bij het aanmelden aangezet", "Nieuwe herstelcodes gemaakt"], daden.Where(d => d.Contains("stap") || d.Contains("codes")));
    }

    [Fact]
    public async Task TweedeStap_AlleenBekijken_MeldtNergensAf()
    {
        var wereld = await Wereld.Maak(toepassing);
        var id = wereld.Rol(RolSoort.Clb).GebruikerId;
        var stempel = (await Accounts.Lees(toepassing, id)).SecurityStamp;
        await wereld.Als(RolSoort.Clb).Open(GebruikersLinks.TweedeStap);
        Assert.Equal(stempel, (await Accounts.Lees(toepassing, id)).SecurityStamp);
    }

    [Fact]
    public async Task TweedeStap_FouteCode_BlijftUit()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Clb);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.TweedeStap), new Dictionary<string, string?> { ["Code"] = "123 456" });
        Assert.Contains("niet juist", antwoord.Tekst);
        Assert.False((await Accounts.Lees(toepassing, wereld.Rol(RolSoort.Clb).GebruikerId)).TwoFactorEnabled);
    }

    [Fact]
    public async Task TweedeStap_Uitzetten_VraagtHetWachtwoord()
    {
        var (bezoeker, email, _, _) = await MetTweedeStap(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(GebruikersLinks.TweedeStap);
        Assert.Contains("niet uw wachtwoord", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Wachtwoord"] = "iets anders" })).Tekst);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Wachtwoord"] = Accounts.Wachtwoord })).IsGelukt);
        Assert.Equal("/", (await Accounts.MeldAan(toepassing.Bezoeker(), email)).Naar);
    }

    [Fact]
    public async Task TweedeStap_NieuweHerstelcodes_VragenHetWachtwoordEnVervangenDeOude()
    {
        var (bezoeker, email, _, oud) = await MetTweedeStap(RolSoort.Clb);
        foreach (var (wachtwoord, melding) in new[] { ("", "Vul uw wachtwoord in"), ("iets anders", "niet uw wachtwoord") })
        {
            var geweigerd = await Codes(bezoeker, wachtwoord);
            Assert.Contains(melding, geweigerd.Tekst);
            Assert.Null(geweigerd.Pagina!.Zoek("main code"));
        }
        var nieuw = (await Codes(bezoeker, Accounts.Wachtwoord)).Pagina!.Document.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, nieuw.Except(oud).Count());
        var ander = toepassing.Bezoeker();
        await Accounts.MeldAan(ander, email);
        Assert.False((await GeefCode(ander, oud[0])).IsGelukt);
        Assert.True((await GeefCode(ander, nieuw[0])).IsGelukt);
    }

    [Fact]
    public async Task TweedeStap_Qr_HeeftGeenInlineStijl()
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.School).Open(GebruikersLinks.TweedeStap);
        var svg = pagina.Zoek("main svg")!.OuterHtml;
        Assert.DoesNotContain("style", svg, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<path", svg);
    }

    [Fact]
    public async Task Wachtwoord_Wijzigen_MeldtAndereToestellenAf()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.School));
        var (bezoeker, ander) = (wereld.Als(RolSoort.School), wereld.Als(RolSoort.School));
        var antwoord = await Wijzig(bezoeker, Accounts.Wachtwoord, "een heel nieuw geheim");
        Assert.Equal(GebruikersLinks.MijnAccount, antwoord.Naar);
        toepassing.Klok.ZetOp(Wereld.Vandaag, 11);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(GebruikersLinks.MijnAccount));
        Assert.Equal(HttpStatusCode.Redirect, await ander.Status(GebruikersLinks.MijnAccount));
    }

    [Theory]
    [InlineData("verkeerd wachtwoord", "een heel nieuw geheim", "niet uw huidige wachtwoord")]
    [InlineData(Accounts.Wachtwoord, "te kort", "minstens 12 tekens")]
    public async Task Wachtwoord_OngeldigeInvoer_WordtUitgelegd(string huidig, string nieuw, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.School));
        Assert.Contains(melding, (await Wijzig(wereld.Als(RolSoort.School), huidig, nieuw)).Tekst);
    }

    [Fact]
    public async Task WachtwoordVergeten_BekendOfOnbekend_AntwoordtHetzelfde()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.School));
        var (bekend, onbekend) = (await Vergeten(email), await Vergeten("niemand@example.org"));
        Assert.Equal(bekend.Replace(email, "X", StringComparison.Ordinal), onbekend.Replace("niemand@example.org", "X", StringComparison.Ordinal));
        Assert.False(await toepassing.Db(db => db.UitgaandeBerichten().AnyAsync(b => b.Aan == "niemand@example.org")));
    }

    [Fact]
    public async Task WachtwoordHerstellen_LinkUitDeMail_WerktEenKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.School));
        await Vergeten(email);
        var tekst = await toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.Aan == email).Select(b => b.Tekst).SingleAsync());
        var link = Regex.Match(tekst, @"/wachtwoord-herstellen\S+").Value;
        Assert.Equal(GebruikersLinks.Aanmelden, (await Herstel(link, "een heel nieuw geheim")).Naar);
        Assert.Contains("geldt niet meer", (await Herstel(link, "nog een ander geheim")).Tekst);
        Assert.Equal("/", (await Accounts.MeldAan(toepassing.Bezoeker(), email, "een heel nieuw geheim")).Naar);
        Assert.Equal(HttpStatusCode.NotFound, await toepassing.Bezoeker().Status("/wachtwoord-herstellen"));
    }

    [Theory]
    [InlineData("", "Vul uw e-mailadres in")]
    [InlineData("geen adres", "naam@school.example.org")]
    public async Task WachtwoordVergeten_GeenAdres_WordtUitgelegd(string email, string melding)
    {
        await Wereld.Maak(toepassing);
        var bezoeker = toepassing.Bezoeker();
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordVergeten), new Dictionary<string, string?> { ["Formulier.Email"] = email });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(melding, antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(email, antwoord.Pagina.Zoek("[name='Formulier.Email']")!.GetAttribute("value") ?? "");
    }

    private async Task<Antwoord> Herstel(string link, string wachtwoord)
    {
        var bezoeker = toepassing.Bezoeker();
        return await bezoeker.Verstuur(await bezoeker.Open(link), new Dictionary<string, string?> { ["Formulier.Wachtwoord"] = wachtwoord });
    }

    private async Task<string> Vergeten(string email)
    {
        var bezoeker = toepassing.Bezoeker();
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordVergeten), new Dictionary<string, string?> { ["Formulier.Email"] = email });
        return (await bezoeker.Open(antwoord.Naar!)).Tekst;
    }

    private static async Task<Antwoord> Wijzig(Bezoeker bezoeker, string huidig, string nieuw) =>
        await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.WachtwoordWijzigen), new Dictionary<string, string?> { ["Formulier.Huidig"] = huidig, ["Formulier.Nieuw"] = nieuw });

    private static async Task<Antwoord> Codes(Bezoeker bezoeker, string wachtwoord) =>
        await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.TweedeStap), new Dictionary<string, string?> { ["Wachtwoord"] = wachtwoord }, knop: "nieuwe herstelcodes");

    private static async Task<Antwoord> GeefCode(Bezoeker bezoeker, string code) =>
        await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.AanmeldCode), new Dictionary<string, string?> { ["Formulier.Code"] = code });

    private async Task<(Bezoeker Bezoeker, string Email, string Sleutel, IReadOnlyList<string> Codes)> MetTweedeStap(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(soort));
        var bezoeker = wereld.Als(soort);
        var pagina = await bezoeker.Open(GebruikersLinks.TweedeStap);
        var sleutel = pagina.Zoek("main code")!.TextContent;
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Code"] = Totp.Code(sleutel) });
        return (bezoeker, email, sleutel, [.. antwoord.Pagina!.Document.QuerySelectorAll("main code").Select(c => c.TextContent)]);
    }
}
