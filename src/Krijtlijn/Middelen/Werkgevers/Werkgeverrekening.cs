using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>What one special school has after the division, with the sum in words.</summary>
/// <param name="NaDuizendsten">Units of the closed budget after the division, in thousandths; never negative.</param>
/// <param name="Uitleg">A sentence a director can check with a pocket calculator.</param>
public sealed record Werkgeveruitkomst(Werkgever Werkgever, long NaDuizendsten, string Uitleg)
{
    /// <summary>What is transferred to the school (positive) or by it (negative); over all schools the sum is zero.</summary>
    public long OverdrachtDuizendsten => NaDuizendsten - Werkgever.VertrekDuizendsten;
}

/// <summary>Units that go from one special school to another, in thousandths.</summary>
public sealed record Overdrachtlijn(Werkgever Van, Werkgever Naar, long Duizendsten)
{
    public string Zin => $"{Van.Naam} draagt {Duizendsten.InEenheden()} over aan {Naar.Naam}.";
}

/// <summary>The outcome of a model: per school in the order of their numbers, the transfers it takes, and what is to be known about it.</summary>
/// <param name="Opmerkingen">Why the model could not do all that was asked, e.g. that no school lost pupils.</param>
public sealed record Werkgeverberekening(Werkgeverkeuze Keuze, IReadOnlyList<Werkgeveruitkomst> Rijen, IReadOnlyList<Overdrachtlijn> Overdrachten, IReadOnlyList<string> Opmerkingen)
{
    public long TotaalDuizendsten => Rijen.Sum(r => r.NaDuizendsten);
    /// <summary>What changes hands, in thousandths.</summary>
    public long OvergedragenDuizendsten => Overdrachten.Sum(o => o.Duizendsten);
}

/// <summary>
/// Spreads the units of the closed budget over the special schools of a network by one of the three models of 002 ("Op het vlak van middelen"; rekenregels, section 4). Pure and exact:
/// whole thousandths and 128-bit products, one rounding by the largest remainder (tie: who received more, then the lower number). The order in which the schools are given does not matter.
/// </summary>
public static class Werkgeverrekening
{
    /// <exception cref="RegelGebroken">No school, a school twice, a number below zero or too large, a percentage outside 0-100, or a chosen school that is not there; in words for the user.</exception>
    public static Werkgeverberekening Bereken(IReadOnlyCollection<Werkgever> werkgevers, Werkgeverkeuze keuze)
    {
        Werkgevercontrole.Eis(werkgevers, keuze);
        var scholen = werkgevers.OrderBy(w => w.Nummer, StringComparer.Ordinal).ToList();
        var (gewichten, wat, opmerkingen) = Gewichten(scholen, keuze);
        Int128 som = gewichten.Aggregate(0L, (a, b) => a + b);
        // Nothing to divide by: everybody keeps what she received, exactly.
        var procent = som == 0 ? 0 : keuze.Procent;
        var pot = scholen.Sum(s => s.VertrekDuizendsten);
        var noemer = 100 * Int128.Max(som, 1);
        var quota = scholen.Select((s, i) => ((Int128)s.VertrekDuizendsten * (100 - procent) * Int128.Max(som, 1)) + ((Int128)pot * procent * gewichten[i])).ToArray();
        var na = GrootsteRest.Rond(pot, quota, noemer, Voorrang(scholen), out _);
        var rijen = scholen.Select((s, i) => new Werkgeveruitkomst(s, na[i].Resultaat, Zin(s, na[i].Resultaat, procent, pot, gewichten[i], (long)som, wat, quota[i] % noemer != 0))).ToList();
        return new Werkgeverberekening(keuze, rijen, Overdrachten(rijen), opmerkingen);
    }

    private static (IReadOnlyList<long> Gewichten, string Wat, IReadOnlyList<string> Opmerkingen) Gewichten(List<Werkgever> scholen, Werkgeverkeuze keuze)
    {
        switch (keuze.Model)
        {
            case Werkgevermodel.EenOfTweeScholen:
                var eerste = keuze.TweedeNummer is null ? 100 : keuze.AandeelEerste;
                return ([.. scholen.Select(s => s.Nummer == keuze.EersteNummer ? eerste : s.Nummer == keuze.TweedeNummer ? 100L - eerste : 0L)], "%", []);
            case Werkgevermodel.AlleScholen when keuze.Basis == Verdeelbasis.ZoalsOntvangen:
                return ([.. scholen.Select(_ => 0L)], "", []);
            case Werkgevermodel.AlleScholen when keuze.Basis == Verdeelbasis.Gelijk:
                return ([.. scholen.Select(_ => 1L)], "scholen", []);
            case Werkgevermodel.AlleScholen:
                var leerlingen = scholen.Select(s => (long)(s.LeerlingenNu ?? 0)).ToList();
                return (leerlingen, "leerlingen", [.. Onbekend(scholen, s => s.LeerlingenNu is null, "het aantal leerlingen"), .. leerlingen.Sum() == 0 ? ["Er zijn geen leerlingen ingevuld. Elke school houdt wat ze ontving."] : Array.Empty<string>()]);
            default:
                var daling = scholen.Select(s => s.Daling).ToList();
                return (daling, "verloren leerlingen", [.. Onbekend(scholen, s => s.LeerlingenNu is null || s.LeerlingenVorig is null, "het aantal leerlingen van dit of van vorig schooljaar"), .. daling.Sum() == 0 ? ["Geen enkele school verloor leerlingen. Elke school houdt wat ze ontving."] : Array.Empty<string>()]);
        }
    }

