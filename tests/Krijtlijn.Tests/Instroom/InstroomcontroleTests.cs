using System.Text;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Instroom;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Instroom;

public sealed class InstroomcontroleTests
{
    private static readonly Guid School = Guid.NewGuid(), Noor = Guid.NewGuid(), An = Guid.NewGuid();
    private static readonly Naslag Naslag = new(Wereld.Vandaag, 1200,
        new Dictionary<string, Naslag.Lid> { ["012345"] = new(School, "De Linde", Lidrol.GewoneSchool, new Dictionary<int, Guid> { [1] = Guid.NewGuid() }, null), ["023456"] = new(Guid.NewGuid(), "Buo", Lidrol.BuitengewoneSchool, new Dictionary<int, Guid>(), null) },
        [new(An, "An", "Voorbeeld", "an@example.org")],
        [new(Noor, "Noor", "Voorbeeld", new DateOnly(2017, 4, 12), School, Ondersteuningstype.Type9, Onderwijsniveau.Lager)],
        new HashSet<(Guid, Guid)>());

    private static Blad Csv(string tekst) => Lees(Encoding.UTF8.GetBytes(tekst));

    private static Blad Lees(byte[] inhoud, string naam = "lijst.csv") => Bladlezer.Lees(new MemoryStream(inhoud), inhoud.Length, naam);

    private static Instroomcontrole Controle(Instroomsoort soort, Blad blad, Naslag? naslag = null) => new(blad, Instroomsjablonen.Van(soort), naslag ?? Naslag);

    [Theory]
    [InlineData(Instroomsoort.Ondersteuners)]
    [InlineData(Instroomsoort.Leerlingen)]
    public void Voorbeeld_VanHetSjabloon_IsZonderFouten(Instroomsoort soort)
    {
        var naslag = Naslag with { Leden = new Dictionary<string, Naslag.Lid>(Naslag.Leden) { ["023456"] = Naslag.Leden["012345"] } };
        var controle = Controle(soort, Lees(Instroomsjablonen.Van(soort).Xlsx(true), "x.xlsx"), naslag);
        var rijen = soort == Instroomsoort.Ondersteuners ? controle.Ondersteuners().Count : controle.Leerlingen().Count;
        Assert.Empty(controle.Fouten);
        Assert.Equal(3, rijen);
    }

    [Fact]
    public void Kolommen_InAndereVolgordeMetExtra_WordenGevonden()
    {
        var controle = Controle(Instroomsoort.Ondersteuners, Csv("schoenmaat;FAMILIENAAM ;vte;voornaam;Email\n42;Proef;0,8;Els;els@example.org\n"));
        var els = Assert.Single(controle.Ondersteuners());
        Assert.Empty(controle.Fouten);
        Assert.Equal(("Els Proef", 800, 960, "els@example.org", 2), (els.Titel, els.VteDuizendsten, els.MinutenPerWeek, els.Email, els.Rij));
    }

    [Fact]
    public void Kolommen_VerplichteOntbreken_WordenSamenGenoemd()
    {
        var controle = Controle(Instroomsoort.Ondersteuners, Csv("Voornaam\nEls\n"));
        Assert.Empty(controle.Ondersteuners());
        Assert.Equal(["Familienaam", "VTE"], controle.Fouten.Select(f => f.Kolom));
    }

