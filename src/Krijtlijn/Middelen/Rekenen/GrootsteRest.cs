namespace Krijtlijn.Middelen.Rekenen;

/// <summary>One quota after rounding.</summary>
/// <param name="Geheel">The quota rounded down, in units.</param>
/// <param name="Rang">Place of its fraction among all, from 1 for the largest; ties broken as the caller says. 0 when the quota is whole and no unit was left for it.</param>
/// <param name="Extra">Got one of the units that rounding down left over.</param>
public readonly record struct Afronding(long Geheel, int Rang, bool Extra)
{
    public long Resultaat => Extra ? Geheel + 1 : Geheel;
}

/// <summary>
/// Rounding to whole units by the largest remainder (rekenregels 1): every quota down, then one unit each to the largest fractions until the total is reached.
/// The sum is exactly the total and no result differs from its quota by one or more.
/// </summary>
public static class GrootsteRest
{
    /// <summary>Rounds the quotas <paramref name="tellers"/> / <paramref name="noemer"/>. O(n log n) time, O(n) memory.</summary>
    /// <param name="tellers">Numerators over one shared denominator; together exactly <paramref name="totaal"/> times the denominator.</param>
    /// <param name="voorrang">Order among equal fractions: negative when the first index goes before the second. Must order any two different rows, or the order of the rows would matter.</param>
    /// <param name="overschot">How many units rounding down left over; fewer than there are rows.</param>
    /// <exception cref="ArgumentException">The quotas do not add up to the total.</exception>
    public static Afronding[] Rond(long totaal, ReadOnlySpan<Int128> tellers, Int128 noemer, Comparison<int> voorrang, out int overschot)
    {
        var (gehelen, resten, over) = (new long[tellers.Length], new Int128[tellers.Length], (Int128)totaal);
        Int128 som = 0;
        for (var i = 0; i < tellers.Length; i++)
        {
            som += tellers[i];
            var geheel = tellers[i] / noemer;
            (gehelen[i], resten[i]) = ((long)geheel, tellers[i] - geheel * noemer);
            over -= geheel;
        }
        if (som != totaal * noemer) throw new ArgumentException("The quotas do not add up to the total.", nameof(tellers));
        overschot = (int)over;
        var volgorde = new int[tellers.Length];
        for (var i = 0; i < volgorde.Length; i++) volgorde[i] = i;
        Array.Sort(volgorde, (a, b) => resten[b].CompareTo(resten[a]) is var verschil and not 0 ? verschil : voorrang(a, b));
        var uit = new Afronding[tellers.Length];
        for (var plaats = 0; plaats < volgorde.Length; plaats++)
        {
            var i = volgorde[plaats];
            uit[i] = new Afronding(gehelen[i], resten[i] == 0 ? 0 : plaats + 1, plaats < overschot);
        }
        return uit;
    }
}
