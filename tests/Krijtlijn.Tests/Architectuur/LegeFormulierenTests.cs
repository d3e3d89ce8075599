using System.Net;
using AngleSharp.Html.Parser;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Sends every form of the application without any of its fields: it says at which field something is missing, or there is a reason why not.</summary>
public sealed class LegeFormulierenTests(Toepassing toepassing)
{
    /// <summary>Forms that may be sent empty, or that miss something that is no field, with what they answer and why.</summary>
    private static readonly Dictionary<string, (HttpStatusCode Antwoord, string Reden)> Anders = [];

    [Fact]
    public async Task Formulier_Leeg_ZegtWatErOntbreekt()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var (pagina, rol, handler) in (await Formulieren()).Where(f => !Anders.ContainsKey(f.Pagina.Formulier(f.Handler))))
            if (await Bezwaar(wereld, pagina, rol, handler) is { } bezwaar) fouten.Add(bezwaar);
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    private async Task<IEnumerable<(Webpagina Pagina, RolSoort Rol, string Handler)>> Formulieren() =>
        from pagina in await Paginatabel.Beschermd(toepassing)
        from rol in pagina.Toegelaten
        from handler in pagina.PostHandlers
        select (pagina, rol, handler);

    private static async Task<string?> Bezwaar(Paginawereld wereld, Webpagina pagina, RolSoort rol, string handler)
    {
        var (status, tekst) = await wereld.PostLeeg(rol, Webpagina.Met(Paginatabel.Adres(pagina, wereld, rol), handler));
        if (status != HttpStatusCode.OK) return $"{rol} {pagina.Formulier(handler)}: {(int)status}";
        var document = new HtmlParser().ParseDocument(tekst);
        var velden = document.QuerySelectorAll(".foutoverzicht a").Select(a => a.GetAttribute("href")![1..]).ToList();
        if (velden.Count == 0) return $"{rol} {pagina.Formulier(handler)}: names no field. {document.QuerySelector(".foutoverzicht")?.TextContent}";
        return velden.FirstOrDefault(v => document.GetElementById(v) is null) is { } mist ? $"{rol} {pagina.Formulier(handler)}: leads to {mist}, which is not on the page." : null;
    }
}
