using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>A network's published list of grounds for refusal (R23). A network that has none works with the list of the regime until it changes it.</summary>
public sealed class Weigercriterialijst(KrijtlijnDb db)
{
    /// <summary>The grounds one may choose from, in order.</summary>
    public async Task<IReadOnlyList<string>> Teksten(Guid netwerkId, Schooljaar schooljaar)
    {
        var eigen = await db.Weigercriteria().Where(w => w.NetwerkId == netwerkId).OrderBy(w => w.Volgorde).ThenBy(w => w.Id).Select(w => new { w.Tekst, w.IsActief }).ToListAsync();
        return eigen.Count == 0 ? Regelboek.Voor(schooljaar).Weigercriteria.Waarde : [.. eigen.Where(w => w.IsActief).Select(w => w.Tekst)];
    }

    /// <summary>The network's own list to change, tracked; taken over from the regime when it had none. The caller saves.</summary>
    public async Task<List<Weigercriterium>> Eigen(Guid netwerkId, Schooljaar schooljaar)
    {
        var eigen = await db.Weigercriteria().Where(w => w.NetwerkId == netwerkId).OrderBy(w => w.Volgorde).ThenBy(w => w.Id).ToListAsync();
        if (eigen.Count > 0) return eigen;
        eigen.AddRange(Regelboek.Voor(schooljaar).Weigercriteria.Waarde.Select((tekst, i) => new Weigercriterium(netwerkId, tekst) { Volgorde = i + 1 }));
        db.AddRange(eigen);
        return eigen;
    }
}
