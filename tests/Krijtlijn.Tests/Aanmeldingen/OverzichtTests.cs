using System.Net;
using ExcelDataReader;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>The list of requests: who sees it, what the filters do and what the export holds.</summary>
public sealed class OverzichtTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Competentiebegeleider)]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    [InlineData(RolSoort.Beheerder)]
    public async Task Openen_ZonderRol_BestaatNiet(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status("/aanmeldingen"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status("/aanmeldingen?handler=xlsx"));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    public async Task Openen_ZonderAanmeldingen_ZegtWatHierKomt(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("Nog geen aanmeldingen", (await wereld.Als(soort).Open("/aanmeldingen")).Tekst);
    }

    [Fact]
    public async Task Openen_AnderNetwerk_ToontNiets_R40()
    {
        var (eigen, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await eigen.Ingediend(await eigen.Leerling("Vreemde", "Leerling"));
        Assert.DoesNotContain("Vreemde", (await ander.Als(RolSoort.Coordinator).Open("/aanmeldingen?jaar=alle")).Tekst);
    }

    [Fact]
    public async Task Openen_Werkversie_ZietAlleenDeSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Werkversie(await wereld.Leerling("Lien", "Peeters", gedeeld: false));

        Assert.Contains("Lien Peeters", (await wereld.Als(RolSoort.School).Open("/aanmeldingen")).Tekst);
        foreach (var soort in new[] { RolSoort.Coordinator, RolSoort.Clb })
            Assert.DoesNotContain("Lien Peeters", (await wereld.Als(soort).Open("/aanmeldingen")).Tekst);
    }

    [Theory]
    [InlineData("?q=lotte", true)]
    [InlineData("?q=LOTTE+claes", true)]
    [InlineData("?q=basisschool", true)]
    [InlineData("?q=2026-", true)]
    [InlineData("?q=bestaatniet", false)]
    [InlineData("?q=%25", false)]
    [InlineData("?status=Ingediend", true)]
    [InlineData("?status=Ingediend&status=Onvolledig", true)]
    [InlineData("?status=Geweigerd", false)]
    [InlineData("?type=Type9", true)]
    [InlineData("?type=Type2", false)]
    [InlineData("?jaar=2026-2027", true)]
    [InlineData("?jaar=2025-2026", false)]
    [InlineData("?jaar=alle", true)]
    [InlineData("?telaat=true", false)]
    [InlineData("?type=onzin&status=fout&school=x&pagina=min", true)]
    [InlineData("?pagina=99", true)]
    public async Task Filteren_InHetAdres_ToontWatPast(string vraag, bool verwacht)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Lotte", "Claes"));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen" + vraag);

        Assert.Equal(verwacht, pagina.Tekst.Contains("Lotte Claes", StringComparison.Ordinal));
        if (!verwacht && !vraag.StartsWith("?jaar", StringComparison.Ordinal)) Assert.Contains("Niets gevonden", pagina.Tekst);
    }

    [Fact]
    public async Task Filteren_OverDeStarttermijn_ToontAlleenWatTeLaatIs_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Late", "Vraag"));
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(12));

        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen?telaat=true");

        Assert.Contains("Late Vraag", pagina.Tekst);
        Assert.Contains("2 dagen te laat", pagina.Tekst);
    }

    [Theory]
    [InlineData("leerling", "Anna Aerts", "Zita Zels")]
    [InlineData("-leerling", "Zita Zels", "Anna Aerts")]
    [InlineData("school", null, null)]
    [InlineData("-school", null, null)]
    [InlineData("termijn", null, null)]
    [InlineData("-termijn", null, null)]
    [InlineData("ingediend", null, null)]
    [InlineData("onzin", null, null)]
    public async Task Sorteren_OpKolom_ZetDeRijenInVolgorde(string sort, string? eerste, string? laatste)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Zita", "Zels"));
        await wereld.Ingediend(await wereld.Leerling("Anna", "Aerts"));

        var namen = (await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen?sort=" + sort)).Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ToList();

        Assert.Equal(2, namen.Count);
        if (eerste is not null) Assert.Equal([eerste, laatste!], namen);
    }

    [Fact]
    public async Task Openen_MeerDanEenBlad_BladertEnHoudtHetBijDrieVragen()
    {
        var wereld = await Wereld.Maak(toepassing);
        for (var i = 0; i < Krijtlijn.Aanmeldingen.OverzichtModel.PerPagina + 1; i++) await wereld.Ingediend(await wereld.Leerling("Leerling", $"Nummer{i:00}"));
        using var teller = new Vragenteller(wereld.Netwerk.Id);

        var eerste = await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen?sort=leerling");
        var tweede = await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen?sort=leerling&pagina=2");

        Assert.Equal(Krijtlijn.Aanmeldingen.OverzichtModel.PerPagina, eerste.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Leerling Nummer25", tweede.Document.QuerySelector("tbody th a")!.TextContent);
        Assert.InRange(teller.Meeste.Count, 1, 3);
    }

    [Fact]
    public async Task Openen_AlsCoordinator_LinktNaarBeoordelenEnAlsSchoolNaarHetDetail()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        Assert.Contains(AanmeldingenLinks.Beoordelen(aanmelding.Id), (await wereld.Als(RolSoort.Coordinator).Open("/aanmeldingen")).Links);
        Assert.Contains(AanmeldingenLinks.Detail(aanmelding.Id), (await wereld.Als(RolSoort.School).Open("/aanmeldingen")).Links);
    }

    [Fact]
    public async Task Exporteren_GefilterdeLijst_HoudtDezelfdeRijen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Ingediend(await wereld.Leerling("Wel", "Erbij"));
        await wereld.Ingediend(await wereld.Leerling("Niet", "Gevraagd"));

        var antwoord = await wereld.Als(RolSoort.Coordinator).Get("/aanmeldingen?handler=xlsx&q=erbij");

        Assert.Equal(Werkblad.Mediatype, antwoord.Content.Headers.ContentType!.MediaType);
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
        Assert.Equal(2, lezer.RowCount);
        lezer.Read();
        lezer.Read();
        Assert.Equal("Wel Erbij", lezer.GetValue(1));
        Assert.Equal(Ondersteuningstype.Type9.Tekst(), lezer.GetValue(5));
        var regel = await toepassing.Db(db => Krijtlijn.Logboek.LogboekSets.Gebeurtenissen(db).SingleAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat == "Lijst uitgevoerd"));
        Assert.Equal(("Aanmeldingen: 1 rij", wereld.Rol(RolSoort.Coordinator).GebruikerId), (regel.Toelichting, regel.GebruikerId));
    }
}
