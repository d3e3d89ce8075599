using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Ondersteuningsplannen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>A school or CLB that works with several networks: a role reaches what the network that gave it has, and no more (R14, R40).</summary>
public sealed class NetwerkgrensTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    public async Task RolVanEenAnderNetwerk_AanDezelfdeInstelling_ReiktNietTotHetDossier_R40(RolSoort soort)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await wereld.Lopend(await wereld.Leerling("Binnen", "Bereik"));
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling("Nog", "Iemand"));
        var instelling = soort == RolSoort.School ? wereld.School.Id : wereld.Clb.Id;
        await ander.Bewaar(new Lidmaatschap(ander.Netwerk.Id, instelling, soort == RolSoort.School ? Lidrol.GewoneSchool : Lidrol.Clb, Wereld.Schooljaar.Begin));
        string[] dossier = [TrajectenLinks.Detail(traject.Id), LeerlingenLinks.Detail(traject.LeerlingId), Krijtlijn.Ondersteuningsplannen.OndersteuningsplannenLinks.Detail(plan.Id), Krijtlijn.Verslagen.VerslagenLinks.Detail(verslag.Id)];
        var (eigen, vreemd, zonderNetwerk) = (await Bezoeker(wereld, soort, wereld.Netwerk.Id, instelling), await Bezoeker(wereld, soort, ander.Netwerk.Id, instelling), await Bezoeker(wereld, soort, null, instelling));
        foreach (var url in dossier)
        {
            Assert.Equal(HttpStatusCode.OK, await eigen.Status(url));
            Assert.Equal(HttpStatusCode.OK, await zonderNetwerk.Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await vreemd.Status(url));
        }
        Assert.DoesNotContain("Binnen Bereik", (await vreemd.Open("/")).Tekst);
        Assert.DoesNotContain("Binnen Bereik", (await vreemd.Open("/zoeken?q=Binnen")).Tekst);
    }

    [Fact]
    public async Task Uitnodigen_DoorEenCoordinator_GeeftEenRolInHaarNetwerk()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var url = $"{GebruikersLinks.Uitnodigen}?rol=Clb";
        var antwoord = await coordinator.Verstuur(await coordinator.Open(url), new Dictionary<string, string?> { ["Formulier.Plaats"] = wereld.Clb.Id.ToString(), ["Formulier.Naam"] = "Cleo Clb", ["Formulier.Email"] = $"cleo{wereld.Clb.Nummer}@example.org" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal((wereld.Netwerk.Id, wereld.Clb.Id), await toepassing.Db(db => db.Uitnodigingen().Where(u => u.VanNetwerkId == wereld.Netwerk.Id).Select(u => new ValueTuple<Guid, Guid>(u.NetwerkId!.Value, u.InstellingId!.Value)).SingleAsync()));
    }

    [Fact]
    public async Task RollenInBeheer_VanEenGedeeldeInstelling_AlleenDieVanHetEigenNetwerk()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await ander.Bewaar(new Lidmaatschap(ander.Netwerk.Id, wereld.Clb.Id, Lidrol.Clb, Wereld.Schooljaar.Begin));
        var gedeeld = wereld.Rol(RolSoort.Clb).GebruikerId;
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(GebruikersLinks.Detail(gedeeld)));
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(GebruikersLinks.Detail(gedeeld)));
    }

    [Fact]
    public async Task NieuweAanmelding_NaEenWisselVanNetwerk_WijstDeWeg_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var leerling = await wereld.Leerling();
        await toepassing.Db(async db =>
        {
            (await db.Lidmaatschappen().SingleAsync(l => l.InstellingId == wereld.School.Id)).LatenVervallen(toepassing.Klok.Nu());
            db.Add(new Lidmaatschap(ander.Netwerk.Id, wereld.School.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin));
            await Krijtlijn.Logboek.LogboekActs.Bewaren(db, HuidigeGebruiker.Systeem("test"), "Van netwerk gewisseld");
        });
        var oudeRol = wereld.Als(RolSoort.School);
        Dictionary<string, string?> Gekend() => new() { ["Gekend.LeerlingId"] = leerling.Id.ToString() };
        Assert.Contains($"met {ander.Netwerk.Naam}", (await oudeRol.Verstuur(await oudeRol.Open(AanmeldingenLinks.Nieuw), Gekend())).Tekst);
        var vrij = await Bezoeker(wereld, RolSoort.School, null, wereld.School.Id);
        Assert.Contains("dossier bij een ander centrum", (await vrij.Verstuur(await vrij.Open(AanmeldingenLinks.Nieuw), Gekend())).Tekst);
        Assert.False(await toepassing.Db(db => db.AlleAanmeldingen().AnyAsync(a => a.LeerlingId == leerling.Id)));
    }

    [Fact]
    public async Task TweeRollenAanEenSchool_DragenDeNaamVanHetNetwerk()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var gebruiker = Guid.NewGuid();
        var namen = await toepassing.Db(db => Rolnamen.Van(db, [new Rol(gebruiker, RolSoort.School, wereld.Netwerk.Id, wereld.School.Id), new Rol(gebruiker, RolSoort.School, ander.Netwerk.Id, wereld.School.Id)]));
        Assert.Equal([$"Zorgverantwoordelijke – {wereld.School.Naam}, {wereld.Netwerk.Naam}", $"Zorgverantwoordelijke – {wereld.School.Naam}, {ander.Netwerk.Naam}"], namen.Select(n => n.Omschrijving));
        Assert.Equal($"Zorgverantwoordelijke – {wereld.School.Naam}", (await toepassing.Db(db => Rolnamen.Van(db, [new Rol(gebruiker, RolSoort.School, wereld.Netwerk.Id, wereld.School.Id)])))[0].Omschrijving);
    }

    [Fact]
    public async Task NetwerkVan_VolgendJaar_BlijftWatHetIs_TotEenWisselGemeldIs_R10()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (volgend, wie) = (Wereld.Schooljaar.Volgende, HuidigeGebruiker.Systeem("test"));
        Task<Guid> Netwerk(Schooljaar jaar) => toepassing.Db(db => db.NetwerkVan(wie, wereld.School.Id, jaar));
        Assert.Equal(wereld.Netwerk.Id, await Netwerk(volgend));
        var lid = await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.InstellingId == wereld.School.Id).Select(l => l.Id).SingleAsync());
        await wereld.Wijzig<Lidmaatschap>(lid, l => l.Beeindigen(Wereld.Schooljaar.Einde));
        Assert.Contains("nog bij geen ondersteuningsnetwerk", (await Assert.ThrowsAsync<RegelGebroken>(() => Netwerk(volgend))).Message);
        await ander.Bewaar(new Lidmaatschap(ander.Netwerk.Id, wereld.School.Id, Lidrol.GewoneSchool, volgend.Begin));
        Assert.Equal((wereld.Netwerk.Id, ander.Netwerk.Id), (await Netwerk(Wereld.Schooljaar), await Netwerk(volgend)));
    }

    [Fact]
    public async Task InstellingenVan_LedenVanVolgendJaar_TellenMeeTenzijEenAnderNetwerkZeNuHeeft()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var vrij = new Krijtlijn.Scholen.Instelling($"{int.Parse(wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 5}", "Nog vrij", Krijtlijn.Scholen.Instellingssoort.GewoneSchool);
        await wereld.Bewaar(vrij, new Lidmaatschap(wereld.Netwerk.Id, vrij.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Volgende.Begin), new Lidmaatschap(wereld.Netwerk.Id, ander.School.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Volgende.Begin));
        var ids = await toepassing.Db(db => GebruikersBereik.InstellingenVan(db, wereld.Wie(RolSoort.Coordinator)).ToListAsync());
        Assert.Equal(new[] { wereld.School.Id, wereld.Clb.Id, wereld.Werkgever.Id, vrij.Id }.Order(), ids.Order());
    }

    private async Task<Bezoeker> Bezoeker(Wereld wereld, RolSoort soort, Guid? netwerk, Guid instelling)
    {
        var gebruiker = new Gebruiker("Grens Test", $"grens-{Guid.NewGuid():N}@example.org");
        gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = gebruiker.Email!.ToUpperInvariant();
        var rol = gebruiker.Voeg(new Rol(gebruiker.Id, soort, netwerk, instelling));
        await wereld.Bewaar(gebruiker);
        return toepassing.Bezoeker(rol, "Grens Test");
    }
}
