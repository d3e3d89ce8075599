using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Scholen;

namespace Krijtlijn.Middelen;

/// <summary>The input files of the command line: every mistake with its row and column, and then no rows.</summary>
internal static class Verdeelbestand
{
    public const int Schooljaren = 6;

    public static Sjabloon Schoolsjabloon { get; } = new("Scholen", "leerlingen en verslagen per school",
    [
        new("instellingsnummer", true, "Officieel nummer", ["012345"], "Schoolnummer", "Nummer"),
        new("leerlingen", true, "Leerlingen op de teldag", [412]),
        .. Enumerable.Range(1, Schooljaren).Select(i => new Sjabloonkolom($"verslagen{i}", i == 1, "Leerlingen met een verslag in een schooljaar", [4])),
    ]);

    public static Sjabloon Netwerksjabloon { get; } = new("Netwerken", "leerlingen, verslagen en gon-eenheden per netwerk",
    [
        new("netwerk", true, "Naam", ["A"]), new("leerlingen", true, "Leerlingen", [12000]), new("verslagen", true, "Gemiddeld aantal leerlingen met een verslag", [420]), new("gon", true, "Gon-eenheden van het jaar ervoor", [300]),
    ]);

    public static (IReadOnlyList<Schoolcijfers> Rijen, IReadOnlyList<Bladfout> Fouten) Scholen(string pad)
    {
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        return Lees<Schoolcijfers>(pad, Schoolsjabloon, r =>
        {
            var (nummer, leerlingen) = (r.Instellingsnummer("instellingsnummer", true), r.Telling("leerlingen", Verdeler.HoogsteTelling, true));
            var verslagen = Enumerable.Range(1, Schooljaren).Select(i => r.Telling($"verslagen{i}", Verdeler.HoogsteTelling)).ToList();
            if (nummer is not null && !gezien.TryAdd(nummer, r.Nummer)) r.Fout("instellingsnummer", $"School {nummer} staat ook op rij {gezien[nummer]}. Houd één rij over.");
            return r.HeeftFout ? null : new Schoolcijfers(nummer!, [leerlingen], [.. verslagen.Select(v => v is { } n ? new Verslagtal(n) : (Verslagtal?)null)]);
        });
    }

    public static (IReadOnlyList<Netwerkcijfers> Rijen, IReadOnlyList<Bladfout> Fouten) Netwerken(string pad)
    {
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        return Lees<Netwerkcijfers>(pad, Netwerksjabloon, r =>
        {
            var naam = r.Tekst("netwerk", 200, true);
            var (leerlingen, verslagen, gon) = (r.Telling("leerlingen", Verdeler.HoogsteTelling, true), r.Telling("verslagen", Verdeler.HoogsteTelling, true), r.Telling("gon", Verdeler.HoogsteTelling, true));
            if (naam is not null && !gezien.TryAdd(naam, r.Nummer)) r.Fout("netwerk", $"Netwerk {naam} staat ook op rij {gezien[naam]}. Houd één rij over.");
            return r.HeeftFout ? null : new Netwerkcijfers(naam!, leerlingen!.Value, verslagen!.Value, gon!.Value);
        });
    }

    private static (IReadOnlyList<T> Rijen, IReadOnlyList<Bladfout> Fouten) Lees<T>(string pad, Sjabloon sjabloon, Func<Rijlezer, T?> rij) where T : class
    {
        using var bestand = File.OpenRead(pad);
        var (blad, fouten) = (Bladlezer.Lees(bestand, bestand.Length, pad), new List<Bladfout>());
        var kolommen = Bladindeling.Lees(blad, sjabloon, fouten);
        if (fouten.Count > 0) return ([], fouten);
        var rijen = blad.Rijen.Select(r => rij(new Rijlezer(blad, r, kolommen, fouten))).OfType<T>().ToList();
        return fouten.Count > 0 ? ([], [.. fouten.OrderBy(f => f.Rij)]) : (rijen, []);
    }
}
