namespace Krijtlijn.Gedeeld.Bladen;

/// <summary>Finds the columns of a template in a sheet, whatever their order; extra columns are left alone.</summary>
public static class Bladindeling
{
    public static IReadOnlyDictionary<string, int> Lees(Blad blad, Sjabloon sjabloon, List<Bladfout> fouten)
    {
        var koppen = blad.Koppen.Select(Sjabloon.Sleutel).ToList();
        Dictionary<string, int> gevonden = [];
        foreach (var kolom in sjabloon.Kolommen)
        {
            var plaats = kolom.Sleutels.Select(s => koppen.IndexOf(s)).FirstOrDefault(p => p >= 0, -1);
            if (koppen.Count(k => k.Length > 0 && kolom.Sleutels.First() == k) > 1) fouten.Add(new Bladfout(blad.Naam, null, kolom.Kop, "Deze kop staat er meer dan één keer. Houd één van de kolommen over."));
            if (plaats >= 0) gevonden[kolom.Kop] = plaats;
            else if (kolom.IsVerplicht) fouten.Add(new Bladfout(blad.Naam, null, kolom.Kop, "Deze kolom ontbreekt. Voeg ze toe met deze kop, of neem het sjabloon."));
        }
        return gevonden;
    }
}
