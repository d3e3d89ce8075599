using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

/// <summary>R22 and R25 together: the clock of a renewed question runs on its own, until support is given in the new school year.</summary>
public sealed class VernieuwdeKlokTests(Toepassing toepassing)
{
    private static readonly Schooljaar Nieuw = Wereld.Schooljaar.Volgende;
    private static readonly DateOnly Uiterlijk = new(2027, 9, 7);

    [Fact]
    public async Task Verlengen_MetVraag_LaatDeKlokLopenTotDeEersteInzet_R25()
    {
        var traject = await (await Wereld.Maak(toepassing)).Lopend();
        var eersteStart = traject.EersteStartOp;
        traject.Verlengen(Nieuw, true, new NieuweVraag(Ondersteuningstype.Type3, Onderwijsniveau.Secundair, Uiterlijk));
        Assert.Equal((TrajectStatus.Lopend, null, eersteStart, Uiterlijk), (traject.Status, traject.GestartOp, traject.EersteStartOp, traject.StartUiterlijk));
        Assert.Equal((Ondersteuningstype.Type3, Onderwijsniveau.Secundair), (traject.Type, traject.Niveau));
        traject.Begonnen(new DateOnly(2027, 6, 20)); // last school year
        Assert.Null(traject.GestartOp);
        traject.Begonnen(new DateOnly(2027, 9, 9));
        traject.Begonnen(new DateOnly(2027, 9, 3)); // noted later, given earlier
        traject.Begonnen(new DateOnly(2027, 10, 1));
        Assert.Equal(new DateOnly(2027, 9, 3), traject.GestartOp);
    }

    [Fact]
    public async Task Verlengen_ZonderVraag_HoudtDeKlokZoalsZeWas()
    {
        var traject = await (await Wereld.Maak(toepassing)).Lopend();
        var gestart = traject.GestartOp;
        traject.Verlengen(Nieuw, true);
        Assert.Equal((gestart, null), (traject.GestartOp, traject.StartUiterlijk));
        Assert.NotNull(gestart);
    }

