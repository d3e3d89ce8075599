using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Compares the official list with what is known and applies it: all or nothing, one act in the logbook, new schools in bulk. Used by the command and by the page.</summary>
public sealed class SchoollijstService(KrijtlijnDb db, TimeProvider tijd)
{
    public const string Daad = "Schoollijst ingelezen";

    /// <summary>The school year a list is for when nobody says: the current one.</summary>
    public Schooljaar HuidigSchooljaar => Schooljaar.Van(tijd.Vandaag());

    /// <summary>What the list would change; nothing is stored.</summary>
    public Task<Schoollijstverschil> Vergelijken(Schoollijst lijst, Schooljaar schooljaar, CancellationToken ct = default) => Vergelijk(lijst, schooljaar, null, ct);

    /// <summary>
    /// Applies the list unless it is refused or much shorter than what is known (<paramref name="toch"/> overrides the latter). The act tells the counts;
    /// a line per record is kept for what changed, not for what is new: a first import would only repeat itself.
    /// </summary>
    public async Task<Schoollijstverschil> Inlezen(Schoollijst lijst, Schooljaar schooljaar, string bron, bool toch, HuidigeGebruiker wie, CancellationToken ct = default)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var nieuw = new List<Instelling>();
        var verschil = await Vergelijk(lijst, schooljaar, nieuw, ct);
        if (verschil.Weigeringen.Count > 0 || (verschil.IsTeKlein && !toch))
        {
            db.ChangeTracker.Clear();
            return verschil;
        }
        db.ChangeTracker.DetectChanges();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        if (nieuw.Count > 0) await new Bulkschrijver(db).Schrijf(nieuw, ct);
        if (verschil.IsLeeg) await db.SaveChangesAsync(ct);
        else await db.Bewaren(wie, Daad, toelichting: $"{bron}, schooljaar {schooljaar}. {verschil.Telling}", isMassaal: true, ct: ct);
        await transactie.CommitAsync(ct);
        return verschil;
    }

    // With a list for what is new the differences are applied as well; a new site of a known school is added to the context.
    private async Task<Schoollijstverschil> Vergelijk(Schoollijst lijst, Schooljaar schooljaar, List<Instelling>? nieuw, CancellationToken ct)
    {
        var alle = db.Instellingen().Include(i => i.Vestigingen);
        var bekend = await (nieuw is null ? alle.AsNoTrackingWithIdentityResolution() : alle.AsTracking()).ToDictionaryAsync(i => i.Nummer, ct);
        var peildatum = Peildatum(schooljaar);
        if (nieuw is null) return new SchoollijstVergelijker(lijst, bekend, peildatum, null).Vergelijk();
        // A second list on one day corrects the first: what held until the day before is already kept.
        var bewaard = await db.Instellingsstanden().Where(s => s.Tot == peildatum.AddDays(-1)).Select(s => s.InstellingId).ToHashSetAsync(ct);
        return new SchoollijstVergelijker(lijst, bekend, peildatum, new Toevoegen(nieuw.Add, v => db.Add(v), s => { if (bewaard.Add(s.InstellingId)) db.Add(s); })).Vergelijk();
    }

    // The day the list speaks of: today, or the nearest day of another school year. A list for next year ends sites on 31 August, not now.
    private DateOnly Peildatum(Schooljaar schooljaar)
    {
        var vandaag = tijd.Vandaag();
        return vandaag < schooljaar.Begin ? schooljaar.Begin : vandaag > schooljaar.Einde ? schooljaar.Einde : vandaag;
    }
}
