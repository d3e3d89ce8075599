using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

/// <summary>R26: a pupil that looks like another one is shown before the request is sent, and never merged.</summary>
public sealed class DubbelsTests(Toepassing toepassing)
{
    [Theory]
    [InlineData("Noor", "Verbeeke", true)]
    [InlineData("Verbeke", "Nour", true)]
    [InlineData("Emiel", "Claes", false)]
    public async Task Nakijken_NaamGewijzigdInDeWerkversie_ToontDeGelijkende_R26(string voornaam, string familienaam, bool gelijkt)
    {
        var wereld = await Wereld.Maak(toepassing);
        var ander = await wereld.Leerling("Noor", "Verbeke");
        var aanmelding = await wereld.Werkversie(await wereld.Leerling("Lien", "Janssens", gedeeld: false));
        var school = wereld.Als(RolSoort.School);
        Assert.DoesNotContain("lijkt op een andere", (await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id))).Tekst);

        Assert.True((await school.Verstuur(await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Leerling)), new Dictionary<string, string?> { ["Formulier.Voornaam"] = voornaam, ["Formulier.Familienaam"] = familienaam })).IsGelukt);

        var nakijken = await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id));
        Assert.Equal(gelijkt, nakijken.Tekst.Contains("lijkt op een andere", StringComparison.Ordinal));
        Assert.Equal(gelijkt, nakijken.Links.Contains(AanmeldingenLinks.NieuwVoor(ander.Id)));
        Assert.True((await school.Verstuur(nakijken, nakijken.Versie())).IsGelukt);
        Assert.Equal(2, await toepassing.Db(db => db.AlleLeerlingen().CountAsync(l => l.NetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Nakijken_GelijkendeVanEenAndereSchool_VerraadtGeenNaam_R26_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Leerling(wereld.Netwerk.Id, wereld.Werkgever.Id, "Noör", "Verbekke", new DateOnly(2017, 4, 12)));
        var aanmelding = await wereld.Werkversie();
        var pagina = await wereld.Als(RolSoort.School).Open(AanmeldingenLinks.Nakijken(aanmelding.Id));
        Assert.Contains("gelijkende naam", pagina.Tekst);
        Assert.DoesNotContain("Verbekke", pagina.Tekst);
    }

    [Theory]
    [InlineData("", "Peeters", "2017-02-03", "Nieuw_Voornaam")]
    [InlineData("Jules", "", "2017-02-03", "Nieuw_Familienaam")]
    [InlineData("Jules", "Peeters", "", "Nieuw_Geboortedatum")]
    [InlineData("Jules", "Peeters", "1980-02-03", "Nieuw_Geboortedatum")]
    public async Task Nieuw_OngeldigeLeerling_ToontDeFoutBijHetVeldEnHoudtWatGetyptIs(string voornaam, string familienaam, string geboren, string veld)
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        var velden = new Dictionary<string, string?> { ["Nieuw.Voornaam"] = voornaam, ["Nieuw.Familienaam"] = familienaam, ["Nieuw.Geboortedatum"] = geboren };
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Nieuw), velden);
        Assert.NotNull(antwoord.Pagina!.Zoek($".foutoverzicht a[href='#{veld}']"));
        Assert.All(velden, v => Assert.Equal(v.Value, antwoord.Pagina.Zoek($"[name='{v.Key}']")!.GetAttribute("value") ?? ""));
        Assert.False(await toepassing.Db(db => db.AlleLeerlingen().AnyAsync(l => l.NetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Nieuw_GekendeLeerling_VraagtErEenEnGaatDanVerder()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Nieuw);
        Assert.Contains("Kies een leerling.", (await school.Verstuur(pagina, new Dictionary<string, string?> { ["Gekend.LeerlingId"] = "" })).Pagina!.Zoek(".foutoverzicht a[href='#Gekend_LeerlingId']")!.TextContent);
        Assert.True((await school.Verstuur(pagina, new Dictionary<string, string?> { ["Gekend.LeerlingId"] = $"{leerling.Id}" })).IsGelukt);
        Assert.Equal(1, await toepassing.Db(db => db.AlleAanmeldingen().CountAsync(a => a.LeerlingId == leerling.Id)));
    }
}
