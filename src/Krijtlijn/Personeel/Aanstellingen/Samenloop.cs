using Krijtlijn.Gedeeld;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>The day in a period on which somebody's posts together are largest.</summary>
/// <param name="VteDuizendsten">Their sum then, in thousandths.</param>
/// <param name="Dag">The first such day.</param>
public sealed record Samenloop(int VteDuizendsten, DateOnly Dag)
{
    /// <summary>
    /// Above one and a half full-time posts the user is warned and may go on: one may work more than full time, and an employer cannot always see what another agreed.
    /// Above two nobody does: the same post was entered twice.
    /// </summary>
    public const int Gewoon = 1500, Hoogstens = 2000;

    public bool IsVeel => VteDuizendsten > Gewoon;
    public bool KanNiet => VteDuizendsten > Hoogstens;

    /// <summary>The largest sum of somebody's posts on any one day of a period. It can only rise where one begins, so those days are enough.</summary>
    public static Samenloop Van(IReadOnlyCollection<Post> posten, DateOnly van, DateOnly? tot) => posten.Select(p => p.Van).Where(dag => dag > van && (tot is null || dag <= tot)).Append(van)
        .Select(dag => new Samenloop(posten.Where(p => p.Geldt(dag)).Sum(p => p.VteDuizendsten), dag)).OrderByDescending(s => s.VteDuizendsten).ThenBy(s => s.Dag).First();

    public string Zin(string wie) => $"{wie} heeft op {Dag.Datum()} samen {VteDuizendsten.AlsVte()} VTE.";
}
