using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>
/// Keeps in the database how far the fetch is. One process at a time holds it, on a lease that lapses when the process dies; whoever lost it can write nothing any more.
/// </summary>
public sealed class Ophaalboek(KrijtlijnDb db, TimeProvider tijd, Ophaalinstellingen instellingen)
{
    private IQueryable<Ophaling> DeEne => db.Ophalingen().AsNoTracking().Where(o => o.Id == Ophaling.DeEne);

    /// <summary>How it stands.</summary>
    public Task<Ophaling> Lees(CancellationToken ct = default) => DeEne.SingleAsync(ct);

    /// <summary>Takes the fetch: goes on where one of the last day stopped, or begins anew. Null when another process has it, or when it already ran this night. A trial leaves the proposal that waits where it was.</summary>
    public async Task<Guid?> Neem(Ophaalaanleiding aanleiding, Ophaaldoel doel = Ophaaldoel.Voorstel, CancellationToken ct = default)
    {
        var (nu, houder, nacht) = (tijd.Nu(), Guid.NewGuid(), tijd.Vandaag());
        var tot = nu + Ophaling.Huurtijd;
        var vrij = DeEne.Where(o => o.BezetTot == null || o.BezetTot < nu);
        if (aanleiding == Ophaalaanleiding.Nacht) vrij = vrij.Where(o => o.LaatsteNacht == null || o.LaatsteNacht < nacht);
        if (await vrij.ExecuteUpdateAsync(u => u.SetProperty(o => o.BezetDoor, houder).SetProperty(o => o.BezetTot, tot), ct) == 0) return null;
        var stand = await Lees(ct);
        if (!stand.KanVerder(nu, instellingen.Kenmerk)) await Leegmaken(houder, nu, ct);
        await Zet(houder, u => u.SetProperty(o => o.Stand, Ophaalstand.Bezig).SetProperty(o => o.Aanleiding, aanleiding).SetProperty(o => o.Reden, (string?)null).SetProperty(o => o.WachtTot, (DateTime?)null), ct);
        if (doel != Ophaaldoel.Proef || stand.VoorstelId is null) await Zet(houder, u => u.SetProperty(o => o.GeeindigdOp, (DateTime?)null).SetProperty(o => o.Telling, (string?)null).SetProperty(o => o.VoorstelId, (Guid?)null), ct);
        return houder;
    }

