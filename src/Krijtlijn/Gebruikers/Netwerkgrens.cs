using Krijtlijn.Platform.Database;

namespace Krijtlijn.Gebruikers;

/// <summary>
/// Keeps a role inside the network that gave it. A school, a CLB or an employer works with several networks over the years; a coordinator can only hand out reach into
/// what her own network has. A role given by the technical administrator belongs to no network and has them all.
/// </summary>
public static class Netwerkgrens
{
    public static IQueryable<T> InNetwerk<T>(this IQueryable<T> alle, HuidigeGebruiker wie) where T : class, INetwerkstuk =>
        wie.NetwerkId is { } netwerk ? alle.Where(x => x.NetwerkId == netwerk) : alle;
}
