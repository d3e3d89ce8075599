using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>Differences as HTML: what went in del, what came in ins, both named for screen readers. Written without white space between, because texts keep their line ends.</summary>
public static class Verschilweergave
{
    public static IHtmlContent Html(this IReadOnlyList<Veldverschil> velden)
    {
        var alles = new HtmlContentBuilder();
        foreach (var veld in velden)
        {
            var regel = new TagBuilder("p");
            if (veld.Veld.Length > 0) regel.InnerHtml.AppendHtml(Span("zacht", veld.Veld + ": "));
            foreach (var stuk in veld.Stukken) regel.InnerHtml.AppendHtml(Stuk(stuk));
            alles.AppendHtml(regel);
        }
        return alles;
    }

    private static IHtmlContent Stuk(Tekststuk stuk)
    {
        if (stuk.Soort == Stuksoort.Gelijk) return new HtmlContentBuilder().Append(stuk.Tekst);
        var element = new TagBuilder(stuk.Soort == Stuksoort.Verwijderd ? "del" : "ins");
        element.InnerHtml.AppendHtml(Span("alleen-hoorbaar", stuk.Soort == Stuksoort.Verwijderd ? "weg: " : "nieuw: ")).Append(stuk.Tekst.TrimEnd());
        // The space after a word is not struck through; what went never touches what came.
        var erna = stuk.Tekst[stuk.Tekst.TrimEnd().Length..];
        return new HtmlContentBuilder().AppendHtml(element).Append(erna.Length == 0 && stuk.Soort == Stuksoort.Verwijderd ? " " : erna);
    }

    private static TagBuilder Span(string klasse, string tekst)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(klasse);
        span.InnerHtml.Append(tekst);
        return span;
    }
}
