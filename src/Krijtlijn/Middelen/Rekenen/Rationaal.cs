using System.Globalization;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>An exact fraction that is not negative, in lowest terms. Never a floating-point number: the same sum gives the same digits on every machine (rekenregels, opening).</summary>
/// <param name="Teller">The numerator, zero or more.</param>
/// <param name="Noemer">The denominator, above zero; the default value of the type counts as zero.</param>
public readonly record struct Rationaal(Int128 Teller, Int128 Noemer)
{
    public static Rationaal Nul { get; } = new(0, 1);

    public bool IsNul => Teller == 0;

    /// <summary>The whole part, rounded down.</summary>
    public long Geheel => Noemer == 0 ? 0 : (long)(Teller / Noemer);

    /// <summary>What is left above the whole part: zero up to, not including, one.</summary>
    public Rationaal Rest => Noemer == 0 ? Nul : new(Teller % Noemer, Noemer);

    /// <summary>A fraction in lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator is not above zero.</exception>
    public static Rationaal Van(Int128 teller, Int128 noemer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(teller);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(noemer);
        if (teller == 0) return Nul;
        var deler = GroteDeler(teller, noemer);
        return new Rationaal(teller / deler, noemer / deler);
    }

    /// <summary>The decimal digits, rounded half up, with a point: "9.6119". The whole part may be of any size.</summary>
    /// <param name="cijfers">Digits after the point, 0 to 6.</param>
    public string InDecimalen(int cijfers)
    {
        if (Noemer == 0) return Nul.InDecimalen(cijfers);
        Int128 schaal = 1;
        for (var i = 0; i < cijfers; i++) schaal *= 10;
        var (geheel, breuk) = (Teller / Noemer, checked((Teller % Noemer * schaal * 2 + Noemer) / (Noemer * 2)));
        if (breuk == schaal) (geheel, breuk) = (geheel + 1, 0);
        return cijfers == 0 ? geheel.ToString(CultureInfo.InvariantCulture) : $"{geheel.ToString(CultureInfo.InvariantCulture)}.{breuk.ToString(CultureInfo.InvariantCulture).PadLeft(cijfers, '0')}";
    }

    public override string ToString() => Noemer is var n && n == 1 ? Teller.ToString(CultureInfo.InvariantCulture) : $"{Teller.ToString(CultureInfo.InvariantCulture)}/{n.ToString(CultureInfo.InvariantCulture)}";

    private static Int128 GroteDeler(Int128 a, Int128 b)
    {
        while (a > ulong.MaxValue || b > ulong.MaxValue)
        {
            if (b == 0) return a;
            (a, b) = (b, a % b);
        }
        var (x, y) = ((ulong)a, (ulong)b);
        while (y != 0) (x, y) = (y, x % y);
        return x;
    }
}
