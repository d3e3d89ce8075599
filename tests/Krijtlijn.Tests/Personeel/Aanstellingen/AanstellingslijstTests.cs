using System.Text;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Personeel.Aanstellingen.Inlezen;
using Krijtlijn.Platform.Files;
using Xunit;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>The check of a file of posts: every mistake by row and column, or all the rows.</summary>
public sealed class AanstellingslijstTests
{
    private const string Kop = "Werkgever;Voornaam;Familienaam;Hoofdstructuur;Titularis of vervanger;VTE;Vanaf;Tot en met\n";

    private static readonly Guid Netwerk = Guid.CreateVersion7();
    private static readonly BekendeWerkgever Anker = new(Guid.CreateVersion7(), "Het Anker", [(Netwerk, new DateOnly(2017, 9, 1), null)]), Weg = new(Guid.CreateVersion7(), "De Weg", [(Netwerk, new DateOnly(2017, 9, 1), new DateOnly(2020, 8, 31))]);
    private static readonly BekendPersoon An = Persoon("An", "Peeters"), Els = Persoon("Els", "De Smet"), Rik1 = Persoon("Rik", "Janssens"), Rik2 = Persoon("Rik", "Janssens");
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static BekendPersoon Persoon(string voornaam, string familienaam) => new(Guid.CreateVersion7(), Netwerk, voornaam, familienaam);

    private static (Aanstellingslijst Lijst, IReadOnlyList<Aanstellingsrij> Rijen) Lees(string csv, params Post[] posten) => Lees("posten.csv", Encoding.UTF8.GetBytes(csv), false, posten);

    private static (Aanstellingslijst Lijst, IReadOnlyList<Aanstellingsrij> Rijen) Lees(string naam, byte[] bytes, bool isWerkgever = false, params Post[] posten)
    {
        var lijst = new Aanstellingslijst(Bladlezer.Lees(new MemoryStream(bytes), bytes.Length, naam),
            new Aanstellingsnaslag(new Dictionary<string, BekendeWerkgever> { ["012345"] = Anker, ["023456"] = Weg }, [An, Els, Rik1, Rik2], posten, Vandaag, isWerkgever));
        return (lijst, lijst.Lees());
    }

    [Fact]
    public void Lees_GoedeRijen_ZonderOpHoofdlettersEnAccentenTeLetten()
    {
        var (lijst, rijen) = Lees(Kop + "12345;an;PEETERS;221;Titularis;0,875;1/9/2026;\n012345;Éls;de  smet;HS 321;vervanger;1;5/10/2026;18/12/2026");
        Assert.Empty(lijst.Fouten);
        Assert.Equal([(An.Id, new Aanstellingsgegevens(Anker.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 875, new DateOnly(2026, 9, 1))), (Els.Id, new Aanstellingsgegevens(Anker.Id, Hoofdstructuur.Hs321, Hoedanigheid.Vervanger, 1000, new DateOnly(2026, 10, 5), new DateOnly(2026, 12, 18)))],
            rijen.Select(r => (r.Persoon.Id, r.Gegevens)));
    }