    [Fact]
    public void Rijen_MetFouten_NoemenBladRijEnKolomAllemaal()
    {
        var controle = Controle(Instroomsoort.Ondersteuners, Csv("Voornaam;Familienaam;VTE;Postcode;Expertise;Werkgever\nEls;;veel;24400;9, 12;012345\n\nJan;Goed;1;2440;BA;23456\n"));
        controle.Ondersteuners();
        Assert.Equal([(2, "Familienaam"), (2, "VTE"), (2, "Postcode"), (2, "Expertise"), (2, "Werkgever")], controle.Fouten.Select(f => (f.Rij!.Value, f.Kolom)));
        Assert.Contains(controle.Fouten, f => f.Tekst.Contains("\"12\" kennen we niet. Kies uit BA, 2, 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("12/04/2017")]
    [InlineData("12-4-2017")]
    [InlineData("2017-04-12")]
    [InlineData("42837")]
    public void Datum_InElkeGangbareVorm_WordtGelezen(string datum)
    {
        var controle = Controle(Instroomsoort.Leerlingen, datum == "42837" ? ExcelGetal() : Csv(Leerling(datum)));
        var rij = controle.Leerlingen();
        Assert.Empty(controle.Fouten);
        Assert.Equal(new DateOnly(2017, 4, 12), rij[0].Geboren);

        static Blad ExcelGetal() => new("Blad1", ["Voornaam", "Familienaam", "Geboortedatum", "Instellingsnummer", "Niveau", "Klas", "Soort verslag", "Type", "Datum verslag"],
            [new(2, ["Bo", "Proef", 42837d, 12345d, "lager", "3A", "GC", 9d, new DateTime(2026, 5, 4)])]);
    }

    [Fact]
    public void Datum_InEenOnmogelijkJaar_WordtGeweigerd()
    {
        var controle = Controle(Instroomsoort.Leerlingen, Csv(Leerling("12/04/0202")));
        controle.Leerlingen();
        Assert.Equal((2, "Geboortedatum"), Assert.Single(controle.Fouten.Select(f => (f.Rij!.Value, f.Kolom))));
        Assert.Contains("Kijk het jaar na", controle.Fouten[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Leerling_KleuterMetBasisaanbod_WordtGeweigerd_R3()
    {
        var controle = Controle(Instroomsoort.Leerlingen, Csv(Leerling("12/04/2021", "kleuter", "BA")));
        controle.Leerlingen();
        Assert.Equal("Type", Assert.Single(controle.Fouten).Kolom);
    }

    [Theory]
    [InlineData("GV", "04/05/2026", false)]
    [InlineData("V", "01/09/2023", false)]
    [InlineData("inschrijvingsverslag", "01/09/2023", false)]
    [InlineData("V", "31/08/2023", true)]
    [InlineData("IAC", "04/05/2026", true)]
    public void Leerling_MetEenSoortVerslagVanVroeger_MoetOokVanVroegerZijn_R6(string soort, string datum, bool verwacht)
    {
        var controle = Controle(Instroomsoort.Leerlingen, Csv(Leerling("12/04/2017").Replace(";GC;", $";{soort};", StringComparison.Ordinal).Replace("04/05/2026", datum, StringComparison.Ordinal)));
        controle.Leerlingen();
        Assert.Equal(verwacht ? [] : [(2, "Soort verslag")], controle.Fouten.Select(f => (f.Rij!.Value, f.Kolom)));
        Assert.All(controle.Fouten, f => Assert.Contains("Sinds 01/09/2023 bestaan er geen nieuwe verslagen van deze soort", f.Tekst, StringComparison.Ordinal));
    }


    [Fact]
    public void Leerling_VreemdeSchoolEnToekomst_WordenGenoemd()
    {
        var controle = Controle(Instroomsoort.Leerlingen, Csv(Leerling("12/04/2027").Replace("12345", "999999", StringComparison.Ordinal)));
        controle.Leerlingen();
        Assert.Equal(["Geboortedatum", "Instellingsnummer"], controle.Fouten.Select(f => f.Kolom));
    }

    [Fact]
    public void Leerling_AlBekend_StaatBijDeDubbelen_R26()
    {
        var controle = Controle(Instroomsoort.Leerlingen, Csv(Leerling("12/04/2017").Replace("Bo;Proef", "noor;VOORBEELD", StringComparison.Ordinal)));
        Assert.Contains("Noor Voorbeeld", Assert.Single(controle.Leerlingen()).Dubbel);
    }

    [Fact]
    public void Leerling_TweeKeerInHetBestand_WordtGenoemd()
    {
        var regels = Leerling("12/04/2017");
        var controle = Controle(Instroomsoort.Leerlingen, Csv(regels + regels.Split('\n')[1] + "\n"));
        controle.Leerlingen();
        Assert.Equal((3, "Staat ook op rij 2. Houd één van beide rijen over."), controle.Fouten.Select(f => (f.Rij!.Value, f.Tekst)).Single());
    }

    [Fact]
    public void Traject_BekendeLeerlingEnOndersteuner_WordtVoorgesteld()
    {
        const string kop = "Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Ondersteuner;Minuten per week;Sinds\n";
        var controle = Controle(Instroomsoort.Trajecten, Csv(kop + "Noor;Voorbeeld;12/04/2017;12345;an voorbeeld;90;07/09/2026\n"));
        var rij = Assert.Single(controle.Trajecten());
        Assert.Equal((Noor, An, 90, Wereld.Schooljaar.Einde, false), (rij.LeerlingId, rij.OndersteunerId, rij.Minuten, rij.Tot, rij.MoetOvergeslagen));

        var fout = Controle(Instroomsoort.Trajecten, Csv(kop + "Noor;Voorbeeld;12/04/2017;12345;Piet;92;07/09/2027\nOnbekend;Kind;12/04/2017;12345;an@example.org;90;07/09/2026\n"));
        fout.Trajecten();
        Assert.Equal([(2, "Minuten per week"), (2, "Sinds"), (2, "Ondersteuner"), (3, "Voornaam")], fout.Fouten.Select(f => (f.Rij!.Value, f.Kolom)));
    }

    [Fact]
    public void Bestand_LeegVerkeerdOfTeGroot_GeeftDuidelijkeTekst()
    {
        Assert.Contains("leeg", Assert.Throws<RegelGebroken>(() => Lees([])).Message);
        Assert.Contains("geen rekenblad", Assert.Throws<RegelGebroken>(() => Lees([0x89, 0x50, 0x4E, 0x47, 0, 0, 0])).Message);
        Assert.Contains("Excel-bestand", Assert.Throws<RegelGebroken>(() => Lees("PK nee"u8.ToArray())).Message);
        Assert.Contains("wachtwoord", Assert.Throws<RegelGebroken>(() => Lees([0xD0, 0xCF, 0x11, 0xE0, 1])).Message);
        Assert.Contains("10 MB", Assert.Throws<RegelGebroken>(() => Bladlezer.Lees(Stream.Null, Bladlezer.MaxBytes + 1, "x")).Message);
        Assert.Contains("geen rijen", Assert.Throws<RegelGebroken>(() => Csv("Voornaam;VTE\n")).Message);
        Assert.Contains("20.000", Assert.Throws<RegelGebroken>(() => Csv("Voornaam\n" + string.Concat(Enumerable.Repeat("x\n", 20_001)))).Message.Replace(",", ".", StringComparison.Ordinal).Replace("\u00A0", ".", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_UitExcelInWindows1252_HoudtDeAccenten()
    {
        var controle = Controle(Instroomsoort.Ondersteuners, Lees(Encoding.Latin1.GetBytes("Voornaam;Familienaam;VTE\nZoë;Crêpe;1\n")));
        Assert.Equal("Zoë Crêpe", Assert.Single(controle.Ondersteuners()).Titel);
    }

    [Fact]
    public void Sjabloon_Leeg_HeeftAlleenKoppen() =>
        Assert.Throws<RegelGebroken>(() => Lees(Instroomsjablonen.Van(Instroomsoort.Trajecten).Xlsx(false), Werkblad.Mediatype));

    private static string Leerling(string geboren, string niveau = "lager", string type = "9") =>
        $"Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Niveau;Klas;Soort verslag;Type;Datum verslag\nBo;Proef;{geboren};12345;{niveau};3A;GC;{type};04/05/2026\n";
}
