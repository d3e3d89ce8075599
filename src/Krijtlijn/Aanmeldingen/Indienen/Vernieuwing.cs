using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>The trajecten of a school that ran last school year and were not renewed or ended yet (R22).</summary>
public static class Vernieuwing
{
    /// <summary>The school year to renew for: the newest one that requests may be started for today.</summary>
    public static async Task<Schooljaar> Doeljaar(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) => (await Aanmeldvenster.Van(db, wie, vandaag)).Open(vandaag)[^1];

    public static IQueryable<Traject> TeVernieuwen(this KrijtlijnDb db, HuidigeGebruiker wie, Schooljaar doel)
    {
        var bezig = db.AlleAanmeldingen().Where(a => a.VernieuwtTrajectId != null && a.Schooljaar == doel && a.Status != AanmeldingStatus.Ingetrokken);
        return db.Trajecten(wie).Actief().Where(t => t.TotSchooljaar < doel && t.NietVernieuwdReden == null && !bezig.Any(a => a.VernieuwtTrajectId == t.Id));
    }

    /// <summary>A draft with all that the last request knew; the school adds the new question and the day the parents were told, and confirms the class. Without a last request the pupil's own facts are used.</summary>
    public static async Task<Aanmelding> Overnemen(this Aanmeldingsbegin begin, KrijtlijnDb db, HuidigeGebruiker wie, Traject traject, Schooljaar doel)
    {
        var aanmelding = await begin.Maak(traject.Leerling!, doel);
        aanmelding.VernieuwtTrajectId = traject.Id;
        aanmelding.Niveau ??= traject.Niveau;
        var vorige = await db.Aanmeldingen(wie).AsNoTracking().Where(a => a.Id == traject.AanmeldingId || a.VernieuwtTrajectId == traject.Id).Where(a => a.Id != aanmelding.Id).OrderByDescending(a => a.GemaaktOp).FirstOrDefaultAsync();
        if (vorige is null) return aanmelding;
        aanmelding.VestigingId ??= vorige.VestigingId;
        (aanmelding.ContactNaam, aanmelding.ContactFunctie, aanmelding.ContactEmail, aanmelding.ContactTelefoon) = (vorige.ContactNaam, vorige.ContactFunctie, vorige.ContactEmail, vorige.ContactTelefoon);
        (aanmelding.Fase, aanmelding.ReedsGeprobeerd) = (vorige.Fase, vorige.ReedsGeprobeerd);
        if (aanmelding.VerslagId is null && vorige.VerslagId is { } verslagId && await db.Set<Verslagen.Verslag>().FirstOrDefaultAsync(v => v.Id == verslagId && v.GeeindigdOp == null) is { } verslag) aanmelding.Koppel(verslag);
        return aanmelding;
    }
}
