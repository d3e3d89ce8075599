using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Sends every form of the application with nothing filled in: it leads to the field where something is missing, or there is a reason why it may be empty.</summary>
public sealed class LegeFormulierenTests(Toepassing toepassing)
{
    /// <summary>Forms that may be sent with nothing filled in, with the reason.</summary>
    private static readonly Dictionary<string, string> MagLeeg = new()
    {
        ["scholen/{nummer}/anker"] = "a school may have no anchor",
        ["middelen/capaciteit"] = "a school without a number has no guiding capacity",
        ["plannen/{id:guid}/beoordelen?handler=Goedkeuren"] = "approving needs no remark",
        ["plannen/{id:guid}/leerlingen/{trajectId:guid}/aangepast-curriculum"] = "a draft may be unfinished; R34 asks for it when it is laid before the school",
        ["plannen/{id:guid}/leerlingen/{trajectId:guid}/noden"] = "a draft may be unfinished; R34 asks for it when it is laid before the school",
        ["trajecten/{id:guid}/herstarten"] = "a restart is one act (R36); its reason may be given",
    };

    /// <summary>Forms whose message belongs to no field, with the reason.</summary>
    private static readonly Dictionary<string, string> ZonderVeld = new()
    {
        ["aanmeldingen/weigercriteria?handler=Hernoem"] = "a field in a row of a list, of which there are many",
        ["aanmeldingen/{id:guid}/invullen/verslag?handler=Kies"] = "radio buttons that nobody touched send nothing",
        ["netwerken/leden?handler=Verwijderen"] = "ticks in a table",
        ["plannen/{id:guid}/leerlingen/{trajectId:guid}/overnemen"] = "ticks in a table",
        ["plannen/{id:guid}/leerlingen?handler=Toevoegen"] = "ticks in a list",
        ["scholen/inlezen/{id:guid}"] = "when schools changed meanwhile, that comes before any field",
        ["verslagen/{id:guid}"] = "radio buttons that nobody touched send nothing",
    };

    [Fact]
    public async Task Formulier_Leeg_LeidtNaarHetVeldDatOntbreekt()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var (fouten, gezien) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>());
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => p.PostHandlers.Count > 0))
            foreach (var rol in pagina.Toegelaten.Where(r => Paginatabel.Verwacht(pagina, r) == HttpStatusCode.OK))
            {
                var adres = Paginatabel.Adres(pagina, wereld, rol);
                foreach (var formulier in (await wereld.Als(rol).Open(adres)).Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(f => f.Method == "post" && Invulvelden(f).Any()))
                {
                    var naam = pagina.Formulier(formulier);
                    gezien.Add(naam);
                    if (!MagLeeg.ContainsKey(naam) && await Bezwaar(wereld.Als(rol), adres, formulier, ZonderVeld.ContainsKey(naam)) is { } bezwaar) fouten.Add($"{rol} /{naam}: {bezwaar}");
                }
            }
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
        Assert.True(gezien.Count > 45, $"Only {gezien.Count} forms were found.");
        Assert.Empty(MagLeeg.Keys.Concat(ZonderVeld.Keys).Except(gezien));
    }

    [Fact]
    public async Task Formulier_DatLeegMag_WordtAangenomen()
    {
        foreach (var naam in MagLeeg.Keys)
        {
            var wereld = await Paginawereld.Maak(toepassing);
            var pagina = (await Paginatabel.Beschermd(toepassing)).Single(p => p.Sjabloon == naam.Split('?')[0]);
            var rol = pagina.Toegelaten.First();
            var adres = Paginatabel.Adres(pagina, wereld, rol);
            var formulier = (await wereld.Als(rol).Open(adres)).Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => f.Method == "post" && pagina.Formulier(f) == naam);
            Assert.True((await wereld.Als(rol).Post(Actie(adres, formulier), Leeg(formulier))).IsGelukt, naam);
        }
    }

    [Fact]
    public async Task Post_ZonderEnkelVeld_GeeftNooitEenFout()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var rol in pagina.Toegelaten)
                foreach (var handler in pagina.PostHandlers)
                {
                    var adres = Webpagina.Met(Paginatabel.Adres(pagina, wereld, rol), handler);
                    if (await wereld.PostLeeg(rol, adres) is var (status, _) && status is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound)) fouten.Add($"{rol} POST {adres}: {(int)status}");
                }
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    private static async Task<string?> Bezwaar(Bezoeker bezoeker, string adres, IHtmlFormElement formulier, bool zonderVeld)
    {
        var antwoord = await bezoeker.PostRuw(Actie(adres, formulier), Leeg(formulier));
        if (antwoord.StatusCode != HttpStatusCode.OK) return $"{(int)antwoord.StatusCode}";
        var document = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync());
        if (document.QuerySelector(".foutoverzicht li") is null) return "says nothing.";
        var velden = document.QuerySelectorAll(".foutoverzicht a").Select(a => a.GetAttribute("href")![1..]).ToList();
        if (velden.Count == 0 && !zonderVeld) return $"names no field: {document.QuerySelector(".foutoverzicht ul")!.TextContent}";
        return velden.FirstOrDefault(v => document.GetElementById(v) is null) is { } mist ? $"leads to {mist}, which is not on the page." : null;
    }

    private static string Actie(string adres, IHtmlFormElement formulier) => formulier.GetAttribute("action") is { Length: > 0 } actie ? actie : adres;

    private static IEnumerable<IElement> Invulvelden(IHtmlFormElement formulier) => formulier.Elements.Where(e => e is IHtmlTextAreaElement or IHtmlSelectElement or IHtmlInputElement { Type: not ("hidden" or "submit" or "button") });

    // What is hidden stays; what can be typed is empty, what can be ticked is not, and a list without an empty choice keeps its first.
    private static IEnumerable<KeyValuePair<string, string>> Leeg(IHtmlFormElement formulier) => formulier.Elements.SelectMany(e => e switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" or "file" or "submit" or "button" } => [],
        IHtmlInputElement { Name: { Length: > 0 } naam } veld => [KeyValuePair.Create(naam, veld.Type == "hidden" ? veld.Value : "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } naam } => [KeyValuePair.Create(naam, "")],
        IHtmlSelectElement { Name: { Length: > 0 } naam } lijst => [KeyValuePair.Create(naam, lijst.Options.Any(o => o.Value.Length == 0) ? "" : lijst.Options.Length > 0 ? lijst.Options[0].Value : "")],
        _ => Array.Empty<KeyValuePair<string, string>>(),
    });
}
