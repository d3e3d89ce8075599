using System.CommandLine;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>`scholen ophalen`: the same list as `scholen inlezen`, from the service instead of a file.</summary>
internal static class OphalenOpdracht
{
    public static Command Maak(Programma programma)
    {
        var toepassen = new Option<bool>("--toepassen") { Description = "Lees de lijst meteen in, zonder te wachten tot iemand het verschil bekijkt" };
        var toch = new Option<bool>("--toch") { Description = "Met --toepassen: lees ook een lijst in die meer dan 15 % korter is" };
        var proef = new Option<bool>("--proef") { Description = "Toon alleen het verschil, bewaar niets" };
        var opdracht = new Command("ophalen", "Haal de officiële lijst op bij de instellingsgegevens van de overheid") { toepassen, toch, proef };
        opdracht.SetAction(async (opties, ct) =>
        {
            if (opties.GetValue(proef) && opties.GetValue(toepassen)) return ScholenOpdracht.Misbruik("Kies --proef of --toepassen, niet allebei.");
            var doel = opties.GetValue(proef) ? Ophaaldoel.Proef : opties.GetValue(toepassen) ? Ophaaldoel.Toepassen : Ophaaldoel.Voorstel;
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            try
            {
                return await Voer(bereik.ServiceProvider, doel, opties.GetValue(toch), ct);
            }
            catch (OperationCanceledException)
            {
                return ScholenOpdracht.Weiger("Onderbroken. Start het opnieuw om verder te gaan waar het stopte.");
            }
        });
        return opdracht;
    }

    private static async Task<int> Voer(IServiceProvider diensten, Ophaaldoel doel, bool toch, CancellationToken ct)
    {
        var (instellingen, boek) = (diensten.GetRequiredService<Ophaalinstellingen>(), diensten.GetRequiredService<Ophaalboek>());
        if (!instellingen.IsIngesteld) return ScholenOpdracht.Weiger(instellingen.Bezwaar ?? $"Het ophalen is niet ingesteld. Zet {Ophaalinstellingen.Sectie}__adres en {Ophaalinstellingen.Sectie}__sleutel in de omgeving; zie docs/beheer.md.");
        if (await boek.Neem(Ophaalaanleiding.Opdracht, doel, ct) is not { } houder) return ScholenOpdracht.Weiger(Bezet(await boek.Lees(ct)));
        if (await boek.Lees(ct) is { Bladzijden: > 0 } stand) Console.Error.WriteLine($"Gaat verder na bladzijde {stand.Bladzijden}{Van(stand.VanBladzijden)}.");
        var uitkomst = await diensten.GetRequiredService<Ophaaldienst>().Voer(houder, doel, toch, Toon, ct);
        return uitkomst.Stand switch
        {
            Ophaalstand.Geweigerd when uitkomst.Weigeringen.Count > 0 => ScholenOpdracht.Weiger(uitkomst.Weigeringen),
            Ophaalstand.Geweigerd => ScholenOpdracht.Weiger(uitkomst.Reden!),
            Ophaalstand.Mislukt => ScholenOpdracht.Weiger($"{uitkomst.Reden} Wat al opgehaald is, blijft een dag bewaard."),
            _ => Vertel(uitkomst.Lijst!, uitkomst.Verschil!, uitkomst, doel),
        };
    }

    private static int Vertel(Schoollijst lijst, Schoollijstverschil verschil, Ophaaluitkomst uitkomst, Ophaaldoel doel)
    {
        foreach (var waarschuwing in lijst.Waarschuwingen) Console.Error.WriteLine($"LET OP: {waarschuwing}");
        if (verschil.IsAndereLijst) Console.Error.WriteLine($"LET OP: {verschil.AndereLijst}");
        if (doel == Ophaaldoel.Proef) ScholenOpdracht.Toon(verschil);
        if (verschil.IsTeKlein && !uitkomst.IsToegepast && doel != Ophaaldoel.Voorstel)
            return ScholenOpdracht.Weiger($"{verschil.Krimp} Niets is ingelezen. Klopt de lijst toch, geef dan --toepassen --toch mee.");
        Console.WriteLine((verschil.IsLeeg, doel) switch
        {
            (true, _) => $"Geen verschil: alle {lijst.Rijen.Count.AlsGetal()} vestigingen zijn al zo bekend.",
            (_, Ophaaldoel.Proef) => $"Proef, niets is bewaard. {verschil.Telling}.",
            (_, Ophaaldoel.Toepassen) => $"Ingelezen: {verschil.Telling}.",
            _ => $"Er wacht een voorstel: {verschil.Telling}. Bekijk en bevestig het in Krijtlijn, op {ScholenLinks.Inlezen}, of geef --toepassen mee.",
        });
        return Programma.Gelukt;
    }

    private static void Toon(Ophaalvoortgang voortgang) => Console.Error.WriteLine(voortgang.WachtTot is { } tot
        ? $"{voortgang.Reden} Verder om {Platform.Time.Klok.InBrussel(tot):HH:mm:ss}."
        : $"Bladzijde {voortgang.Bladzijden}{Van(voortgang.VanBladzijden)}: {voortgang.Records.Aantal("vestiging", "vestigingen")}.");

    private static string Bezet(Ophaling stand) =>
        $"Een ander proces haalt de lijst al op{(stand is { Bladzijden: > 0 } ? $" (bladzijde {stand.Bladzijden}{Van(stand.VanBladzijden)})" : "")}. Wacht tot het klaar is. Stopte het onverwacht, dan kan u verder vanaf {(stand.BezetTot is { } tot ? $"{Platform.Time.Klok.InBrussel(tot):HH:mm:ss}" : "nu")}.";

    private static string Van(int? bladzijden) => bladzijden is { } van ? $" van {van}" : "";
}
