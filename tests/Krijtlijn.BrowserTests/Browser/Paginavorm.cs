using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>
/// The form of a page: its elements with their attributes and whether they hold text, the width and the colours. Numbers, keys, addresses and what is filled in do not count,
/// and rows of the same form count once: of two pages of one form axe says the same.
/// </summary>
public static class Paginavorm
{
    private const string Vorm = """
        () => {
            const inhoud = new Set(['href', 'action', 'value', 'content', 'src', 'datetime', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'd', 'width', 'height', 'points', 'transform']);
            const gelijk = waarde => waarde.replace(/[0-9a-f]{8}-?[0-9a-f]{4}[0-9a-f-]{14,}|[0-9]+/g, '#');
            const kenmerk = a => `${a.name}=${inhoud.has(a.name) ? a.value.trim() !== '' : gelijk(a.value)}`;
            const vorm = knoop => {
                if (knoop.nodeType === Node.TEXT_NODE) return knoop.data.trim() === '' ? '' : 'tekst';
                if (knoop.nodeType !== Node.ELEMENT_NODE) return '';
                const delen = new Set([...knoop.childNodes].map(vorm).filter(deel => deel !== ''));
                return `<${knoop.localName} ${[...knoop.attributes].map(kenmerk).sort().join(' ')}>${[...delen].join('')}</>`;
            };
            return `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches} ${vorm(document.documentElement)}`;
        }
        """;

    /// <summary>The form of the page as it stands, as a short key.</summary>
    public static async Task<string> LeesAsync(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(await pagina.EvaluateAsync<string>(Vorm))));
    }
}

/// <summary>The forms that were found good, in a file when the run on the next database may know them too.</summary>
internal static class Goedgekeurd
{
    private static readonly Lock Slot = new();
    private static readonly HashSet<string> Vormen = [.. Omgeving.Goedgekeurd is { } bestand && File.Exists(bestand) ? File.ReadAllLines(bestand) : []];

    public static bool Kent(string vorm)
    {
        lock (Slot) return Vormen.Contains(vorm);
    }

    public static void Onthoud(string vorm)
    {
        lock (Slot)
        {
            if (Vormen.Add(vorm) && Omgeving.Goedgekeurd is { } bestand) File.AppendAllLines(bestand, [vorm]);
        }
    }
}
