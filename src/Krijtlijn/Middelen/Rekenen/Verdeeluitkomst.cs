using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>The outcome of a division: a row per school in the order they came, and what did not go to schools. Coordination, reserve, divided and undivided are together exactly N.</summary>
public sealed class Verdeeluitkomst
{
    internal Verdeeluitkomst(Verdeelregels regels, IReadOnlyList<Uitkomstrij> rijen, IReadOnlyList<Pot> potten) => (Regels, Rijen, Potten) = (regels, rijen, potten);

    public Verdeelregels Regels { get; }
    public IReadOnlyList<Uitkomstrij> Rijen { get; }
    public IReadOnlyList<Pot> Potten { get; }

    public long Coordinatie => Potten.Sum(p => p.Coordinatie);
    public long Reserve => Potten.Sum(p => p.Reserve);
    public long Verdeeld => Rijen.Sum(r => r.Resultaat);
    /// <summary>What nobody could get: no school of the pot has pupils or reports. Zero in every other case.</summary>
    public long NietVerdeeld => Regels.Eenheden - Coordinatie - Reserve - Verdeeld;
}

/// <summary>Means that are divided by themselves: those of the network, or of one level when the levels are apart. Holds the sums every row of it refers to.</summary>
public sealed class Pot
{
    internal Pot(Niveaugroep? groep, Gewichten gewichten, long eenheden, long coordinatie, long reserve) => (Groep, Gewichten, Eenheden, Coordinatie, Reserve, Ronde) = (groep, gewichten, eenheden, coordinatie, reserve, new Ronde(0, [], [], [], new Verdeelsleutel(100, 0)));

    /// <summary>The level; null when all schools share one pot.</summary>
    public Niveaugroep? Groep { get; }
    public Gewichten Gewichten { get; }
    public long Eenheden { get; }
    public long Coordinatie { get; }
    public long Reserve { get; }
    public long TeVerdelen => Eenheden - Coordinatie - Reserve;

    /// <summary>Schools that got the minimum because the key gave them less, and that minimum.</summary>
    public int AantalMetMinimum { get; private set; }
    public long Minimum { get; private set; }

    /// <summary>What the key divided: <see cref="TeVerdelen"/> less the minimums.</summary>
    public long VolgensSleutel => Ronde.Eenheden;
    /// <summary>The key that was applied, and whether a part of it moved for want of counts.</summary>
    public Verdeelsleutel Sleutel => Ronde.Sleutel;
    public Sleutelverschuiving Verschuiving => Ronde.Verschuiving;
    /// <summary>What the schools in the key would have had together without the minimums of the others.</summary>
    public Rationaal VoorMinimum => Ronde.Noemer == 0 ? Rationaal.Nul : Rationaal.Van(checked(TeVerdelen * Ronde.Gewicht), Ronde.Noemer);
    /// <summary>Means of all schools with pupils or reports together, also those that get the minimum.</summary>
    public Rationaal SomLeerlingen => Verdeler.Gemiddelde(Ronde.SomLeerlingen);
    public Rationaal SomVerslagen => Verdeler.Gemiddelde(Ronde.SomVerslagen);
    /// <summary>Schools in the key, and the units left after rounding all of them down.</summary>
    public int AantalScholen => Ronde.AantalScholen;
    public int Overschot => Ronde.Overschot;

    internal Ronde Ronde { get; private set; }

    internal void Gedeeld(Ronde ronde, long minimum, int metMinimum) => (Ronde, Minimum, AantalMetMinimum) = (ronde, minimum, metMinimum);
}

/// <summary>What a school gets, and every step towards it.</summary>
public sealed class Uitkomstrij
{
    private readonly Int128 leerlingen, verslagen;

    internal Uitkomstrij(Schoolcijfers school, Pot pot, Int128 leerlingen, Int128 verslagen, Afronding afronding, bool krijgtMinimum) =>
        (School, Pot, this.leerlingen, this.verslagen, Afronding, KrijgtMinimum) = (school, pot, leerlingen, verslagen, afronding, krijgtMinimum);

    public Schoolcijfers School { get; }
    public Pot Pot { get; }
    public Afronding Afronding { get; }
    /// <summary>The key gave less than the minimum, so the minimum it is.</summary>
    public bool KrijgtMinimum { get; }
    public long Resultaat => Afronding.Resultaat;

    /// <summary>L: mean number of pupils over the count days present.</summary>
    public Rationaal GemiddeldeLeerlingen => Verdeler.Gemiddelde(leerlingen);
    /// <summary>G: mean number of pupils with a report over the moments present, weighted.</summary>
    public Rationaal GemiddeldeVerslagen => Verdeler.Gemiddelde(verslagen);
    internal int GewichtGemeenschappelijk => Pot.Gewichten.Gemeenschappelijk;
    internal int GewichtAangepast => Pot.Gewichten.Aangepast;
    public bool HeeftIets => leerlingen != 0 || verslagen != 0;

    /// <summary>The part of the quota that follows pupils.</summary>
    public Rationaal Leerlingdeel => KrijgtMinimum ? Rationaal.Nul : Deel(Pot.VolgensSleutel, Leerlingteller, Pot.Ronde.Gewicht);
    /// <summary>The part of the quota that follows reports.</summary>
    public Rationaal Verslagdeel => KrijgtMinimum ? Rationaal.Nul : Deel(Pot.VolgensSleutel, Verslagteller, Pot.Ronde.Gewicht);
    /// <summary>Pupil part and report part together; the minimum for who gets that.</summary>
    public Rationaal Quotum => KrijgtMinimum ? Rationaal.Van(Pot.Minimum, 1) : Deel(Pot.VolgensSleutel, checked(Leerlingteller + Verslagteller), Pot.Ronde.Gewicht);

    /// <summary>The same by the key over all schools, before the minimums: what everybody's sum begins with. Equal to the above when nobody gets the minimum.</summary>
    public Rationaal SleutelLeerlingdeel => Deel(Pot.TeVerdelen, Leerlingteller, Pot.Ronde.Noemer);
    public Rationaal SleutelVerslagdeel => Deel(Pot.TeVerdelen, Verslagteller, Pot.Ronde.Noemer);
    public Rationaal SleutelQuotum => Deel(Pot.TeVerdelen, checked(Leerlingteller + Verslagteller), Pot.Ronde.Noemer);
    /// <summary>What the rounding left: the quota above its whole part.</summary>
    public Rationaal Rest => Quotum.Rest;

    /// <summary>Moments without a count; they count as the mean of the others, or as nothing when there is none.</summary>
    public int OntbrekendeTeldagen => School.Leerlingen.Count(t => t is null);
    public int OntbrekendeVerslagtellingen => School.Verslagen.Count(t => t is null);

    // Over the shared denominator of the round.
    private Int128 Leerlingteller => checked(Pot.Sleutel.Leerlingen * leerlingen * (Pot.Ronde.SomVerslagen == 0 ? 1 : Pot.Ronde.SomVerslagen));
    private Int128 Verslagteller => checked(Pot.Sleutel.Verslagen * verslagen * (Pot.Ronde.SomLeerlingen == 0 ? 1 : Pot.Ronde.SomLeerlingen));

    private Rationaal Deel(long eenheden, Int128 teller, Int128 noemer) => HeeftIets && noemer != 0 ? Rationaal.Van(checked(eenheden * teller), noemer) : Rationaal.Nul;
}
