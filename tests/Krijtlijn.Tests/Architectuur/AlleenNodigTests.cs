using System.Net;
using AngleSharp.Dom;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>R45: only what is needed is kept. Every form with free text says so, and no table has a place for a diagnosis.</summary>
public sealed class AlleenNodigTests(Toepassing toepassing)
{
    // Free text that is not about a pupil.
    private static readonly HashSet<string> GeenLeerling =
    [
        "netwerken/leden?handler=Plakken", // numbers of schools
        "netwerken/meldingen/{id:guid}?handler=Intrekken", // why a notice about networks is withdrawn
        "middelen/capaciteit?handler=Plakken", // numbers of schools and trajecten
    ];

    [Fact]
    public async Task Formulier_MetVrijeTekst_VraagtGeenDiagnose_R45()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var (zonder, gezien) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>());
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => p.IsPagina))
            foreach (var rol in pagina.Toegelaten.Where(r => Paginatabel.Verwacht(pagina, r) == HttpStatusCode.OK))
                foreach (var formulier in (await wereld.Als(rol).Open(Paginatabel.Adres(pagina, wereld, rol))).Document.QuerySelectorAll("form").Where(f => f.QuerySelector("textarea") is not null))
                {
                    gezien.Add(pagina.Formulier(formulier));
                    if (!Waarschuwt(formulier)) zonder.Add(pagina.Formulier(formulier));
                }
        Assert.Empty(zonder.Except(GeenLeerling));
        Assert.Empty(GeenLeerling.Except(zonder));
        Assert.True(gezien.Count > 20, $"Only {gezien.Count} forms with free text were found.");
    }

    [Fact]
    public void Overtreding_Geplant_WordtGevonden()
    {
        var pagina = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<form><textarea>Er is geen diagnose bekend</textarea></form><form><p class='hint'>Schrijf geen diagnose.</p><textarea></textarea></form>");
        Assert.Equal([false, true], pagina.QuerySelectorAll("form").Select(Waarschuwt));
    }

    [Fact]
    public async Task Tabellen_HebbenGeenPlaatsVoorEenDiagnose_R45()
    {
        var kolommen = await toepassing.Db(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.Name}")).ToList()));
        Assert.True(kolommen.Count > 300, $"Only {kolommen.Count} columns were found.");
        Assert.All(kolommen, k => Assert.DoesNotMatch("(?i)diagnos|stoornis|aandoening|medisch|rijksregister|insz", k));
    }

    // Free text about a pupil herself or about her report would be the door a diagnosis comes in by; why a report ended is all there is.
    [Fact]
    public async Task LeerlingEnVerslag_HebbenVerderGeenVrijeTekst_R45()
    {
        var lengten = await toepassing.Db(db => Task.FromResult(new[] { typeof(Leerling), typeof(Verslag) }.SelectMany(t => db.Model.FindEntityType(t)!.GetProperties()).Where(p => p.ClrType == typeof(string)).ToDictionary(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}", p => p.GetMaxLength())));
        Assert.Equal(["Verslag.Eindtoelichting"], lengten.Where(k => k.Value is null or > 200).Select(k => k.Key));
    }

    private static bool Waarschuwt(IElement formulier) => formulier.QuerySelectorAll("p").Any(p => p.TextContent.Contains("geen diagnose", StringComparison.OrdinalIgnoreCase));
}
