using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>
/// Walks as one role through every page that can be reached by links, and looks at each with a demanding eye: it answers, has one heading and a title,
/// breaks no rule of WCAG 2.2 AA at desktop and phone width, and never scrolls sideways. Pages of the same kind are visited once.
/// </summary>
internal static partial class Rondgang
{
    public static async Task LopenAsync(IPage pagina, string rol, int minstens)
    {
        await pagina.InstappenAsync(rol);
        var (klachten, bezocht) = (new List<string>(), new HashSet<string>());
        var wachtrij = new Queue<(string Url, string Vanaf)>([("/", "/")]);
        while (wachtrij.TryDequeue(out var stap))
        {
            var (url, vanaf) = stap;
            if (!bezocht.Add(Soort(url))) continue;
            var antwoord = await pagina.GotoAsync(url);
            if (antwoord?.Status != 200)
            {
                // Others are at work in the same example: a link may lead nowhere by now, or for a moment. It is only wrong when the page it was on still has it, and it still does not answer.
                await pagina.GotoAsync(vanaf);
                if (!(await Links(pagina)).Contains(url))
                {
                    bezocht.Remove(Soort(url));
                    continue;
                }
                antwoord = await pagina.GotoAsync(url);
                if (antwoord?.Status != 200)
                {
                    klachten.Add($"{url}: status {antwoord?.Status}, linked from {vanaf}");
                    continue;
                }
            }
            klachten.AddRange(await Paginakeuring.KlachtenAsync(pagina));
            foreach (var link in await Links(pagina)) wachtrij.Enqueue((link, url));
        }
        Assert.True(klachten.Count == 0, string.Join("\n", klachten));
        Assert.True(bezocht.Count >= minstens, $"Only {bezocht.Count} kinds of pages were reached: {string.Join(", ", bezocht)}");
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
