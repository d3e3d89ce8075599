using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Beoordelen;

/// <summary>
/// The decisions on a request, each one act: what changes, the line in the logbook and the mail to the school. The request comes with its pupil
/// (and enrolments), report, school and open questions loaded.
/// </summary>
public sealed class BeoordeelService(KrijtlijnDb db, Weigercriterialijst criteria, TrajectService trajecten, TimeProvider tijd)
{
    /// <summary>
    /// Accepts: a new traject, or the same history goes on when the pupil was supported at this school before (R22, R36). Refuses while the school still has to complete something (R20).
    /// </summary>
    public async Task<Traject> Aanvaarden(Aanmelding aanmelding, HuidigeGebruiker wie)
    {
        if (aanmelding.Status == AanmeldingStatus.Onvolledig) throw new RegelGebroken("R20", "De school vult deze aanmelding nog aan. Aanvaarden kan zodra ze opnieuw is ingediend.");
        if (AanmeldingRegels.Ontbrekend(aanmelding) is [var eerste, ..]) throw new RegelGebroken("R20", $"De aanmelding is niet volledig: {eerste.Tekst} Vraag de school om aan te vullen.");
        var vandaag = tijd.Vandaag();
        aanmelding.EisGeldigVerslag(vandaag);
        aanmelding.Aanvaarden(tijd.Nu());
        var leerling = aanmelding.Leerling!;
        leerling.Inschrijven(aanmelding.SchoolId, aanmelding.VestigingId, aanmelding.Schooljaar, aanmelding.Niveau!.Value, aanmelding.Klas!, aanmelding.Schooljaar.Bevat(vandaag) ? vandaag : aanmelding.Schooljaar.Begin);
        var traject = await Vervolg(aanmelding, vandaag);
        Bericht(aanmelding, "is aanvaard", $"De coördinator zoekt nu een ondersteuner.{(aanmelding.StartUiterlijk is { } dag ? $" De ondersteuning start uiterlijk op {dag.Dag()}." : "")}");
        await db.Bewaren(wie, "Aanmelding aanvaard", aanmelding.Dossier with { TrajectId = traject.Id }, traject.AanmeldingId == aanmelding.Id ? null : $"Aanmelding {aanmelding.Referentie}: de ondersteuning gaat voort in {aanmelding.Schooljaar}.");
        return traject;
    }

    public async Task Terugvragen(Aanmelding aanmelding, IReadOnlyList<(Onderdeel Onderdeel, string Tekst)> vragen, HuidigeGebruiker wie)
    {
        aanmelding.OnvolledigVerklaren(vragen, tijd.Nu(), tijd.Vandaag());
        Bericht(aanmelding, "moet aangevuld worden", $"De coördinator vraagt {vragen.Count.Aantal("onderdeel", "onderdelen")} aan te vullen. De starttermijn staat stil tot u opnieuw indient.");
        await db.Bewaren(wie, "Aanvulling gevraagd", aanmelding, string.Join("\n", vragen.Select(v => $"{v.Onderdeel.Tekst()}: {v.Tekst.Trim()}")));
    }

    /// <summary>Refuses on a ground of the network's list, given by its text as the coordinator saw it (R23).</summary>
    public async Task Weigeren(Aanmelding aanmelding, string? criterium, string? tekst, HuidigeGebruiker wie)
    {
        var gekozen = (await criteria.Eigen(aanmelding.NetwerkId, tijd.Vandaag())).FirstOrDefault(c => c.Tekst == criterium)
            ?? throw new RegelGebroken("R23", "Kies een criterium uit de lijst van het netwerk.", "Criterium");
        aanmelding.Weigeren(gekozen, tekst ?? "", tijd.Nu());
        Bericht(aanmelding, "is geweigerd", "De reden en de uitleg leest u in Krijtlijn.");
        await db.Bewaren(wie, "Aanmelding geweigerd", aanmelding, $"{gekozen.Tekst}. {tekst}");
    }

    public async Task Doorverwijzen(Aanmelding aanmelding, string? naar, string? tekst, HuidigeGebruiker wie)
    {
        aanmelding.Doorverwijzen(naar ?? "", tekst ?? "", tijd.Nu());
        Bericht(aanmelding, "is doorverwezen", "Naar waar en waarom leest u in Krijtlijn.");
        await db.Bewaren(wie, "Aanmelding doorverwezen", aanmelding, $"Naar {naar}. {tekst}");
    }

    // One traject per pupil, school and centre: an earlier one goes on, a running one of the same school year is left alone.
    private async Task<Traject> Vervolg(Aanmelding a, DateOnly vandaag)
    {
        var bestaand = await db.AlleTrajecten()
            .Where(t => t.Id == a.VernieuwtTrajectId || (t.LeerlingId == a.LeerlingId && t.NetwerkId == a.NetwerkId && t.SchoolId == a.SchoolId && t.Status != TrajectStatus.Overgedragen))
            .OrderByDescending(t => t.Id == a.VernieuwtTrajectId).ThenByDescending(t => t.GemaaktOp).FirstOrDefaultAsync();
        if (bestaand is null)
        {
            var nieuw = new Traject(a.Leerling!, a.SchoolId, a.Id, a.Schooljaar, a.Verslag!.Type, a.Niveau!.Value, tijd.Nu(), a.StartUiterlijk);
            db.Add(nieuw);
            return nieuw;
        }
        // Who supports until the end of June goes on doing so: a renewal in spring takes nothing away. The tray asks who takes over from September.
        var heeftOndersteuner = await db.AlleToewijzingen().AnyAsync(w => w.TrajectId == bestaand.Id && (w.Tot == null || (w.Tot >= vandaag && w.Tot != bestaand.GeeindigdOp)));
        var begin = a.Schooljaar.Begin;
        var alBegonnen = await db.AlleInzetregels().Where(i => i.TrajectId == bestaand.Id && i.Datum >= begin && (bestaand.GeeindigdOp == null || i.Datum > bestaand.GeeindigdOp)).MinAsync(i => (DateOnly?)i.Datum);
        var vraag = new NieuweVraag(a.Verslag!.Type, a.Niveau!.Value, a.StartUiterlijk, a.Schooljaar > bestaand.TotSchooljaar ? alBegonnen : null);
        if (a.Schooljaar > bestaand.TotSchooljaar) bestaand.Verlengen(a.Schooljaar, heeftOndersteuner, vraag);
        else if (bestaand.IsActief) throw new RegelGebroken("R23", $"Deze leerling wordt op deze school al ondersteund in {bestaand.TotSchooljaar}. Voeg de nieuwe vraag toe aan dat traject, of weiger met dat criterium.");
        else bestaand.Herstarten(a.Schooljaar, heeftOndersteuner, vraag);
        // The file of the traject shows the new question, and the request leads to the traject.
        a.VernieuwtTrajectId = bestaand.Id;
        await trajecten.SlotvragenLatenVervallen(bestaand);
        return bestaand;
    }

    // No pupil, no class, no type, no reason: a mail may be read by anybody (R41).
    private void Bericht(Aanmelding a, string wat, string vervolg)
    {
        if ((a.ContactEmail ?? a.School?.Email) is { } aan)
            db.Add(new UitgaandBericht(a.NetwerkId, aan, $"Aanmelding {a.Referentie} {wat}", $"Aanmelding {a.Referentie} {wat}. {vervolg}\n\nOpen de aanmelding in Krijtlijn: {AanmeldingenLinks.Detail(a.Id)}", tijd.Nu()));
    }
}
