using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Ondersteuningsplannen;

/// <summary>What changed between versions, by key, and between texts, word by word.</summary>
public sealed class PlanvergelijkingTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static (Planversie Oud, Planversie Nieuw, Plandeel Deel) Bijgestuurd()
    {
        var plan = PlanRegelsTests.Volledig(out var deel);
        plan.Voorleggen(Nu);
        plan.Goedkeuren(Nu, null);
        var oud = plan.Laatste;
        var nieuw = plan.Bijsturen(Nu);
        return (oud, nieuw, nieuw.Deel(deel.TrajectId)!);
    }

    [Fact]
    public void Vergelijk_Ongewijzigd_IsLeeg()
    {
        var (oud, nieuw, _) = Bijgestuurd();
        Assert.Empty(Planvergelijking.Vergelijk(oud, nieuw));
    }

    [Fact]
    public void Vergelijk_GewijzigdDoel_ToontEerstWatDanHetVeld()
    {
        var (oud, nieuw, deel) = Bijgestuurd();
        var doel = deel.Doelen[0];
        doel.Wijzigen(doel.Niveau, doel.Wat, "Drie op vijf keer", doel.Tegen);
        var verschil = Assert.Single(Assert.Single(Planvergelijking.Vergelijk(oud, nieuw)).Verschillen);
        Assert.Equal((Planonderdeel.Doelen, Verandering.Gewijzigd), (verschil.Onderdeel, verschil.Verandering));
        Assert.Equal(["Wat", "Hoe gemeten"], verschil.Velden.Select(v => v.Veld));
        Assert.Contains(new Tekststuk(Stuksoort.Verwijderd, "Vier "), verschil.Velden[1].Stukken);
        Assert.Contains(new Tekststuk(Stuksoort.Toegevoegd, "Drie "), verschil.Velden[1].Stukken);
    }

    [Fact]
    public void Vergelijk_NieuwDoelEnVerdwenenActiviteit_StaanErApart()
    {
        var (oud, nieuw, deel) = Bijgestuurd();
        deel.Voeg(new Doel(deel, Inzetniveau.Team, "Afspraken vastleggen", null, null));
        deel.Verwijder(deel.Activiteiten[0]);
        var deelverschil = Assert.Single(Planvergelijking.Vergelijk(oud, nieuw));
        Assert.Equal(1, deelverschil.AantalOngewijzigdeDoelen);
        Assert.Contains(deelverschil.Verschillen, v => v is { Onderdeel: Planonderdeel.Doelen, Verandering: Verandering.Toegevoegd });
        Assert.Contains(deelverschil.Verschillen, v => v is { Onderdeel: Planonderdeel.Activiteiten, Verandering: Verandering.Verwijderd });
    }

    [Fact]
    public void Vergelijk_MomentVerzetEnNodenAangevuld_WordenGevonden()
    {
        var (oud, nieuw, deel) = Bijgestuurd();
        deel.Evaluatiemomenten[0].Wijzigen(new DateOnly(2027, 3, 1), deel.Evaluatiemomenten[0].Wijze);
        deel.NodenZetten(deel.NodenLeerling, "Taken leren opdelen", null);
        var verschillen = Assert.Single(Planvergelijking.Vergelijk(oud, nieuw)).Verschillen;
        Assert.Contains(verschillen, v => v is { Onderdeel: Planonderdeel.Evaluatiemomenten, Verandering: Verandering.Gewijzigd });
        Assert.Contains(verschillen, v => v is { Onderdeel: Planonderdeel.Noden, Verandering: Verandering.Toegevoegd, Naam: "Noden van de leraar" });
    }

    [Fact]
    public void Vergelijk_LeerlingErbijEnEraf_StaatErals_Geheel()
    {
        var (oud, nieuw, deel) = Bijgestuurd();
        nieuw.VerwijderDeel(deel);
        nieuw.VoegDeel(Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal([Verandering.Toegevoegd, Verandering.Verwijderd], Planvergelijking.Vergelijk(oud, nieuw).Select(d => d.Verandering));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "iets nieuws")]
    [InlineData("weg ermee", "")]
    [InlineData("de kat zat op de mat", "de hond zat lang op de mat")]
    [InlineData("een  twee\n drie", "een twee drie vier")]
    public void Woordverschil_StukkenGevenBeideTekstenTerug(string oud, string nieuw)
    {
        var stukken = Woordverschil.Van(oud, nieuw);
        static string Vlak(IEnumerable<string> delen) => string.Join(' ', string.Concat(delen).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Vlak([oud]), Vlak(stukken.Where(s => s.Soort != Stuksoort.Toegevoegd).Select(s => s.Tekst)));
        Assert.Equal(nieuw, string.Concat(stukken.Where(s => s.Soort != Stuksoort.Verwijderd).Select(s => s.Tekst)));
    }

    [Fact]
    public void Woordverschil_HoudtDeLangsteGemeenschappelijkeReeks()
    {
        var stukken = Woordverschil.Van("de kat zat op de mat", "de hond zat op de mat");
        Assert.Equal([new(Stuksoort.Gelijk, "de "), new(Stuksoort.Verwijderd, "kat "), new(Stuksoort.Toegevoegd, "hond "), new Tekststuk(Stuksoort.Gelijk, "zat op de mat")], stukken);
    }
}
