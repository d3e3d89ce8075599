using System.Globalization;
using Krijtlijn.Scholen.Ophalen;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>What a real server and a real network do: be busy, break, say nothing, repeat themselves, refuse the key, stop halfway.</summary>
public sealed class OphaalhinderTests(EigenToepassing eigen) : IClassFixture<EigenToepassing>
{
    private Task<Ophaalproef> Proef(int aantal = 25) => Ophaalproef.Maak(eigen.Toepassing, aantal);

    [Fact]
    public async Task Ophalen_DrukkeStukkeEnAfgebrokenServer_HoudtVolEnWachtZoLangAlsGevraagd()
    {
        await using var proef = await Proef();
        var over20Seconden = (Testklok.Begin + TimeSpan.FromSeconds(20)).ToString("R", CultureInfo.InvariantCulture);
        proef.Server.Storing = vraag => vraag switch { 1 => Storing.Druk("7"), 3 => Storing.Stuk, 4 => new Storing(IsAfgebroken: true), 6 => Storing.Druk(over20Seconden), 7 => Storing.Druk(null), _ => null };
        var uitkomst = await proef.Haal();
        Assert.Equal((Ophaalstand.Klaar, 25), (uitkomst.Stand, uitkomst.Lijst!.Rijen.Count));
        Assert.Equal(8, proef.Server.Vragen);
        Assert.Equal(TimeSpan.FromSeconds(7), proef.Klok.Wachttijden.First());
        Assert.Equal(5, proef.Klok.Wachttijden.Count);
        Assert.InRange(proef.Klok.Wachttijden.ElementAt(3), TimeSpan.Zero, TimeSpan.FromSeconds(13)); // the moment it named, seen from then
        Assert.Equal(["De server vraagt om te wachten (429).", "De server geeft een fout (500).", "De verbinding viel weg.", "De server vraagt om te wachten (429).", "De server vraagt om te wachten (429)."],
            proef.Voortgang.Where(v => v.WachtTot is not null).Select(v => v.Reden));
    }

    [Fact]
    public async Task Ophalen_BlijftStuk_GeeftHetOpMetGroeiendeWachttijden()
    {
        await using var proef = await Proef();
        proef.Server.Storing = _ => Storing.Stuk;
        var uitkomst = await proef.Haal();
        Assert.Equal((Ophaalstand.Mislukt, true, Instellingenbron.Herkansingen + 1), (uitkomst.Stand, uitkomst.IsTijdelijk, proef.Server.Vragen));
        Assert.Equal("De server geeft een fout (500), ook na 7 pogingen. Ga later verder.", uitkomst.Reden);
        Assert.All(proef.Klok.Wachttijden, w => Assert.InRange(w, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(30)));
        Assert.True(proef.Klok.Wachttijden.TakeLast(2).Sum(w => w.TotalSeconds) > proef.Klok.Wachttijden.Take(2).Sum(w => w.TotalSeconds));
    }

    [Fact]
    public async Task Ophalen_VraagtEenUurTeWachten_StoptMeteenEnZegtVanafWanneer()
    {
        await using var proef = await Proef();
        proef.Server.Storing = _ => Storing.Druk("3600");
        var uitkomst = await proef.Haal();
        Assert.Equal(("De server vraagt om te wachten (429). Ga verder na 23/11/2026 om 11.00 uur.", true, 1), (uitkomst.Reden, uitkomst.IsTijdelijk, proef.Server.Vragen));
    }

