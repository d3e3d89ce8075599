using System.CommandLine;
using System.Diagnostics;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Voorbeeld.Bouw;

namespace Krijtlijn.Voorbeeld;

/// <summary>`voorbeeld`: loads many fictional networks into the given database, for measuring.</summary>
internal static class Voorbeeldopdracht
{
    public static Command Maak(Programma programma)
    {
        var netwerken = Getaloptie.Maak("--netwerken", "Aantal netwerken", 24);
        var zaad = Getaloptie.Maak("--zaad", "Zelfde zaad en zelfde dag: zelfde inhoud", Voorbeeldlader.Standaardzaad);
        var jaren = Getaloptie.Maak("--jaren", "Aantal schooljaren, het lopende inbegrepen", 5);
        var trajecten = Getaloptie.Maak("--trajecten-per-jaar", "Trajecten die in een schooljaar lopen, over alle netwerken samen (standaard 1000 per netwerk)");
        var scholen = Getaloptie.Maak("--scholen", "Scholen, over alle netwerken samen (standaard 150 per netwerk)");
        var ondersteuners = Getaloptie.Maak("--ondersteuners", "Ondersteuners, over alle netwerken samen (standaard 125 per netwerk)");
        var opdracht = new Command("voorbeeld", "Laadt verzonnen netwerken in een databank zonder echte gegevens, om mee te meten")
            { netwerken, zaad, jaren, trajecten, scholen, ondersteuners };
        opdracht.SetAction(async (opties, ct) =>
        {
            var aantal = opties.GetValue(netwerken);
            var maat = Maat.Groot(Deel(opties.GetValue(scholen), aantal, 150), Deel(opties.GetValue(ondersteuners), aantal, 125), Deel(opties.GetValue(trajecten), aantal, 1000), opties.GetValue(jaren));
            if (maat.EersteInstelling(aantal) > 999_999) return Weiger("Zoveel scholen passen niet in de instellingsnummers 900001 tot 999999.", Programma.Misbruik);
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            await using var slot = await Bijwerking.Slot(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), ct);
            var lader = bereik.ServiceProvider.GetRequiredService<Voorbeeldlader>();
            if (await lader.Bezwaar(ct) is { } bezwaar) return Weiger(bezwaar, Programma.Mislukt);
            var klok = Stopwatch.StartNew();
            await lader.LaadNetwerken(aantal, maat, opties.GetValue(zaad), (klaar, rijen) => Console.Error.WriteLine($"netwerk {klaar} van {aantal}: {rijen:N0} rijen ({klok.Elapsed.TotalSeconds:N0} s)"), ct);
            Console.Error.WriteLine($"Klaar in {klok.Elapsed.TotalSeconds:N0} s.");
            return Programma.Gelukt;
        });
        return opdracht;
    }

    private static int Deel(int geheel, int aantal, int standaard) => geheel == 0 ? standaard : Math.Max(1, geheel / aantal);

    private static int Weiger(string tekst, int code)
    {
        Console.Error.WriteLine(tekst);
        return code;
    }
}
