using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Toewijzingen;

/// <summary>Assigning, changing and ending: each one act with its line on the timeline. The reason for a choice stays with the network; the timeline is the school's too.</summary>
public sealed class ToewijzingService(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    /// <summary>What the coordinator asks for.</summary>
    /// <param name="OverVan">The assignment these minutes are taken from: it shrinks, or ends when nothing is left.</param>
    public sealed record Opdracht(Guid OndersteunerId, int MinutenPerWeek, DateOnly Van, DateOnly? Tot, string? Reden, Guid? OverVan);

    public async Task Toewijzen(Traject traject, Opdracht opdracht)
    {
        if (!traject.IsActief) throw new RegelGebroken("domein", "Dit traject is geëindigd. Herstart het voor u een ondersteuner toewijst.");
        traject.EisNaBegin(opdracht.Van, nameof(opdracht.Van));
        var ondersteuner = await db.Personeelsleden(wie).FirstAsync(p => p.Id == opdracht.OndersteunerId);
        var toewijzing = new Toewijzing(traject, ondersteuner, opdracht.MinutenPerWeek, opdracht.Van, opdracht.Tot, opdracht.Reden);
        db.Add(toewijzing);
        var over = opdracht.OverVan is { } id ? await Overnemen(traject, id, opdracht) : null;
        traject.Toewijzen();
        Verwittig(ondersteuner, traject.Id, "Er is een traject aan u toegewezen", $"{opdracht.MinutenPerWeek} minuten per week, vanaf {opdracht.Van.Datum()}");
        await db.Bewaren(wie, $"{ondersteuner.Naam} toegewezen: {opdracht.MinutenPerWeek} minuten per week", traject,
            $"Van {opdracht.Van.Datum()} tot {opdracht.Tot.Datum("verder bericht")}.{(over is null ? "" : $" De tijd komt van {over}.")}");
    }

    public async Task Wijzigen(Toewijzing toewijzing, int minutenPerWeek, DateOnly van, DateOnly? tot)
    {
        var (minuten, oudVan, oudTot) = (toewijzing.MinutenPerWeek, toewijzing.Van, toewijzing.Tot);
        if (van != oudVan) toewijzing.Traject!.EisNaBegin(van, nameof(toewijzing.Van));
        toewijzing.Wijzigen(minutenPerWeek, van, tot);
        List<string> wijzigingen = [];
        if (minuten != minutenPerWeek) wijzigingen.Add($"{minuten} wordt {minutenPerWeek} minuten per week");
        if ((oudVan, oudTot) != (van, tot)) wijzigingen.Add($"periode {van.Datum()} tot {tot.Datum("verder bericht")}");
        if (wijzigingen.Count > 0) Verwittig(toewijzing.Personeelslid!, toewijzing.TrajectId, "Een toewijzing is gewijzigd", string.Join(", ", wijzigingen));
        await db.Bewaren(wie, $"Toewijzing van {toewijzing.Personeelslid!.Naam} gewijzigd", toewijzing, string.Join(", ", wijzigingen));
    }

    /// <summary>Ends an assignment, or takes away one that did not begin yet; when nobody is left, the question waits again. True when it does.</summary>
    public async Task<bool> Beeindigen(Toewijzing toewijzing, DateOnly op, string reden)
    {
        if (op > tijd.Vandaag()) throw new RegelGebroken("R31", "Een latere einddatum zet u bij de periode; beëindigen geldt vandaag of vroeger.", "Op");
        var traject = toewijzing.Traject!;
        var isBegonnen = toewijzing.Van <= op;
        if (isBegonnen) toewijzing.Beeindigen(op);
        else db.Remove(toewijzing);
        var blijftIemand = await db.Toewijzingen(wie).AnyAsync(t => t.TrajectId == traject.Id && t.Id != toewijzing.Id && (t.Tot == null || t.Tot > op));
        if (!blijftIemand) traject.ZonderOndersteuner();
        Verwittig(toewijzing.Personeelslid!, traject.Id, "Een toewijzing is beëindigd", isBegonnen ? $"De laatste dag is {op.Datum()}" : $"Ze zou beginnen op {toewijzing.Van.Datum()} en gaat niet door");
        await db.Bewaren(wie, $"Toewijzing van {toewijzing.Personeelslid!.Naam} {(isBegonnen ? $"beëindigd op {op.Datum()}" : $"vanaf {toewijzing.Van.Datum()} geschrapt")}", traject, reden.Trim());
        return traject.Status == TrajectStatus.WachtOpToewijzing;
    }

    /// <summary>Nobody has room yet: the question keeps its place and the school hears from when support is expected (R24). False when the school was told exactly this before.</summary>
    public async Task<bool> Wachten(Traject traject, DateOnly verwachtOp, string? toelichting)
    {
        var (eerder, wat) = (traject.VerwachtOp, $"Op de wachtlijst: ondersteuning verwacht vanaf {verwachtOp.Datum()}");
        traject.Verwachten(verwachtOp, tijd.Vandaag());
        if (eerder == verwachtOp && await IsGezegd(traject.Id, wat, toelichting?.Trim())) return false;
        var school = await db.AlleAanmeldingen().Where(a => a.Id == traject.AanmeldingId || a.VernieuwtTrajectId == traject.Id).OrderByDescending(a => a.Schooljaar).Select(a => new { a.Id, a.Referentie, a.ContactEmail }).FirstOrDefaultAsync();
        if (school?.ContactEmail is { } aan)
            db.Add(new UitgaandBericht(traject.NetwerkId, aan, $"Aanmelding {school.Referentie}: wanneer de ondersteuning verwacht wordt", $"Voor aanmelding {school.Referentie} is er nog geen ondersteuner vrij. In Krijtlijn leest u vanaf wanneer de ondersteuning verwacht wordt.\n\n{AanmeldingenLinks.Detail(school.Id)}", tijd.Nu()));
        await db.Bewaren(wie, wat, traject, toelichting?.Trim());
        return true;
    }

    private async Task<bool> IsGezegd(Guid trajectId, string wat, string? toelichting) => string.IsNullOrEmpty(toelichting)
        || await db.Gebeurtenissen().Where(g => g.TrajectId == trajectId && g.Wat == wat).OrderByDescending(g => g.Moment).Select(g => g.Toelichting).FirstOrDefaultAsync() == toelichting;

    private async Task<string> Overnemen(Traject traject, Guid toewijzingId, Opdracht opdracht)
    {
        var bron = await db.Toewijzingen(wie).Include(t => t.Personeelslid).FirstOrDefaultAsync(t => t.Id == toewijzingId && t.TrajectId == traject.Id)
            ?? throw new RegelGebroken("R31", "Die toewijzing bestaat niet meer. Laad de pagina opnieuw.", "OverVan");
        if (opdracht.MinutenPerWeek >= bron.MinutenPerWeek) bron.Beeindigen(opdracht.Van.AddDays(-1));
        else if (opdracht.Van <= bron.Van) bron.Wijzigen(bron.MinutenPerWeek - opdracht.MinutenPerWeek, bron.Van, bron.Tot);
        else
        {
            // What was given until now stays as it was; from the new day on the rest goes on.
            db.Add(new Toewijzing(traject, bron.Personeelslid!, bron.MinutenPerWeek - opdracht.MinutenPerWeek, opdracht.Van, bron.Tot, bron.Reden));
            bron.Beeindigen(opdracht.Van.AddDays(-1));
        }
        return bron.Personeelslid!.Naam;
    }

    // No pupil, no school: a neutral line and the way to the file (R41).
    private void Verwittig(Personeelslid ondersteuner, Guid trajectId, string onderwerp, string wat)
    {
        if (ondersteuner.Email is not { Length: > 0 } aan) return;
        db.Add(new UitgaandBericht(ondersteuner.NetwerkId, aan, onderwerp, $"Beste {ondersteuner.Voornaam}\n\n{onderwerp}: {wat}.\nU vindt alles in Krijtlijn: {TrajectenLinks.Detail(trajectId)}\n", tijd.Nu()));
    }
}