    [Fact]
    public async Task VernieuwdZonderBezoek_StaatOverDeStarttermijn_TotHetEersteBezoek_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(await wereld.Leerling("Vera", "Vernieuwd"));
        await wereld.Wijzig<Traject>(traject.Id, t => t.Verlengen(Nieuw, true, new NieuweVraag(t.Type, t.Niveau, Uiterlijk)));
        await wereld.Bewaar(new Toewijzing(traject, wereld.Ondersteuner, 60, Nieuw.Begin, Nieuw.Einde, null));
        toepassing.Klok.ZetOp(new DateOnly(2027, 9, 14));
        var (coordinator, ondersteuner) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Ondersteuner));
        var lijst = TrajectenLinks.Met(Aandacht.Starttermijn);
        Assert.Contains("Vera Vernieuwd", (await coordinator.Open(lijst)).Tekst);
        var dossier = await ondersteuner.Open(TrajectenLinks.Detail(traject.Id));
        Assert.Contains("registreer het eerste bezoek", dossier.Tekst);
        Assert.Contains(InzetLinks.Nieuw(traject.Id), dossier.Links);

        var antwoord = await ondersteuner.Verstuur(await ondersteuner.Open(InzetLinks.Nieuw(traject.Id)), new Dictionary<string, string?> { ["Formulier.Datum"] = "2027-09-10" });

        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(new DateOnly(2027, 9, 10), await toepassing.Db(db => db.AlleTrajecten().Where(t => t.Id == traject.Id).Select(t => t.GestartOp).SingleAsync()));
        Assert.DoesNotContain("Vera Vernieuwd", (await coordinator.Open(lijst)).Tekst);
        Assert.Contains("3 dagen na de termijn", (await coordinator.Open(TrajectenLinks.Detail(traject.Id))).Tekst);
    }

    [Fact]
    public async Task Aanvaarden_Vernieuwing_TeltInzetVanDitJaarAl_EnStaatOpHaarEigenPagina()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var vorig = await wereld.Lopend(leerling);
        await wereld.Wijzig<Traject>(vorig.Id, t => t.Verlengen(Nieuw, true));
        await wereld.Bewaar(new Inzetregel(vorig, wereld.Ondersteuner.Id, new DateOnly(2026, 11, 3), 45, Inzetniveau.Leerling, null, Wereld.Vandaag));
        var lopend = await VanVorigJaar(wereld, await wereld.Leerling("Kind", "Twee"));
        await wereld.Bewaar(new Inzetregel(lopend, wereld.Ondersteuner.Id, new DateOnly(2026, 9, 4), 45, Inzetniveau.Leerling, null, Wereld.Vandaag));
        var kind = await toepassing.Db(db => db.FindAsync<Krijtlijn.Leerlingen.Leerling>(lopend.LeerlingId).AsTask());
        var verslag = await wereld.Verslag(kind!, Ondersteuningstype.Type3);
        var aanmelding = await wereld.Ingediend(kind, a => { a.VernieuwtTrajectId = lopend.Id; a.VerslagId = verslag.Id; });
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), new Dictionary<string, string?>(), "Aanvaarden")).IsGelukt);
        var na = await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.Id == lopend.Id));
        Assert.Equal((Wereld.Schooljaar, new DateOnly(2026, 9, 4), Ondersteuningstype.Type3), (na.TotSchooljaar, na.GestartOp!.Value, na.Type));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.AanmeldingId == aanmelding.Id && g.TrajectId == lopend.Id && g.Wat == "Aanmelding aanvaard")));
        Assert.Contains("Aanmelding aanvaard", (await wereld.Als(RolSoort.School).Open(AanmeldingenLinks.Detail(aanmelding.Id))).Tekst);
    }

    [Fact]
    public async Task NietBeslist_NaDeTermijn_LigtInEenEigenBakje_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Laat", "Beslist"));
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(11));
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Te laat te beslissen", (await coordinator.Open("/")).Tekst);
        Assert.Contains("Laat Beslist", (await coordinator.Open(AanmeldingenLinks.TeLaat)).Tekst);
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(10));
        Assert.DoesNotContain("Laat Beslist", (await coordinator.Open(AanmeldingenLinks.TeLaat)).Tekst);
    }

    [Fact]
    public async Task Slapend_TrajectVanVorigJaarZonderVernieuwing_MaaktHetVerslagSlapend()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await VanVorigJaar(wereld, await wereld.Leerling("Slaapt", "Weer"));
        var kind = await toepassing.Db(db => db.FindAsync<Krijtlijn.Leerlingen.Leerling>(traject.LeerlingId).AsTask());
        await wereld.Verslag(kind!);
        Assert.Contains("Slaapt Weer", (await wereld.Als(RolSoort.Clb).Open(VerslagenLinks.Slapend)).Tekst);
        await wereld.Wijzig<Traject>(traject.Id, t => t.Verlengen(Wereld.Schooljaar, true));
        Assert.DoesNotContain("Slaapt Weer", (await wereld.Als(RolSoort.Clb).Open(VerslagenLinks.Slapend)).Tekst);
    }

    private static async Task<Traject> VanVorigJaar(Wereld wereld, Krijtlijn.Leerlingen.Leerling leerling)
    {
        var traject = new Traject(leerling, wereld.School.Id, null, Wereld.Schooljaar.Vorige, Ondersteuningstype.Type9, Onderwijsniveau.Lager, new DateTime(2025, 9, 8, 0, 0, 0, DateTimeKind.Utc), null);
        traject.Toewijzen();
        traject.Starten(new DateOnly(2025, 9, 20), "leraar", "", Wereld.Vandaag);
        await wereld.Bewaar(traject);
        return traject;
    }
}
