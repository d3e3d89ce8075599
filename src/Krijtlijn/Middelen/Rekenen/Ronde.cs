using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>
/// The key over the schools of a pot. Each school has a weight, its share in the key over all of them. Who falls below the minimum is set apart with it; the others share what is left in proportion
/// to their weights, so that what they get keeps the proportions of the key, and more pupils never give less.
/// </summary>
internal sealed class Ronde
{
    private readonly Int128[] gewichten;
    private List<int> wie;

    /// <param name="wie">The schools with pupils or reports, by their place in the other lists.</param>
    public Ronde(long eenheden, List<int> wie, Int128[] leerlingen, Int128[] verslagen, Verdeelsleutel sleutel)
    {
        (this.wie, Eenheden, gewichten) = (wie, eenheden, new Int128[leerlingen.Length]);
        var (l, g) = (wie.Select(i => leerlingen[i]).ToArray(), wie.Select(i => verslagen[i]).ToArray());
        var delen = new Sleuteldelen(l, g, sleutel);
        (Noemer, SomLeerlingen, SomVerslagen, Sleutel, Verschuiving) = (delen.Noemer, delen.SomLeerlingen, delen.SomVerslagen, delen.Sleutel, delen.Verschuiving);
        for (var i = 0; i < l.Length; i++) gewichten[wie[i]] = checked(delen.Leerlingteller(i) + delen.Verslagteller(i));
        Gewicht = Noemer;
    }

    /// <summary>What the schools in the key share: all units, less the minimums.</summary>
    public long Eenheden { get; private set; }
    /// <summary>The weights of all schools together, and of those that still share in the key.</summary>
    public Int128 Noemer { get; }
    public Int128 Gewicht { get; private set; }
    public Int128 SomLeerlingen { get; }
    public Int128 SomVerslagen { get; }
    public Verdeelsleutel Sleutel { get; }
    public Sleutelverschuiving Verschuiving { get; }
    public int AantalScholen => wie.Count;
    /// <summary>Units left after rounding down.</summary>
    public int Overschot { get; private set; }

    /// <summary>Sets the schools apart that fall below a minimum above nought, until nobody does. As long as there is enough for everybody's minimum, somebody always stays.</summary>
    /// <returns>The schools that get the minimum.</returns>
    public HashSet<int> Waarborg(long minimum)
    {
        var apart = new HashSet<int>();
        while (true)
        {
            var grens = checked(minimum * Gewicht);
            var onder = wie.Where(i => checked(Eenheden * gewichten[i]) < grens).ToList();
            if (onder.Count == 0) return apart;
            foreach (var i in onder) (Eenheden, Gewicht) = (Eenheden - minimum, Gewicht - gewichten[i]);
            apart.UnionWith(onder);
            wie = [.. wie.Where(i => !apart.Contains(i))];
        }
    }

    /// <summary>Rounds, and gives each school its result; does nothing when there is nobody.</summary>
    public void Afronden(Comparison<int> voorrang, Action<int, Afronding> geef)
    {
        if (wie.Count == 0) return;
        var tellers = new Int128[wie.Count];
        for (var i = 0; i < tellers.Length; i++) tellers[i] = checked(Eenheden * gewichten[wie[i]]);
        var rond = GrootsteRest.Rond(Eenheden, tellers, Gewicht, (a, b) => voorrang(wie[a], wie[b]), out var over);
        Overschot = over;
        for (var i = 0; i < rond.Length; i++) geef(wie[i], rond[i]);
    }
}
