using Krijtlijn.Tests.Scholen.Ophalen;

namespace Krijtlijn.Bench;

/// <summary>`scholen ophalen --toepassen` as a whole process against the stand-in: a list of institutions in pages, with a refusal (429), a fault (500) and slow answers on the way.</summary>
internal static class Ophaalmeting
{
    public static async Task<int> Voer(Opties opties)
    {
        var (proces, keren, rijen, cluster) = (new Proces(opties), opties.Getal("keren", 5), opties.Getal("rijen", 6000), opties.Tekst("cluster"));
        Dictionary<string, List<double>> gemeten = new() { ["without trouble"] = [], ["with a 429 of one second and two 500s"] = [] };
        await using var standin = await Instellingenstandin.Start(Instellingenstandin.Veel(rijen, 930000));
        Environment.SetEnvironmentVariable("instellingsgegevens__adres", standin.Adres);
        Environment.SetEnvironmentVariable("instellingsgegevens__sleutel", Instellingenstandin.Sleutel);
        for (var keer = 0; keer <= keren; keer++)
            foreach (var (wat, duren) in gemeten)
            {
                await using var plek = await Plek.Maak(cluster);
                await proces.Duur(["zoekindex", "herbouwen", .. plek.Argumenten]);
                standin.Opnieuw();
                standin.Storing = wat.StartsWith("with ", StringComparison.Ordinal) ? n => n switch { 3 => Storing.Druk("1"), 6 or 9 => Storing.Stuk, _ => null } : _ => null;
                var duur = await proces.Duur(["scholen", "ophalen", "--toepassen", .. plek.Argumenten]);
                Console.Error.WriteLine($"run {keer} of {keren}, {wat}: {duur:0.00} s");
                if (keer > 0) duren.Add(duur); // the first warms the file cache
            }
        Console.WriteLine($"| `scholen ophalen --toepassen`, {rijen} records, whole process | database | runs | median s | min - max s |\n|---|---|---|---|---|");
        foreach (var (wat, duren) in gemeten) Console.WriteLine($"| {wat} | {(cluster is null ? "SQLite" : "PostgreSQL")} | {keren} | {new Cijfers(duren).AlsCellen()} |");
        return 0;
    }
}