    [Fact]
    public async Task Ophalen_TragerDanHetGeduld_ProbeertOpnieuw()
    {
        await using var proef = await Proef();
        proef.Geduld = TimeSpan.FromSeconds(1);
        proef.Server.Storing = vraag => vraag == 1 ? new Storing(Traag: TimeSpan.FromMinutes(1)) : null;
        Assert.Equal(Ophaalstand.Klaar, (await proef.Haal()).Stand);
        Assert.Equal("De server antwoordt niet.", proef.Voortgang[0].Reden);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ophalen_ServerDieNietBladert_WordtOpgemerkt(bool metTotalen)
    {
        await using var proef = await Proef();
        (proef.Server.KentGeenPagina, proef.Server.MetTotalen) = (true, metTotalen);
        var uitkomst = await proef.Haal();
        Assert.Equal((Ophaalstand.Mislukt, 2), (uitkomst.Stand, proef.Server.Vragen));
        Assert.Contains("als bladzijde 2 opnieuw hetzelfde als bladzijde 1", uitkomst.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ophalen_VerkeerdeSleutel_ZegtHetZonderDeSleutelTeTonen()
    {
        await using var proef = await Proef();
        proef.Sleutel = "verkeerd-1234";
        var uitkomst = await proef.Haal();
        Assert.Equal((Ophaalstand.Mislukt, false, 1), (uitkomst.Stand, uitkomst.IsTijdelijk, proef.Server.Vragen));
        Assert.StartsWith("De sleutel wordt geweigerd (401).", uitkomst.Reden, StringComparison.Ordinal);
        Assert.DoesNotContain("verkeerd", $"{uitkomst.Reden}{(await proef.Stand()).Reden}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "Op dit adres is niets (404)")]
    [InlineData(302, "verwijst door")]
    [InlineData(400, "weigert de vraag (400)")]
    public async Task Ophalen_AndereWeigering_ZegtWatDeBeheerderNakijkt(int status, string tekst)
    {
        await using var proef = await Proef();
        proef.Server.Storing = _ => new Storing(status);
        Assert.Contains(tekst, (await proef.Haal()).Reden, StringComparison.Ordinal);
        Assert.Equal(1, proef.Server.Vragen);
    }

    [Theory]
    [InlineData("<html>Aanmelden</html>", "het is geen JSON")]
    [InlineData("[]", "het veld content ontbreekt")]
    [InlineData("""{"content":[]}""", "het veld meta.last ontbreekt")]
    [InlineData("""{"content":[],"meta":{"last":false}}""", "lege bladzijde")]
    public async Task Ophalen_AnderAntwoord_ZegtWatErAanScheelt(string inhoud, string tekst)
    {
        await using var proef = await Proef();
        proef.Server.Storing = _ => new Storing(Inhoud: inhoud);
        Assert.Contains(tekst, (await proef.Haal()).Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hervatten_NaEenOnderbreking_HaaltAlleenDeRest()
    {
        await using var proef = await Proef(45);
        proef.Server.Storing = vraag => vraag >= 3 ? new Storing(IsAfgebroken: true) : null;
        Assert.Equal(Ophaalstand.Mislukt, (await proef.Haal()).Stand);
        Assert.Equal((2, 20), ((await proef.Stand()).Bladzijden, (await proef.Stand()).Records));
        proef.Server.Storing = _ => null;
        Assert.Equal(45, (await proef.Haal()).Lijst!.Rijen.Count);
        Assert.Equal([0, 1, 2, 3, 4], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Hervatten_NaEenDag_BegintOpnieuwEnRuimtDeOudeOp()
    {
        await using var proef = await Proef(45);
        proef.Server.Storing = vraag => vraag >= 3 ? Storing.Stuk : null;
        await proef.Haal();
        proef.Klok.Vooruit(TimeSpan.FromHours(25));
        await proef.Nacht();
        Assert.Equal(0, await proef.Bladzijden());
        proef.Server.Storing = _ => null;
        Assert.Equal(45, (await proef.Haal()).Lijst!.Rijen.Count);
        Assert.Equal([0, 1, 0, 1, 2, 3, 4], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Hervatten_NaEenGestoptProces_KanMeteen()
    {
        await using var proef = await Proef(45);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => proef.Haal(bij: v => { if (v.Bladzijden == 2) stop.Cancel(); }, ct: stop.Token));
        Assert.True((await proef.Stand()).IsOnderbroken(proef.Klok.GetUtcNow().UtcDateTime));
        Assert.Equal(45, (await proef.Haal()).Lijst!.Rijen.Count);
        Assert.Equal([0, 1, 2, 3, 4], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Hervatten_NaEenGedoodProces_KanZodraHetNietMeerVanZichLaatHoren()
    {
        await using var proef = await Proef(45);
        proef.Server.Storing = vraag => vraag >= 3 ? Storing.Stuk : null;
        await proef.Haal();
        var gedood = await proef.Neem();
        Assert.NotNull(gedood);
        Assert.Null(await proef.Neem());
        proef.Klok.Vooruit(Ophaling.Huurtijd + TimeSpan.FromSeconds(1));
        proef.Server.Storing = _ => null;
        Assert.Equal(45, (await proef.Haal()).Lijst!.Rijen.Count);
        Assert.Equal([0, 1, 2, 3, 4], proef.Server.Gegeven);
    }

    [Fact]
    public async Task Ophalen_AchtTegelijk_HaaltErEen()
    {
        await using var proef = await Proef();
        var houders = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(proef.Neem)));
        Assert.Single(houders.OfType<Guid>());
    }

    [Fact]
    public async Task Ophalen_WieZijnBeurtVerloor_SchrijftNietsMeer()
    {
        await using var proef = await Proef();
        var eerste = (await proef.Neem())!.Value;
        proef.Klok.Vooruit(Ophaling.Huurtijd + TimeSpan.FromSeconds(1));
        var tweede = (await proef.Neem())!.Value;
        var uitkomst = await proef.Met((_, dienst) => dienst.Voer(eerste));
        Assert.Equal((Ophaalstand.Mislukt, "Een ander proces heeft het ophalen overgenomen."), (uitkomst.Stand, uitkomst.Reden));
        Assert.Equal((Ophaalstand.Bezig, tweede, 0), ((await proef.Stand()).Stand, (await proef.Stand()).BezetDoor, await proef.Bladzijden()));
    }

    [Fact]
    public async Task Nacht_DraaitEenKeerPerDagVanafTweeUur()
    {
        await using var proef = await Proef();
        (proef.IsNachtelijk, var dag) = (true, TimeSpan.FromDays(1));
        proef.Klok.Vooruit(TimeSpan.FromHours(15)); // one o'clock in Belgium
        await proef.Nacht();
        Assert.Equal(0, proef.Server.Vragen);
        proef.Klok.Vooruit(TimeSpan.FromHours(1));
        await proef.Nacht();
        Assert.Equal(3, proef.Server.Vragen);
        Assert.Equal((Ophaalaanleiding.Nacht, "25 nieuwe scholen, 1 nieuw CLB"), ((await proef.Stand()).Aanleiding, (await proef.Stand()).Telling));
        proef.Klok.Vooruit(TimeSpan.FromHours(5));
        await proef.Nacht();
        Assert.Equal(3, proef.Server.Vragen);
        proef.Klok.Vooruit(dag);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(proef.Nacht)));
        Assert.Equal(6, proef.Server.Vragen);
        Assert.Single(await proef.Voorstellen());
    }

    [Fact]
    public async Task Nacht_DieEvenMislukt_GaatInDeVolgendeRondeVerder()
    {
        await using var proef = await Proef();
        proef.IsNachtelijk = true;
        proef.Server.Storing = vraag => vraag >= 2 ? Storing.Stuk : null;
        await proef.Nacht();
        proef.Server.Storing = _ => null;
        await proef.Nacht();
        Assert.Equal([0, 1, 2], proef.Server.Gegeven);

        proef.Sleutel = "verkeerd";
        proef.Klok.Vooruit(TimeSpan.FromDays(1));
        var eerder = proef.Server.Vragen;
        await proef.Nacht();
        await proef.Nacht();
        Assert.Equal(eerder + 1, proef.Server.Vragen);
    }

    [Fact]
    public async Task Nacht_NietGevraagd_HaaltNiets()
    {
        await using var proef = await Proef();
        await proef.Nacht();
        Assert.Equal(0, proef.Server.Vragen);
    }
}
