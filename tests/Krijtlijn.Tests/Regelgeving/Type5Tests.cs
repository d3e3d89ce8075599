using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;
using Krijtlijn.Instroom;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Architectuur;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

/// <summary>R5: type 5 (hospital) stays outside. It is nowhere offered, and whoever sends it all the same is refused.</summary>
public sealed partial class Type5Tests(Toepassing toepassing)
{
    [GeneratedRegex(@"type[\s\u00A0]*5\b", RegexOptions.IgnoreCase)]
    private static partial Regex Type5();

    [Fact]
    public void Regelgeving_KentGeenType5_R5()
    {
        Assert.NotEmpty(Regelboek.Regimes);
        Assert.All(Regelboek.Regimes.SelectMany(r => r.Types).Concat(Enum.GetValues<Ondersteuningstype>()), t => Assert.DoesNotMatch(@"\b5\b", $"{t.Tekst()} {t.Code()} {t.ToString().Replace("Type", "", StringComparison.Ordinal)}"));
        foreach (var bron in typeof(Regelboek).Assembly.GetManifestResourceNames().Where(n => n.Contains(".Regimes.", StringComparison.Ordinal)))
            Assert.DoesNotMatch(Type5(), new StreamReader(typeof(Regelboek).Assembly.GetManifestResourceStream(bron)!).ReadToEnd());
    }

    [Fact]
    public async Task Paginas_BiedenNergensType5Aan_R5()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var (metTypes, fout) = (0, new List<string>());
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => p.IsPagina))
            foreach (var rol in pagina.Toegelaten.Where(r => Paginatabel.Verwacht(pagina, r) == HttpStatusCode.OK))
            {
                var tekst = (await wereld.Als(rol).Open(Paginatabel.Adres(pagina, wereld, rol))).Document.DocumentElement.OuterHtml;
                if (tekst.Contains("Type9", StringComparison.Ordinal)) metTypes++;
                if (Type5().IsMatch(tekst)) fout.Add($"{rol} /{pagina.Sjabloon}");
            }
        Assert.Empty(fout);
        Assert.True(metTypes > 3, $"Only {metTypes} pages offer types.");
    }

    [Theory]
    [InlineData("Type5")]
    [InlineData("99")]
    public async Task Verslag_Type5Verstuurd_WordtGeweigerd_R5(string type)
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var clb = wereld.Als(RolSoort.Clb);
        var velden = new Dictionary<string, string?> { ["Keuze.LeerlingId"] = $"{leerling.Id}", ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = type, ["Formulier.Datum"] = "2026-10-10", ["Formulier.Vindplaats"] = "Iris", ["Formulier.IrisReferentie"] = "IRIS-5" };
        var antwoord = await clb.Verstuur(await clb.Open($"{VerslagenLinks.Nieuw}?school={wereld.School.Id}"), velden);
        Assert.NotNull(antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Formulier_Type']"));
        Assert.False(await toepassing.Db(db => db.AlleVerslagen().AnyAsync(v => v.LeerlingId == leerling.Id)));
    }

    [Fact]
    public async Task Expertise_Type5Verstuurd_WordtNietBewaard_R5()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        await coordinator.Verstuur(await coordinator.Open(PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id)), new Dictionary<string, string?> { ["Formulier.Vakken"] = "Type5|Lager" });
        var vakken = await toepassing.Db(db => db.AllePersoneelsleden().Where(p => p.Id == wereld.Ondersteuner.Id).SelectMany(p => p.Expertises.Select(e => e.Type)).ToListAsync());
        Assert.All(vakken, t => Assert.True(Enum.IsDefined(t)));
    }

    [Theory]
    [InlineData(Instroomsoort.Leerlingen, "Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Niveau;Klas;Soort verslag;Type;Datum verslag\nBo;Proef;12/04/2017;{0};lager;3A;GC;{1};04/05/2026\n")]
    [InlineData(Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE;Expertise\nBo;Proef;1;{1}\n")]
    public async Task Inlezen_Type5_WordtGeweigerd_R5(Instroomsoort soort, string lijst)
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        foreach (var type in new[] { "5", "type 5", "Type5" })
        {
            var csv = lijst.Replace("{0}", wereld.School.Nummer, StringComparison.Ordinal).Replace("{1}", type, StringComparison.Ordinal);
            var antwoord = await coordinator.VerstuurBestand(await coordinator.Open(InstroomLinks.Inlezen(soort)), "Bestand", "lijst.csv", Encoding.UTF8.GetBytes(csv), new Dictionary<string, string?>());
            Assert.False(antwoord.IsGelukt);
            Assert.Contains($"\"{type}\" kennen we niet", antwoord.Tekst);
        }
    }
}
