using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>The parts of a request, as the task list shows them and as the coordinator can ask to complete.</summary>
public enum Onderdeel { Leerling, SchoolEnKlas, Contact, Verslag, Vraag, Zorgfase, Ouders }

/// <summary>Something that is missing from a request: in which part, under which rule, in words for the user, and the form field it belongs to.</summary>
public sealed record Ontbrekend(Onderdeel Onderdeel, string Regel, string Tekst, string Veld);

/// <summary>The rules a request can break (R3, R7, R20).</summary>
public static class AanmeldingRegels
{
    /// <summary>
    /// What a request still lacks before it can be submitted (R20). The report and the pupil must be loaded with the request.
    /// An empty list means complete.
    /// </summary>
    public static IReadOnlyList<Ontbrekend> Ontbrekend(Aanmelding a)
    {
        var mist = new List<Ontbrekend>();
        void Mist(bool ontbreekt, Onderdeel deel, string veld, string tekst, string regel = "R20")
        {
            if (ontbreekt) mist.Add(new Ontbrekend(deel, regel, tekst, veld));
        }

        Mist(a.VestigingId is null, Onderdeel.SchoolEnKlas, nameof(a.VestigingId), "kies de vestiging waar de leerling les volgt.");
        Mist(a.Niveau is null, Onderdeel.SchoolEnKlas, nameof(a.Niveau), "duid het onderwijsniveau aan.");
        Mist(string.IsNullOrWhiteSpace(a.Klas), Onderdeel.SchoolEnKlas, nameof(a.Klas), "vul de klas in.");
        Mist(string.IsNullOrWhiteSpace(a.ContactNaam), Onderdeel.Contact, nameof(a.ContactNaam), "vul in wie de contactpersoon op school is.");
        Mist(string.IsNullOrWhiteSpace(a.ContactEmail) && string.IsNullOrWhiteSpace(a.ContactTelefoon),
            Onderdeel.Contact, nameof(a.ContactEmail), "geef een e-mailadres of een telefoonnummer van de contactpersoon.");
        Mist(a.VerslagId is null, Onderdeel.Verslag, nameof(a.VerslagId), "voeg het verslag van het CLB toe.");
        Mist(a.Verslag is { IsLeesbaar: false }, Onderdeel.Verslag, nameof(Verslagen.Verslag.Vindplaats), "zeg waar het verslag te lezen is: opgeladen, in IRIS, of bij het CLB gevraagd.");
        foreach (var verbod in Verboden(a)) Mist(true, Onderdeel.Verslag, nameof(Verslagen.Verslag.Type), verbod.Tekst, verbod.Regel);
        Mist(string.IsNullOrWhiteSpace(a.VraagLeerling) && string.IsNullOrWhiteSpace(a.VraagLeraar) && string.IsNullOrWhiteSpace(a.VraagTeam),
            Onderdeel.Vraag, nameof(a.VraagLeerling), "stel minstens één ondersteuningsvraag: van de leerling, de leraar of het team.");
        Mist(a.Fase is null, Onderdeel.Zorgfase, nameof(a.Fase), "duid de fase in het zorgcontinuüm aan.");
        Mist(a.Fase is Zorgfase.BredeBasiszorg or Zorgfase.VerhoogdeZorg,
            Onderdeel.Zorgfase, nameof(a.Fase), "in fase 0 en 1 helpt de pedagogische begeleidingsdienst; ondersteuning kan vanaf fase 2.", "R7");
        Mist(a.OudersIngelichtOp is null, Onderdeel.Ouders, nameof(a.OudersIngelichtOp), "vul in wanneer de ouders zijn ingelicht.");
        return mist;
    }

    // Which type cannot go with which level is data of the regime (R3).
    private static IEnumerable<Typeverbod> Verboden(Aanmelding a) => a.Verslag is not { } verslag || a.Niveau is not { } niveau
        ? []
        : new[] { verslag.Type, verslag.TweedeType }.OfType<Ondersteuningstype>().Select(t => Regelboek.Voor(a.Schooljaar).Verbod(t, niveau)).OfType<Typeverbod>();

    public static string Tekst(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Leerling => "Leerling",
        Onderdeel.SchoolEnKlas => "Vestiging en klas",
        Onderdeel.Contact => "Contactpersoon op school",
        Onderdeel.Verslag => "Verslag van het CLB",
        Onderdeel.Vraag => "Ondersteuningsvraag",
        Onderdeel.Zorgfase => "Zorgfase en wat al geprobeerd is",
        _ => "Ouders",
    };

    public static string Tekst(this AanmeldingStatus status) => status switch
    {
        AanmeldingStatus.Werkversie => "Werkversie",
        AanmeldingStatus.Ingediend => "Ingediend",
        AanmeldingStatus.Onvolledig => "Aan te vullen",
        AanmeldingStatus.Aanvaard => "Aanvaard",
        AanmeldingStatus.Geweigerd => "Geweigerd",
        AanmeldingStatus.Ingetrokken => "Ingetrokken",
        _ => "Doorverwezen",
    };
}
