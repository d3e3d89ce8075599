using Krijtlijn.Aanmeldingen;
using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

public sealed class AanmeldingRegelsTests
{
    [Fact]
    public void Ontbrekend_LegeWerkversie_NoemtElkDeelBehalveDeLeerling() =>
        Assert.Equal(Enum.GetValues<Onderdeel>().Skip(1), AanmeldingRegels.Ontbrekend(Leeg()).Select(m => m.Onderdeel).Distinct());

    [Fact]
    public void Ontbrekend_BasisaanbodVoorKleuter_BreektR3()
    {
        var aanmelding = Leeg(Ondersteuningstype.Basisaanbod);
        aanmelding.Niveau = Onderwijsniveau.Kleuter;
        Assert.Contains(AanmeldingRegels.Ontbrekend(aanmelding), m => m.Regel == "R3");
        aanmelding.Niveau = Onderwijsniveau.Lager;
        Assert.DoesNotContain(AanmeldingRegels.Ontbrekend(aanmelding), m => m.Regel == "R3");
    }

    [Theory]
    [InlineData(Zorgfase.BredeBasiszorg, true)]
    [InlineData(Zorgfase.VerhoogdeZorg, true)]
    [InlineData(Zorgfase.UitbreidingVanZorg, false)]
    [InlineData(Zorgfase.Iac, false)]
    public void Ontbrekend_Zorgfase_BreektR7InFase0En1(Zorgfase fase, bool breekt)
    {
        var aanmelding = Leeg();
        aanmelding.Fase = fase;
        Assert.Equal(breekt, AanmeldingRegels.Ontbrekend(aanmelding).Any(m => m.Regel == "R7"));
    }

    [Theory]
    [InlineData("2027-05-31", "2026")]
    [InlineData("2027-06-01", "2026,2027")]
    [InlineData("2027-08-31", "2026,2027")]
    [InlineData("2027-09-01", "2027")]
    public void Venster_Werkversies_VoorVolgendJaarVanafEenJuni(string dag, string jaren) =>
        Assert.Equal(jaren, string.Join(",", Aanmeldvenster.Wet.Open(DateOnly.Parse(dag)).Select(j => j.Beginjaar)));

    [Theory]
    [InlineData("2027-08-31", true)]
    [InlineData("2027-09-01", false)]
    [InlineData("2028-06-30", false)]
    [InlineData("2028-09-01", true)]
    public void Venster_Indienen_VanafEenSeptemberTotHetEinde(string dag, bool bezwaar) =>
        Assert.Equal(bezwaar, Aanmeldvenster.Wet.Bezwaar(new Schooljaar(2027), DateOnly.Parse(dag)) is not null);

    private static Aanmelding Leeg(Ondersteuningstype? type = null)
    {
        var leerling = new Leerling(Guid.NewGuid(), Guid.NewGuid(), "Noor", "Verbeke", new DateOnly(2017, 4, 12));
        var aanmelding = new Aanmelding(leerling, new Schooljaar(2026), DateTime.UnixEpoch);
        if (type is { } t) aanmelding.Koppel(new Verslag(leerling, Verslagsoort.GcVerslag, t, new DateOnly(2026, 9, 1)));
        return aanmelding;
    }
}
