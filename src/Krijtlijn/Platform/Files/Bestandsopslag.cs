using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Files;

/// <summary>Keeps uploaded files in the database, in pieces: a file is never whole in memory, and one backup holds everything.</summary>
public sealed class Bestandsopslag(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>Checks an upload and puts its record in the pupil's file; the bytes follow with <see cref="Bewaren"/>.</summary>
    /// <param name="veld">The form field that a refusal is shown at.</param>
    public async Task<Bestand> Aannemen(IFormFile upload, Leerling leerling, string veld, CancellationToken ct = default)
    {
        await using var stroom = upload.OpenReadStream();
        var goed = await Bestandscontrole.Controleer(stroom, upload.FileName, veld, ct);
        var bestand = new Bestand(leerling.NetwerkId, leerling.SchoolId, leerling.Id, goed.Naam, goed.Mediatype, goed.Lengte, goed.Sha256, tijd.Nu());
        db.Add(bestand);
        return bestand;
    }

    /// <summary>Takes a file that another one replaces out of the pupil's file, bytes and all; the logbook keeps its name and fingerprint.</summary>
    public async Task Verwijderen(Guid? bestandId, CancellationToken ct = default)
    {
        if (bestandId is { } id && await db.Set<Bestand>().FirstOrDefaultAsync(b => b.Id == id, ct) is { } bestand) db.Remove(bestand);
    }

    /// <summary>Saves the act that the file belongs to and then the file's bytes, in one transaction. Without a file it is a plain save.</summary>
    public async Task Bewaren(HuidigeGebruiker wie, string wat, IDossierstuk over, Bestand? bestand, IFormFile? upload, string? toelichting = null, CancellationToken ct = default)
    {
        if (bestand is null || upload is null)
        {
            await db.Bewaren(wie, wat, over, toelichting, ct: ct);
            return;
        }
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await db.Bewaren(wie, wat, over, toelichting, ct: ct);
        await using var stroom = upload.OpenReadStream();
        var buffer = new byte[Bestand.StukBytes];
        for (var nummer = 0; await stroom.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct) is > 0 and var gelezen; nummer++)
        {
            var stuk = new Bestandsstuk(bestand, nummer, buffer[..gelezen]);
            db.Add(stuk);
            await db.SaveChangesAsync(ct);
            db.Entry(stuk).State = EntityState.Detached;
        }
        await transactie.CommitAsync(ct);
    }

    /// <summary>Writes the bytes of a file piece by piece.</summary>
    public async Task Schrijven(Guid bestandId, Stream naar, CancellationToken ct = default)
    {
        await foreach (var stuk in db.Set<Bestandsstuk>().AsNoTracking().Where(s => s.BestandId == bestandId).OrderBy(s => s.Volgnummer).Select(s => s.Inhoud).AsAsyncEnumerable().WithCancellation(ct))
            await naar.WriteAsync(stuk, ct);
    }
}
