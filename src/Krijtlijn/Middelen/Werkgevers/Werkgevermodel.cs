namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>The three ways in which networks spread their means over the special schools that employ the supporters (002, "Op het vlak van middelen").</summary>
public enum Werkgevermodel { EenOfTweeScholen, AlleScholen, DalendeScholen }

/// <summary>By what the means are spread when all special schools share in them.</summary>
public enum Verdeelbasis { ZoalsOntvangen, Gelijk, Leerlingen }

public static class WerkgevermodelWeergave
{
    public static string Tekst(this Werkgevermodel model) => model switch
    {
        Werkgevermodel.EenOfTweeScholen => "Naar een of twee scholen",
        Werkgevermodel.AlleScholen => "Over alle scholen",
        _ => "Naar scholen met een dalend leerlingenaantal",
    };

    public static string Tekst(this Verdeelbasis basis) => basis switch
    {
        Verdeelbasis.ZoalsOntvangen => "Zoals ontvangen, zonder overdracht",
        Verdeelbasis.Gelijk => "Gelijk over alle scholen",
        _ => "Volgens het aantal leerlingen",
    };
}

/// <summary>A choice of model with what it needs.</summary>
/// <param name="Model">Which of the three.</param>
/// <param name="Procent">How much of the closed budget goes by the model, 0-100; the rest stays with the school that received it.</param>
/// <param name="EersteNummer">For <see cref="Werkgevermodel.EenOfTweeScholen"/>: the number of the school that gets the means.</param>
/// <param name="TweedeNummer">The second school, when there are two.</param>
/// <param name="AandeelEerste">The percentage for the first of two schools, 0-100; the second gets the rest.</param>
/// <param name="Basis">For <see cref="Werkgevermodel.AlleScholen"/>.</param>
public sealed record Werkgeverkeuze(Werkgevermodel Model, int Procent = 100, string? EersteNummer = null, string? TweedeNummer = null, int AandeelEerste = 50, Verdeelbasis Basis = Verdeelbasis.Gelijk)
{
    /// <summary>The same as a sentence.</summary>
    public string Zin(Func<string, string> naam) => InWoorden(naam) is var tekst ? $"{char.ToUpperInvariant(tekst[0])}{tekst[1..]}." : "";

    /// <summary>In words, with the names of the schools that were chosen.</summary>
    public string InWoorden(Func<string, string> naam)
    {
        var hoe = Model switch
        {
            Werkgevermodel.EenOfTweeScholen when TweedeNummer is { } tweede => $"{AandeelEerste} % naar {naam(EersteNummer ?? "")} en {100 - AandeelEerste} % naar {naam(tweede)}",
            Werkgevermodel.EenOfTweeScholen => $"alles naar {naam(EersteNummer ?? "")}",
            Werkgevermodel.AlleScholen when Basis == Verdeelbasis.ZoalsOntvangen => "elke school houdt wat ze ontving",
            Werkgevermodel.AlleScholen => Basis == Verdeelbasis.Gelijk ? "gelijk over alle scholen" : "over alle scholen volgens hun leerlingen",
            _ => "naar de scholen met een dalend leerlingenaantal, volgens het aantal leerlingen dat ze verloren",
        };
        return Procent == 100 ? hoe : $"{hoe}, voor {Procent} % van het gesloten budget; de rest blijft waar het ontvangen werd";
    }
}

/// <summary>A special school as the calculation knows it.</summary>
/// <param name="Nummer">Instellingsnummer; decides ties and the order of the answer.</param>
/// <param name="OntvangenDuizendsten">Units of the closed budget the government gave the school, in thousandths, 0 to <see cref="Eenheden.Hoogste"/>.</param>
/// <param name="LeerlingenNu">Pupils of the special school this year; null when not known.</param>
/// <param name="LeerlingenVorig">Pupils of the year before; null when not known.</param>
/// <param name="KleineTypesDuizendsten">Units guaranteed for the small types, in thousandths: beside the closed budget and never part of the redistribution.</param>
/// <param name="VrijgegevenDuizendsten">Of those, what a decision of the network gave free for the broad types; only that part joins the closed budget.</param>
public sealed record Werkgever(string Nummer, string Naam, long OntvangenDuizendsten, int? LeerlingenNu = null, int? LeerlingenVorig = null, long KleineTypesDuizendsten = 0, long VrijgegevenDuizendsten = 0)
{
    /// <summary>What the redistribution starts from: the closed budget and what was given free.</summary>
    public long VertrekDuizendsten => OntvangenDuizendsten + VrijgegevenDuizendsten;
    /// <summary>What stays for the small types, whatever the model.</summary>
    public long WaarborgDuizendsten => KleineTypesDuizendsten - VrijgegevenDuizendsten;
    /// <summary>Pupils lost since last year; 0 when none or not known.</summary>
    public long Daling => LeerlingenNu is { } nu && LeerlingenVorig is { } vorig ? Math.Max(0L, (long)vorig - nu) : 0;
}
