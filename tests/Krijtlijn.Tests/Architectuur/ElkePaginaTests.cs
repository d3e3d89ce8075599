using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Plays every page the application serves for who may not open it, for what does not exist, for what belongs to others and for one's own (R40).</summary>
public sealed class ElkePaginaTests(Toepassing toepassing)
{
    private static readonly RolSoort[] Rollen = Enum.GetValues<RolSoort>();

    [Fact]
    public async Task Tabel_KentElkeParameterEnUitzondering()
    {
        var paginas = await Webpagina.Alle(toepassing);
        Assert.True(paginas.Count > 70, $"Only {paginas.Count} pages were found.");
        Geen(paginas.Where(p => !p.IsAnoniem).SelectMany(p => Paginatabel.Onbekend(p).Select(d => $"/{p.Sjabloon}: say in Paginatabel what {d} stands for.")));
        Geen(Paginatabel.Overbodig(paginas).Select(s => $"{s} is no page any more; take it out of Paginatabel."));
        Geen(paginas.Where(p => p.Rollen is { Count: 0 }).Select(p => $"/{p.Sjabloon} can be opened by nobody."));
    }

    [Fact]
    public async Task Pagina_NietAangemeld_VraagtZichAanTeMeldenOfIsErVoorIedereen()
    {
        var (wereld, bezoeker) = (await Paginawereld.Maak(toepassing), toepassing.Bezoeker());
        var fouten = new List<string>();
        foreach (var pagina in await Webpagina.Alle(toepassing))
        {
            if (pagina.IsAnoniem) fouten.AddRange(await Anoniem(bezoeker, pagina));
            else
            {
                var adres = Paginatabel.Adres(pagina, wereld, pagina.Toegelaten.First());
                var antwoord = await bezoeker.Get(adres);
                if (antwoord.StatusCode != HttpStatusCode.Redirect || antwoord.Headers.Location?.PathAndQuery.StartsWith("/aanmelden", StringComparison.Ordinal) != true)
                    fouten.Add($"{adres}: {(int)antwoord.StatusCode} {antwoord.Headers.Location}");
            }
        }
        Geen(fouten);
    }

