using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Voorbeeld;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

/// <summary>The example gives every school what a division of this year and of the next asks, but for two counts that are still missing.</summary>
public sealed class VoorbeeldcijfersTests
{
    [Theory]
    [InlineData(9, 1)]
    [InlineData(11, 23)]
    [InlineData(5, 14)]
    public void Voorbeeld_HeeftDeCijfersVanDitEnVolgendJaar_EnVanZesSchooljaren(int maand, int dag)
    {
        var nu = new DateTime(2026, maand, dag, 12, 0, 0, DateTimeKind.Utc);
        var vandaag = DateOnly.FromDateTime(nu);
        var rijen = Voorbeeldlader.Voorbeeldrijen(Voorbeeldlader.Standaardzaad, nu, "");
        var (tellingen, jaar) = (rijen.OfType<Schooltelling>().ToList(), Schooljaar.Van(vandaag));
        var scholen = rijen.OfType<Instelling>().Where(i => i.Soort == Instellingssoort.GewoneSchool).Select(i => i.Id).ToHashSet();
        Assert.All(tellingen, t => Assert.True(scholen.Contains(t.SchoolId) && t.Moment.IsVoorbij(vandaag) && t.BronDag <= vandaag && t.IngevoerdOp <= nu && t.VervallenOp is null));
        List<Cijferkolom> gevraagd = [.. Cijferkolom.Voor(jaar), .. Cijferkolom.Voor(jaar.Volgende).Where(k => k.Moment.IsVoorbij(vandaag)), .. new Telkeuze(1, Gemiddelde.Over.Schooljaren, 6).Verslagen(jaar).Select(m => new Cijferkolom(Telsoort.Verslagen, m))];
        var perKolom = tellingen.ToLookup(t => new Cijferkolom(t.Soort, t.Moment));
        Assert.All(gevraagd, k => Assert.InRange(perKolom[k].Select(t => t.SchoolId).Distinct().Count(), scholen.Count - 1, scholen.Count));
        Assert.Equal(2, gevraagd.Distinct().Sum(k => scholen.Count - perKolom[k].Count()));
    }
}
