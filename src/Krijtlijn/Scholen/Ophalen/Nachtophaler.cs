using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>Fetches the list once a night, from two o'clock in Belgium, when the settings ask for it; it leaves a proposal. What failed for a moment is gone on with in the next round.</summary>
public sealed partial class Nachtophaler(Ophaalinstellingen instellingen, Ophaalboek boek, Ophaaldienst dienst, TimeProvider tijd, ILogger<Nachtophaler> log) : IDagtaak
{
    public const int VanafUur = 2;

    public async Task Uitvoeren(CancellationToken ct)
    {
        await boek.Opruimen(ct);
        var dag = tijd.Vandaag();
        if (!instellingen.IsNachtelijk || !instellingen.IsIngesteld || Klok.InBrussel(tijd.Nu()).Hour < VanafUur) return;
        if (await boek.Neem(Ophaalaanleiding.Nacht, ct: ct) is not { } houder) return;
        var uitkomst = await dienst.Voer(houder, ct: ct);
        if (uitkomst.Reden is { } reden) Mislukt(log, reden);
        if (!uitkomst.IsTijdelijk) await boek.NachtGedaan(dag);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De officiële lijst is vannacht niet opgehaald: {Reden}")]
    private static partial void Mislukt(ILogger log, string reden);
}
