using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

/// <summary>The school's way from a new pupil to the receipt, over HTTP.</summary>
public sealed class IndienreisTests(Toepassing toepassing)
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. new byte[600_000]];

    [Fact]
    public async Task Indienen_VanNieuweLeerlingTotOntvangst_GeeftReferentieEnBerichtZonderNaam()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        var naar = (await school.Verstuur(await school.Open(AanmeldingenLinks.Nieuw), new Dictionary<string, string?> { ["Nieuw.Voornaam"] = "Jules", ["Nieuw.Familienaam"] = "Peeters", ["Nieuw.Geboortedatum"] = "2017-02-03" })).Naar!;
        var id = Guid.Parse(naar.Split('/')[2]);
        Assert.Equal(AanmeldingenLinks.Invullen(id), naar);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(AanmeldingenLinks.Detail(id)));

        Assert.Equal(AanmeldingenLinks.Invullen(id, Onderdeel.Contact), await Vul(school, id, Onderdeel.SchoolEnKlas, ("Formulier.VestigingId", $"{wereld.Vestiging.Id}"), ("Formulier.Niveau", "Lager"), ("Formulier.Klas", "3A")));
        Assert.Equal(AanmeldingenLinks.Invullen(id, Onderdeel.Verslag), await Vul(school, id, Onderdeel.Contact, ("Formulier.ContactNaam", "Els Zorg"), ("Formulier.ContactEmail", "els@example.org")));
        var verslagpagina = await school.Open(AanmeldingenLinks.Invullen(id, Onderdeel.Verslag));
        var metBestand = await school.VerstuurBestand(verslagpagina, "Formulier.Upload", "verslag van jules.pdf", Pdf, new Dictionary<string, string?>
        { ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = "Type9", ["Formulier.Datum"] = "2026-10-01", ["Formulier.Vindplaats"] = "Opgeladen" });
        Assert.True(metBestand.IsGelukt, metBestand.Tekst);
        Assert.Equal(AanmeldingenLinks.Invullen(id, Onderdeel.Vraag), metBestand.Naar);
        await Vul(school, id, Onderdeel.Vraag, ("Formulier.VraagLeraar", "Hoe geef ik hem taken die hij alleen aankan?"));
        await Vul(school, id, Onderdeel.Zorgfase, ("Formulier.Fase", "UitbreidingVanZorg"), ("Formulier.ReedsGeprobeerd", "Een stappenplan"));
        Assert.Equal(AanmeldingenLinks.Nakijken(id), await Vul(school, id, Onderdeel.Ouders, ("Formulier.OudersIngelichtOp", "2026-11-10"), ("Formulier.Contacten[0].Naam", "Lien Peeters"), ("Formulier.Contacten[0].Relatie", "Moeder")));

        var nakijken = await school.Open(AanmeldingenLinks.Nakijken(id));
        Assert.Contains("Lien Peeters", nakijken.Tekst);
        var ingediend = await school.Verstuur(nakijken, nakijken.Versie());
        Assert.Equal(AanmeldingenLinks.Ontvangst(id), ingediend.Naar);
        var ontvangst = await school.Open(ingediend.Naar!);
        Assert.Contains("2026-0001", ontvangst.Tekst);
        Assert.Contains("donderdag 3 december 2026", ontvangst.Tekst);

        var (aanmelding, berichten) = await toepassing.Db(async db => (await db.AlleAanmeldingen().Include(a => a.Leerling).FirstAsync(a => a.Id == id), await db.UitgaandeBerichten().Where(b => b.NetwerkId == wereld.Netwerk.Id).ToListAsync()));
        Assert.Equal(AanmeldingStatus.Ingediend, aanmelding.Status);
        Assert.True(aanmelding.Leerling!.IsGedeeld);
        Assert.Equal(2, berichten.Count);
        Assert.All(berichten, b => Assert.DoesNotContain("Jules", b.Onderwerp + b.Tekst));
        var detail = await wereld.Als(RolSoort.Coordinator).Open(AanmeldingenLinks.Detail(id));
        Assert.Contains("Jules Peeters", detail.Tekst);
        Assert.Contains("Beoordeel de aanmelding", detail.Tekst);
        Assert.Equal(AanmeldingenLinks.Detail(id), (await school.Get(AanmeldingenLinks.Invullen(id))).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Bestand_BinnenBereik_IsEenBijlageEnAndersNietGevonden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var andere = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie(anders: a => a.VerslagId = null);
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open($"{AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Verslag)}?nieuw=true");
        await school.VerstuurBestand(pagina, "Formulier.Upload", "../verslag.exe", Pdf, new Dictionary<string, string?> { ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = "Type3", ["Formulier.Datum"] = "2026-10-01" });
        var bestand = await toepassing.Db(db => db.AlleVerslagen().Where(v => v.LeerlingId == aanmelding.LeerlingId && v.BestandId != null).Select(v => v.BestandId!.Value).SingleAsync());
        using var antwoord = await school.Get(LeerlingenLinks.Bestand(bestand));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("verslag.pdf", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("attachment", antwoord.Content.Headers.ContentDisposition.DispositionType);
        Assert.Equal("nosniff", antwoord.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Pdf, await antwoord.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, await andere.Als(RolSoort.School).Status(LeerlingenLinks.Bestand(bestand)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(LeerlingenLinks.Bestand(bestand)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(LeerlingenLinks.Bestand(bestand)));
    }

    [Theory]
    [InlineData(0, "Dit bestand is leeg")]
    [InlineData(100, "kunnen we niet aannemen")]
    [InlineData(21 * 1024 * 1024, "het mag hoogstens 20 MB zijn")]
    public async Task Verslag_MetVerkeerdBestand_ToontEenMeldingOpDePagina(int lengte, string tekst)
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie(anders: a => a.VerslagId = null);
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open($"{AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Verslag)}?nieuw=true");
        var antwoord = await school.VerstuurBestand(pagina, "Formulier.Upload", "verslag.pdf", new byte[lengte], new Dictionary<string, string?>
        { ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = "Type3", ["Formulier.Datum"] = "2026-10-01", ["Formulier.Vindplaats"] = "Opgeladen" });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(tekst, antwoord.Tekst);
        Assert.Equal("2026-10-01", antwoord.Pagina!.Zoek("[name='Formulier.Datum']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Verslag_VanMeerDan40MB_IsStatus413()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie(anders: a => a.VerslagId = null);
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open($"{AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Verslag)}?nieuw=true");
        var antwoord = await school.VerstuurBestand(pagina, "Formulier.Upload", "verslag.pdf", new byte[41 * 1024 * 1024], new Dictionary<string, string?>());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.Status);
        Assert.Contains("Dit bestand is te groot", antwoord.Tekst);
    }

    private static async Task<string?> Vul(Bezoeker school, Guid id, Onderdeel onderdeel, params (string Veld, string Waarde)[] velden)
    {
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Invullen(id, onderdeel)), velden.ToDictionary(v => v.Veld, v => (string?)v.Waarde));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return antwoord.Naar;
    }
}

internal static class Nakijkpagina
{
    /// <summary>The version on the check page, as the field that tells its form from the menu's.</summary>
    public static Dictionary<string, string?> Versie(this Pagina pagina) => new() { ["versie"] = pagina.Zoek("main [name='versie']")!.GetAttribute("value") };
}
