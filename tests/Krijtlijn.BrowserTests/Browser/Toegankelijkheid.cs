using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>
/// axe-core with the machine-checkable rules of WCAG 2.2 level AA, run inside the page: our pages have no frames, and a second look at the same page needs no second copy of it.
/// It passes a strict content security policy as it is, but never answers in a context without JavaScript: check the same page in a context that has it.
/// A page of a form that was found good before in this run is not looked at again: see <see cref="Paginavorm"/>.
/// </summary>
public static class Toegankelijkheid
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The violations as text: per rule why it matters and the offending elements.</summary>
    private const string Keuring = """
        async () => {
            const { violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                resultTypes: ['violations'],
            });
            return violations.flatMap(v => [`${v.id} (${v.impact}): ${v.help}`, ...v.nodes.map(n => `    ${n.target}  ${n.html}`)]).join('\n');
        }
        """;

    private static readonly TimeSpan Wachttijd = TimeSpan.FromSeconds(180);

    /// <summary>Fails with the address and, per violation, the rule, why it matters and the offending elements.</summary>
    public static async Task ControlerenAsync(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var overtredingen = await OvertredingenAsync(pagina);
        Assert.True(overtredingen.Length == 0, $"{pagina.Url}\n{overtredingen}");
    }

    /// <summary>The violations as readable text; empty when there are none.</summary>
    public static async Task<string> OvertredingenAsync(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var vorm = await Paginavorm.LeesAsync(pagina).WaitAsync(Wachttijd);
        if (Goedgekeurd.Kent(vorm)) return "";
        if (!await pagina.EvaluateAsync<bool>("'axe' in window")) await pagina.EvaluateAsync(Axe);
        var overtredingen = await pagina.EvaluateAsync<string>(Keuring).WaitAsync(Wachttijd);
        if (overtredingen.Length == 0) Goedgekeurd.Onthoud(vorm);
        return overtredingen;
    }
}
