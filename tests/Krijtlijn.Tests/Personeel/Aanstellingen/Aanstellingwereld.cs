using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>What the tests of the pages of posts start from: the form filled in, a post, and a second employer.</summary>
internal static class Aanstellingwereld
{
    internal static Dictionary<string, string?> Velden(Wereld wereld, string vte = "0,875", string van = "2026-09-01", string? tot = null) => new()
    {
        ["Formulier.PersoneelslidId"] = $"{wereld.Ondersteuner.Id}", ["Formulier.WerkgeverId"] = $"{wereld.Werkgever.Id}", ["Formulier.Hoofdstructuur"] = "Hs221", ["Formulier.Hoedanigheid"] = "Titularis",
        ["Formulier.Vte"] = vte, ["Formulier.Van"] = van, ["Formulier.Tot"] = tot ?? "",
    };

    internal static async Task<Aanstelling> Post(Wereld wereld, int vte = 800, Instelling? werkgever = null, Personeelslid? wie = null)
    {
        var post = new Aanstelling(wereld.Netwerk.Id, (wie ?? wereld.Ondersteuner).Id, new Aanstellingsgegevens((werkgever ?? wereld.Werkgever).Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, vte, new DateOnly(2026, 9, 1)));
        await wereld.Bewaar(post);
        return post;
    }

    /// <summary>A second employer of the network, with somebody of her own.</summary>
    internal static async Task<(Instelling School, Personeelslid Wie)> AndereWerkgever(Wereld wereld)
    {
        var school = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 4}", "Tweede buo-school", Instellingssoort.BuitengewoneSchool);
        var wie = new Personeelslid(wereld.Netwerk.Id, "Bo", "Vreemdeling", 1000, 1200) { WerkgeverId = school.Id };
        await wereld.Bewaar(school, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin), wie);
        return (school, wie);
    }

    internal static Task<Aanstelling> Enige(Toepassing toepassing, Wereld wereld) => toepassing.Db(db => db.Aanstellingen().SingleAsync(a => a.NetwerkId == wereld.Netwerk.Id));
}
