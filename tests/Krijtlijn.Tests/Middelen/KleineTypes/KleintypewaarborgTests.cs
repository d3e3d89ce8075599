using Krijtlijn.Middelen;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.KleineTypes;

public sealed class KleintypewaarborgTests
{
    private static readonly Schooljaar Jaar = new(2026);
    private static readonly Kleintype Twee = new(Ondersteuningstype.Type2, Onderwijsniveau.Lager), Vier = new(Ondersteuningstype.Type4, Onderwijsniveau.Secundair), Breed = new(Ondersteuningstype.Type9, Onderwijsniveau.Lager);
    private static readonly DateOnly Oktober = new(2025, 10, 1), Februari = new(2026, 2, 2);
    private static readonly Dictionary<Kleintype, int> Normen = new() { [Twee] = 225, [Vier] = 150 };

    [Fact]
    public void Kleintypes_KomenUitDeRegels()
    {
        Assert.Equal([Ondersteuningstype.Type2, Ondersteuningstype.Type4, Ondersteuningstype.Type6, Ondersteuningstype.Type7Auditief, Ondersteuningstype.Type7Stos], Kleintype.Voor(Jaar).Select(k => k.Type).Distinct());
        Assert.DoesNotContain(Kleintype.Voor(new Schooljaar(2017)), k => k.Type == Ondersteuningstype.Type7Stos); // a broad type until 31 August 2019 (R2)
        Assert.Empty(Kleintype.Voor(new Schooljaar(2010)));
    }

    [Fact]
    public void Teldagen_ZijnDieVanHetJaarErvoor()
    {
        Assert.Equal([Oktober, Februari], Kleintype.Teldagen(Jaar)); // 1 February 2026 is a Sunday
        Assert.Empty(Kleintype.Teldagen(new Schooljaar(2018))); // the sources name none
    }

    [Fact]
    public void Waarborg_IsGeteldMaalNorm_PerSchoolDeLaatsteTeldag()
    {
        var (een, twee) = (Guid.NewGuid(), Guid.NewGuid());
        var waarborg = Kleintypewaarborg.Bereken(Jaar, [new(een, Oktober, Twee, 99), new(een, Februari, Twee, 7), new(een, Februari, Vier, 4), new(twee, Oktober, Vier, 3), new(null, Februari, Twee, 1)], Normen);
        Assert.Equal([(een, Februari, 2_175L), (twee, Oktober, 450L), ((Guid?)null, Februari, 225L)], waarborg.Select(w => (w.SchoolId, w.Teldag, w.Duizendsten)));
        Assert.Equal(["Type 2 – verstandelijk, lager onderwijs: 7 leerlingen x 0,225 = 1,575", "Type 4 – motorisch, secundair onderwijs: 4 leerlingen x 0,15 = 0,6"], waarborg[0].Regels.Select(r => r.Zin));
    }

    [Fact]
    public void Waarborg_ZonderNorm_IsNulEnZegtHet()
    {
        var w = Assert.Single(Kleintypewaarborg.Bereken(Jaar, [new(null, Februari, Vier, 4)], new Dictionary<Kleintype, int>()));
        Assert.Equal((0L, true, "Type 4 – motorisch, secundair onderwijs: 4 leerlingen, nog geen norm"), (w.Duizendsten, w.MistEenNorm, w.Regels[0].Zin));
    }

    [Fact]
    public void Waarborg_TeltGeenBredeTypesEnGeenAndereDagen() => Assert.Empty(Kleintypewaarborg.Bereken(Jaar, [new(null, Februari, Breed, 4), new(null, Februari.AddDays(1), Twee, 4)], Normen));

    [Fact]
    public void Vrijgave_RondtNaarBenedenAf() => Assert.Equal([0, 333, 1_001], [Kleintypewaarborg.Vrijgegeven(9, 10), Kleintypewaarborg.Vrijgegeven(1_001, 33) + 3, Kleintypewaarborg.Vrijgegeven(1_001, 100)]);

    [Fact]
    public void Vrijgave_ZonderRedenOfBuitenDeGrenzen_WordtGeweigerd()
    {
        var beslissing = new Beslissing(new DateOnly(2026, 11, 1), "Leersteunraad", "1");
        Assert.Contains("waarom", Assert.Throws<RegelGebroken>(() => new Kleintypevrijgave(Guid.NewGuid(), Jaar, 10, beslissing, " ", DateTime.UtcNow)).Message, StringComparison.Ordinal);
        foreach (var procent in new[] { 0, 101 }) Assert.Throws<RegelGebroken>(() => new Kleintypevrijgave(Guid.NewGuid(), Jaar, procent, beslissing, "Reden", DateTime.UtcNow));
        Assert.Throws<RegelGebroken>(() => new Kleintypenorm(Guid.NewGuid(), Twee, Jaar, Kleintypenorm.Hoogste + 1, DateTime.UtcNow));
        Assert.Throws<RegelGebroken>(() => new Kleintypetelling(Guid.NewGuid(), null, Februari, Twee, -1, DateTime.UtcNow));
    }
}
