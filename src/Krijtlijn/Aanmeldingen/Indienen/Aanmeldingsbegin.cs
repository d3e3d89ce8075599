using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>Something to look at before a request is started, with where to look; some of it may be passed over.</summary>
public sealed record Waarschuwing(string Titel, string Tekst, IReadOnlyList<(string Tekst, string Url)> Links, bool MagVerder);

/// <summary>Starts a draft for a pupil with what is known already, and says what speaks against it.</summary>
public sealed class Aanmeldingsbegin(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    /// <summary>A request that is open already ends the matter; a traject that runs is shown and may be passed over (R26).</summary>
    /// <param name="leerling">Who needs support.</param>
    /// <param name="jaar">For when.</param>
    /// <param name="vernieuwt">The traject the request goes on with; that one is no objection (R22).</param>
    public async Task<Waarschuwing?> Bezwaar(Leerling leerling, Schooljaar jaar, Guid? vernieuwt = null)
    {
        var lopend = await db.Aanmeldingen(wie).Where(a => a.LeerlingId == leerling.Id && a.Schooljaar == jaar && (a.Status == AanmeldingStatus.Werkversie || a.Status == AanmeldingStatus.Ingediend || a.Status == AanmeldingStatus.Onvolledig))
            .Select(a => new { a.Id, a.Referentie }).FirstOrDefaultAsync();
        if (lopend is not null)
            return new Waarschuwing($"Voor {leerling.Naam} is er al een aanmelding", "Werk verder in die aanmelding; een tweede is niet nodig.", [($"Open {lopend.Referentie ?? "de werkversie"}", AanmeldingenLinks.Detail(lopend.Id))], false);

        var traject = await db.Trajecten(wie).Where(t => t.LeerlingId == leerling.Id && (vernieuwt == null || (t.Id != vernieuwt && t.TotSchooljaar >= jaar)) && (t.Status == TrajectStatus.WachtOpToewijzing || t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend || t.Status == TrajectStatus.OnHold))
            .OrderByDescending(t => t.TotSchooljaar).Select(t => new { t.Id, t.TotSchooljaar }).FirstOrDefaultAsync();
        if (traject is null) return null;
        return traject.TotSchooljaar < jaar
            ? new Waarschuwing($"{leerling.Naam} had in {traject.TotSchooljaar} al ondersteuning", "Vernieuw dat traject: alles wat gekend is, staat dan al ingevuld.", [("Vernieuw het traject", AanmeldingenLinks.VernieuwTraject(traject.Id))], true)
            : new Waarschuwing($"{leerling.Naam} krijgt al ondersteuning", "Bespreek een bijkomende vraag met de ondersteuner van het lopende traject. Een aparte aanmelding is alleen nodig voor een heel andere vraag.", [("Open het traject", TrajectenLinks.Detail(traject.Id))], true);
    }

    /// <summary>Pupils that look like the new one: those of the school by name, others only as a fact.</summary>
    public static Waarschuwing Dubbel(Dubbels dubbels) => new(
        "Deze leerling lijkt op een andere",
        dubbels.OokElders
            ? "In het netwerk is er al een leerling met dezelfde geboortedatum en een gelijkende naam. Gaat u verder, dan kijkt de coördinator na of het om dezelfde leerling gaat."
            : "Uw school kent al een leerling met dezelfde geboortedatum en een gelijkende naam. Is het dezelfde leerling, ga dan met die verder.",
        [.. dubbels.Zichtbaar.Select(z => ($"Ga verder met {z.Naam}, geboren {z.Geboortedatum.Datum()}", AanmeldingenLinks.NieuwVoor(z.Id)))], true);

    /// <summary>The draft, with the class of this year and the one report in force filled in.</summary>
    public async Task<Aanmelding> Maak(Leerling leerling, Schooljaar jaar)
    {
        var vandaag = tijd.Vandaag();
        // A file stays with the network that made it; a school that switched starts a new one there (R14, R43).
        if (await db.NetwerkVan(wie, leerling.SchoolId, jaar) != leerling.NetwerkId)
            throw new RegelGebroken("R14", $"{leerling.Naam} heeft een dossier bij een ander centrum dan dat waarmee uw school in {jaar} werkt. Meld de leerling aan als nieuwe leerling: het vroegere dossier blijft bij dat andere centrum.");
        var aanmelding = new Aanmelding(leerling, jaar, tijd.Nu());
        if (leerling.Inschrijvingen.FirstOrDefault(i => i.Schooljaar == jaar && i.SchoolId == aanmelding.SchoolId && i.Tot is null) is { } inschrijving)
            (aanmelding.VestigingId, aanmelding.Niveau, aanmelding.Klas) = (inschrijving.VestigingId, inschrijving.Niveau, inschrijving.Klas);
        var verslagen = await db.Verslagen(wie).Where(v => v.LeerlingId == leerling.Id && v.GeldigVanaf <= vandaag && (v.GeeindigdOp == null || v.GeeindigdOp >= vandaag)).OrderBy(v => v.Id).Take(2).ToListAsync();
        if (verslagen is [var enige]) aanmelding.Koppel(enige);
        db.Add(aanmelding);
        return aanmelding;
    }
}
