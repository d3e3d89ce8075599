using Krijtlijn.Platform.Files;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>The counts as a worksheet: to fill in and read in again, or to take out with the own count and the sources.</summary>
public static class Cijferblad
{
    /// <summary>What <see cref="Cijferlijst"/> reads: the schools with what is known; only moments that have passed.</summary>
    public static byte[] Sjabloon(Cijferoverzicht beeld) => Werkblad.Maak("Cijfers", [.. School, .. beeld.Kolommen.Index().Where(k => beeld.Rijen.Count == 0 || beeld.Rijen[0].Cellen[k.Index].IsVoorbij).SelectMany(k => Getallen(k.Item, k.Index))], beeld.Rijen);

    public static IReadOnlyList<Kolom<Cijferrij>> Uitvoer(IReadOnlyList<Cijferkolom> kolommen) =>
    [
        .. School, new("Deelteam", r => r.School.Team), new("Niveau", r => r.School.Groep == Rekenen.Niveaugroep.Secundair ? "secundair" : "basis"),
        .. kolommen.Index().SelectMany(k => Getallen(k.Item, k.Index)),
        .. kolommen.Index().Where(k => k.Item.Soort == Telsoort.Verslagen).Select(k => new Kolom<Cijferrij>($"Eigen telling {k.Item.Moment.Kort}", r => r.Cellen[k.Index].Eigen?.Samen, 24)),
        .. kolommen.Index().Select(k => new Kolom<Cijferrij>($"Bron {k.Item.Kop.ToLowerInvariant()}", r => r.Cellen[k.Index].Telling is { } t ? $"{t.Bron}, {Gedeeld.Weergave.Datum(t.BronDag)}" : null, 34)),
    ];

    private static IEnumerable<Kolom<Cijferrij>> School => [new(Cijferlijst.Nummer, r => r.School.Nummer, 14), new(Cijferlijst.Naam, r => r.School.Naam, 40)];

    private static IEnumerable<Kolom<Cijferrij>> Getallen(Cijferkolom kolom, int plaats)
    {
        yield return new(kolom.Kop, r => r.Cellen[plaats].Telling?.Waarde.Gewoon, kolom.Kop.Length + 4);
        if (kolom.Soort == Telsoort.Verslagen) yield return new(kolom.KopAangepast, r => r.Cellen[plaats].Telling?.Waarde.Aangepast, kolom.KopAangepast.Length + 4);
    }
}
