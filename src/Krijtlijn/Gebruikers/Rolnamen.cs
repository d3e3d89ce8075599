using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Roles in words with their organisation, for one or many roles in at most two queries.</summary>
public static class Rolnamen
{
    public sealed record Naam(Rol Rol, string? Organisatie)
    {
        public string Omschrijving => Organisatie is null ? Rol.Soort.Kort() : $"{Rol.Soort.Kort()} – {Organisatie}";
    }

    public static async Task<IReadOnlyList<Naam>> Van(KrijtlijnDb db, IReadOnlyCollection<Rol> rollen)
    {
        var (instellingen, netwerken) = (Ids(rollen, r => r.InstellingId), Ids(rollen, r => r.NetwerkId));
        var namen = new Dictionary<Guid, string>();
        if (instellingen.Count > 0)
            foreach (var i in await db.Instellingen().Where(i => instellingen.Contains(i.Id)).Select(i => new { i.Id, i.Naam }).ToListAsync()) namen[i.Id] = i.Naam;
        if (netwerken.Count > 0)
            foreach (var n in await db.Netwerken().Where(n => netwerken.Contains(n.Id)).Select(n => new { n.Id, n.Naam }).ToListAsync()) namen[n.Id] = n.Naam;
        // The same role at the same institution for two networks: then the network tells them apart.
        var dubbel = rollen.Where(r => r.InstellingId is not null).GroupBy(r => (r.GebruikerId, r.Soort, r.InstellingId)).Where(g => g.Select(r => r.NetwerkId).Distinct().Count() > 1).SelectMany(g => g).ToHashSet();
        return [.. rollen.Select(r => new Naam(r, (r.InstellingId ?? r.NetwerkId) is not { } id ? null
            : dubbel.Contains(r) && r.NetwerkId is { } netwerk ? $"{namen.GetValueOrDefault(id)}, {namen.GetValueOrDefault(netwerk)}" : namen.GetValueOrDefault(id)))];
    }

    private static List<Guid> Ids(IEnumerable<Rol> rollen, Func<Rol, Guid?> waar) => [.. rollen.Select(waar).OfType<Guid>().Distinct()];
}
