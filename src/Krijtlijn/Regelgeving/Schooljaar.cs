using System.Globalization;

namespace Krijtlijn.Regelgeving;

/// <summary>A school year, 1 September to 31 August, written 2026-2027. Stored as its first year.</summary>
public readonly record struct Schooljaar : IComparable<Schooljaar>
{
    public const int Eerste = 2000, Laatste = 2100;

    public Schooljaar(int beginjaar)
    {
        if (beginjaar is < Eerste or > Laatste)
            throw new ArgumentOutOfRangeException(nameof(beginjaar), $"Een schooljaar begint tussen {Eerste} en {Laatste}.");
        Beginjaar = beginjaar;
    }

    public int Beginjaar { get; }
    public DateOnly Begin => new(Beginjaar, 9, 1);
    public DateOnly Einde => new(Beginjaar + 1, 8, 31);
    public Schooljaar Vorige => new(Beginjaar - 1);
    public Schooljaar Volgende => new(Beginjaar + 1);

    public bool Bevat(DateOnly dag) => dag >= Begin && dag <= Einde;

    public static Schooljaar Van(DateOnly dag) => new(dag.Month >= 9 ? dag.Year : dag.Year - 1);

    /// <summary>Reads "2026-2027"; anything else, such as "2026-2028", is refused. So are the first and the last year there is: what is read has a year before and after it.</summary>
    public static bool TryParse(string? tekst, out Schooljaar schooljaar)
    {
        schooljaar = default;
        var delen = tekst?.Trim().Split('-') ?? [];
        if (delen.Length != 2 || delen[0].Length != 4 || delen[1].Length != 4) return false;
        if (!int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var van)) return false;
        if (!int.TryParse(delen[1], NumberStyles.None, CultureInfo.InvariantCulture, out var tot)) return false;
        if (tot != van + 1 || van is <= Eerste or >= Laatste) return false;
        schooljaar = new Schooljaar(van);
        return true;
    }

    public int CompareTo(Schooljaar other) => Beginjaar.CompareTo(other.Beginjaar);
    public static bool operator <(Schooljaar a, Schooljaar b) => a.Beginjaar < b.Beginjaar;
    public static bool operator >(Schooljaar a, Schooljaar b) => a.Beginjaar > b.Beginjaar;
    public static bool operator <=(Schooljaar a, Schooljaar b) => a.Beginjaar <= b.Beginjaar;
    public static bool operator >=(Schooljaar a, Schooljaar b) => a.Beginjaar >= b.Beginjaar;
    public override string ToString() => $"{Beginjaar}-{Beginjaar + 1}";
}
