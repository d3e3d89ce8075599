using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>What the calculation over employers asks of its input (rekenregels, section 6): refused in words, with the school named.</summary>
internal static class Werkgevercontrole
{
    public const string Regel = "middelen";
    public const int MeesteLeerlingen = 1_000_000;

    public static void Eis(IReadOnlyCollection<Werkgever> werkgevers, Werkgeverkeuze keuze)
    {
        if (werkgevers.Count == 0) throw new RegelGebroken(Regel, "Er is geen school voor buitengewoon onderwijs om over te verdelen.");
        foreach (var w in werkgevers) Eis(w);
        if (werkgevers.GroupBy(w => w.Nummer).FirstOrDefault(g => g.Count() > 1) is { } dubbel) throw new RegelGebroken(Regel, $"School {dubbel.Key} staat er twee keer in. Houd één regel over.");
        if (keuze.Procent is < 0 or > 100) throw new RegelGebroken(Regel, "Het deel van het gesloten budget ligt tussen 0 en 100 %.", nameof(Werkgeverkeuze.Procent));
        if (keuze.Model != Werkgevermodel.EenOfTweeScholen) return;
        if (keuze.EersteNummer is not { } eerste) throw new RegelGebroken(Regel, "Kies de school die de middelen krijgt.", nameof(Werkgeverkeuze.EersteNummer));
        if (eerste == keuze.TweedeNummer) throw new RegelGebroken(Regel, "Kies twee verschillende scholen, of laat de tweede leeg.", nameof(Werkgeverkeuze.TweedeNummer));
        if (keuze.TweedeNummer is not null && keuze.AandeelEerste is < 0 or > 100) throw new RegelGebroken(Regel, "Het aandeel van de eerste school ligt tussen 0 en 100 %.", nameof(Werkgeverkeuze.AandeelEerste));
        foreach (var (nummer, veld) in new[] { (eerste, nameof(Werkgeverkeuze.EersteNummer)), (keuze.TweedeNummer, nameof(Werkgeverkeuze.TweedeNummer)) })
            if (nummer is not null && werkgevers.All(w => w.Nummer != nummer)) throw new RegelGebroken(Regel, $"School {nummer} is dit schooljaar geen school voor buitengewoon onderwijs van het netwerk.", veld);
    }

    private static void Eis(Werkgever w)
    {
        if (w.OntvangenDuizendsten is < 0 or > Eenheden.Hoogste) throw new RegelGebroken(Regel, $"{w.Naam}: de ontvangen eenheden liggen tussen 0 en {Eenheden.Hoogste.AlsEenheden()}.");
        if (w.KleineTypesDuizendsten is < 0 or > Eenheden.Hoogste) throw new RegelGebroken(Regel, $"{w.Naam}: de eenheden voor de kleine types liggen tussen 0 en {Eenheden.Hoogste.AlsEenheden()}.");
        if (w.VrijgegevenDuizendsten < 0 || w.VrijgegevenDuizendsten > w.KleineTypesDuizendsten) throw new RegelGebroken(Regel, $"{w.Naam}: voor de brede types kan hoogstens gebruikt worden wat voor de kleine types gewaarborgd is.");
        foreach (var aantal in new[] { w.LeerlingenNu, w.LeerlingenVorig })
            if (aantal is < 0 or > MeesteLeerlingen) throw new RegelGebroken(Regel, $"{w.Naam}: een aantal leerlingen ligt tussen 0 en {MeesteLeerlingen.AlsGetal()}.");
    }
}
