using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Verdelingen;

/// <summary>A network with the five schools of the worked example (rekenregels 1): pupils on the last count day, reports of six school years, and what each had the year before.</summary>
internal sealed class Verdelingwereld
{
    public static readonly Schooljaar Jaar = Wereld.Schooljaar;
    /// <summary>By name: A to E, in the order of the worked example.</summary>
    public static readonly (int Leerlingen, int[] Verslagen, int Vorig)[] Voorbeeld =
        [(412, [3, 4, 4, 5, 6, 8], 15), (187, [6, 5, 7, 8, 8, 8], 10), (655, [2, 2, 3, 1, 4, 6], 15), (96, [0, 0, 0, 0, 0, 0], 3), (298, [9, 10, 12, 12, 11, 12], 17)];

    private readonly Toepassing toepassing;

    private Verdelingwereld(Toepassing toepassing, Wereld wereld, IReadOnlyList<Instelling> scholen) => (this.toepassing, Wereld, Scholen, Coordinator) = (toepassing, wereld, scholen, wereld.Als(RolSoort.Coordinator));

    public Wereld Wereld { get; }
    /// <summary>A to E; A is the school of the world.</summary>
    public IReadOnlyList<Instelling> Scholen { get; }
    public Bezoeker Coordinator { get; }
    public Guid Netwerk => Wereld.Netwerk.Id;

    public static Telkeuze ZesJaren { get; } = new(1, Gemiddelde.Over.Schooljaren, 6);
    public static Verdeelkeuze Keuze(int leerlingprocent = 70, int minimum = 0, int reserve = 0) => new(60, leerlingprocent, ZesJaren, Krijtlijn.Middelen.Rekenen.Gewichten.Gelijk, Minimum: minimum, ReservePromille: reserve);

    public static async Task<Verdelingwereld> Maak(Toepassing toepassing)
    {
        var wereld = await Wereld.Maak(toepassing);
        var nummer = int.Parse(wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture);
        List<Instelling> scholen = [wereld.School, .. "BCDE".Select((letter, i) => new Instelling($"{nummer + 3 + i}", $"School {letter}", Instellingssoort.GewoneSchool) { Hoofdstructuren = letter == 'E' ? "311" : "111 211", Net = letter < 'D' ? "VGO" : "OGO", Email = $"{letter}@example.org" })];
        var rijen = new List<object>(scholen.Skip(1));
        var bron = new Cijferbron("Brief van het ministerie", new DateOnly(2026, 6, 1));
        foreach (var (i, school) in scholen.Index())
        {
            var (leerlingen, verslagen, vorig) = Voorbeeld[i];
            if (i > 0) rijen.Add(new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, Jaar.Begin));
            rijen.Add(new Richtcapaciteit(wereld.Netwerk.Id, school.Id, Jaar.Vorige, vorig));
            rijen.Add(new Schooltelling(wereld.Netwerk.Id, school.Id, Telsoort.Leerlingen, ZesJaren.Leerlingen(Jaar)[0], new Telwaarde(leerlingen), bron, Telherkomst.Ingevoerd, Testklok.Begin.UtcDateTime));
            foreach (var (moment, aantal) in ZesJaren.Verslagen(Jaar).Zip(verslagen))
                rijen.Add(new Schooltelling(wereld.Netwerk.Id, school.Id, Telsoort.Verslagen, moment, new Telwaarde(aantal), bron, Telherkomst.Ingevoerd, Testklok.Begin.UtcDateTime));
        }
        rijen.Add(new Schoolcontact(wereld.Netwerk.Id, wereld.School.Id, "Els Zorg") { Email = "zorg@example.org" });
        await wereld.Bewaar([.. rijen]);
        return new Verdelingwereld(toepassing, wereld, scholen);
    }

    public async Task<Verdeling> Scenario(string naam = "70/30", Verdeelkeuze? keuze = null)
    {
        var verdeling = new Verdeling(Netwerk, Jaar, naam, keuze ?? Keuze(), "Test", Testklok.Begin.UtcDateTime);
        await Wereld.Bewaar(verdeling);
        return verdeling;
    }

    /// <summary>A scenario that was put forward.</summary>
    public async Task<Verdeling> Voorgelegd(Verdeelkeuze? keuze = null)
    {
        var verdeling = await Scenario(keuze: keuze);
        var antwoord = await Coordinator.Verstuur(await Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id)), new Dictionary<string, string?>(), "Voorleggen");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return verdeling;
    }

    public static Dictionary<string, string?> Besluit(string uitspraak = "Aanvaard", string wijze = "Stemming", string? voor = "6", string? tegen = "2") => new()
    {
        ["Formulier.Uitspraak"] = uitspraak, ["Formulier.Orgaan"] = "Leersteunraad", ["Formulier.Dag"] = "2026-11-23", ["Formulier.Wijze"] = wijze, ["Formulier.Voor"] = voor, ["Formulier.Tegen"] = tegen, ["Formulier.Onthouding"] = "1",
        ["Formulier.Aanwezigen"] = "An, Bram en Cis", ["Formulier.Verslag"] = "2026/7", ["Formulier.Vragen"] = "Infopunt, 014 00 00 00", ["Formulier.Reden"] = "Te weinig reserve", ["Formulier.Bevestigd"] = "true",
    };

    public async Task<Antwoord> Beslis(Verdeling verdeling, Dictionary<string, string?>? besluit = null) => await Coordinator.Verstuur(await Coordinator.Open(VerdelingenLinks.Beslissen(verdeling.Id)), besluit ?? Besluit());

    public async Task<Verdeling> Beslist(Verdeelkeuze? keuze = null)
    {
        var verdeling = await Voorgelegd(keuze);
        var antwoord = await Beslis(verdeling);
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return verdeling;
    }

    public Task<Verdeling> Opnieuw(Guid id) => toepassing.Db(db => db.AlleVerdelingen().Include(v => v.Rijen).AsNoTracking().SingleAsync(v => v.Id == id));

    /// <summary>The guiding numbers of A to E in the year of the division; – for none.</summary>
    public async Task<string> Capaciteiten()
    {
        var aantallen = await toepassing.Db(db => db.Richtcapaciteiten().Where(r => r.NetwerkId == Netwerk && r.Schooljaar == Jaar).ToDictionaryAsync(r => r.SchoolId, r => r.AantalTrajecten));
        return string.Join(' ', Scholen.Select(s => aantallen.TryGetValue(s.Id, out var aantal) ? $"{aantal}" : "–"));
    }

    /// <summary>What A to E get according to a page with a table per school.</summary>
    public string Resultaten(Pagina pagina) => string.Join(' ', Scholen.Select(s => pagina.Document.QuerySelectorAll("tbody tr").First(r => r.QuerySelector(".onder")?.TextContent.Contains(s.Nummer) == true).QuerySelector("td[data-label=Trajecten]")!.TextContent));

    /// <summary>The address of a scenario with other rules than those that are kept.</summary>
    public static string Proef(Guid id, string regels) => $"{VerdelingenLinks.Detail(id)}?Regels.Eenheden=60&Regels.Leerlingdagen=1&Regels.VerslagenPer=Schooljaren&Regels.Verslagmomenten=6&{regels}";
}
