using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>The coordinator books herself, and mends mistakes.</summary>
public sealed class BoekenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Boeken_VrijgaveOnderWatLoopt_VraagtEenVinkEnEenReden()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Wereld.Lopend();
        var eerst = await w.Coordinator.Stuur(BoekingenLinks.Nieuw, Boekingwereld.Nieuw("Vrijgave", 10, van: w.School));
        Assert.Contains("mag ze er maar op 0 rekenen", eerst.Tekst);
        Assert.Contains("Zeg waarom", (await w.Coordinator.Verstuur(eerst.Pagina!, new Dictionary<string, string?> { ["Formulier.Toch"] = "true" })).Tekst);
        Assert.Empty(await w.Alle());
        var laatst = await w.Coordinator.Verstuur(eerst.Pagina!, new Dictionary<string, string?> { ["Formulier.Toch"] = "true", ["Formulier.Waarom"] = "Het laatste traject rondt deze week af" });
        Assert.True(laatst.IsGelukt, laatst.Tekst);
        Assert.Equal("Het laatste traject rondt deze week af", Assert.Single(await w.Alle()).Besluitreden);
        Assert.Equal(15, (await w.Pot()).Over);
    }

    [Fact]
    public async Task Boeken_ReserveInzet_TeltMeteenEnMeldtHetDeSchool()
    {
        var w = await Boekingwereld.Maak(toepassing);
        Assert.True((await w.Coordinator.Stuur(BoekingenLinks.BoekBij(w.Buur.Id, Wereld.Schooljaar), new Dictionary<string, string?> { ["Formulier.Aantal"] = "2", ["Formulier.Reden"] = "Veel wachtende vragen" })).IsGelukt);
        Assert.Equal(12, (await w.Stand(w.Buur.Id)).Beloofd);
        Assert.Equal("brug@example.org", (await toepassing.Db(db => db.UitgaandeBerichten().SingleAsync(b => b.NetwerkId == w.Netwerk))).Aan); // no contact: the school itself
        var klaargelegd = Boekingwereld.Nieuw("ReserveInzet", 1, naar: w.School);
        klaargelegd["Formulier.Meteen"] = "false";
        Assert.True((await w.Coordinator.Stuur(BoekingenLinks.Nieuw, klaargelegd)).IsGelukt);
        Assert.Equal((10, 3), ((await w.Stand(w.School)).Beloofd, (await w.Pot()).Over));
    }

    [Fact]
    public async Task Boeken_OngeldigeKeuze_HoudtWatGetyptIs()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var antwoord = await w.Coordinator.Stuur(BoekingenLinks.Nieuw, Boekingwereld.Nieuw("Vrijgave", 2, naar: w.School));
        Assert.Contains("Kies de school die vrijgeeft", antwoord.Tekst);
        Assert.Equal("2", antwoord.Pagina!.Zoek("[name='Formulier.Aantal']")!.GetAttribute("value"));
        Assert.Empty(await w.Alle());
    }

    [Fact]
    public async Task Tegenboeken_HeftOpEnLaatBeideStaan()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Aanvaard(w.School, w.Buur.Id, 4);
        Assert.Equal((6, 14), ((await w.Stand(w.School)).Beloofd, (await w.Stand(w.Buur.Id)).Beloofd));
        Assert.Contains("Zeg wat er fout was", (await w.Coordinator.Stuur(BoekingenLinks.Tegenboeken(boeking.Id), new() { ["Formulier.Reden"] = "" })).Tekst);
        Assert.True((await w.Coordinator.Stuur(BoekingenLinks.Tegenboeken(boeking.Id), new() { ["Formulier.Reden"] = "Verkeerde school" })).IsGelukt);
        Assert.Equal(new Capaciteit(10, 0, 0), await w.Stand(w.School));
        var alle = await w.Alle();
        Assert.Equal([(4, true, null), (4, false, (Guid?)boeking.Id)], alle.Select(b => (b.Aantal, b.IsOpgeheven, b.HeftOpId)));
        Assert.Equal(BoekingenLinks.Detail(boeking.Id), (await w.Coordinator.Get(BoekingenLinks.Tegenboeken(boeking.Id))).Headers.Location!.OriginalString);
        Assert.Contains(alle[1].Kenmerk, (await w.Coordinator.Open(BoekingenLinks.Detail(boeking.Id))).Tekst);
    }

    [Fact]
    public async Task Tegenboeken_WatAlWeggegevenIs_KanNiet_EnOnderWatLoopt_VraagtEenVink()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Aanvaard(null, w.School, 3);
        await w.Aanvaard(w.School, w.Buur.Id, 12);
        Assert.Contains("mag maar op 1 traject rekenen en kan er geen 3 afgeven", (await w.Coordinator.Stuur(BoekingenLinks.Tegenboeken(boeking.Id), new() { ["Formulier.Reden"] = "Te veel" })).Tekst);
        Assert.False((await w.Opnieuw(boeking.Id)).IsOpgeheven);
        var andere = await w.Aanvaard(null, w.School, 1);
        await w.Wereld.Lopend();
        await w.Wereld.Lopend(await w.Wereld.Leerling("Kobe"));
        var eerst = await w.Coordinator.Stuur(BoekingenLinks.Tegenboeken(andere.Id), new() { ["Formulier.Reden"] = "Te veel" });
        Assert.Contains("mag ze er maar op 1 rekenen", eerst.Tekst);
        Assert.True((await w.Coordinator.Verstuur(eerst.Pagina!, new Dictionary<string, string?> { ["Formulier.Toch"] = "true" })).IsGelukt);
    }
}
