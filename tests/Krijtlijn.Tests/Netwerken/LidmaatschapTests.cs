using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>A membership ends or lapses and is never deleted or written over (R14).</summary>
public sealed class LidmaatschapTests(Toepassing toepassing)
{
    private static readonly Schooljaar Jaar = Wereld.Schooljaar;
    private static int nummer = 750000;

    [Fact]
    public void Beeindigen_VoorDeEersteDag_WordtGeweigerd()
    {
        var lid = new Lidmaatschap(Guid.NewGuid(), Guid.NewGuid(), Lidrol.Clb, Jaar.Begin);
        Assert.Throws<ArgumentException>(() => lid.Beeindigen(Jaar.Vorige.Einde));
        Assert.Throws<ArgumentException>(() => new Lidmaatschap(Guid.NewGuid(), Guid.NewGuid(), Lidrol.Clb, Jaar.Begin, Jaar.Vorige.Einde));
        Assert.Null(lid.Tot);
        lid.Beeindigen(Jaar.Begin);
        Assert.Equal(Jaar.Begin, lid.Tot);
    }

    [Fact]
    public async Task Verwijderen_WatEerderBegon_EindigtEnWatNietEerderBegon_Vervalt()
    {
        var (wereld, school) = await MetSchool();
        await Toevoegen(wereld, school, Jaar.Vorige);
        Assert.Equal(2, await Stop(wereld, Jaar, school, wereld.Clb));
        var oud = Assert.Single(await Geschiedenis(wereld, school));
        Assert.Equal((Jaar.Vorige.Begin, Jaar.Vorige.Einde, null), (oud.Van, oud.Tot, oud.VervallenOp));
        var vervallen = Assert.Single(await Geschiedenis(wereld, wereld.Clb));
        Assert.Equal((Jaar.Begin, null, toepassing.Klok.GetUtcNow().UtcDateTime), (vervallen.Van, vervallen.Tot, vervallen.VervallenOp));
        Assert.Equal([wereld.School.Id, wereld.Werkgever.Id], await Leden(wereld, Jaar));
        Assert.Equal([school.Id], await Leden(wereld, Jaar.Vorige));
    }

    [Fact]
    public async Task Verwijderen_LidDatPasVolgendJaarBegint_VerwijdertOokDatNiet()
    {
        var (wereld, school) = await MetSchool();
        await Toevoegen(wereld, school, Jaar.Volgende);
        Assert.Equal(1, await Service(wereld, s => s.Verwijderen([school.Id], Jaar.Volgende)));
        Assert.NotNull(Assert.Single(await Geschiedenis(wereld, school)).VervallenOp);
        Assert.Equal(0, await Service(wereld, s => s.Verwijderen([school.Id], Jaar.Volgende)));
    }

