namespace Krijtlijn.Middelen.Rekenen;

/// <summary>
/// Divides the means of a network over its schools (rekenregels 1, 3 and 4; source: newsletter Kempen 2018, Terreinverkenning 2019, concept note leersteun D3).
/// Pure and exact: no database, no clock, no floating point; the same input gives the same output, whatever the order of the schools.
/// </summary>
/// <remarks>
/// quota = N x (a/100 x L/sum(L) + b/100 x G/sum(G)); a school below the minimum gets that, and the quotas of the others shrink in proportion. Rounded by the largest remainder (<see cref="GrootsteRest"/>). L and G are means over the moments present.
/// Exactness fits 128 bits by the limits below: a scaled count is at most 10^7 x 10 x 2 x 60, a sum of them 10^4 times that, and 100 x sum(L) x sum(G) x N stays under 1.5 x 10^38.
/// </remarks>
public static class Verdeler
{
    public const long HoogsteTelling = 10_000_000, HoogsteEenheden = 1_000_000_000;
    public const int MeesteScholen = 10_000, MeesteMomenten = 6, HoogsteGewicht = 10;

    // 1, 2, ... 6 moments all fit into 60, so that a mean becomes a whole number.
    private const int Schaal = 60;

    /// <summary>One division. O(n log n) for n schools; with a minimum as many passes more as it takes until nobody falls below it.</summary>
    /// <param name="regels">N, key, weights, minimum, reserve and coordination.</param>
    /// <param name="scholen">The schools, each once; at most <see cref="MeesteScholen"/>. None gives an outcome without rows and everything undivided.</param>
    /// <exception cref="Regelgeving.RegelGebroken">A rule or a count that cannot be, a school twice, or a minimum that takes more than there is. The text is for the user.</exception>
    public static Verdeeluitkomst Verdeel(Verdeelregels regels, IReadOnlyList<Schoolcijfers> scholen)
    {
        ArgumentNullException.ThrowIfNull(regels);
        ArgumentNullException.ThrowIfNull(scholen);
        regels.Nakijken();
        Nakijken(scholen);
        var rijen = new Uitkomstrij[scholen.Count];
        var potten = new List<Pot>();
        foreach (var (groep, eenheden) in regels.Potten)
        {
            var wie = new List<int>(scholen.Count);
            for (var i = 0; i < scholen.Count; i++) if (groep is null || scholen[i].Groep == groep) wie.Add(i);
            potten.Add(VerdeelPot(regels, groep, eenheden, scholen, wie, rijen));
        }
        return new Verdeeluitkomst(regels, rijen, potten);
    }

    private static Pot VerdeelPot(Verdeelregels regels, Niveaugroep? groep, long eenheden, IReadOnlyList<Schoolcijfers> scholen, List<int> wie, Uitkomstrij[] rijen)
    {
        var coordinatie = Verdeelregels.Deel(eenheden, regels.CoordinatiePromille);
        var reserve = Verdeelregels.Deel(eenheden - coordinatie, regels.ReservePromille);
        var pot = new Pot(groep, regels.Gewichten, eenheden, coordinatie, reserve);
        var (l, g) = (new Int128[wie.Count], new Int128[wie.Count]);
        for (var i = 0; i < wie.Count; i++) (l[i], g[i]) = (Leerlingen(scholen[wie[i]]), Verslagen(scholen[wie[i]], regels.Gewichten));
        // A school without pupils and without reports gets nothing, also no minimum.
        var mee = Enumerable.Range(0, wie.Count).Where(i => l[i] != 0 || g[i] != 0).ToList();
        if (regels.Minimum > 0 && regels.Minimum > pot.TeVerdelen / Math.Max(1, mee.Count)) throw Verdeelregels.Fout($"Een minimum van {regels.Minimum} voor {mee.Count} scholen vraagt {(Int128)regels.Minimum * mee.Count} eenheden, en er zijn er {pot.TeVerdelen} te verdelen{Waar(groep)}. Verlaag het minimum of de reserve.", nameof(Verdeelregels.Minimum));
        var ronde = new Ronde(pot.TeVerdelen, mee, l, g, regels.Sleutel);
        var minimum = regels.Minimum == 0 ? [] : ronde.Waarborg(regels.Minimum);
        pot.Gedeeld(ronde, regels.Minimum, minimum.Count);
        ronde.Afronden((a, b) => Voorrang(l, scholen, wie, a, b), (i, rond) => rijen[wie[i]] = new Uitkomstrij(scholen[wie[i]], pot, l[i], g[i], rond, false));
        for (var i = 0; i < wie.Count; i++) rijen[wie[i]] ??= new Uitkomstrij(scholen[wie[i]], pot, l[i], g[i], new Afronding(minimum.Contains(i) ? regels.Minimum : 0, 0, false), minimum.Contains(i));
        return pot;
    }

