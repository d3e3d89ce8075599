using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Whatever somebody types after the question mark of an address, a page answers; it never breaks.</summary>
public sealed class DwazeVragenTests(Toepassing toepassing)
{
    // Days, years and pages as a list reads them, also where this page reads none.
    private static readonly string[] Samen =
    [
        "tot=9999-12-31&van=0001-01-01", "schooljaar=2000-2001&jaar=2000-2001", "schooljaar=9999-10000&jaar=9999-10000", "pagina=2147483647", "pagina=-1", "week=9999-12-31&dag=9999-12-31", "type=99&status=99&stand=99",
    ];

    [Fact]
    public async Task Velden_WordenGevonden()
    {
        var velden = await Vraagveld.Alle(toepassing);
        Assert.Contains(velden["logboek"], v => v is { Naam: "tot", Soort: var soort } && soort == typeof(DateOnly?));
        Assert.Contains(velden["trajecten"], v => v.Naam == "Pagina");
        Assert.Contains(velden["evaluaties"], v => v.Naam == "pagina");
        Assert.Contains(velden["inzet"], v => v.Naam == "week");
        Assert.DoesNotContain(velden["trajecten/{id:guid}"], v => v.Naam == "id");
    }

    [Fact]
    public async Task Pagina_MetEenDwazeVraag_BreektNiet()
    {
        var (wereld, velden) = (await Paginawereld.Maak(toepassing), await Vraagveld.Alle(toepassing));
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
        {
            var eigen = velden.GetValueOrDefault(pagina.Sjabloon, []);
            foreach (var (rol, isEerste) in pagina.Toegelaten.Select((r, i) => (r, i == 0)))
                foreach (var handler in pagina.GetHandlers)
                    foreach (var vraag in Vragen(eigen, isEerste))
                        await Probeer(fouten, wereld, rol, Webpagina.Met(Met(Paginatabel.Adres(pagina, wereld, rol), vraag), handler));
        }
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    // A page that reads nothing there is asked once. Every role asks the days, years and pages; the first one also each value of each field.
    private static IEnumerable<string> Vragen(IReadOnlyList<Vraagveld> eigen, bool isEerste) =>
        eigen.Count == 0 ? [string.Join('&', Samen)] : isEerste ? [.. Samen, .. eigen.SelectMany(v => v.Dwaas.Select(w => $"{v.Naam}={w}"))] : Samen;

    // The address' own part of the query gives way to the silly one.
    private static string Met(string adres, string vraag)
    {
        var namen = vraag.Split('&').Select(v => v.Split('=')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var eigen = (adres.Split('?').ElementAtOrDefault(1) ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries).Where(v => !namen.Contains(v.Split('=')[0]));
        return $"{adres.Split('?')[0]}?{string.Join('&', eigen.Append(vraag))}";
    }

    private static async Task Probeer(List<string> fouten, Paginawereld wereld, RolSoort rol, string adres)
    {
        var status = await wereld.Als(rol).Status(adres);
        if (status >= HttpStatusCode.InternalServerError) fouten.Add($"{rol} {(adres.Length > 200 ? adres[..200] + "..." : adres)}: {(int)status}");
    }
}
