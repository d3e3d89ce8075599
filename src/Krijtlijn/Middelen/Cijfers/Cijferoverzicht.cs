using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>One count of a school: what holds, with its source, and what the network counts itself.</summary>
/// <param name="Telling">Null where nothing was counted.</param>
/// <param name="Eigen">The own count of reports; null for pupils, before the moment, and where the network knew nobody yet.</param>
/// <param name="IsVoorbij">False for a moment still to come: then nothing is missing.</param>
/// <param name="IsGevraagd">Whether the law asks for it in the school year; of an earlier moment nothing is missing.</param>
public sealed record Cijfercel(Cijferkolom Kolom, Cijfertelling? Telling, Telwaarde? Eigen, bool IsVoorbij, bool IsGevraagd)
{
    public bool Ontbreekt => IsVoorbij && IsGevraagd && Telling is null;
    public bool Verschilt => Telling is { } telling && Eigen is { } eigen && telling.Waarde != eigen;
    /// <summary>Whether the own count can take the place of what is missing.</summary>
    public bool IsOverTeNemen => IsVoorbij && Telling is null && Eigen is not null;
}

public sealed record Cijferrij(Cijferschool School, IReadOnlyList<Cijfercel> Cellen)
{
    public bool Ontbreekt => Cellen.Any(c => c.Ontbreekt);
    public bool Verschilt => Cellen.Any(c => c.Verschilt);

    /// <summary>Tells whether the counts are still those somebody saw.</summary>
    public string Vingerafdruk => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', Cellen.Select(c => $"{c.Kolom.Sleutel}:{c.Telling}")))))[..16];
}

/// <summary>The counts of the schools beside the network's own, at the moments that are asked.</summary>
public sealed class Cijferoverzicht
{
    private Cijferoverzicht(IReadOnlyList<Cijferkolom> kolommen, IReadOnlyList<Cijferrij> rijen, int andere) => (Kolommen, Rijen, Andere) = (kolommen, rijen, andere);

    public IReadOnlyList<Cijferkolom> Kolommen { get; }
    public IReadOnlyList<Cijferrij> Rijen { get; }
    /// <summary>Of how many moments there are counts that these columns do not show.</summary>
    public int Andere { get; }

    public int Ontbrekend => Rijen.Count(r => r.Ontbreekt);
    public int Verschillend => Rijen.Count(r => r.Verschilt);
    public int OverTeNemen => Rijen.Sum(r => r.Cellen.Count(c => c.IsOverTeNemen));

    public static Cijferoverzicht Maak(Cijferbeeld beeld, EigenTelling eigen, IReadOnlyList<Cijferkolom> kolommen, DateOnly vandaag)
    {
        var gevraagd = Cijferkolom.Voor(beeld.Jaar).ToHashSet();
        return new(kolommen, [.. beeld.Scholen.Select(s => new Cijferrij(s, [.. kolommen.Select(k => new Cijfercel(k, beeld[s.Id, k.Soort, k.Moment], k.Soort == Telsoort.Verslagen && k.Moment.IsVoorbij(vandaag) ? eigen[s.Id, k.Moment] : null, k.Moment.IsVoorbij(vandaag), gevraagd.Contains(k)))]))],
            beeld.Geteld.Count(g => !kolommen.Contains(new Cijferkolom(g.Soort, g.Moment))));
    }
}

public static class TelwaardeWeergave
{
    /// <summary>A number, and how many of them have an adapted curriculum: "12, waarvan 3 aangepast".</summary>
    public static string InWoorden(this Telwaarde waarde) => waarde.Aangepast == 0 ? waarde.Samen.AlsGetal() : $"{waarde.Samen.AlsGetal()}, waarvan {waarde.Aangepast.AlsGetal()} aangepast";

    /// <summary>How a count came in, after its day.</summary>
    public static string Tekst(this Telherkomst herkomst) => herkomst switch
    {
        Telherkomst.Ingevoerd => "ingevuld",
        Telherkomst.Ingelezen => "ingelezen",
        _ => "zelf geteld",
    };
}