    private static IEnumerable<string> Onbekend(List<Werkgever> scholen, Func<Werkgever, bool> mist, string wat) =>
        scholen.Where(mist).Select(s => s.Naam).ToList() is { Count: > 0 } namen ? [$"Van {namen.Opsomming("en")} is {wat} niet ingevuld. Daarvoor telt nul."] : [];

    // The schools stand in the order of their numbers, so the lower index is the lower number.
    private static Comparison<int> Voorrang(List<Werkgever> scholen) => (a, b) => scholen[b].OntvangenDuizendsten.CompareTo(scholen[a].OntvangenDuizendsten) is var verschil and not 0 ? verschil : a.CompareTo(b);

    // Largest giver to largest receiver: at most one line fewer than there are schools that give or get.
    private static List<Overdrachtlijn> Overdrachten(List<Werkgeveruitkomst> rijen)
    {
        var (gevers, krijgers) = (Stapel(rijen, r => -r.OverdrachtDuizendsten), Stapel(rijen, r => r.OverdrachtDuizendsten));
        var lijnen = new List<Overdrachtlijn>();
        while (gevers.Count > 0 && krijgers.Count > 0)
        {
            var (van, naar) = (gevers.Max, krijgers.Max);
            var aantal = Math.Min(van.Duizendsten, naar.Duizendsten);
            lijnen.Add(new Overdrachtlijn(rijen[van.Rij].Werkgever, rijen[naar.Rij].Werkgever, aantal));
            gevers.Remove(van);
            krijgers.Remove(naar);
            if (van.Duizendsten > aantal) gevers.Add(van with { Duizendsten = van.Duizendsten - aantal });
            if (naar.Duizendsten > aantal) krijgers.Add(naar with { Duizendsten = naar.Duizendsten - aantal });
        }
        return lijnen;
    }

    private readonly record struct Rest(long Duizendsten, int Rij);

    // The largest on top; of equals the lower number.
    private static SortedSet<Rest> Stapel(List<Werkgeveruitkomst> rijen, Func<Werkgeveruitkomst, long> hoeveel) =>
        new(rijen.Select((r, i) => new Rest(hoeveel(r), i)).Where(r => r.Duizendsten > 0), Comparer<Rest>.Create((a, b) => a.Duizendsten != b.Duizendsten ? a.Duizendsten.CompareTo(b.Duizendsten) : b.Rij.CompareTo(a.Rij)));

    private static string Zin(Werkgever s, long na, int procent, long pot, long gewicht, long som, string wat, bool afgerond)
    {
        var vertrek = s.VrijgegevenDuizendsten == 0 ? $"Ontving {s.OntvangenDuizendsten.InEenheden()}" : $"Ontving {s.OntvangenDuizendsten.InEenheden()} en gebruikt {s.VrijgegevenDuizendsten.AlsEenheden()} van haar kleine types, samen {s.VertrekDuizendsten.AlsEenheden()}";
        if (procent == 0) return $"{vertrek} en houdt die.";
        var blijft = procent == 100 ? "Draagt die in" : $"Houdt daarvan {100 - procent} %";
        var deel = procent == 100 ? $"alle {pot.AlsEenheden()}" : $"{procent} % van alle {pot.AlsEenheden()}";
        var krijgt = gewicht == 0 ? "krijgt niets uit het deel dat verdeeld wordt" : wat == "%" ? $"krijgt {gewicht} % van {deel}" : $"krijgt {gewicht}/{som} van {deel} (volgens {wat})";
        var slot = na.CompareTo(s.VertrekDuizendsten) switch { 0 => "evenveel als voordien", > 0 => $"{(na - s.VertrekDuizendsten).AlsEenheden()} meer", _ => $"{(s.VertrekDuizendsten - na).AlsEenheden()} minder" };
        return $"{vertrek}. {blijft} en {krijgt}: {na.InEenheden()}{(afgerond ? ", afgerond op een duizendste" : "")}, {slot}.";
    }
}
