using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>One pass of the key over the schools that still share in it.</summary>
internal sealed class Ronde
{
    private readonly List<int> wie;
    private readonly Int128[] tellers;

    public Ronde(long eenheden, List<int> wie, Int128[] leerlingen, Int128[] verslagen, Verdeelsleutel sleutel)
    {
        (this.wie, Eenheden, tellers) = (wie, eenheden, new Int128[wie.Count]);
        var (l, g) = (wie.Select(i => leerlingen[i]).ToArray(), wie.Select(i => verslagen[i]).ToArray());
        var delen = new Sleuteldelen(l, g, sleutel);
        (Noemer, SomLeerlingen, SomVerslagen, Sleutel, Verschuiving) = (delen.Noemer, delen.SomLeerlingen, delen.SomVerslagen, delen.Sleutel, delen.Verschuiving);
        for (var i = 0; i < tellers.Length; i++) tellers[i] = checked(Eenheden * (delen.Leerlingteller(i) + delen.Verslagteller(i)));
    }

    public long Eenheden { get; }
    public Int128 Noemer { get; }
    public Int128 SomLeerlingen { get; }
    public Int128 SomVerslagen { get; }
    public Verdeelsleutel Sleutel { get; }
    public Sleutelverschuiving Verschuiving { get; }
    public int AantalScholen => wie.Count;
    /// <summary>Units left after rounding down.</summary>
    public int Overschot { get; private set; }

    /// <summary>The schools whose quota lies below an amount.</summary>
    public List<int> Onder(long minimum)
    {
        var grens = checked(minimum * Noemer);
        return [.. wie.Where((_, i) => tellers[i] < grens)];
    }

    /// <summary>Rounds, and gives each school its result; does nothing when there is nobody.</summary>
    public void Afronden(Comparison<int> voorrang, Action<int, Afronding> geef)
    {
        if (wie.Count == 0) return;
        var rond = GrootsteRest.Rond(Eenheden, tellers, Noemer, (a, b) => voorrang(wie[a], wie[b]), out var over);
        Overschot = over;
        for (var i = 0; i < rond.Length; i++) geef(wie[i], rond[i]);
    }
}
