using Krijtlijn.Aanmeldingen;
using Krijtlijn.Inzet;
using Krijtlijn.Leerlingen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>One pupil's way through the years, while it is being made.</summary>
internal sealed class Casus(Schoolhoek hoek, Leerling leerling, Verslag verslag, Onderwijsniveau niveau, string klas, Thema thema)
{
    public Schoolhoek Hoek { get; } = hoek;
    public Leerling Leerling { get; } = leerling;
    public Verslag Verslag { get; } = verslag;
    public Onderwijsniveau Niveau { get; } = niveau;
    public string Klas { get; set; } = klas;
    public Thema Thema { get; } = thema;
    public Aanmelding? Aanmelding { get; set; }
    public Traject? Traject { get; set; }
    public Collega? Collega { get; set; }
    public Toewijzing? Toewijzing { get; set; }
    public DateOnly? GestartOp { get; set; }
    /// <summary>The last day of support this school year: the day it ended or was put on hold, else the end of the year.</summary>
    public DateOnly? SteunTot { get; set; }
    public Plandeel? Plandeel { get; set; }

    public string Tekst(string tekst) => tekst.Replace("{naam}", Leerling.Voornaam, StringComparison.Ordinal);
    public string? Tekst2(string? tekst) => tekst is null ? null : Tekst(tekst);
}
