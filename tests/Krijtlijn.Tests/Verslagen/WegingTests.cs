using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;
using Xunit;

namespace Krijtlijn.Tests.Verslagen;

/// <summary>The weighing clock of an enrolment under ontbindende voorwaarde (R27).</summary>
public sealed class WegingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Fact]
    public void OnderVoorwaarde_BijGcVerslag_WordtGeweigerd_R27()
    {
        var fout = Assert.Throws<RegelGebroken>(() => Verslag(Verslagsoort.GcVerslag).OnderVoorwaarde(Vandaag));
        Assert.Equal("R27", fout.Regel);
    }

    [Fact]
    public void Weging_LooptZestigKalenderdagen_R27()
    {
        var verslag = Verslag(Verslagsoort.IacVerslag);
        verslag.OnderVoorwaarde(new DateOnly(2026, 10, 1));
        Assert.Equal(new DateOnly(2026, 11, 30), verslag.WegingTot());
        Assert.Contains("over 7 dagen", verslag.Weging(Vandaag));
        Assert.Contains("liep tot 30/11/2026", verslag.Weging(new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public void Weging_ZonderVoorwaarde_IsErNiet() => Assert.Null(Verslag(Verslagsoort.IacVerslag).Weging(Vandaag));

    [Fact]
    public void Toepassen_VoorwaardeInDeToekomst_WordtGeweigerd_R27()
    {
        var formulier = new VerslagFormulier { Soort = Verslagsoort.IacVerslag, Type = Ondersteuningstype.Type2, Datum = new DateOnly(2026, 9, 1), OntbindendSinds = Vandaag.AddDays(1) };
        var fout = Assert.Throws<RegelGebroken>(() => formulier.Toepassen(null, Leerling(), Vandaag));
        Assert.Equal(nameof(VerslagFormulier.OntbindendSinds), fout.Veld);
    }

    private static Leerling Leerling() => new(Guid.NewGuid(), Guid.NewGuid(), "Noor", "Verbeke", new DateOnly(2015, 1, 1));

    private static Verslag Verslag(Verslagsoort soort) => new(Leerling(), soort, Ondersteuningstype.Type2, new DateOnly(2026, 9, 1));
}
