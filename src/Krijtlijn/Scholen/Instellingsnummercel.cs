using Krijtlijn.Gedeeld.Bladen;

namespace Krijtlijn.Scholen;

/// <summary>Reads the number of an institution from a sheet.</summary>
public static class Instellingsnummercel
{
    public static string? Instellingsnummer(this Rijlezer rij, string kolom, bool verplicht = false)
    {
        if (rij.Tekst(kolom, 40, verplicht) is not { } tekst) return null;
        if (Scholen.Instellingsnummer.IsGeldig(tekst)) return Scholen.Instellingsnummer.Lees(tekst);
        rij.Fout(kolom, $"\"{tekst}\" is geen instellingsnummer. Dat telt hoogstens zes cijfers.");
        return null;
    }
}
