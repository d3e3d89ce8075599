using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>What stands above every part: whose request it is, and what the coordinator asked about this part.</summary>
public sealed record Deelkop(Guid Id, Onderdeel Onderdeel, string Leerling, Schooljaar Schooljaar, int Versie, IReadOnlyList<string> Gevraagd)
{
    public static Deelkop Van(Aanmelding a, Onderdeel onderdeel) => new(a.Id, onderdeel, a.Leerling!.Naam, a.Schooljaar, a.Versie,
        [.. a.Aanvulvragen.Where(v => v.BeantwoordOp is null && v.Onderdeel == onderdeel).Select(v => v.Tekst)]);

    /// <summary>Gives the page its title and breadcrumb.</summary>
    public void Zet(ViewDataDictionary viewData)
    {
        viewData["Titel"] = Onderdeel.Tekst();
        viewData["Kruimels"] = new Kruimel[] { new("Aanmeldingen", AanmeldingenLinks.Overzicht), new($"Aanmelding voor {Leerling}", AanmeldingenLinks.Invullen(Id)) };
    }
}
