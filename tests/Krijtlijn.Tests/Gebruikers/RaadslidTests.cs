using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Tests.Middelen.Boekingen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>A member of the council reads the figures of her network; she writes nothing, and sees no pupil and no file of a member of staff.</summary>
public sealed class RaadslidTests(Toepassing toepassing)
{
    private static readonly Cijferbron Brief = new("Brief van het ministerie", new DateOnly(2026, 7, 1));

    private static async Task<string> Beslist(Wereld wereld)
    {
        await wereld.Bewaar(new Werkgeverontvangst(wereld.Netwerk.Id, wereld.Werkgever.Id, Wereld.Schooljaar, new Werkgevercijfers(40_000, 100, 120), Brief, Testklok.Begin.UtcDateTime));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var simulatie = (await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Werkgevers), new Dictionary<string, string?>(), "Kiezen", "Kies model 1")).Naar!;
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Raadslid).Status(simulatie.Replace("/beslissen", "", StringComparison.Ordinal)));
        var besluit = new Dictionary<string, string?> { ["Formulier.Dag"] = "2026-11-20", ["Formulier.Orgaan"] = "Leersteunraad van november", ["Formulier.Verslag"] = "2026/14", ["Formulier.Bevestigd"] = "true" };
        return (await bezoeker.Verstuur(await bezoeker.Open(simulatie), besluit)).Naar!;
    }

    [Fact]
    public async Task Middelen_VanHetEigenNetwerk_LeestZe_EnWijzigtNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var detail = await Beslist(wereld);
        var lid = wereld.Als(RolSoort.Raadslid);
        foreach (var adres in new[] { MiddelenLinks.Werkgevers, detail, MiddelenLinks.KleineTypes, BoekingenLinks.Saldo, BoekingenLinks.Solidariteit, NetwerkenLinks.Overzicht, NetwerkenLinks.Detail(wereld.Netwerk.Id) })
        {
            var pagina = await lid.Open(adres);
            Assert.Null(pagina.Zoek("main form[method=post]"));
            foreach (var link in pagina.Document.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct()) Assert.True(await lid.Status(link) == HttpStatusCode.OK, $"{adres} leads to {link}.");
        }
        Assert.Contains("2026/14", (await lid.Open(detail)).Tekst);
        Assert.Equal(HttpStatusCode.OK, await lid.Status($"{MiddelenLinks.Werkgevers}?handler=xlsx"));
    }

    [Fact]
    public async Task Schrijven_EnWatVanLeerlingenOfPersoneelIs_BestaatNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var lid = wereld.Als(RolSoort.Raadslid);
        foreach (var adres in new[]
        {
            MiddelenLinks.WerkgeversInvullen, MiddelenLinks.WerkgeversInlezen, MiddelenLinks.Kleintypenormen, MiddelenLinks.Kleintypetellingen, MiddelenLinks.Kleintypevrijgave, MiddelenLinks.Capaciteit, BoekingenLinks.Overzicht, BoekingenLinks.Nieuw,
            PersoneelLinks.Overzicht, PersoneelLinks.Detail(wereld.Ondersteuner.Id), "/personeel/aanstellingen", AanmeldingenLinks.Overzicht, TrajectenLinks.Overzicht, InzetLinks.Overzicht, "/logboek", "/scholen", "/netwerken/meldingen", GebruikersLinks.Overzicht,
        }) Assert.True(await lid.Status(adres) == HttpStatusCode.NotFound, adres);
        // By hand too, with the proof of a form of her own.
        var bewijs = (await lid.Open("/")).Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var kiezen = await lid.Post($"{MiddelenLinks.Werkgevers}?handler=Kiezen", [new("__RequestVerificationToken", bewijs), new("model", nameof(Werkgevermodel.EenOfTweeScholen)), new("procent", "100")]);
        Assert.Equal(HttpStatusCode.NotFound, kiezen.Status);
    }

    [Fact]
    public async Task Middelen_VanEenAnderNetwerk_BereiktZeNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Boekingwereld.Maak(toepassing));
        var vreemd = await Beslist(ander.Wereld);
        await ander.Aanvaard(ander.School, ander.Buur.Id, 3);
        var lid = wereld.Als(RolSoort.Raadslid);
        Assert.Equal(HttpStatusCode.NotFound, await lid.Status(vreemd));
        foreach (var adres in new[] { MiddelenLinks.Werkgevers, MiddelenLinks.KleineTypes, BoekingenLinks.Saldo, BoekingenLinks.Solidariteit })
        {
            var tekst = (await lid.Open($"{adres}?netwerk={ander.Netwerk}")).Tekst;
            Assert.DoesNotContain(ander.Wereld.Werkgever.Nummer, tekst);
            Assert.DoesNotContain(ander.Buur.Naam, tekst);
        }
    }

    [Fact]
    public async Task Saldo_ToontCijfers_ZonderDoorNaarSchoolOfBoeking()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(w.School, w.Buur.Id, 3);
        await w.Wereld.Lopend();
        var pagina = await w.Wereld.Als(RolSoort.Raadslid).Open(BoekingenLinks.Saldo);
        Assert.Contains(w.Buur.Naam, pagina.Tekst);
        Assert.Empty(pagina.Document.QuerySelectorAll("tbody a"));
        Assert.DoesNotContain("Boekingen", pagina.Zoek("nav.kruimels")?.TextContent ?? "");
        Assert.Contains(w.Buur.Naam, (await w.Wereld.Als(RolSoort.Raadslid).Open(BoekingenLinks.Solidariteit)).Tekst);
    }

    [Fact]
    public async Task Vandaag_ToontWatBeslistIs_EnWatZeMagLezen_NooitEenDossier()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var detail = await Beslist(wereld);
        var pagina = await wereld.Als(RolSoort.Raadslid).Open("/");
        Assert.Contains("Leersteunraad van november", pagina.Tekst);
        Assert.Contains("beslist op 20/11/2026", pagina.Tekst);
        Assert.Contains(detail, pagina.Links);
        foreach (var adres in new[] { MiddelenLinks.Werkgevers, MiddelenLinks.KleineTypes, BoekingenLinks.Saldo, BoekingenLinks.Solidariteit }) Assert.Contains(adres, pagina.Links);
        Assert.DoesNotContain("Sinds gisteren", pagina.Tekst);
        Assert.Null(pagina.Zoek("form[role=search]"));
        Assert.Equal($"Raadslid – {wereld.Netwerk.Naam}", (await toepassing.Db(db => Rolnamen.Van(db, [wereld.Rol(RolSoort.Raadslid)]))).Single().Omschrijving);
    }

    [Fact]
    public async Task Uitnodigen_DoorDeCoordinator_GeldtVoorHaarEigenNetwerk()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (bezoeker, email) = (wereld.Als(RolSoort.Coordinator), $"raad.{wereld.School.Nummer}@example.org");
        var formulier = await bezoeker.Open(GebruikersLinks.UitnodigenAls(RolSoort.Raadslid));
        Assert.Contains("Nodig een lid van de leersteunraad of het bestuursorgaan uit", formulier.Tekst);
        Assert.True((await bezoeker.Verstuur(formulier, new Dictionary<string, string?> { ["Formulier.Naam"] = "Nieuw Raadslid", ["Formulier.Email"] = email })).IsGelukt);
        var uitnodiging = await toepassing.Db(db => db.Uitnodigingen().SingleAsync(u => u.Email == email));
        Assert.Equal((RolSoort.Raadslid, wereld.Netwerk.Id, null), (uitnodiging.Soort, uitnodiging.NetwerkId!.Value, uitnodiging.InstellingId));
    }

    [Fact]
    public void Rol_ZonderNetwerk_KanNiet() => Assert.Throws<ArgumentException>(() => new Rol(Guid.NewGuid(), RolSoort.Raadslid));
}
