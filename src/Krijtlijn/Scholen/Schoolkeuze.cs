using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

/// <summary>The schools to choose from above a list.</summary>
public static class Schoolkeuze
{
    /// <param name="db">The database.</param>
    /// <param name="wie">Who looks at the list.</param>
    /// <param name="inDeLijst">The school of each thing in the list that she may see.</param>
    /// <param name="gekozen">The one chosen now.</param>
    public static Task<List<SelectListItem>> Scholen(this KrijtlijnDb db, HuidigeGebruiker wie, IQueryable<Guid> inDeLijst, Guid? gekozen)
    {
        var scholen = db.Instellingen().Where(i => inDeLijst.Contains(i.Id));
        // What a network has lies in schools that are or were its members: so the database looks up some hundreds of schools, not every row of the list.
        if (wie.IsCoordinatie) scholen = scholen.Where(i => db.Lidmaatschapsgeschiedenis().Any(l => l.InstellingId == i.Id && l.NetwerkId == wie.NetwerkId));
        return scholen.OrderBy(i => i.Naam).ThenBy(i => i.Id).Select(i => new SelectListItem(i.Naam, i.Id.ToString(), i.Id == gekozen)).ToListAsync();
    }
}