    /// <summary>Keeps a page. Refuses one that came before: a service that ignores the page number would go on for ever.</summary>
    public async Task Bewaar(Guid houder, Bladzijde blad, CancellationToken ct)
    {
        var kenmerk = blad.Kenmerk;
        var nummer = await DeEne.Select(o => o.Bladzijden).SingleAsync(ct);
        if (await db.Ophaalbladzijden().AsNoTracking().Where(b => b.Kenmerk == kenmerk).Select(b => (int?)b.Volgnummer).FirstOrDefaultAsync(ct) is { } eerder)
            throw new Ophaalfout($"De server geeft als bladzijde {nummer + 1} opnieuw hetzelfde als bladzijde {eerder + 1}: hij let niet op het bladnummer. Laat de technisch beheerder {Ophaalinstellingen.Sectie}:adres en {Ophaalinstellingen.Sectie}:eerstebladzijde nakijken.");
        var tot = tijd.Nu() + Ophaling.Huurtijd;
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        db.Add(new Ophaalbladzijde(nummer, blad));
        await db.SaveChangesAsync(ct);
        await Zet(houder, u => u.SetProperty(o => o.Bladzijden, nummer + 1).SetProperty(o => o.Records, o => o.Records + blad.Aantal).SetProperty(o => o.IsVolledig, blad.IsLaatste).SetProperty(o => o.VanBladzijden, blad.VanBladzijden)
            .SetProperty(o => o.VanRecords, blad.VanRecords).SetProperty(o => o.WachtTot, (DateTime?)null).SetProperty(o => o.Reden, (string?)null).SetProperty(o => o.BezetTot, tot), ct);
        await transactie.CommitAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Keeps the fetch while it waits, and says until when and why.</summary>
    public Task Wacht(Guid houder, DateTime tot, string reden, CancellationToken ct)
    {
        var bezet = tot + Ophaling.Huurtijd;
        return Zet(houder, u => u.SetProperty(o => o.WachtTot, tot).SetProperty(o => o.Reden, reden).SetProperty(o => o.BezetTot, bezet), ct);
    }

    /// <summary>All records that came in, as one JSON array.</summary>
    public async Task<byte[]> Inhoud(CancellationToken ct = default)
    {
        var delen = await db.Ophaalbladzijden().AsNoTracking().OrderBy(b => b.Volgnummer).Select(b => b.Inhoud).ToListAsync(ct);
        using var alles = new MemoryStream();
        foreach (var deel in delen.Select(d => Pers.Groot(d).AsMemory()[1..^1]).Where(d => !d.Span.Trim(" \r\n\t"u8).IsEmpty))
        {
            alles.WriteByte((byte)(alles.Length == 0 ? '[' : ','));
            alles.Write(deel.Span);
        }
        if (alles.Length == 0) alles.WriteByte((byte)'[');
        alles.WriteByte((byte)']');
        return alles.ToArray();
    }

    /// <summary>Ends it and lets go. The pages of a list that was refused stay for a day, to show what is wrong; those of one that failed to go on with.</summary>
    public async Task Eindig(Guid houder, Ophaalstand stand, string? reden = null, string? telling = null, Guid? voorstelId = null, Ophaaldoel doel = Ophaaldoel.Voorstel)
    {
        var nu = tijd.Nu();
        if (doel != Ophaaldoel.Proef || !await Van(houder).AnyAsync(o => o.VoorstelId != null, CancellationToken.None))
            await Van(houder).ExecuteUpdateAsync(u => u.SetProperty(o => o.GeeindigdOp, nu).SetProperty(o => o.Telling, Kort(telling)).SetProperty(o => o.VoorstelId, voorstelId), CancellationToken.None);
        var geeindigd = await Van(houder).ExecuteUpdateAsync(u => u.SetProperty(o => o.Stand, stand).SetProperty(o => o.Reden, Kort(reden))
            .SetProperty(o => o.WachtTot, (DateTime?)null).SetProperty(o => o.BezetDoor, (Guid?)null).SetProperty(o => o.BezetTot, (DateTime?)null), CancellationToken.None);
        if (geeindigd == 1 && stand is Ophaalstand.Klaar or Ophaalstand.Niets) await db.Ophaalbladzijden().ExecuteDeleteAsync(CancellationToken.None);
    }

    /// <summary>Lets go without an end, so that another can go on at once; nothing when it was let go already.</summary>
    public Task Loslaten(Guid houder) => Van(houder).ExecuteUpdateAsync(u => u.SetProperty(o => o.BezetDoor, (Guid?)null).SetProperty(o => o.BezetTot, (DateTime?)null).SetProperty(o => o.WachtTot, (DateTime?)null), CancellationToken.None);

    public Task NachtGedaan(DateOnly dag) => DeEne.ExecuteUpdateAsync(u => u.SetProperty(o => o.LaatsteNacht, dag), CancellationToken.None);

    /// <summary>Removes the pages of a fetch that nobody went on with.</summary>
    public async Task Opruimen(CancellationToken ct)
    {
        var (nu, grens) = (tijd.Nu(), tijd.Nu() - Ophaling.Hervatbaar);
        await db.Ophaalbladzijden().Where(b => DeEne.Any(o => o.GestartOp < grens && (o.BezetTot == null || o.BezetTot < nu))).ExecuteDeleteAsync(ct);
    }

    private IQueryable<Ophaling> Van(Guid houder) => DeEne.Where(o => o.BezetDoor == houder);

    private async Task Zet(Guid houder, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Ophaling>> wijziging, CancellationToken ct)
    {
        if (await Van(houder).ExecuteUpdateAsync(wijziging, ct) == 0) throw new Ophaalfout("Een ander proces heeft het ophalen overgenomen.", isTijdelijk: true);
    }

    private async Task Leegmaken(Guid houder, DateTime nu, CancellationToken ct)
    {
        await db.Ophaalbladzijden().ExecuteDeleteAsync(ct);
        var kenmerk = instellingen.Kenmerk;
        await Zet(houder, u => u.SetProperty(o => o.GestartOp, (DateTime?)nu).SetProperty(o => o.Kenmerk, kenmerk).SetProperty(o => o.Bladzijden, 0).SetProperty(o => o.Records, 0)
            .SetProperty(o => o.VanBladzijden, (int?)null).SetProperty(o => o.VanRecords, (int?)null).SetProperty(o => o.IsVolledig, false), ct);
    }

    private static string? Kort(string? tekst) => tekst?.Length > Ophaling.TekstLengte ? tekst[..Ophaling.TekstLengte] : tekst;
}
