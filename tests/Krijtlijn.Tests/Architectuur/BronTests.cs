using System.Text.RegularExpressions;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>What the source itself must keep: pages read through reach, namespaces follow folders, files stay short.</summary>
public sealed class BronTests
{
    private const int HoogsteAantalRegels = 300;

    // Reading without reach: db.AlleX(), or a raw set of a table that holds pupils' data.
    // db.AlleScholen() is the public list of schools.
    private static readonly Regex ZonderBereik = new(@"\.Alle(?!Scholen\()[A-Z]\w*\(|\.Aanstellingen\(\)|\bSet<(Leerling|Inschrijving|Contactpersoon|Verslag|Aanmelding|Aanvulvraag|Traject|Toewijzing|Ondersteuningsplan|Plandeel|Planversie|Doel|Inzetregel|Evaluatie|Slotvraag|Bestand)\w*>", RegexOptions.Compiled);

    // Rows below a record that was itself found within reach in the same query; nothing else may be added.
    private static readonly Dictionary<string, string> Verantwoord = new()
    {
        ["src/Krijtlijn/Aanmeldingen/Detail.cshtml.cs"] = "names of the supporters of a traject that came from db.Trajecten(wie)",
        ["src/Krijtlijn/Aanmeldingen/Indienen/Vernieuwen.cshtml.cs"] = "name of the last supporter of a traject that came from db.Trajecten(wie)",
        ["src/Krijtlijn/Evaluaties/Evalueren/Evalueren.cshtml.cs"] = "goals of the plan part of a traject that was found within reach",
    };

    private static string Wortel { get; } = ZoekWortel();

    [Fact]
    public void Paginas_LezenAlleenBinnenBereik_R40() => Assert.Empty(Bronnen("src").Where(b => b.Pad.EndsWith(".cshtml.cs", StringComparison.Ordinal) || b.Pad.EndsWith(".cshtml", StringComparison.Ordinal)).Where(b => !Verantwoord.ContainsKey(b.Pad)).SelectMany(b => Overtredingen(b.Pad, b.Tekst)));

    [Fact]
    public void Verantwoord_BevatAlleenWatNogNodigIs() => Assert.DoesNotContain(Verantwoord.Keys, pad => !Overtredingen(pad, File.ReadAllText(Path.Combine(Wortel, pad))).Any());

    [Theory]
    [InlineData("var x = await db.AlleLeerlingen().ToListAsync();")]
    [InlineData("db.Set<Traject>().Where(t => true)")]
    [InlineData("await db.Aanstellingen().CountAsync()")]
    public void Overtreding_Geplant_WordtGevonden(string regel) => Assert.Single(Overtredingen("Proef.cshtml.cs", $"// a\n{regel}\n"));

    [Fact]
    public void Naamruimten_VolgenDeMappen() => Assert.Empty(
        from map in new[] { "src", "tests" }
        from b in Bronnen(map)
        where b.Pad.EndsWith(".cs", StringComparison.Ordinal) && !b.Pad.Contains("/Migrations/", StringComparison.Ordinal)
        let naam = Regex.Match(b.Tekst, @"^namespace ([\w.]+)", RegexOptions.Multiline).Groups[1].Value
        where naam.Length > 0 && naam != Verwacht(b.Pad)
        select $"{b.Pad}: {naam}");

    [Theory]
    [InlineData("src/Krijtlijn/Gebruikers/Account/Overzicht.cshtml.cs", "Krijtlijn.Gebruikers.Account")]
    [InlineData("tests/Krijtlijn.Tests/Opzet/Wereld.cs", "Krijtlijn.Tests.Opzet")]
    public void Naamruimte_VanEenPad_IsDeMap(string pad, string naam) => Assert.Equal(naam, Verwacht(pad));

    [Fact]
    public void Bestanden_BlijvenOnderDeDriehonderdRegels() => Assert.Empty(
        from map in new[] { "src", "tests", "tools" }
        from b in Bronnen(map)
        where !b.Pad.Contains("/Migrations/", StringComparison.Ordinal)
        let regels = b.Tekst.Count(c => c == '\n')
        where regels > HoogsteAantalRegels
        select $"{b.Pad}: {regels}");

    private static IEnumerable<string> Overtredingen(string pad, string tekst) =>
        tekst.Split('\n').Select((regel, i) => (regel, i)).Where(r => ZonderBereik.IsMatch(r.regel)).Select(r => $"{pad}:{r.i + 1}: {r.regel.Trim()}");

    private static string Verwacht(string pad) => Path.GetDirectoryName(pad)!.Split('/').Skip(1).Aggregate((a, b) => $"{a}.{b}");

    private static IEnumerable<(string Pad, string Tekst)> Bronnen(string map) =>
        from bestand in Directory.Exists(Path.Combine(Wortel, map)) ? Directory.EnumerateFiles(Path.Combine(Wortel, map), "*.cs*", SearchOption.AllDirectories) : []
        let pad = Path.GetRelativePath(Wortel, bestand).Replace('\\', '/')
        where Path.GetExtension(pad) is ".cs" or ".cshtml" && !pad.Contains("/bin/", StringComparison.Ordinal) && !pad.Contains("/obj/", StringComparison.Ordinal)
        select (pad, File.ReadAllText(bestand));

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Krijtlijn.slnx"))) map = map.Parent;
        return map?.FullName ?? throw new InvalidOperationException("The source is not above the test program.");
    }
}
