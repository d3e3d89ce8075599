using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Mail;

/// <summary>Takes waiting messages out of the outbox and sends them. A claim on the row keeps two processes from sending the same one; a claim of a process that died lapses.</summary>
public sealed partial class Uitgangsbak(KrijtlijnDb db, Mailverzender verzender, TimeProvider tijd, ILogger<Uitgangsbak> log)
{
    public const int PerRonde = 50, HoogsteAantalPogingen = 15;
    public static readonly TimeSpan Claimduur = TimeSpan.FromMinutes(5);

    /// <summary>Sends what may be sent now; returns how many left.</summary>
    public async Task<int> Verzend(CancellationToken ct)
    {
        var nu = tijd.Nu();
        var wachtend = await Wachtend(nu).OrderBy(b => b.VolgendePoging).Select(b => b.Id).Take(PerRonde).ToListAsync(ct);
        var verzonden = 0;
        foreach (var id in wachtend)
        {
            if (await Claim(id, ct) && await VerzendEen(id, ct)) verzonden++;
        }
        return verzonden;
    }

    internal async Task<bool> Claim(Guid id, CancellationToken ct)
    {
        var nu = tijd.Nu();
        var tot = nu + Claimduur;
        return await Wachtend(nu).Where(b => b.Id == id).ExecuteUpdateAsync(u => u.SetProperty(b => b.GeclaimdTot, tot), ct) == 1;
    }

    private IQueryable<UitgaandBericht> Wachtend(DateTime nu) => db.UitgaandeBerichten()
        .Where(b => b.VerzondenOp == null && b.VolgendePoging <= nu && b.Pogingen < HoogsteAantalPogingen && (b.GeclaimdTot == null || b.GeclaimdTot < nu));

    private async Task<bool> VerzendEen(Guid id, CancellationToken ct)
    {
        var bericht = await db.UitgaandeBerichten().FirstAsync(b => b.Id == id, ct);
        try
        {
            await verzender.Verzend(bericht, ct);
            bericht.Verzonden(tijd.Nu());
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // Whatever keeps one message back is written beside it and counts as an attempt; the others go on.
            bericht.Mislukt(fout.InnerException?.Message ?? fout.Message, tijd.Nu());
            Mislukt(log, id, bericht.Pogingen, fout.Message);
        }
        await db.SaveChangesAsync(CancellationToken.None);
        return bericht.VerzondenOp is not null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Bericht {Bericht} niet verzonden (poging {Poging}): {Reden}")]
    private static partial void Mislukt(ILogger log, Guid bericht, int poging, string reden);
}
