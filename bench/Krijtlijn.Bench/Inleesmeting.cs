namespace Krijtlijn.Bench;

/// <summary>`scholen inlezen` as a whole process: a first list, the same list with some rows changed, and that one again.</summary>
internal static class Inleesmeting
{
    public static async Task<int> Voer(Opties opties)
    {
        var (proces, keren, rijen, cluster) = (new Proces(opties), opties.Getal("keren", 5), opties.Getal("rijen", 6000), opties.Tekst("cluster"));
        var map = Directory.CreateTempSubdirectory("krijtlijn-lijst-");
        var (eerste, gewijzigd) = (Path.Combine(map.FullName, "lijst.csv"), Path.Combine(map.FullName, "gewijzigd.csv"));
        await Schoollijst.Schrijf(eerste, rijen, procentGewijzigd: 0);
        await Schoollijst.Schrijf(gewijzigd, rijen, procentGewijzigd: 5);
        Dictionary<string, List<double>> gemeten = new() { ["first import"] = [], ["with 5 % changed"] = [], ["nothing changed"] = [] };
        for (var keer = 0; keer <= keren; keer++)
        {
            await using var plek = await Plek.Maak(cluster);
            // The database is made beforehand: this measures the import, `start` measures the making.
            await proces.Duur(["zoekindex", "herbouwen", .. plek.Argumenten]);
            var duren = new List<double>();
            foreach (var bestand in new[] { eerste, gewijzigd, gewijzigd }) duren.Add(await proces.Duur(["scholen", "inlezen", bestand, .. plek.Argumenten]));
            Console.Error.WriteLine($"run {keer} of {keren}: {string.Join(' ', duren.Select(d => $"{d:0.00}"))} s");
            if (keer == 0) continue; // warms the file cache
            foreach (var (lijst, duur) in gemeten.Values.Zip(duren)) lijst.Add(duur);
        }
        map.Delete(recursive: true);
        Console.WriteLine($"| `scholen inlezen`, {rijen} rows, whole process | database | runs | median s | min - max s |\n|---|---|---|---|---|");
        foreach (var (wat, duren) in gemeten) Console.WriteLine($"| {wat} | {(cluster is null ? "SQLite" : "PostgreSQL")} | {keren} | {new Cijfers(duren).AlsCellen()} |");
        return 0;
    }
}
