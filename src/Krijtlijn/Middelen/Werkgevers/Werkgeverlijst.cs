using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Scholen;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Checks a file of received units: every row is right, or all mistakes are named at once and nothing counts. Pure: the special schools of the network are given.</summary>
public sealed class Werkgeverlijst(Blad blad, IReadOnlyDictionary<string, (Guid Id, string Naam)> scholen)
{
    private const string Nummer = "Instellingsnummer", Ontvangen = "Eenheden", Nu = "Leerlingen", Vorig = "Leerlingen vorig schooljaar";

    public static Sjabloon Sjabloon { get; } = new("Ontvangen eenheden", "wat elke school voor buitengewoon onderwijs ontving",
    [
        new(Nummer, true, "Officieel nummer van de school voor buitengewoon onderwijs", ["012345", "023456", "034567"], "Nummer", "Schoolnummer"),
        new(Ontvangen, true, "Eenheden uit het gesloten budget, met hoogstens drie cijfers na de komma", [40.5, 25.125, 15], "Ontvangen eenheden", "Begeleidingseenheden"),
        new(Nu, false, "Leerlingen van de school in dit schooljaar", [120, 184, 66], "Leerlingen dit schooljaar"),
        new(Vorig, false, "Leerlingen van de school in het vorige schooljaar", [131, 180, 70], "Leerlingen vorig jaar"),
    ]);

    private readonly List<Bladfout> fouten = [];

    public IReadOnlyList<Bladfout> Fouten => [.. fouten.OrderBy(f => f.Rij ?? 0)];

    /// <summary>The figures by school; empty when there is any mistake.</summary>
    public IReadOnlyDictionary<Guid, Werkgevercijfers?> Lees()
    {
        var kolommen = Bladindeling.Lees(blad, Sjabloon, fouten);
        var (gelezen, rijen) = (new Dictionary<Guid, Werkgevercijfers?>(), new Dictionary<Guid, int>());
        if (fouten.Count > 0) return gelezen;
        foreach (var bladrij in blad.Rijen)
        {
            var lezer = new Rijlezer(blad, bladrij, kolommen, fouten);
            var nummer = lezer.Instellingsnummer(Nummer, true);
            var cijfers = new Werkgevercijfers(Eenheid(lezer), Leerlingen(lezer, Nu), Leerlingen(lezer, Vorig));
            if (nummer is null) continue;
            if (!scholen.TryGetValue(nummer, out var school)) lezer.Fout(Nummer, $"{nummer} is dit schooljaar geen school voor buitengewoon onderwijs van het netwerk. Kijk het nummer na, of voeg de school eerst toe aan de leden.");
            else if (!rijen.TryAdd(school.Id, bladrij.Nummer)) lezer.Fout(Nummer, $"{school.Naam} staat ook op rij {rijen[school.Id]}. Houd één van beide rijen over.");
            else if (!lezer.HeeftFout) gelezen[school.Id] = cijfers;
        }
        return fouten.Count > 0 ? new Dictionary<Guid, Werkgevercijfers?>() : gelezen;
    }

    private static long Eenheid(Rijlezer lezer)
    {
        if (lezer.Waarde(Ontvangen) is double getal)
        {
            if (!Eenheden.TryLees(getal, out var precies)) lezer.Fout(Ontvangen, $"{getal.ToString(Weergave.Cultuur)} is geen aantal eenheden tussen 0 en {Eenheden.Hoogste.AlsEenheden()} met hoogstens drie cijfers na de komma.");
            return precies;
        }
        if (lezer.Tekst(Ontvangen, 40, true) is not { } tekst) return 0;
        if (!Eenheden.TryLees(tekst, out var duizendsten)) lezer.Fout(Ontvangen, $"\"{tekst}\" is geen aantal eenheden. {Eenheden.Uitleg}");
        return duizendsten;
    }

    private static int? Leerlingen(Rijlezer lezer, string kolom)
    {
        if (lezer.Tekst(kolom, 40) is not { } tekst) return null;
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= Werkgevercontrole.MeesteLeerlingen) return aantal;
        lezer.Fout(kolom, $"\"{tekst}\" is geen aantal leerlingen. Geef een geheel getal.");
        return null;
    }
}
