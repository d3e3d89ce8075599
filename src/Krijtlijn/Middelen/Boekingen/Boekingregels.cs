using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>What any booking must be, whoever makes it.</summary>
internal static class Boekingregels
{
    private const string Regel = "middelen";

    public static void Eis(Boekingsvoorstel voorstel, Schooljaar jaar)
    {
        EisPartijen(voorstel);
        if (voorstel.Aantal is < 1 or > Boeking.MaxAantal) throw new RegelGebroken(Regel, $"Geef een aantal trajecten tussen 1 en {Boeking.MaxAantal}.", nameof(voorstel.Aantal));
        if (!jaar.Bevat(voorstel.Datum)) throw new RegelGebroken(Regel, $"Kies een dag in schooljaar {jaar}: van {jaar.Begin.Datum()} tot {jaar.Einde.Datum()}.", nameof(voorstel.Datum));
        if (string.IsNullOrWhiteSpace(voorstel.Reden)) throw new RegelGebroken(Regel, "Zeg waarom: wie beslist en wie later kijkt, leest het.", nameof(voorstel.Reden));
        EisLengte(voorstel.Reden, Boeking.RedenLengte, nameof(voorstel.Reden));
    }

    public static void EisLengte(string? tekst, int lengte, string veld)
    {
        if (tekst?.Trim().Length > lengte) throw new RegelGebroken(Regel, $"Houd het onder {lengte} tekens.", veld);
    }

    private static void EisPartijen(Boekingsvoorstel v)
    {
        switch (v.Soort)
        {
            case Boekingsoort.Vrijgave:
                if (v.VanSchoolId is null) throw new RegelGebroken(Regel, "Kies de school die vrijgeeft.", nameof(v.VanSchoolId));
                if (v.NaarSchoolId is not null) throw new RegelGebroken(Regel, "Een vrijgave gaat naar de pot, niet naar een school. Kies een overdracht.", nameof(v.NaarSchoolId));
                break;
            case Boekingsoort.Bijvraag or Boekingsoort.ReserveInzet:
                if (v.NaarSchoolId is null) throw new RegelGebroken(Regel, "Kies de school die erbij krijgt.", nameof(v.NaarSchoolId));
                if (v.VanSchoolId is not null) throw new RegelGebroken(Regel, "Dit komt uit de pot, niet van een school. Kies een overdracht.", nameof(v.VanSchoolId));
                break;
            case Boekingsoort.Overdracht:
                if (v.VanSchoolId is null) throw new RegelGebroken(Regel, "Kies de school die geeft.", nameof(v.VanSchoolId));
                if (v.NaarSchoolId is null) throw new RegelGebroken(Regel, "Kies de school die krijgt.", nameof(v.NaarSchoolId));
                if (v.VanSchoolId == v.NaarSchoolId) throw new RegelGebroken(Regel, "Een school geeft niet aan zichzelf. Kies een andere school.", nameof(v.NaarSchoolId));
                break;
            default: // Tegenboeking: whatever it undoes, the other way round
                if (v.VanSchoolId == v.NaarSchoolId) throw new RegelGebroken(Regel, "Een boeking gaat van een school of de pot naar een andere.", nameof(v.NaarSchoolId));
                break;
        }
    }
}
