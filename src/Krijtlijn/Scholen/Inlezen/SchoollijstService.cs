using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Compares the official list with what is known and applies it: all or nothing, one act in the logbook. Used by the command and by the page.</summary>
public sealed class SchoollijstService(KrijtlijnDb db, TimeProvider tijd)
{
    public const string Daad = "Schoollijst ingelezen";

    /// <summary>The school year a list is for when nobody says: the current one.</summary>
    public Schooljaar HuidigSchooljaar => Schooljaar.Van(tijd.Vandaag());

    /// <summary>What the list would change; nothing is stored.</summary>
    public Task<Schoollijstverschil> Vergelijken(Schoollijst lijst, Schooljaar schooljaar, CancellationToken ct = default) => Vergelijk(lijst, schooljaar, toepassen: false, ct);

    /// <summary>
    /// Applies the list unless it is refused or much shorter than what is known (<paramref name="toch"/> overrides the latter). The act tells the counts;
    /// a line per record is kept for what changed, not for what is new: a first import would only repeat itself.
    /// </summary>
    public async Task<Schoollijstverschil> Inlezen(Schoollijst lijst, Schooljaar schooljaar, string bestandsnaam, bool toch, HuidigeGebruiker wie, CancellationToken ct = default)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var verschil = await Vergelijk(lijst, schooljaar, toepassen: true, ct);
        if (verschil.Weigeringen.Count > 0 || (verschil.IsTeKlein && !toch))
        {
            db.ChangeTracker.Clear();
            return verschil;
        }
        db.ChangeTracker.DetectChanges();
        await db.Bewaren(wie, Daad, toelichting: $"{bestandsnaam}, schooljaar {schooljaar}. {verschil.Telling}", isMassaal: true, ct: ct);
        return verschil;
    }

    private async Task<Schoollijstverschil> Vergelijk(Schoollijst lijst, Schooljaar schooljaar, bool toepassen, CancellationToken ct)
    {
        var alle = db.Instellingen().Include(i => i.Vestigingen).Where(i => i.Soort != Instellingssoort.Begeleidingsdienst);
        var bekend = await (toepassen ? alle.AsTracking() : alle.AsNoTrackingWithIdentityResolution()).ToDictionaryAsync(i => i.Nummer, ct);
        return new SchoollijstVergelijker(lijst, bekend, Peildatum(schooljaar), toepassen ? nieuw => db.Add(nieuw) : null).Vergelijk();
    }

    // The day the list speaks of: today, or the nearest day of another school year. A list for next year ends sites on 31 August, not now.
    private DateOnly Peildatum(Schooljaar schooljaar)
    {
        var vandaag = tijd.Vandaag();
        return vandaag < schooljaar.Begin ? schooljaar.Begin : vandaag > schooljaar.Einde ? schooljaar.Einde : vandaag;
    }
}
