using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>The parts of a request, as the task list shows them and as the coordinator can ask to complete.</summary>
public enum Onderdeel { Leerling, SchoolEnKlas, Contact, Verslag, Vraag, Zorgfase, Ouders }

/// <summary>Something that is missing from a request: in which part, under which rule, in words for the user.</summary>
public sealed record Ontbrekend(Onderdeel Onderdeel, string Regel, string Tekst);

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
        void Mist(bool ontbreekt, Onderdeel deel, string regel, string tekst)
        {
            if (ontbreekt) mist.Add(new Ontbrekend(deel, regel, tekst));
        }

        Mist(a.VestigingId is null, Onderdeel.SchoolEnKlas, "R20", "kies de vestiging waar de leerling les volgt.");
        Mist(a.Niveau is null || string.IsNullOrWhiteSpace(a.Klas), Onderdeel.SchoolEnKlas, "R20", "vul het niveau en de klas in.");
        Mist(string.IsNullOrWhiteSpace(a.ContactNaam) || (string.IsNullOrWhiteSpace(a.ContactEmail) && string.IsNullOrWhiteSpace(a.ContactTelefoon)),
            Onderdeel.Contact, "R20", "geef een contactpersoon op school met een e-mailadres of telefoonnummer.");
        Mist(a.VerslagId is null, Onderdeel.Verslag, "R20", "voeg het verslag van het CLB toe.");
        Mist(a.Verslag is { IsLeesbaar: false }, Onderdeel.Verslag, "R20", "zeg waar het verslag te lezen is: opgeladen, in IRIS, of bij het CLB gevraagd.");
        Mist(a.Niveau == Onderwijsniveau.Kleuter && a.Verslag?.Type == Ondersteuningstype.Basisaanbod,
            Onderdeel.Verslag, "R3", "een verslag type basisaanbod kan niet voor een kleuter.");
        Mist(string.IsNullOrWhiteSpace(a.VraagLeerling) && string.IsNullOrWhiteSpace(a.VraagLeraar) && string.IsNullOrWhiteSpace(a.VraagTeam),
            Onderdeel.Vraag, "R20", "stel minstens één ondersteuningsvraag: van de leerling, de leraar of het team.");
        Mist(a.Fase is null, Onderdeel.Zorgfase, "R20", "duid de fase in het zorgcontinuüm aan.");
        Mist(a.Fase is Zorgfase.BredeBasiszorg or Zorgfase.VerhoogdeZorg,
            Onderdeel.Zorgfase, "R7", "in fase 0 en 1 helpt de pedagogische begeleidingsdienst; ondersteuning kan vanaf fase 2.");
        Mist(a.OudersIngelichtOp is null, Onderdeel.Ouders, "R20", "vul in wanneer de ouders zijn ingelicht.");
        return mist;
    }

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
