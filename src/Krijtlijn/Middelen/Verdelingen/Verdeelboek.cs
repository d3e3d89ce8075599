using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The workbooks: one division with its steps and totals, or several beside each other.</summary>
internal static class Verdeelboek
{
    private static readonly IReadOnlyList<Kolom<Verdeelrij>> Stappen =
    [
        new("Schoolnummer", r => r.Nummer, 13), new("School", r => r.Naam, 44), new("Niveau", r => r.Groep.Tekst(), 20), new("Net", r => r.Net, 30), new("Deelteam", r => r.Team, 20),
        new("Leerlingen gemiddeld", r => r.GemiddeldeLeerlingen.AlsDecimaal(), 14), new("Verslagen gemiddeld", r => r.GemiddeldeVerslagen.AlsDecimaal(), 14), new("Leerlingdeel", r => r.Leerlingdeel.AlsDecimaal(), 12), new("Verslagdeel", r => r.Verslagdeel.AlsDecimaal(), 12),
        new("Quotum", r => r.Quotum.AlsDecimaal(), 12), new("Trajecten", r => r.Resultaat, 12), new("Vorig schooljaar", r => r.Vorig, 14), new("Verschil", r => r.Verschil, 12), new("Minimum", r => r.KrijgtMinimum, 10), new("Momenten zonder telling", r => r.Ontbrekend, 14),
    ];

    private static readonly IReadOnlyList<Kolom<(string Soort, Verdeelgroep Groep)>> Groepen =
        [new("Soort", g => g.Soort, 14), new("Naam", g => g.Groep.Naam, 40), new("Scholen", g => g.Groep.Scholen, 10), new("Trajecten", g => g.Groep.Resultaat, 12), new("Vorig schooljaar", g => g.Groep.Vorig, 14), new("Verschil", g => g.Groep.Verschil, 12)];

    public static IReadOnlyList<Tabblad> Van(string naam, Verdeelbeeld beeld) =>
    [
        Tabblad.Van(naam, Stappen, beeld.OpVerlies()),
        Tabblad.Van("Totalen", Groepen, beeld.PerNiveau.Select(g => ("Niveau", g)).Concat(beeld.PerNet.Select(g => ("Net", g))).Concat(beeld.PerTeam.Select(g => ("Deelteam", g)))),
        Tabblad.Van("Regels", [new Kolom<string>("Regels", r => r, 90)], beeld.Keuze.Zinnen()),
    ];

    /// <summary>A row per school, and of each scenario what she gets and how that differs.</summary>
    public static IReadOnlyList<Tabblad> Van(Vergelijking vergelijking)
    {
        List<Kolom<Vergelijking.Rij>> kolommen = [new("Schoolnummer", r => r.Nummer, 13), new("School", r => r.Naam, 44), new("Niveau", r => r.Groep.Tekst(), 20), new("Net", r => r.Net, 30), new("Deelteam", r => r.Team, 20), new("Vorig schooljaar", r => r.Vorig, 14)];
        foreach (var (i, scenario) in vergelijking.Scenarios.Index()) kolommen.AddRange([new(scenario.Verdeling.Naam, r => r.Cellen[i]?.Resultaat, 16), new($"Verschil {scenario.Verdeling.Naam}", r => r.Cellen[i]?.Verschil, 16)]);
        return [Tabblad.Van("Vergelijking", kolommen, vergelijking.Rijen), Tabblad.Van("Regels", [new Kolom<Vergelijking.Scenario>("Scenario", s => s.Verdeling.Naam, 40), new("Regels", s => s.Verdeling.Keuze.Kort, 70)], vergelijking.Scenarios)];
    }
}
