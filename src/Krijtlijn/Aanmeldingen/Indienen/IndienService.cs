using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>Sends a request to the network: reference, enrolment, the network sees the pupil from now on, and mail to who must know.</summary>
public sealed class IndienService(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>
    /// Submits a request, or submits it again after an addition. The pupil (with enrolments), the report and the open questions are loaded with it.
    /// Refuses outside the window (R21) and while something is missing (R20).
    /// </summary>
    public async Task Indienen(Aanmelding aanmelding, HuidigeGebruiker wie)
    {
        var (nu, vandaag) = (tijd.Nu(), tijd.Vandaag());
        var venster = await Aanmeldvenster.Van(db, aanmelding.NetwerkId);
        if (venster.Bezwaar(aanmelding.Schooljaar, vandaag) is { } bezwaar) throw new RegelGebroken("R21", bezwaar);
        var isAanvulling = aanmelding.Referentie is not null;

        await using var transactie = await db.Database.BeginTransactionAsync();
        var referentie = aanmelding.Referentie ?? await Referentieteller.Volgende(db, aanmelding.NetwerkId, aanmelding.Schooljaar);
        aanmelding.Indienen(referentie, nu, vandaag, venster.Startregel(aanmelding.Schooljaar));
        var leerling = aanmelding.Leerling!;
        leerling.Delen();
        leerling.Inschrijven(aanmelding.SchoolId, aanmelding.VestigingId, aanmelding.Schooljaar, aanmelding.Niveau!.Value, aanmelding.Klas!, aanmelding.Schooljaar.Bevat(vandaag) ? vandaag : aanmelding.Schooljaar.Begin);
        await Berichten(aanmelding, isAanvulling, nu, vandaag);
        await db.Bewaren(wie, isAanvulling ? "Aanvulling ingediend" : "Aanmelding ingediend", aanmelding);
        await transactie.CommitAsync();
    }

    /// <summary>Passes a question of phase 0 or 1 on to the advisory services of the network, with a note that stays here (R7).</summary>
    public async Task DoorgevenAanBegeleiding(Aanmelding aanmelding, IReadOnlyList<DeelZorgfaseModel.Dienst> diensten, string nota, HuidigeGebruiker wie)
    {
        var naar = diensten.Count == 0 ? "de pedagogische begeleidingsdienst" : string.Join(", ", diensten.Select(d => d.Naam));
        aanmelding.DoorgevenAanBegeleiding(naar.Length > Aanmelding.NaamLengte ? diensten[0].Naam : naar, nota, tijd.Nu());
        foreach (var email in diensten.Select(d => d.Email).OfType<string>())
            db.Add(new UitgaandBericht(aanmelding.NetwerkId, email, "Een school vraagt begeleiding", $"{aanmelding.School!.Naam} vraagt begeleiding bij de zorg in de klas. Neem contact op met de school{(aanmelding.ContactNaam is { } contact ? $" ({contact})" : "")}.", tijd.Nu()));
        await db.Bewaren(wie, "Vraag doorgegeven aan de begeleidingsdienst", aanmelding, nota.Trim());
    }

    // No pupil, no class, no type: a mail may be read by anybody (R41).
    private async Task Berichten(Aanmelding a, bool isAanvulling, DateTime nu, DateOnly vandaag)
    {
        var coordinatoren = await db.Gebruikers()
            .Where(g => g.Rollen.Any(r => r.Soort == RolSoort.Coordinator && r.NetwerkId == a.NetwerkId && (r.Tot == null || r.Tot >= vandaag)))
            .Select(g => g.Email!).ToListAsync();
        var wat = isAanvulling ? $"Aanmelding {a.Referentie} is aangevuld" : $"Nieuwe aanmelding {a.Referentie}";
        foreach (var email in coordinatoren)
            db.Add(new UitgaandBericht(a.NetwerkId, email, wat, $"{wat}. Bekijk ze in Krijtlijn: {AanmeldingenLinks.Detail(a.Id)}", nu));
        if (a.ContactEmail is { } contact)
            db.Add(new UitgaandBericht(a.NetwerkId, contact, $"Aanmelding {a.Referentie} is ontvangen",
                $"Uw aanmelding {a.Referentie} is goed aangekomen. De coördinator bekijkt ze. U volgt ze op in Krijtlijn: {AanmeldingenLinks.Detail(a.Id)}", nu));
    }
}
