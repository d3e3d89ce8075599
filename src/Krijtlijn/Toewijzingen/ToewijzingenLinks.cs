using Krijtlijn.Trajecten;

namespace Krijtlijn.Toewijzingen;

public static class ToewijzingenLinks
{
    public static string Wijzigen(Guid trajectId, Guid toewijzingId) => $"{TrajectenLinks.Toewijzen(trajectId)}/{toewijzingId}";
}
