using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Instroom;

/// <summary>The words people use for types, levels and reports.</summary>
public static class Woordenboek
{
    public const string Types = "BA, 2, 3, 4, 6, 7-auditief, 7-stos of 9", Niveaus = "kleuter, lager of secundair", Verslagen = "GC, IAC, OV4, GV, V of inschrijvingsverslag";

    public static IReadOnlyDictionary<string, Ondersteuningstype> Type { get; } = Enum.GetValues<Ondersteuningstype>()
        .SelectMany(t => new[] { t.Code(), "type " + t.Code(), t.Tekst(), t.ToString() }.Select(w => (Sjabloon.Sleutel(w), t))).Append(("basis", Ondersteuningstype.Basisaanbod)).Append(("stos", Ondersteuningstype.Type7Stos)).Append(("auditief", Ondersteuningstype.Type7Auditief))
        .DistinctBy(w => w.Item1).ToDictionary(w => w.Item1, w => w.Item2);

    public static IReadOnlyDictionary<string, Onderwijsniveau> Niveau { get; } = new Dictionary<string, Onderwijsniveau>
    {
        ["kleuter"] = Onderwijsniveau.Kleuter, ["kleuteronderwijs"] = Onderwijsniveau.Kleuter, ["ko"] = Onderwijsniveau.Kleuter, ["lager"] = Onderwijsniveau.Lager, ["lageronderwijs"] = Onderwijsniveau.Lager,
        ["lo"] = Onderwijsniveau.Lager, ["secundair"] = Onderwijsniveau.Secundair, ["secundaironderwijs"] = Onderwijsniveau.Secundair, ["so"] = Onderwijsniveau.Secundair,
    };

    public static IReadOnlyDictionary<string, Verslagsoort> Verslag { get; } = new Dictionary<string, Verslagsoort>
    {
        ["gc"] = Verslagsoort.GcVerslag, ["gcverslag"] = Verslagsoort.GcVerslag, ["iac"] = Verslagsoort.IacVerslag, ["iacverslag"] = Verslagsoort.IacVerslag, ["ov4"] = Verslagsoort.Ov4Verslag, ["ov4verslag"] = Verslagsoort.Ov4Verslag,
        ["gv"] = Verslagsoort.GemotiveerdVerslag, ["gemotiveerdverslag"] = Verslagsoort.GemotiveerdVerslag, ["v"] = Verslagsoort.Verslag, ["verslag"] = Verslagsoort.Verslag, ["inschrijvingsverslag"] = Verslagsoort.Inschrijvingsverslag,
    };
}
