using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>How heavy a report counts, by curriculum (rekenregels 3: whole numbers, 1 and 1 unless decided otherwise).</summary>
public readonly record struct Gewichten(int Gemeenschappelijk, int Aangepast)
{
    public static Gewichten Gelijk { get; } = new(1, 1);
}

/// <summary>The rules of one division over schools. The unit is the caller's: trajecten, minutes a week or thousandths of a unit; always whole.</summary>
/// <param name="Eenheden">N, all means of the network, 0 to <see cref="Verdeler.HoogsteEenheden"/>.</param>
/// <param name="Sleutel">Percentages for pupils and reports, together 100.</param>
/// <param name="Gewichten">Weights of the reports, 0 to <see cref="Verdeler.HoogsteGewicht"/>, not both 0.</param>
/// <param name="EenhedenSecundair">The part of N for secondary schools when the levels are divided apart; null when they share one pot (level-crossing).</param>
/// <param name="Minimum">The least a school with pupils or reports gets.</param>
/// <param name="CoordinatiePromille">Thousandths of N that go to coordination first (bouwsteen 48).</param>
/// <param name="ReservePromille">Thousandths of the rest that are held back at the start (001).</param>
public sealed record Verdeelregels(long Eenheden, Verdeelsleutel Sleutel, Gewichten Gewichten, long? EenhedenSecundair = null, long Minimum = 0, int CoordinatiePromille = 0, int ReservePromille = 0)
{
    public Verdeelregels(long eenheden, Verdeelsleutel sleutel) : this(eenheden, sleutel, Gewichten.Gelijk) { }

    /// <summary>The pots that are divided, each by itself: one, or one per level.</summary>
    internal IEnumerable<(Niveaugroep? Groep, long Eenheden)> Potten => EenhedenSecundair is { } secundair ? [(Niveaugroep.Basis, Eenheden - secundair), (Niveaugroep.Secundair, secundair)] : [(null, Eenheden)];

    /// <summary>Thousandths of an amount, rounded half up to a whole unit.</summary>
    internal static long Deel(long eenheden, int promille) => (long)(((Int128)eenheden * promille + 500) / 1000);

    /// <exception cref="RegelGebroken">A rule that cannot be: the text says which and what to do.</exception>
    internal void Nakijken()
    {
        if (Eenheden is < 0 or > Verdeler.HoogsteEenheden) throw Fout($"Het aantal eenheden ligt tussen 0 en {Verdeler.HoogsteEenheden}.", nameof(Eenheden));
        if (Sleutel.Leerlingen is < 0 or > 100 || Sleutel.Verslagen is < 0 or > 100 || Sleutel.Leerlingen + Sleutel.Verslagen != 100) throw Fout($"De verdeelsleutel {Sleutel.Leerlingen}/{Sleutel.Verslagen} telt niet op tot 100. Geef twee gehele getallen die samen 100 zijn, zoals 70/30.", nameof(Sleutel));
        if (Gewichten.Gemeenschappelijk is < 0 or > Verdeler.HoogsteGewicht || Gewichten.Aangepast is < 0 or > Verdeler.HoogsteGewicht || Gewichten is { Gemeenschappelijk: 0, Aangepast: 0 }) throw Fout($"Een gewicht ligt tussen 0 en {Verdeler.HoogsteGewicht}, en minstens één van beide is meer dan 0.", nameof(Gewichten));
        if (EenhedenSecundair is { } secundair && (secundair < 0 || secundair > Eenheden)) throw Fout($"De eenheden voor het secundair liggen tussen 0 en het totaal, {Eenheden}.", nameof(EenhedenSecundair));
        if (Minimum is < 0 or > Verdeler.HoogsteEenheden) throw Fout("Het minimum per school is een geheel getal vanaf 0.", nameof(Minimum));
        if (CoordinatiePromille is < 0 or > 1000) throw Fout("Het deel voor coördinatie ligt tussen 0 en 100 %.", nameof(CoordinatiePromille));
        if (ReservePromille is < 0 or > 1000) throw Fout("De reserve ligt tussen 0 en 100 %.", nameof(ReservePromille));
    }

    internal static RegelGebroken Fout(string tekst, string veld) => new("Rekenregel 1", tekst, veld);
}