    // Equal fractions: more pupils first, then the lower number.
    private static int Voorrang(Int128[] l, IReadOnlyList<Schoolcijfers> scholen, List<int> wie, int a, int b) =>
        l[b].CompareTo(l[a]) is var verschil and not 0 ? verschil : string.CompareOrdinal(scholen[wie[a]].Instellingsnummer, scholen[wie[b]].Instellingsnummer);

    private static string Waar(Niveaugroep? groep) => groep switch { Niveaugroep.Basis => " in het basisonderwijs", Niveaugroep.Secundair => " in het secundair", _ => "" };

    // A mean over the moments present, times sixty: missing moments count as the mean of the others.
    private static Int128 Leerlingen(Schoolcijfers school)
    {
        var (som, aantal) = ((Int128)0, 0);
        foreach (var telling in school.Leerlingen) if (telling is { } n) (som, aantal) = (som + n, aantal + 1);
        return aantal == 0 ? 0 : som * (Schaal / aantal);
    }

    private static Int128 Verslagen(Schoolcijfers school, Gewichten gewichten)
    {
        var (som, aantal) = ((Int128)0, 0);
        foreach (var telling in school.Verslagen) if (telling is { } n) (som, aantal) = (som + n.Gemeenschappelijk * gewichten.Gemeenschappelijk + n.Aangepast * gewichten.Aangepast, aantal + 1);
        return aantal == 0 ? 0 : som * (Schaal / aantal);
    }

    /// <summary>What a scaled mean was before it was made whole.</summary>
    internal static Rationaal Gemiddelde(Int128 geschaald) => Rationaal.Van(geschaald, Schaal);

    private static void Nakijken(IReadOnlyList<Schoolcijfers> scholen)
    {
        if (scholen.Count > MeesteScholen) throw Verdeelregels.Fout($"Er zijn {scholen.Count} scholen; meer dan {MeesteScholen} tegelijk kan niet.", "Scholen");
        var gezien = new HashSet<string>(scholen.Count, StringComparer.Ordinal);
        foreach (var school in scholen)
        {
            if (!gezien.Add(school.Instellingsnummer)) throw Verdeelregels.Fout($"School {school.Instellingsnummer} staat er twee keer in. Houd één rij over.", "Scholen");
            if (school.Leerlingen.Count > MeesteMomenten || school.Verslagen.Count > MeesteMomenten) throw Verdeelregels.Fout($"School {school.Instellingsnummer} heeft meer dan {MeesteMomenten} tellingen.", "Scholen");
            foreach (var telling in school.Leerlingen) Nakijken(school, telling ?? 0);
            foreach (var telling in school.Verslagen) { Nakijken(school, telling?.Gemeenschappelijk ?? 0); Nakijken(school, telling?.Aangepast ?? 0); }
        }
    }

    private static void Nakijken(Schoolcijfers school, long telling)
    {
        if (telling is < 0 or > HoogsteTelling) throw Verdeelregels.Fout($"School {school.Instellingsnummer}: {telling} is geen telling. Geef een geheel getal van 0 tot {HoogsteTelling}.", "Scholen");
    }
}
