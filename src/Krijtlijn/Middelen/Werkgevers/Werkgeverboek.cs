using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>The means over employers as a workbook: the table, a sheet for each model, its transfers, and the small types apart. Units are numbers, in whole units.</summary>
public static class Werkgeverboek
{
    public static IReadOnlyList<Tabblad> Bladen(Werkgeverjaar jaar, IReadOnlyList<Werkgeverberekening> modellen, Postenblik? posten = null) =>
    [
        Tabblad.Van("Ontvangen",
        [
            new Kolom<Werkgeverrij>("Instellingsnummer", r => r.Werkgever.Nummer, 16), new("School", r => r.Werkgever.Naam, 36), new("Ontvangen eenheden", r => r.HeeftCijfers ? r.Werkgever.OntvangenDuizendsten / 1000m : null, 18),
            new("Leerlingen", r => r.Werkgever.LeerlingenNu, 12), new("Leerlingen vorig schooljaar", r => r.Werkgever.LeerlingenVorig, 24), new("Kleine types", r => r.Werkgever.KleineTypesDuizendsten / 1000m, 14),
            new("Gebruikt voor brede types", r => r.Werkgever.VrijgegevenDuizendsten / 1000m, 22), new("Bron", r => r.Bron, 36), new("Dag van de bron", r => r.BronDag, 14),
        ], jaar.Rijen),
        .. posten is null ? [] : new[] { Tabblad.Van("Posten",
        [
            new Kolom<Postenrij>("Instellingsnummer", r => r.Nummer, 16), new("School", r => r.Naam, 36), new("Ontvangen eenheden", r => r.OntvangenDuizendsten / 1000m, 18), new("Na de beslissing", r => r.NaDuizendsten / 1000m, 16),
            new("Kleine types, apart", r => r.WaarborgDuizendsten / 1000m, 18), new("Dag van de posten", _ => posten.Dag, 16), new("Posten in VTE", r => r.VteDuizendsten / 1000m, 14), new("Eenheden per VTE", _ => posten.PerVteDuizendsten / 1000m, 16),
            new("Posten in eenheden", r => r.PostenDuizendsten / 1000m, 18), new("Verschil", r => r.VerschilDuizendsten / 1000m, 12),
        ], posten.Rijen) },
        .. modellen.Select((m, i) => Tabblad.Van($"Model {i + 1}", Kolommen, m.Rijen)),
        .. modellen.Select((m, i) => Tabblad.Van($"Overdrachten {i + 1}", Lijnen, m.Overdrachten)),
        Tabblad.Van("Kleine types", [new Kolom<Telrij>("Waar", r => r.School, 36), new("Teldag", r => r.Teldag, 12), new("Type en niveau", r => r.Regel.Wat.Tekst, 44), new("Leerlingen", r => r.Regel.Aantal, 12), new("Norm", r => r.Regel.NormDuizendsten / 1000m, 10), new("Eenheden", r => r.Regel.Duizendsten / 1000m, 12)],
            jaar.KleineTypes.Waarborgen.SelectMany(w => w.Regels.Select(r => new Telrij(jaar.Rijen.FirstOrDefault(s => s.SchoolId == w.SchoolId)?.Werkgever.Naam ?? "Het netwerk", w.Teldag, r)))),
    ];

    private sealed record Telrij(string School, DateOnly Teldag, KleineTypes.Waarborgregel Regel);

    private static readonly Kolom<Werkgeveruitkomst>[] Kolommen =
    [
        new("Instellingsnummer", r => r.Werkgever.Nummer, 16), new("School", r => r.Werkgever.Naam, 36), new("Ontvangen", r => r.Werkgever.OntvangenDuizendsten / 1000m, 12), new("Na de verdeling", r => r.NaDuizendsten / 1000m, 14),
        new("Overdracht", r => r.OverdrachtDuizendsten / 1000m, 12), new("Kleine types, apart", r => r.Werkgever.WaarborgDuizendsten / 1000m, 18), new("Uitleg", r => r.Uitleg, 90),
    ];

    private static readonly Kolom<Overdrachtlijn>[] Lijnen = [new("Van", r => r.Van.Naam, 36), new("Naar", r => r.Naar.Naam, 36), new("Eenheden", r => r.Duizendsten / 1000m, 12), new("In woorden", r => r.Zin, 70)];
}
