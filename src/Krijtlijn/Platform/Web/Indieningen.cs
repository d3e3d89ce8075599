using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Web;

/// <summary>The forms that were handled, by their key: where each of them went.</summary>
public sealed class Indieningen(KrijtlijnDb db, TimeProvider tijd) : IDagtaak
{
    /// <summary>How long a form that was sent is recognised; nobody sends one again after that.</summary>
    public static readonly TimeSpan Bewaard = TimeSpan.FromDays(7);

    /// <summary>The key of the form being handled now.</summary>
    public Guid? Sleutel { get; private set; }

    /// <summary>This request did nothing: what it would do may have been done by the same form, sent twice at once.</summary>
    public bool IsOngebruikt => db.Indiening is not null;

    public void Begin(Guid sleutel)
    {
        Sleutel = sleutel;
        db.Indiening = new Indiening(sleutel, tijd.GetUtcNow().UtcDateTime);
    }

    /// <summary>
    /// Where this form went when it was sent before, null when it was not. The first post may still be on its way to its answer: its address is filled in right after its transaction.
    /// </summary>
    public async Task<string?> AlVerwerkt(Guid? sleutel)
    {
        if (sleutel is null) return null;
        for (var poging = 0; poging < 20; poging++)
        {
            var eerder = await db.Set<Indiening>().AsNoTracking().FirstOrDefaultAsync(i => i.Sleutel == sleutel);
            // What this request read and changed stays at hand until it is sure that it was for nothing: a clash needs it.
            if (eerder is null) return null;
            db.ChangeTracker.Clear();
            if (eerder.Naar is not null) return eerder.Naar;
            await Task.Delay(50);
        }
        return "/";
    }

    public Task Gaat(string naar) => db.Set<Indiening>().Where(i => i.Sleutel == Sleutel)
        .ExecuteUpdateAsync(u => u.SetProperty(i => i.Naar, naar.Length > Indiening.NaarLengte ? "/" : naar));

    /// <summary>Forgets the keys that are too old to come back.</summary>
    public Task Uitvoeren(CancellationToken ct)
    {
        var grens = tijd.GetUtcNow().UtcDateTime - Bewaard;
        return db.Set<Indiening>().Where(i => i.Moment < grens).ExecuteDeleteAsync(ct);
    }
}
