using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>The reserve and the division beside the bookings, and what a request does to the school's line.</summary>
public sealed class CapaciteitsgevolgTests(Toepassing toepassing)
{
    [Fact]
    public async Task Reserve_Bewaren_StaatInDePot_EnOnderNul_VraagtEenVink()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(null, w.School, 4);
        Assert.True((await w.Coordinator.Stuur(MiddelenLinks.Capaciteit, new() { ["Formulier.Aantal"] = "9" }, "Reserve")).IsGelukt);
        Assert.Equal("9 reserve + 0 vrijgegeven − 4 toegekend = 5 in de pot", (await w.Pot()).Som);
        Assert.Contains("Geef een geheel getal", (await w.Coordinator.Stuur(MiddelenLinks.Capaciteit, new() { ["Formulier.Aantal"] = "-3" }, "Reserve")).Tekst);
        var eerst = await w.Coordinator.Stuur(MiddelenLinks.Capaciteit, new() { ["Formulier.Aantal"] = "1" }, "Reserve");
        Assert.Contains("De pot komt onder nul", eerst.Tekst);
        Assert.True((await w.Coordinator.Verstuur(eerst.Pagina!, new Dictionary<string, string?> { ["Formulier.Toch"] = "true", ["Formulier.Waarom"] = "Minder middelen dan verwacht" }, "Reserve")).IsGelukt);
        Assert.Equal(-3, (await w.Pot()).Over);
    }

    [Fact]
    public async Task Richtcapaciteit_LagerDanWatWegging_WordtGeweigerd()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(w.School, w.Buur.Id, 4);
        var pagina = await w.Coordinator.Open(MiddelenLinks.Capaciteit);
        var plaats = pagina.Document.QuerySelectorAll("[name$=SchoolId]").Select((e, i) => (Id: e.GetAttribute("value"), i)).Single(e => e.Id == w.School.ToString()).i;
        Assert.Equal("10", pagina.Zoek($"[name='aantallen[{plaats}].Aantal']")!.GetAttribute("value")); // the division itself, not what it became
        var antwoord = await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?> { [$"aantallen[{plaats}].Aantal"] = "3" });
        Assert.Contains("gaf in de loop van het jaar al 4 trajecten weg: geef er minstens 4", antwoord.Tekst);
        Assert.Equal(6, (await w.Stand(w.School)).Beloofd);
    }

    [Fact]
    public async Task Beoordelen_ToontVoorEnNa_EnBijEenVolleSchool_GeenGrondOmTeWeigeren_R24()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(w.School, null, 9);
        await w.Wereld.Lopend();
        var aanmelding = await w.Wereld.Ingediend(await w.Wereld.Leerling("Lotte"));

        var pagina = await w.Coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id));

        Assert.Contains("10 verdeeld − 9 vrijgegeven = 1 beloofd", pagina.Tekst);
        Assert.Contains("Zonder deze vraag1 beloofd − 1 in gebruik − 0 wachtend = 0 over", pagina.Tekst.Replace(" Zonder deze vraag ", " Zonder deze vraag", StringComparison.Ordinal));
        Assert.Contains("1 beloofd − 1 in gebruik − 1 wachtend = 1 te veel", pagina.Tekst);
        Assert.Contains("1 beloofd − 2 in gebruik − 0 wachtend = 1 te veel", pagina.Tekst);
        Assert.Contains("Dat is geen grond om te weigeren (R24)", pagina.Tekst);
        Assert.Contains(BoekingenLinks.BoekBij(w.School, Wereld.Schooljaar), pagina.Links);
        Assert.DoesNotContain(BoekingenLinks.BoekBij(w.School, Wereld.Schooljaar), (await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Open(AanmeldingenLinks.Beoordelen(aanmelding.Id))).Links);

        var antwoord = await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "handler=Aanvaarden");

        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(new Capaciteit(10, 1, 1, 0, 9), await w.Stand(w.School)); // what was shown is what came
        Assert.Equal(1, await toepassing.Db(db => db.AlleTrajecten().CountAsync(t => t.AanmeldingId == aanmelding.Id)));
    }

    [Fact]
    public async Task Beoordelen_VernieuwingVanVorigJaar_TeltPasNaAanvaarden()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var leerling = await w.Wereld.Leerling("Fien");
        var vorig = new Traject(leerling, w.School, null, Wereld.Schooljaar.Vorige, Ondersteuningstype.Type9, Onderwijsniveau.Lager, Testklok.Begin.UtcDateTime, null);
        await w.Wereld.Bewaar(vorig);
        var aanmelding = await w.Wereld.Ingediend(leerling, a => a.VernieuwtTrajectId = vorig.Id);
        var pagina = await w.Coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id));
        Assert.Contains("10 beloofd − 0 in gebruik − 0 wachtend = 10 over", pagina.Tekst);
        Assert.Contains("10 beloofd − 0 in gebruik − 1 wachtend = 9 over", pagina.Tekst);
        Assert.True((await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "handler=Aanvaarden")).IsGelukt);
        Assert.Equal(new Capaciteit(10, 0, 1), await w.Stand(w.School));
    }
}
