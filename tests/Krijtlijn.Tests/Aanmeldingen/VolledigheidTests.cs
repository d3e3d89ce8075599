using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Aanmeldingen.Indienen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>R20, R21: what a complete request needs, taken away piece by piece, and when it may be sent.</summary>
public sealed class VolledigheidTests(Toepassing toepassing)
{
    public static readonly TheoryData<string, Action<Aanmelding>> Weggelaten = new()
    {
        { nameof(Aanmelding.VestigingId), a => a.VestigingId = null },
        { nameof(Aanmelding.Niveau), a => a.Niveau = null },
        { nameof(Aanmelding.Klas), a => a.Klas = " " },
        { nameof(Aanmelding.ContactNaam), a => a.ContactNaam = null },
        { nameof(Aanmelding.ContactEmail), a => (a.ContactEmail, a.ContactTelefoon) = (null, null) },
        { nameof(Aanmelding.VerslagId), a => a.VerslagId = null },
        { nameof(Verslag.Vindplaats), a => a.Verslag!.InIris(" ") },
        { nameof(Aanmelding.VraagLeerling), a => a.VraagTeam = "" },
        { nameof(Aanmelding.Fase), a => a.Fase = null },
        { nameof(Aanmelding.OudersIngelichtOp), a => a.OudersIngelichtOp = null },
    };

    [Theory]
    [MemberData(nameof(Weggelaten), DisableDiscoveryEnumeration = true)]
    public void Indienen_ZonderEenGegeven_BreektR20(string veld, Action<Aanmelding> weglaten)
    {
        var aanmelding = Volledig();
        Assert.Empty(AanmeldingRegels.Ontbrekend(aanmelding));
        weglaten(aanmelding);
        Assert.Equal((veld, "R20"), AanmeldingRegels.Ontbrekend(aanmelding).Select(m => (m.Veld, m.Regel)).Single());
        Assert.Equal("R20", Assert.Throws<RegelGebroken>(() => aanmelding.Indienen("2026-0001", Testklok.Begin.UtcDateTime, Wereld.Vandaag, Regelboek.Voor(Wereld.Schooljaar).Startregel())).Regel);
        Assert.Equal(AanmeldingStatus.Werkversie, aanmelding.Status);
    }

    [Fact]
    public void NietOpSchool_AlleenEenInschrijvingsverslag_R20()
    {
        var leerling = NieuweLeerling();
        Assert.Equal("R20", Assert.Throws<RegelGebroken>(() => NieuwVerslag(leerling, Verslagsoort.GcVerslag).NietOpSchool(Wereld.Vandaag)).Regel);
        var oud = NieuwVerslag(leerling, Verslagsoort.Inschrijvingsverslag);
        oud.NietOpSchool(Wereld.Vandaag);
        Assert.True(oud.IsLeesbaar);
    }

    [Fact]
    public void Verslag_TweeKeerHetzelfdeTypeOfEindeVoorHetBegin_WordtGeweigerd_R20_R6()
    {
        var verslag = NieuwVerslag(NieuweLeerling(), Verslagsoort.GcVerslag);
        Assert.Equal("R20", Assert.Throws<RegelGebroken>(() => verslag.Wijzigen(Verslagsoort.GcVerslag, Ondersteuningstype.Type9, Ondersteuningstype.Type9, verslag.Datum, verslag.Datum)).Regel);
        Assert.Equal("R6", Assert.Throws<RegelGebroken>(() => verslag.Beeindigen(verslag.GeldigVanaf.AddDays(-1), Eindreden.Andere, null)).Regel);
    }

    [Fact]
    public void Types_KennenGeenType5_R5() => Assert.DoesNotContain(Enum.GetValues<Ondersteuningstype>(), t => t.Tekst().Contains('5'));

    [Fact]
    public async Task Indienen_VolgendSchooljaarVoorEenSeptember_WordtGeweigerd_R21()
    {
        var wereld = await Wereld.Maak(toepassing);
        toepassing.Klok.ZetOp(new DateOnly(2026, 8, 31));
        var werkversie = await wereld.Werkversie(anders: a => a.OudersIngelichtOp = new DateOnly(2026, 8, 30));
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Nakijken(werkversie.Id));
        Assert.Null(pagina.Zoek("main [name='versie']"));
        var antwoord = await school.Post(AanmeldingenLinks.Nakijken(werkversie.Id), [new("__RequestVerificationToken", pagina.Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("versie", $"{werkversie.Versie}")]);
        Assert.False(antwoord.IsGelukt);
        Assert.Equal(AanmeldingStatus.Werkversie, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.Id == werkversie.Id).Select(a => a.Status).SingleAsync()));

        toepassing.Klok.ZetOp(new DateOnly(2026, 9, 1));
        pagina = await school.Open(AanmeldingenLinks.Nakijken(werkversie.Id));
        Assert.True((await school.Verstuur(pagina, pagina.Versie())).IsGelukt);
    }

    [Fact]
    public void Indienen_VerslagIntussenGeeindigd_BreektR20_EnOpDeLaatsteDagNiet()
    {
        var (gisteren, vandaag) = (Volledig(), Volledig());
        gisteren.Verslag!.Beeindigen(Wereld.Vandaag.AddDays(-1), Eindreden.NietMeerNodig, null);
        vandaag.Verslag!.Beeindigen(Wereld.Vandaag, Eindreden.NietMeerNodig, null);
        void Indienen(Aanmelding a) => a.Indienen("2026-0001", Testklok.Begin.UtcDateTime, Wereld.Vandaag, Regelboek.Voor(Wereld.Schooljaar).Startregel());
        Assert.Equal("R20", Assert.Throws<RegelGebroken>(() => Indienen(gisteren)).Regel);
        Assert.Equal(AanmeldingStatus.Werkversie, gisteren.Status);
        Indienen(vandaag);
        Assert.Equal(AanmeldingStatus.Ingediend, vandaag.Status);
    }

    private static Aanmelding Volledig()
    {
        var leerling = NieuweLeerling();
        var aanmelding = new Aanmelding(leerling, Wereld.Schooljaar, Testklok.Begin.UtcDateTime)
        {
            VestigingId = Guid.NewGuid(), Niveau = Onderwijsniveau.Lager, Klas = "3A", ContactNaam = "Els Zorg", ContactTelefoon = "014 00 00 00",
            VraagTeam = "Hoe pakken we dit samen aan?", Fase = Zorgfase.UitbreidingVanZorg, OudersIngelichtOp = Wereld.Vandaag,
        };
        var verslag = NieuwVerslag(leerling, Verslagsoort.GcVerslag);
        verslag.InIris("IRIS-1");
        aanmelding.Koppel(verslag);
        return aanmelding;
    }

    private static Leerling NieuweLeerling() => new(Guid.NewGuid(), Guid.NewGuid(), "Noor", "Verbeke", new DateOnly(2017, 4, 12));

    private static Verslag NieuwVerslag(Leerling leerling, Verslagsoort soort) => new(leerling, soort, Ondersteuningstype.Type9, new DateOnly(2026, 5, 4));
}
