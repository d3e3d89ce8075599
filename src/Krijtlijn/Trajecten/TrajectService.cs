using Krijtlijn.Aanmeldingen;
using Krijtlijn.Evaluaties;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>What belongs to the steps of a traject besides its own state. Changes only; the page saves.</summary>
public sealed class TrajectService(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>Puts right what was noted of the latest start meeting.</summary>
    public async Task StartgesprekVerbeteren(Traject traject, DateOnly datum, string aanwezigen, string afspraken) =>
        traject.StartgesprekVerbeteren(datum, aanwezigen, afspraken, tijd.Vandaag(), await db.AlleEvaluaties().Where(e => e.TrajectId == traject.Id).MinAsync(e => (DateOnly?)e.Datum));

    /// <summary>The goals are reached as far as can be: ends the traject with its aftercare (R36) and asks the school its closing questions (R37).</summary>
    public async Task Afronden(Traject traject, DateOnly op, string? toelichting, string nazorg)
    {
        traject.Afronden(op, toelichting, nazorg, tijd.Vandaag());
        await Sluit(traject, op);
    }

    public async Task Stopzetten(Traject traject, DateOnly op, string reden)
    {
        traject.Stopzetten(op, reden, tijd.Vandaag());
        await Sluit(traject, op);
    }

    /// <summary>
    /// Takes the traject up again in one act (R36). With <paramref name="zelfdeOndersteuners"/> those who had it until the end go on with the same minutes;
    /// otherwise it waits for a supporter, unless one is still assigned. Closing questions that were not answered yet lapse.
    /// </summary>
    public async Task Herstarten(Traject traject, bool zelfdeOndersteuners)
    {
        var (vandaag, einde) = (tijd.Vandaag(), traject.GeeindigdOp);
        var schooljaar = Schooljaar.Van(vandaag);
        var toewijzingen = await db.AlleToewijzingen().Include(t => t.Personeelslid).Where(t => t.TrajectId == traject.Id).ToListAsync();
        var heeftOndersteuner = NogToegewezen(toewijzingen, einde, vandaag).Count > 0;
        var laatsten = LaatsteOndersteuners(toewijzingen, einde, vandaag);
        traject.Herstarten(schooljaar, heeftOndersteuner || (zelfdeOndersteuners && laatsten.Count > 0));
        if (zelfdeOndersteuners && !heeftOndersteuner)
        {
            var van = einde == vandaag ? vandaag.AddDays(1) : vandaag;
            db.AddRange(laatsten.Select(t => new Toewijzing(traject, t.Personeelslid!, t.MinutenPerWeek, van, Schooljaar.Van(van).Einde, null)));
        }
        await SlotvragenLatenVervallen(traject);
    }

    /// <summary>What goes on asks nothing about its end.</summary>
    public async Task SlotvragenLatenVervallen(Traject traject) =>
        db.RemoveRange(await db.AlleSlotvragen().Where(s => s.TrajectId == traject.Id && s.BeantwoordOp == null).ToListAsync());

    /// <summary>Who is still assigned; who left with the end itself is not, also when that was today.</summary>
    public static List<Toewijzing> NogToegewezen(IReadOnlyList<Toewijzing> toewijzingen, DateOnly? einde, DateOnly vandaag) =>
        [.. toewijzingen.Where(t => t.LooptOp(vandaag) && (einde is null || t.Tot != einde))];

    /// <summary>Who had the traject when it ended and still works here.</summary>
    public static List<Toewijzing> LaatsteOndersteuners(IReadOnlyList<Toewijzing> toewijzingen, DateOnly? einde, DateOnly vandaag) =>
        [.. toewijzingen.Where(t => t.Tot == einde && t.Personeelslid!.IsInDienst(vandaag)).DistinctBy(t => t.PersoneelslidId)];

    private async Task Sluit(Traject traject, DateOnly op)
    {
        foreach (var toewijzing in await db.AlleToewijzingen().Where(t => t.TrajectId == traject.Id && (t.Tot == null || t.Tot > op)).ToListAsync()) toewijzing.Beeindigen(op);
        if (await db.AlleSlotvragen().AnyAsync(s => s.TrajectId == traject.Id && s.BeantwoordOp == null)) return;
        var slotvraag = new Slotvraag(traject, tijd.Nu());
        db.Add(slotvraag);
        await Verwittig(traject, slotvraag);
    }

    // The mail names no pupil (R41): a reference and where to answer.
    private async Task Verwittig(Traject traject, Slotvraag slotvraag)
    {
        var aanmelding = await db.AlleAanmeldingen().Where(a => a.Id == traject.AanmeldingId).Select(a => new { a.Referentie, a.ContactEmail }).FirstOrDefaultAsync();
        var adres = aanmelding?.ContactEmail ?? await db.Instellingen().Where(i => i.Id == traject.SchoolId).Select(i => i.Email).FirstOrDefaultAsync();
        if (string.IsNullOrWhiteSpace(adres)) return;
        var over = aanmelding?.Referentie is { } referentie ? $"het traject van aanmelding {referentie}" : "een traject van uw school";
        db.Add(new UitgaandBericht(traject.NetwerkId, adres, "Twee korte vragen bij het einde van een traject",
            $"Beste,\n\nDe ondersteuning voor {over} is geëindigd. Wij stellen u twee korte vragen: wat neemt uw school mee, en waar ziet u nog kansen? Uw antwoord helpt de ondersteuner en het leersteuncentrum.\n\nBeantwoord de vragen in Krijtlijn: {EvaluatiesLinks.Slotvraag(slotvraag.Id)}\n", tijd.Nu()));
    }
}
