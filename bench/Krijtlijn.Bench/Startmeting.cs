namespace Krijtlijn.Bench;

/// <summary>From the start of the process until /gezond answers 200: an empty database made, the example loaded, and a start on what is there.</summary>
internal static class Startmeting
{
    public static async Task<int> Voer(Opties opties)
    {
        var (proces, poort, keren, cluster) = (new Proces(opties), opties.Getal("poort", 7190), opties.Getal("keren", 7), opties.Tekst("cluster"));
        Dictionary<string, List<double>> gemeten = new() { ["first start, `--leeg`"] = [], ["first start with the example"] = [], ["later start"] = [] };
        for (var keer = 0; keer <= keren; keer++)
        {
            double leeg, voorbeeld, later;
            await using (var plek = await Plek.Maak(cluster)) leeg = await proces.TotGezond(poort, [.. plek.Argumenten, "--leeg"]);
            await using (var plek = await Plek.Maak(cluster))
            {
                voorbeeld = await proces.TotGezond(poort, plek.Argumenten);
                later = await proces.TotGezond(poort, plek.Argumenten);
            }
            Console.Error.WriteLine($"run {keer} of {keren}: {leeg:0.00} {voorbeeld:0.00} {later:0.00} s");
            if (keer == 0) continue; // warms the file cache
            foreach (var (lijst, duur) in gemeten.Values.Zip([leeg, voorbeeld, later])) lijst.Add(duur);
        }
        var databank = cluster is null ? "SQLite" : "PostgreSQL";
        Console.WriteLine("| start until `/gezond` answers 200 | database | runs | median s | min - max s |\n|---|---|---|---|---|");
        foreach (var (wat, duren) in gemeten) Console.WriteLine($"| {wat} | {databank} | {keren} | {new Cijfers(duren).AlsCellen()} |");
        return 0;
    }
}