    [Theory]
    [InlineData("99999;An;Peeters;221;titularis;0,8;1/9/2026;", "Werkgever", "geen school voor buitengewoon onderwijs van uw netwerk")]
    [InlineData("23456;An;Peeters;221;titularis;0,8;1/9/2026;", "Werkgever", "hoort in die periode niet bij het netwerk")]
    [InlineData("12345;Ann;Peeters;221;titularis;0,8;1/9/2026;", "Familienaam", "staat niet bij de ondersteuners")]
    [InlineData("12345;Rik;Janssens;221;titularis;0,8;1/9/2026;", "Familienaam", "2 mensen heten Rik Janssens")]
    [InlineData("12345;An;Peeters;211;titularis;0,8;1/9/2026;", "Hoofdstructuur", "121, 221 of 321")]
    [InlineData("12345;An;Peeters;221;interim;0,8;1/9/2026;", "Titularis of vervanger", "titularis of vervanger")]
    [InlineData("12345;An;Peeters;221;titularis;0,8755;1/9/2026;", "VTE", "hoogstens drie cijfers")]
    [InlineData("12345;An;Peeters;221;titularis;1,6;1/9/2026;", "VTE", "tussen 0,001 en 1,5")]
    [InlineData("12345;An;Peeters;221;titularis;;1/9/2026;", "VTE", "leeg")]
    [InlineData("12345;An;Peeters;221;titularis;0,8;31/8/2017;", "Vanaf", "bestaan sinds 01/09/2017")]
    [InlineData("12345;An;Peeters;221;titularis;0,8;1/9/2026;31/8/2026", "Tot en met", "voor de eerste")]
    [InlineData("12345;An;Peeters;221;titularis;0,8;1/9/2036;", "Vanaf", "te ver")]
    public void Lees_EenFout_NoemtRijEnKolom_EnGeeftNiets(string rij, string kolom, string tekst)
    {
        var (lijst, rijen) = Lees(Kop + "12345;Els;De Smet;221;titularis;1;1/9/2026;\n" + rij);
        Assert.Empty(rijen);
        var fout = Assert.Single(lijst.Fouten);
        Assert.Equal((3, kolom), (fout.Rij!.Value, fout.Kolom));
        Assert.Contains(tekst, fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_AlleFoutenInEenKeer() => Assert.Equal([2, 2, 3, 4], Lees(Kop + "x;An;Peeters;9;titularis;1;1/9/2026;\n12345;;Peeters;221;titularis;1;1/9/2026;\n12345;An;Peeters;221;titularis;1;gisteren;").Lijst.Fouten.Select(f => f.Rij!.Value));

    [Fact]
    public void Lees_WatErAlStaat_TeltAlsBekend_EnTweeKeerInHetBestandNiet()
    {
        var post = new Post(An.Id, Anker.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 800, new DateOnly(2026, 9, 1), null);
        const string rij = "12345;An;Peeters;221;titularis;0,8;1/9/2026;\n";
        var (lijst, rijen) = Lees(Kop + rij, post);
        Assert.Equal((0, 0, 1), (lijst.Fouten.Count, rijen.Count, lijst.AlBekend));
        Assert.Contains("hetzelfde als rij 2", Assert.Single(Lees(Kop + rij + rij).Lijst.Fouten).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_BovenAnderhalf_Waarschuwt_BovenTweeIsEenFout_OokMetWatErAlIs()
    {
        var post = new Post(An.Id, Weg.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 1000, new DateOnly(2018, 9, 1), null);
        var (lijst, rijen) = Lees(Kop + "12345;An;Peeters;321;titularis;0,6;1/9/2026;\n", post);
        Assert.Single(rijen);
        Assert.Contains("An Peeters heeft op 01/09/2026 samen 1,6 VTE", Assert.Single(lijst.Waarschuwingen), StringComparison.Ordinal);
        var fout = Assert.Single(Lees(Kop + "12345;An;Peeters;321;titularis;0,6;1/9/2026;\n12345;An;Peeters;221;titularis;0,5;1/10/2026;\n", post).Lijst.Fouten);
        Assert.Equal((3, "VTE"), (fout.Rij!.Value, fout.Kolom));
        Assert.Contains("samen 2,1 VTE", fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_DoorEenWerkgever_RaadtIetsAndersAan()
    {
        var (lijst, _) = Lees("posten.csv", Encoding.UTF8.GetBytes(Kop + "99999;Piet;Onbekend;221;titularis;1;1/9/2026;"), true);
        Assert.Equal(["vraag de coördinator", "uw eigen school"], lijst.Fouten.OrderBy(f => f.Kolom).Select(f => f.Kolom == "Familienaam" && f.Tekst.Contains("vraag de coördinator", StringComparison.Ordinal) ? "vraag de coördinator" : f.Tekst.Contains("uw eigen school", StringComparison.Ordinal) ? "uw eigen school" : f.Tekst));
    }

    // In a workbook a number is stored broken: 0,875 and the sum 0,1 + 0,2 must come out exactly, 0,458333 must not be rounded.
    [Theory]
    [InlineData(0.875, 875)]
    [InlineData(0.1 + 0.2, 300)]
    [InlineData(0.057, 57)]
    [InlineData(11.0 / 24, null)]
    public void Lees_EenGetalUitExcel_IsExactOfEenFout(double cel, int? verwacht)
    {
        var bytes = Werkblad.Maak("Aanstellingen", [.. Aanstellingslijst.Sjabloon.Kolommen.Select(k => new Kolom<int>(k.Kop, _ => k.Kop switch { "Werkgever" => "012345", "Voornaam" => "An", "Familienaam" => "Peeters", "VTE" => cel, _ => k.Voorbeelden[0] }))], [0]);
        var (lijst, rijen) = Lees("posten.xlsx", bytes);
        Assert.Equal(verwacht, rijen.Select(r => (int?)r.Gegevens.VteDuizendsten).SingleOrDefault());
        Assert.Equal(verwacht is null ? ["VTE"] : [], lijst.Fouten.Select(f => f.Kolom));
    }

    [Fact]
    public void Sjabloon_Ingevuld_FaaltAlleenOpDeVerzonnenNamen() =>
        Assert.Equal([(2, "Familienaam"), (3, "Familienaam"), (4, "Familienaam")], Lees("voorbeeld.xlsx", Aanstellingslijst.Sjabloon.Xlsx(true)).Lijst.Fouten.Select(f => (f.Rij!.Value, f.Kolom)));
}
