using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>What counts for one network: pupils and mean pupils with a report in its regular schools (both 0 to <see cref="Verdeler.HoogsteTelling"/>), and its gon units of the year before the model.</summary>
public sealed record Netwerkcijfers(string Netwerk, long Leerlingen, long Verslagen, long Gon);

/// <summary>What a network gets: the exact quota, and whole units by the largest remainder.</summary>
/// <param name="Behouden">The part of its own gon units it keeps.</param>
/// <param name="VolgensSleutel">Its share of what goes over the key.</param>
public sealed record Netwerkrij(Netwerkcijfers Netwerk, Rationaal Behouden, Rationaal VolgensSleutel, Rationaal Quotum, Afronding Afronding)
{
    public long Resultaat => Afronding.Resultaat;
}

/// <summary>The division over networks: the total is W + E + sum(GON), whatever the transition.</summary>
public sealed record Netwerkuitkomst(long Totaal, IReadOnlyList<Netwerkrij> Rijen, Sleutelverschuiving Verschuiving);

/// <summary>
/// Divides means over networks with the transition in thirds (rekenregels 2; Terreinverkenning 2019 "Op het vlak van middelen", Krijtlijnennota OKOplus "Middelen"):
/// units = GON x (1 - t) + (W + E + t x sum(GON)) x key share. Pure and exact.
/// </summary>
public static class Netwerkverdeling
{
    /// <summary>One division. O(n log n).</summary>
    /// <param name="eenheden">W + E: guarantee means and extra budget, in units, 0 to <see cref="Verdeler.HoogsteEenheden"/>.</param>
    /// <param name="overgangsdeel">t: the part of the gon units that goes over the key, 0 to 1.</param>
    /// <exception cref="RegelGebroken">A count that cannot be, a network twice, no network, or nothing for the key to follow while there is something to divide.</exception>
    public static Netwerkuitkomst Verdeel(long eenheden, Breuk overgangsdeel, Verdeelsleutel sleutel, IReadOnlyList<Netwerkcijfers> netwerken)
    {
        ArgumentNullException.ThrowIfNull(overgangsdeel);
        ArgumentNullException.ThrowIfNull(netwerken);
        Nakijken(eenheden, sleutel, netwerken);
        var (t, n) = ((Int128)overgangsdeel.Teller, (Int128)overgangsdeel.Noemer);
        Int128 gon = 0;
        foreach (var netwerk in netwerken) gon += netwerk.Gon;
        var delen = new Sleuteldelen([.. netwerken.Select(x => (Int128)x.Leerlingen)], [.. netwerken.Select(x => (Int128)x.Verslagen)], sleutel);
        var overDeSleutel = eenheden * n + t * gon;
        if (delen.Verschuiving == Sleutelverschuiving.NietsTeVolgen && overDeSleutel > 0) throw Verdeelregels.Fout("Geen enkel netwerk heeft leerlingen of verslagen: er is niets om de eenheden naar te verdelen.", "Netwerken");
        // All quotas over one denominator: that of the key times that of the transition.
        var (noemer, tellers) = (checked(delen.Noemer * n), new Int128[netwerken.Count]);
        var rijen = new (Rationaal Behouden, Rationaal Sleutel)[netwerken.Count];
        for (var i = 0; i < tellers.Length; i++)
        {
            var (behouden, naarSleutel) = checked((netwerken[i].Gon * (n - t) * delen.Noemer, overDeSleutel * (delen.Leerlingteller(i) + delen.Verslagteller(i))));
            (tellers[i], rijen[i]) = (checked(behouden + naarSleutel), (Rationaal.Van(behouden, noemer), Rationaal.Van(naarSleutel, noemer)));
        }
        var totaal = (long)(eenheden + gon);
        var rond = GrootsteRest.Rond(totaal, tellers, noemer, (a, b) => Voorrang(netwerken[a], netwerken[b]), out _);
        return new Netwerkuitkomst(totaal, [.. netwerken.Select((x, i) => new Netwerkrij(x, rijen[i].Behouden, rijen[i].Sleutel, Rationaal.Van(tellers[i], noemer), rond[i]))], delen.Verschuiving);
    }

    private static int Voorrang(Netwerkcijfers a, Netwerkcijfers b) => b.Leerlingen.CompareTo(a.Leerlingen) is var verschil and not 0 ? verschil : string.CompareOrdinal(a.Netwerk, b.Netwerk);

    private static void Nakijken(long eenheden, Verdeelsleutel sleutel, IReadOnlyList<Netwerkcijfers> netwerken)
    {
        new Verdeelregels(eenheden, sleutel).Nakijken();
        if (netwerken.Count == 0) throw Verdeelregels.Fout("Er is geen enkel netwerk. Geef minstens één rij.", "Netwerken");
        if (netwerken.Count > Verdeler.MeesteScholen) throw Verdeelregels.Fout($"Er zijn {netwerken.Count} netwerken; meer dan {Verdeler.MeesteScholen} tegelijk kan niet.", "Netwerken");
        if (netwerken.GroupBy(x => x.Netwerk, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } dubbel) throw Verdeelregels.Fout($"Netwerk {dubbel.Key} staat er twee keer in. Houd één rij over.", "Netwerken");
        foreach (var x in netwerken)
            if (new[] { x.Leerlingen, x.Verslagen, x.Gon }.FirstOrDefault(getal => getal is < 0 or > Verdeler.HoogsteTelling) is var fout and not 0) throw Verdeelregels.Fout($"Netwerk {x.Netwerk}: {fout} is geen telling. Geef een geheel getal van 0 tot {Verdeler.HoogsteTelling}.", "Netwerken");
    }
}