    [Fact]
    public async Task Pagina_VerbodenRol_IsNietGevonden()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var rol in Rollen.Except(pagina.Toegelaten))
                await Verwacht(fouten, wereld, wereld.Als(rol), $"{rol}", Paginatabel.Adres(pagina, wereld, pagina.Toegelaten.First()), HttpStatusCode.NotFound, magNoemen: false);
        Geen(fouten);
    }

    [Fact]
    public async Task Pagina_EigenDossier_IsErVoorWieHetBereikt()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var rol in pagina.Toegelaten)
                await Verwacht(fouten, wereld, wereld.Als(rol), $"{rol}", Paginatabel.Adres(pagina, wereld, rol), Paginatabel.Verwacht(pagina, rol), !rol.IsZonderLeerlingen());
        Geen(fouten);
    }

    [Fact]
    public async Task Pagina_OnbestaandDossier_IsNietGevonden()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var rol in pagina.Toegelaten)
                foreach (var adres in Paginatabel.Onbestaand(pagina, wereld, rol))
                    await Verwacht(fouten, wereld, wereld.Als(rol), $"{rol}", adres, HttpStatusCode.NotFound, magNoemen: false);
        Geen(fouten);
    }

    [Fact]
    public async Task Pagina_DossierVanEenAnderNetwerk_IsNietGevonden_R40()
    {
        var (eigen, ander) = (await Paginawereld.Maak(toepassing), await Paginawereld.Maak(toepassing));
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var rol in pagina.Toegelaten)
                foreach (var adres in Paginatabel.Vreemd(pagina, eigen, ander, rol).DefaultIfEmpty(Paginatabel.Adres(pagina, eigen, rol)))
                    foreach (var handler in pagina.GetHandlers)
                        await Verwacht(fouten, ander, eigen.Als(rol), $"{rol}", Webpagina.Met(adres, handler), Mag(pagina, rol) ? null : HttpStatusCode.NotFound, magNoemen: false);
        Geen(fouten);
    }

    [Fact]
    public async Task Formulier_VoorHetDossierVanEenAnder_IsNietGevonden_R40()
    {
        var (eigen, ander) = (await Paginawereld.Maak(toepassing), await Paginawereld.Maak(toepassing));
        var fouten = new List<string>();
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => p.PostHandlers.Count > 0))
            foreach (var rol in pagina.Toegelaten)
                foreach (var adres in Paginatabel.Vreemd(pagina, eigen, ander, rol))
                    foreach (var handler in pagina.PostHandlers)
                    {
                        var (status, tekst) = await eigen.PostLeeg(rol, Webpagina.Met(adres, handler));
                        if (status != HttpStatusCode.NotFound && !Paginatabel.MagVreemd(pagina, handler) && !Paginatabel.IsRuimer(pagina, rol)) fouten.Add($"{rol} POST {Webpagina.Met(adres, handler)}: {(int)status}");
                        if (ander.Noemt(tekst)) fouten.Add($"{rol} POST {Webpagina.Met(adres, handler)}: names a pupil of another network.");
                    }
        Geen(fouten);
    }

    [Fact]
    public async Task Lijst_GefilterdOpEenAnderNetwerk_NoemtNiemand_R40()
    {
        var (eigen, ander) = (await Paginawereld.Maak(toepassing), await Paginawereld.Maak(toepassing));
        var fouten = new List<string>();
        foreach (var pagina in await Webpagina.Alle(toepassing))
            foreach (var rol in pagina.Toegelaten)
                foreach (var adres in Paginatabel.VreemdGefilterd(pagina, eigen, ander, rol))
                    foreach (var handler in pagina.GetHandlers)
                        await Verwacht(fouten, ander, eigen.Als(rol), $"{rol}", Webpagina.Met(adres, handler), null, magNoemen: false);
        Geen(fouten);
    }

    [Fact]
    public async Task Pagina_AlsBuurInHetzelfdeNetwerk_ToontGeenLeerlingVanEenAnder_R40()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in await Paginatabel.Beschermd(toepassing))
            foreach (var (rol, buur) in wereld.Buren.Where(b => pagina.Toegelaten.Contains(b.Key)))
                foreach (var handler in pagina.GetHandlers)
                    await Verwacht(fouten, wereld, buur, $"Another {rol}", Webpagina.Met(Paginatabel.Adres(pagina, wereld, rol), handler), Paginatabel.IsRecord(pagina, wereld, rol) && !Paginatabel.IsRuimer(pagina, rol) ? HttpStatusCode.NotFound : null, magNoemen: false);
        Geen(fouten);
    }

    [Fact]
    public async Task Formulier_ZonderBewijs_WordtGeweigerd()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var fouten = new List<string>();
        foreach (var pagina in (await Webpagina.Alle(toepassing)).Where(p => p.PostHandlers.Count > 0 && p.Sjabloon != Foutpagina && (p.IsAnoniem || Paginatabel.IsGekend(p))))
        {
            var rol = pagina.Toegelaten.First();
            var (adres, bezoeker) = pagina.IsAnoniem ? (Onbekend(pagina), toepassing.Bezoeker()) : (Paginatabel.Adres(pagina, wereld, rol), wereld.Als(rol));
            foreach (var handler in pagina.PostHandlers)
                if ((await bezoeker.Post(Webpagina.Met(adres, handler), [])).Status is var status && status != HttpStatusCode.BadRequest)
                    fouten.Add($"POST {Webpagina.Met(adres, handler)}: {(int)status}");
        }
        Geen(fouten);
    }

    private const string Foutpagina = "fout/{code:int}";

    private static async Task<IEnumerable<string>> Anoniem(Bezoeker bezoeker, Webpagina pagina)
    {
        if (pagina.Sjabloon == Foutpagina) return (await bezoeker.Status("/fout/404")) == HttpStatusCode.NotFound ? [] : ["/fout/404 does not answer 404."];
        var status = await bezoeker.Status(Onbekend(pagina));
        return status == Paginatabel.Anoniem.GetValueOrDefault(pagina.Sjabloon, HttpStatusCode.OK) ? [] : [$"/{pagina.Sjabloon}: {(int)status}"];
    }

    // An address for who is signed out, with a key that nobody was given.
    private static string Onbekend(Webpagina pagina) => "/" + pagina.Sjabloon.Replace("{sleutel}", "onbekend", StringComparison.Ordinal);

    private static bool Mag(Webpagina pagina, RolSoort rol) => pagina.Parameters.Count == 0 || Paginatabel.IsRuimer(pagina, rol) || pagina.Sjabloon.StartsWith("instroom/{lijst", StringComparison.Ordinal) || pagina.Sjabloon.StartsWith("netwerken/feiten/", StringComparison.Ordinal);

    private static async Task Verwacht(List<string> fouten, Paginawereld wereld, Bezoeker bezoeker, string wie, string adres, HttpStatusCode? verwacht, bool magNoemen)
    {
        var antwoord = await bezoeker.Get(adres);
        if (verwacht is { } status ? antwoord.StatusCode != status : (int)antwoord.StatusCode >= 500) fouten.Add($"{wie} {adres}: {(int)antwoord.StatusCode} {antwoord.Headers.Location}");
        if (!magNoemen && wereld.Noemt(await antwoord.Content.ReadAsStringAsync())) fouten.Add($"{wie} {adres}: names a pupil she may not know of.");
    }

    private static void Geen(IEnumerable<string> fouten) => Assert.True(!fouten.Any(), string.Join('\n', fouten));
}
