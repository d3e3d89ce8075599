namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>A cell of the grid type x level as it was typed.</summary>
public sealed class Roostercel
{
    public string? Type { get; set; }
    public string? Niveau { get; set; }
    public string? Waarde { get; set; }
}

/// <summary>The grid of small types by level in which norms and counts are typed.</summary>
/// <param name="Soorten">The small types of the year, in order; cell i of the form belongs to the i-th.</param>
/// <param name="Waarden">What stands in the cells.</param>
/// <param name="Wat">What a cell holds, for who cannot see the table: "norm", "aantal leerlingen".</param>
public sealed record Rooster(IReadOnlyList<Kleintype> Soorten, IReadOnlyDictionary<Kleintype, string?> Waarden, string Wat, bool MetKomma)
{
    /// <summary>What was typed, by type and level; what is not in the grid is left aside.</summary>
    public static Dictionary<Kleintype, string?> Lees(IReadOnlyList<Kleintype> soorten, IEnumerable<Roostercel> cellen)
    {
        var bekend = soorten.ToDictionary(s => ($"{s.Type}", $"{s.Niveau}"));
        var waarden = new Dictionary<Kleintype, string?>();
        foreach (var cel in cellen) if (bekend.TryGetValue((cel.Type ?? "", cel.Niveau ?? ""), out var soort)) waarden[soort] = string.IsNullOrWhiteSpace(cel.Waarde) ? null : cel.Waarde.Trim();
        return waarden;
    }

    /// <summary>The place of a cell in the form, to say what is wrong with it.</summary>
    public static string Veld(IReadOnlyList<Kleintype> soorten, Kleintype soort) => $"cellen[{soorten.ToList().IndexOf(soort)}].Waarde";
}
