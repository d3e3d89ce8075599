using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>A network's published list of grounds for refusal (R23), as of a day. A network that has none works with the list of the regime until it changes it.</summary>
public sealed class Weigercriterialijst(KrijtlijnDb db)
{
    /// <summary>The grounds one may choose from on a day, in order.</summary>
    public async Task<IReadOnlyList<string>> Teksten(Guid netwerkId, DateOnly dag)
    {
        var eigen = await Van(netwerkId).OpDag(dag).Select(w => w.Tekst).ToListAsync();
        return eigen.Count > 0 ? eigen : Regelboek.Voor(Schooljaar.Van(dag)).Weigercriteria.Waarde;
    }

    /// <summary>The network's own list of today to change, tracked; taken over from the regime when it had none. The caller saves.</summary>
    public async Task<List<Weigercriterium>> Eigen(Guid netwerkId, DateOnly vandaag)
    {
        var eigen = await Van(netwerkId).OpDag(vandaag).AsTracking().ToListAsync();
        if (eigen.Count > 0) return eigen;
        eigen.AddRange(Regelboek.Voor(Schooljaar.Van(vandaag)).Weigercriteria.Waarde.Select((tekst, i) => new Weigercriterium(netwerkId, tekst, Schooljaar.Van(vandaag).Begin) { Volgorde = i + 1 }));
        db.AddRange(eigen);
        return eigen;
    }

    private IOrderedQueryable<Weigercriterium> Van(Guid netwerkId) => db.Weigercriteria().Telt().Where(w => w.NetwerkId == netwerkId).OrderBy(w => w.Volgorde).ThenBy(w => w.Id);
}
