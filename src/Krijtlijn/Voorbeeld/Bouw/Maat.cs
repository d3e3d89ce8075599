namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>How large a network of the example is.</summary>
internal sealed record Maat(int Scholen, int Ondersteuners, int Jaren, int InzetHuidigJaar, int InzetVroegerJaar, bool MetBestanden)
{
    /// <summary>Trajecten that start, per school year from the oldest on.</summary>
    public required IReadOnlyList<int> NieuwPerJaar { get; init; }
    /// <summary>Of the trajecten that run at the end of a year, how many go on into the next, per school year from the oldest on.</summary>
    public required IReadOnlyList<int> DoorlopendPerJaar { get; init; }

    public const int ClbsPerNetwerk = 3, WerkgeversPerNetwerk = 3;

    /// <summary>The number after which the institutions of the n-th network are counted on; all lie above 900000.</summary>
    public int EersteInstelling(int volgnummer) => 900_000 + (volgnummer * (Scholen + ClbsPerNetwerk + WerkgeversPerNetwerk));

    /// <summary>The example of the first start: 240 trajecten over two years. Early in a school year most of them still come from the year before.</summary>
    public static Maat Voorbeeld(int dagenBezig)
    {
        var aandeel = Math.Min(60, dagenBezig);
        var nieuw = 15 + (75 * aandeel / 60);
        var vorig = 240 - nieuw;
        return new Maat(60, 25, 2, 60, 16, true) { NieuwPerJaar = [vorig, nieuw], DoorlopendPerJaar = [vorig - 70, 0] };
    }

    /// <summary>One network of a large set: half of the trajecten of a year goes on into the next.</summary>
    public static Maat Groot(int scholen, int ondersteuners, int trajectenPerJaar, int jaren)
    {
        var door = trajectenPerJaar / 2;
        return new Maat(scholen, ondersteuners, jaren, 10, 4, false)
        {
            NieuwPerJaar = [.. Enumerable.Range(0, jaren).Select(j => j == 0 ? trajectenPerJaar : trajectenPerJaar - door)],
            DoorlopendPerJaar = [.. Enumerable.Range(0, jaren).Select(j => j == jaren - 1 ? 0 : door)],
        };
    }
}
