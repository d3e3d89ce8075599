using Krijtlijn.Regelgeving;

namespace Krijtlijn.Leerlingen;

/// <summary>A birth date that a pupil in school can have.</summary>
public static class Leeftijd
{
    /// <summary>Refuses a birth date in the future, or of somebody too young or too old for school.</summary>
    public static void Eis(DateOnly geboren, DateOnly vandaag)
    {
        if (geboren > vandaag) throw Fout("De geboortedatum ligt in de toekomst. Kijk het jaar na.");
        var jaren = vandaag.Year - geboren.Year - (geboren.AddYears(vandaag.Year - geboren.Year) > vandaag ? 1 : 0);
        if (jaren is < Leerling.JongsteLeeftijd or > Leerling.OudsteLeeftijd) throw Fout($"Met deze geboortedatum is de leerling {jaren} jaar. Kijk het jaar na.");
    }

    private static RegelGebroken Fout(string tekst) => new("R20", tekst, nameof(Leerling.Geboortedatum));
}
