namespace Krijtlijn.Scholen;

/// <summary>Which net an institution belongs to, as the official lists write it: "Gemeenschapsonderwijs", "Officieel gesubsidieerd onderwijs", "Vrij gesubsidieerd onderwijs", or short GO!, OGO, VGO.</summary>
public static class Instellingsnet
{
    /// <summary>GO! or officially subsidised (R13).</summary>
    public static bool IsOfficieel(string? net) => net is not null && (net.StartsWith("GO", StringComparison.OrdinalIgnoreCase) || net.StartsWith("Gemeenschap", StringComparison.OrdinalIgnoreCase) || net.StartsWith("O", StringComparison.OrdinalIgnoreCase));
}