    [Fact]
    public async Task Verwijderen_SchoolDieLangerLidIs_VraagtEenMelding_EenClbOfEenGestopteSchoolNiet_R10()
    {
        var (wereld, school) = await MetSchool();
        await Toevoegen(wereld, school, Jaar.Vorige);
        Assert.Contains("Meld dat ze uittreedt of overstapt", (await Assert.ThrowsAsync<RegelGebroken>(() => Service(wereld, s => s.Verwijderen([school.Id], Jaar)))).Message, StringComparison.Ordinal);
        Assert.Contains("Meld dat ze uittreedt of overstapt", (await Assert.ThrowsAsync<RegelGebroken>(() => Service(wereld, s => s.Verwijderen([wereld.Werkgever.Id], Jaar.Volgende)))).Message, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await Geschiedenis(wereld, school)).Tot);
        Assert.Equal(1, await Service(wereld, s => s.Verwijderen([wereld.Clb.Id], Jaar.Volgende)));
        await toepassing.Db(db => db.Instellingen().Where(i => i.Id == school.Id).ExecuteUpdateAsync(u => u.SetProperty(i => i.GestoptOp, Jaar.Vorige.Einde)));
        Assert.Equal(1, await Service(wereld, s => s.Verwijderen([school.Id], Jaar)));
    }

    [Fact]
    public async Task Toevoegen_WieLidWasOfVerviel_KrijgtEenNieuweRij()
    {
        var (wereld, school) = await MetSchool();
        await Toevoegen(wereld, school, Jaar.Vorige);
        for (var keer = 0; keer < 2; keer++)
        {
            await Stop(wereld, Jaar, school);
            Assert.Equal(1, await Toevoegen(wereld, school, Jaar));
            Assert.Equal(0, await Toevoegen(wereld, school, Jaar));
        }
        Assert.Equal([(Jaar.Vorige.Begin, Jaar.Vorige.Einde, false), (Jaar.Begin, null, false), (Jaar.Begin, null, true)],
            (await Geschiedenis(wereld, school)).Select(l => (l.Van, l.Tot, l.VervallenOp is not null)).OrderBy(l => l.Van).ThenBy(l => l.Item3));
    }

    [Fact]
    public async Task Toevoegen_WieVolgendJaarLidWordt_SluitDaaropAan()
    {
        var (wereld, school) = await MetSchool();
        await Toevoegen(wereld, school, Jaar.Volgende);
        Assert.Equal(1, await Toevoegen(wereld, school, Jaar));
        Assert.Equal([(Jaar.Begin, Jaar.Einde), (Jaar.Volgende.Begin, null)], (await Geschiedenis(wereld, school)).OrderBy(l => l.Van).Select(l => (l.Van, l.Tot)));
    }

    [Fact]
    public async Task Toevoegen_SchoolVanEenAnderNetwerkInEenLaterJaar_WordtGeweigerd_R14()
    {
        var (wereld, school) = await MetSchool();
        var ander = await Wereld.Maak(toepassing);
        await Toevoegen(ander, school, Jaar.Volgende);
        var fout = await Assert.ThrowsAsync<RegelGebroken>(() => Toevoegen(wereld, school, Jaar));
        Assert.Equal($"{school.Naam} ({school.Nummer}) hoort vanaf 2027-2028 al bij een ander netwerk. Er is niets toegevoegd.", fout.Message);
        Assert.Empty(await Geschiedenis(wereld, school));
        await Service(ander, s => s.Verwijderen([school.Id], Jaar.Volgende));
        Assert.Equal(1, await Toevoegen(wereld, school, Jaar));
    }

    [Fact]
    public async Task Toevoegen_SchoolDieEldersEindigt_MagEnEenClbVanEenAnderNetwerkOok()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        Assert.Contains("hoort in 2027-2028 al", (await Assert.ThrowsAsync<RegelGebroken>(() => Toevoegen(wereld, ander.School, Jaar.Volgende))).Message);
        await Stop(ander, Jaar.Volgende, ander.School);
        Assert.Equal(1, await Toevoegen(wereld, ander.School, Jaar.Volgende));
        Assert.Equal(0, await Toevoegen(ander, ander.School, Jaar));
        Assert.Equal(1, await Toevoegen(wereld, ander.Clb, Jaar));
    }

    [Fact]
    public async Task Bewaren_TweedeVanafDezelfdeDag_WordtGeweigerdTenzijDeEersteVerviel()
    {
        var (wereld, school) = await MetSchool();
        Lidmaatschap Nieuw() => new(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, Jaar.Begin);
        var eerste = Nieuw();
        await wereld.Bewaar(eerste);
        await Assert.ThrowsAsync<DbUpdateException>(() => wereld.Bewaar(Nieuw()));
        await wereld.Wijzig<Lidmaatschap>(eerste.Id, l => l.LatenVervallen(toepassing.Klok.GetUtcNow().UtcDateTime));
        await wereld.Bewaar(Nieuw());
        Assert.Equal(2, (await Geschiedenis(wereld, school)).Count);
    }

    private async Task<(Wereld Wereld, Instelling School)> MetSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = new Instelling($"{Interlocked.Increment(ref nummer)}", $"Lidschool {nummer}", Instellingssoort.GewoneSchool);
        await wereld.Bewaar(school);
        return (wereld, school);
    }

    private Task<int> Service(Wereld wereld, Func<LedenService, Task<int>> werk) => toepassing.Db(db => werk(new LedenService(db, wereld.Wie(RolSoort.Coordinator), toepassing.Klok)));

    private Task<int> Stop(Wereld wereld, Schooljaar jaar, params Instelling[] leden) => toepassing.Db(async db =>
    {
        var aantal = await new Registerwijziging(db, toepassing.Klok.GetUtcNow().UtcDateTime).StopLeden(wereld.Netwerk.Id, [.. leden.Select(l => l.Id)], jaar.Begin);
        await db.Bewaren(wereld.Wie(RolSoort.Coordinator), "Proef", null, intern: true);
        return aantal;
    });

    private Task<int> Toevoegen(Wereld wereld, Instelling school, Schooljaar jaar) => Service(wereld, s => s.Toevoegen([school.Id], jaar));

    private Task<List<Lidmaatschap>> Geschiedenis(Wereld wereld, Instelling school) =>
        toepassing.Db(db => db.Lidmaatschapsgeschiedenis().Where(l => l.NetwerkId == wereld.Netwerk.Id && l.InstellingId == school.Id).ToListAsync());

    private Task<List<Guid>> Leden(Wereld wereld, Schooljaar jaar) =>
        toepassing.Db(db => db.Lidmaatschappen().In(jaar).Where(l => l.NetwerkId == wereld.Netwerk.Id).Join(db.Instellingen(), l => l.InstellingId, i => i.Id, (l, i) => i).OrderBy(i => i.Naam).Select(i => i.Id).ToListAsync());
}
