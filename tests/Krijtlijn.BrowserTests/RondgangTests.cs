using System.Reflection;
using System.Text.RegularExpressions;
using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests;

/// <summary>
/// Walks as each role through every page that can be reached by links, and looks at each with a demanding eye: it answers, has one heading and a title,
/// breaks no rule of WCAG 2.2 AA at desktop and phone width, and never scrolls sideways. Pages of the same kind are visited once.
/// </summary>
public sealed partial class RondgangTests(Voorbeeldprogramma programma, Venster venster)
{
    private const int PerSoort = 1;

    [Theory]
    [InlineData("Coördinator", ColorScheme.Light, 12)]
    [InlineData("Zorgverantwoordelijke", ColorScheme.Light, 8)]
    [InlineData("Ondersteuner", ColorScheme.Dark, 6)]
    [InlineData("CLB-medewerker", ColorScheme.Light, 4)]
    [InlineData("Competentiebegeleider", ColorScheme.Light, 3)]
    [InlineData("Directeur buitengewoon onderwijs", ColorScheme.Light, 2)]
    [InlineData("Technisch beheerder", ColorScheme.Light, 3)]
    [InlineData("Regioverantwoordelijke", ColorScheme.Dark, 10)]
    public async Task Rondgang_AlsRol_ElkePaginaIsInOrde(string rol, ColorScheme kleuren, int minstens)
    {
        await using var context = await venster.OpenenAsync(new Kijker { Kleuren = kleuren }, programma.Adres);
        var pagina = await context.NewPageAsync();
        await pagina.InstappenAsync(rol);
        var (klachten, bezocht) = (new List<string>(), new Dictionary<string, int>());
        var wachtrij = new Queue<string>(["/"]);
        while (wachtrij.TryDequeue(out var url))
        {
            var soort = Soort(url);
            if (bezocht.GetValueOrDefault(soort) >= PerSoort) continue;
            bezocht[soort] = bezocht.GetValueOrDefault(soort) + 1;
            var antwoord = await pagina.GotoAsync(url);
            if (antwoord?.Status != 200) { klachten.Add($"{url}: status {antwoord?.Status}"); continue; }
            klachten.AddRange(await Paginakeuring.KlachtenAsync(pagina));
            foreach (var link in await Links(pagina)) wachtrij.Enqueue(link);
        }
        Assert.True(klachten.Count == 0, string.Join("\n", klachten));
        Assert.True(bezocht.Count >= minstens, $"Only {bezocht.Count} kinds of pages were reached: {string.Join(", ", bezocht.Keys)}");
    }

    [Fact]
    public async Task Rondgang_RollenVanHetProgramma_WordenAllemaalBewandeld()
    {
        await using var context = await venster.OpenenAsync(new Kijker(), programma.Adres);
        var bewandeld = typeof(RondgangTests).GetMethod(nameof(Rondgang_AlsRol_ElkePaginaIsInOrde))!.GetCustomAttributes<InlineDataAttribute>().Select(d => (string)d.Data[0]!);

        Assert.Equal((await (await context.NewPageAsync()).RollenAsync()).Order(), bewandeld.Order());
    }

    // A link inside an SVG has no plain href. Downloads are not pages; sorting, paging and filtering show the same page again.
    private static async Task<List<string>> Links(IPage pagina)
    {
        var links = await pagina.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]:not([download])')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)");
        var eigen = new Uri(pagina.Url).GetLeftPart(UriPartial.Authority);
        return [.. links.Where(l => l.StartsWith(eigen, StringComparison.Ordinal)).Select(l => l[eigen.Length..].Split('#')[0]).Where(l => l.Length > 0 && !Download().IsMatch(l)).Distinct()];
    }

    private static string Soort(string url) => Sleutel().Replace(url.Split('?')[0], "*");

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|\d{3,}|(?<=/)\d+(?=/|$)")]
    private static partial Regex Sleutel();

    [GeneratedRegex(@"\.(xlsx|csv|pdf|svg|json)|/bestanden/|/export|/sjabloon|/voorbeeldbestand")]
    private static partial Regex Download();
}
