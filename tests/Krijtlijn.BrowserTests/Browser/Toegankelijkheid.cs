using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>
/// axe-core with the machine-checkable rules of WCAG 2.2 level AA. It passes a strict content security policy as it is,
/// but never answers in a context without JavaScript: check the same page in a context that has it.
/// </summary>
public static class Toegankelijkheid
{
    private static readonly AxeRunOptions Regels = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

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
        var uitkomst = await pagina.RunAxe(Regels).WaitAsync(Wachttijd);
        var tekst = new StringBuilder();
        foreach (var overtreding in uitkomst.Violations)
        {
            tekst.AppendLine($"{overtreding.Id} ({overtreding.Impact}): {overtreding.Help}");
            foreach (var knoop in overtreding.Nodes) tekst.AppendLine($"    {knoop.Target}  {knoop.Html}");
        }

        return tekst.ToString();
    }
}
