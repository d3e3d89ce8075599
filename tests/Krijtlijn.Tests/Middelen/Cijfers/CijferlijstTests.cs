using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class CijferlijstTests
{
    private static readonly Cijferschool Linde = new(Guid.NewGuid(), "012345", "De Linde", Niveaugroep.Basis, null, null), Beuk = new(Guid.NewGuid(), "023456", "De Beuk", Niveaugroep.Basis, null, null);
    private static readonly Cijferkolom Leerlingen = new(Telsoort.Leerlingen, Telmoment.Op(new DateOnly(2025, 10, 1))), Verslagen = new(Telsoort.Verslagen, Telmoment.Op(new DateOnly(2026, 2, 2))), Jaar = new(Telsoort.Verslagen, Telmoment.Van(new Schooljaar(2020)));

    private static Cijferlijst Lijst(string[] koppen, object?[][] rijen, Func<Guid, Cijferkolom, Telwaarde?>? bekend = null) => new(new Blad("Blad1", koppen, [.. rijen.Select((r, i) => new Bladrij(i + 2, r))]),
        new Dictionary<string, Cijferschool> { [Linde.Nummer] = Linde, [Beuk.Nummer] = Beuk }, bekend ?? ((_, _) => null), new DateOnly(2026, 11, 23));

    [Fact]
    public void GoedBlad_WordtGelezen_InElkeVolgorde()
    {
        var lijst = Lijst(["Verslagen 02/02/2026 aangepast", "naam", "LEERLINGEN 1/10/2025", "Schoolnummer", "", "Verslagen 2-2-2026", "Verslagen 2020-2021"],
            [[3d, "De Linde", 410d, "12345", null, 9d, null], [null, "De Beuk", "0", 23456d, "", "4", "7"]]);
        var gelezen = lijst.Lees();
        Assert.Empty(lijst.Fouten);
        Assert.Equal(new Dictionary<(Guid, Cijferkolom), Telwaarde?>
        {
            [(Linde.Id, Leerlingen)] = new Telwaarde(410), [(Linde.Id, Verslagen)] = new Telwaarde(9, 3), [(Beuk.Id, Leerlingen)] = new Telwaarde(0), [(Beuk.Id, Verslagen)] = new Telwaarde(4), [(Beuk.Id, Jaar)] = new Telwaarde(7),
        }, gelezen);
    }

    [Fact]
    public void LegeCel_LaatStaanWatErWas()
    {
        Telwaarde? Bekend(Guid school, Cijferkolom kolom) => school == Linde.Id && kolom == Verslagen ? new Telwaarde(9, 3) : null;
        string[] koppen = ["Schoolnummer", "Verslagen 02/02/2026", "Verslagen 02/02/2026 aangepast"];
        Assert.Empty(Lijst(koppen, [["012345", null, null]], Bekend).Lees());
        Assert.Equal(new Telwaarde(12, 3), Lijst(koppen, [["012345", 12d, null]], Bekend).Lees()[(Linde.Id, Verslagen)]);
        Assert.Equal(new Telwaarde(9, 4), Lijst(koppen, [["012345", null, 4d]], Bekend).Lees()[(Linde.Id, Verslagen)]);
    }

    [Theory]
    [InlineData("Leerlingen", "Deze kop kennen we niet")]
    [InlineData("Gemeente", "Deze kop kennen we niet")]
    [InlineData("Leerlingen 2020-2021", "op een teldag")]
    [InlineData("Leerlingen 01/10/2025 aangepast", "niet per curriculum")]
    [InlineData("Verslagen 31/02/2026", "geen dag en geen schooljaar")]
    [InlineData("Verslagen 2020-2022", "geen dag en geen schooljaar")]
    [InlineData("Verslagen 01/02/2027", "moet nog komen")]
    [InlineData("Verslagen 2027-2028", "moet nog komen")]
    [InlineData("Verslagen 01/02/2026", "De teldag van dat halfjaar is 02/02/2026")]
    [InlineData("Verslagen 02/02/2026 aangepast", "Hierbij hoort ook een kolom \"Verslagen 02/02/2026\"")]
    [InlineData("Schoolnummer", "meer dan één keer")]
    [InlineData("leerlingen 1-10-2025", "meer dan één keer")]
    public void Kop_DieNietKan_WordtGenoemd(string kop, string fout)
    {
        var lijst = Lijst(["Schoolnummer", "Leerlingen 01/10/2025", kop], [["012345", 410d, 1d]]);
        Assert.Empty(lijst.Lees());
        var enige = Assert.Single(lijst.Fouten);
        Assert.Equal((null, kop), (enige.Rij, enige.Kolom));
        Assert.Contains(fout, enige.Tekst);
    }

    [Fact]
    public void Blad_ZonderNummerOfZonderTelling_WordtGeweigerd()
    {
        Assert.Contains("Deze kolom ontbreekt", Fouten(Lijst(["Leerlingen 01/10/2025"], [[410d]])).Single().Tekst);
        Assert.Contains("Geen enkele kop", Fouten(Lijst(["Schoolnummer", "Naam"], [["012345", "De Linde"]])).Single().Tekst);
        Assert.Contains("heeft geen kop", Fouten(Lijst(["Schoolnummer", "Leerlingen 01/10/2025", ""], [["012345", 410d, 3d]])).Single().Tekst);
    }

    [Fact]
    public void Rijen_MetFouten_WordenAllemaalGenoemd_EnNietsWordtGelezen()
    {
        var lijst = Lijst(["Schoolnummer", "Leerlingen 01/10/2025", "Verslagen 02/02/2026", "Verslagen 02/02/2026 aangepast"],
            [["012345", 410d, 9d, 3d], ["999999", 1d, 1d, 1d], ["012345", 1d, 1d, 1d], ["023456", -3d, 1.5d, "veel"], ["", 1d, null, null], ["abc", 200_000d, null, null]]);
        Assert.Empty(lijst.Lees());
        Assert.Equal([(3, "Schoolnummer"), (4, "Schoolnummer"), (5, "Leerlingen 01/10/2025"), (5, "Verslagen 02/02/2026"), (5, "Verslagen 02/02/2026 aangepast"), (6, "Schoolnummer"), (7, "Schoolnummer"), (7, "Leerlingen 01/10/2025")],
            lijst.Fouten.Select(f => (f.Rij!.Value, f.Kolom)));
        Assert.Contains("staat ook op rij 2", lijst.Fouten[1].Tekst);
    }

    [Fact]
    public void Aangepast_ZonderGemeenschappelijk_WordtGevraagd() =>
        Assert.Equal((2, "Verslagen 02/02/2026"), Fouten(Lijst(["Schoolnummer", "Verslagen 02/02/2026", "Verslagen 02/02/2026 aangepast"], [["012345", null, 3d]])).Select(f => (f.Rij!.Value, f.Kolom)).Single());

    private static IReadOnlyList<Bladfout> Fouten(Cijferlijst lijst)
    {
        Assert.Empty(lijst.Lees());
        return lijst.Fouten;
    }
}
