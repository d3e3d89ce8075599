using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Which school year and which network a page about means shows: from the address, within reach of who asks.</summary>
/// <param name="NetwerkId">Null when the user has no network in that year.</param>
/// <param name="Netwerken">To choose from, when there is more than one.</param>
public sealed record Middelenblik(Schooljaar Jaar, Guid? NetwerkId, string Naam, IReadOnlyList<SelectListItem> Netwerken, IReadOnlyList<SelectListItem> Jaren)
{
    public const string Jaarsleutel = "schooljaar", Netwerksleutel = "netwerk";

    public static async Task<Middelenblik> Lees(KrijtlijnDb db, HuidigeGebruiker wie, HttpRequest verzoek, DateOnly vandaag)
    {
        var jaar = LeesJaar(verzoek, vandaag);
        var bereik = db.MiddelenVan(wie, jaar);
        var netwerken = await db.Netwerken().Where(n => bereik.Contains(n.Id)).OrderBy(n => n.Naam).ThenBy(n => n.Id).Select(n => new { n.Id, n.Naam }).ToListAsync();
        var gekozen = netwerken.Find(n => $"{n.Id}" == verzoek.Query[Netwerksleutel]) ?? netwerken.FirstOrDefault();
        return new Middelenblik(jaar, gekozen?.Id, gekozen?.Naam ?? "", [.. netwerken.Select(n => new SelectListItem(n.Naam, $"{n.Id}", n == gekozen))], Jaarlijst(jaar, vandaag));
    }

    /// <summary>The school year of the address; this one when it names none of which the law is known.</summary>
    public static Schooljaar LeesJaar(HttpRequest verzoek, DateOnly vandaag) =>
        Schooljaar.TryParse(verzoek.Query[Jaarsleutel], out var jaar) && Regelboek.Zoek(jaar) is not null && jaar <= Schooljaar.Van(vandaag).Volgende ? jaar : Schooljaar.Van(vandaag);

    /// <summary>The school years to choose from: the coming one, and back to the first of which the law is known.</summary>
    public static List<SelectListItem> Jaarlijst(Schooljaar gekozen, DateOnly vandaag)
    {
        var jaren = new List<SelectListItem>();
        for (var j = Schooljaar.Van(vandaag).Volgende; j >= Regelboek.Eerste; j = j.Vorige) jaren.Add(new SelectListItem($"{j}", $"{j}", j == gekozen));
        return jaren;
    }
}
