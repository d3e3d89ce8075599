using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>When a request for a school year may be prepared and when it may be sent (R21); the days are data of the regime.</summary>
public static class Aanmeldvenster
{
    /// <summary>The school years a request may be started for today: this one and, from the day of the regime on, the next.</summary>
    public static IReadOnlyList<Schooljaar> Open(DateOnly vandaag)
    {
        var nu = Schooljaar.Van(vandaag);
        return vandaag >= WerkversiesVanaf(nu.Volgende) ? [nu, nu.Volgende] : [nu];
    }

    public static DateOnly WerkversiesVanaf(Schooljaar jaar) => Regelboek.Voor(jaar).WerkversiesVanaf.Waarde.In(jaar.Beginjaar);

    public static DateOnly IndienenVanaf(Schooljaar jaar) => Regelboek.Voor(jaar).IndienenVanaf.Waarde.In(jaar.Beginjaar);

    /// <summary>Why a request for a school year cannot be sent today, in words for the user; null when it can.</summary>
    public static string? Bezwaar(Schooljaar jaar, DateOnly vandaag)
    {
        if (vandaag > jaar.Einde) return $"Schooljaar {jaar} is voorbij. Maak een nieuwe aanmelding voor {Schooljaar.Van(vandaag)}.";
        var vanaf = IndienenVanaf(jaar);
        return vandaag < vanaf ? $"Indienen voor schooljaar {jaar} kan vanaf {vanaf.DatumLang()}. Uw werkversie blijft bewaard." : null;
    }
}
