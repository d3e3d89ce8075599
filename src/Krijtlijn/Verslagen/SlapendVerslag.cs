using Krijtlijn.Aanmeldingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Verslagen;

/// <summary>Reports that give a right nobody uses now: in force, without a running traject and without a request that waits for an answer. A draft wakes no report.</summary>
public static class SlapendVerslag
{
    public static IQueryable<Verslag> VanKracht(this IQueryable<Verslag> verslagen, DateOnly dag) =>
        verslagen.Where(v => v.GeldigVanaf <= dag && (v.GeeindigdOp == null || v.GeeindigdOp >= dag));

    public static IQueryable<Verslag> Slapend(this IQueryable<Verslag> verslagen, KrijtlijnDb db, DateOnly dag)
    {
        var lopend = db.AlleTrajecten().LooptIn(Schooljaar.Van(dag));
        var wachtend = db.AlleAanmeldingen().Wachtend();
        return verslagen.VanKracht(dag).Where(v => !lopend.Any(t => t.LeerlingId == v.LeerlingId) && !wachtend.Any(a => a.LeerlingId == v.LeerlingId));
    }

    /// <summary>Requests that were sent and have no decision yet.</summary>
    public static IQueryable<Aanmelding> Wachtend(this IQueryable<Aanmelding> aanmeldingen) =>
        aanmeldingen.Where(a => a.Status == AanmeldingStatus.Ingediend || a.Status == AanmeldingStatus.Onvolledig);
}
