using System.Text.RegularExpressions;
using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A school goes on with a traject of last school year: it states the new question only, and after the coordinator's yes the same traject lasts a year longer.</summary>
public sealed partial class VernieuwingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Vraag = "Zelf beginnen lukt; nu nog zelf nakijken.";

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Vernieuwen_TrajectVanVorigJaar_LooptVerder(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var coordinator = await toneel.Komt("Coördinator");
        var (school, traject) = await SchoolMetEenTeVernieuwenTraject(toneel, coordinator);

        await school.Klik(school.Pagina.Locator($"main a[href$='{traject.Split('/')[^1]}']"));
        await school.Vul("Klas in", "4C");
        await school.Vul("Ouders ingelicht op", Dagen.Over(-3));
        await school.Druk("Ga verder met deze leerling", "minstens één vraag");
        Assert.Equal("4C", await school.Waarde("Klas in"));
        await school.Vul("Wat heeft de leerling nu nodig?", Vraag);
        await school.Druk("Ga verder met deze leerling", Vraag);
        var aanmelding = "/aanmeldingen/" + school.Sleutel;
        await school.Ga(aanmelding + "/nakijken");
        if (Dagen.Vandaag.Month is >= 6 and <= 8)
        {
            // In summer the question of next year is prepared, and waits for the day from which it may be sent (R21).
            await school.Ziet("kan vanaf");
            Assert.False(await school.Heeft("Dien aanmelding in"));
            return;
        }
        await school.Druk("Dien aanmelding in", "Uw aanmelding is ingediend");

        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Ziet(Vraag);
        await coordinator.Druk("Aanvaard de aanmelding", "is aanvaard");
        Assert.Equal(traject, "/trajecten/" + coordinator.Sleutel);
        await school.Ga("/aanmeldingen/vernieuwen");
        Assert.Equal(0, await school.Pagina.Locator($"main a[href$='{traject.Split('/')[^1]}']").CountAsync());
    }

    // Running last school year and not in this one yet; the school may have asked already, then the next one is looked at.
    private static async Task<(Personage School, string Traject)> SchoolMetEenTeVernieuwenTraject(Toneel toneel, Personage coordinator)
    {
        var jaar = Dagen.Vandaag.Month >= 9 ? Dagen.Vandaag.Year : Dagen.Vandaag.Year - 1;
        var (vorig, nu) = (await Lopend(coordinator, jaar - 1), await Lopend(coordinator, jaar));
        foreach (var id in vorig.Except(nu))
        {
            await coordinator.Pagina.GotoAsync("/trajecten/" + id);
            var zorg = coordinator.Pagina.Locator("main .betrokkenen li").Filter(new() { HasTextRegex = Zorgfunctie() }).Locator("a[href^='mailto:']");
            if (await zorg.CountAsync() == 0) continue;
            var school = await toneel.KomtMet(await zorg.First.InnerTextAsync());
            await school.Ga("/aanmeldingen/vernieuwen");
            if (await school.Pagina.Locator($"main a[href$='{id}']").CountAsync() > 0) return (school, "/trajecten/" + id);
        }
        throw new InvalidOperationException("The example holds no traject that a school can renew today.");
    }

    private static async Task<List<string>> Lopend(Personage coordinator, int beginjaar)
    {
        var ids = new List<string>();
        for (var bladzijde = 1; ; bladzijde++)
        {
            var antwoord = await coordinator.Pagina.Context.APIRequest.GetAsync($"/trajecten?jaar={beginjaar}-{beginjaar + 1}&status=Lopend&pagina={bladzijde}");
            var nieuw = Traject().Matches(await antwoord.TextAsync()).Select(m => m.Groups[1].Value).Except(ids).ToList();
            if (nieuw.Count == 0) return ids;
            ids.AddRange(nieuw);
        }
    }

    [GeneratedRegex("Zorgcoördinator|Leerlingbegeleider")]
    private static partial Regex Zorgfunctie();

    [GeneratedRegex("href=\"/trajecten/([0-9a-f-]{36})\"")]
    private static partial Regex Traject();
}
