using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>
/// Where everything stands in the drawing: who gave on the left, who received on the right, the pot in the middle, and a band as thick as what went from one to the other.
/// Whole numbers in a plane 360 wide, so that it reads the same on a phone. Of many schools the smallest are drawn together; the table beside it has them all.
/// </summary>
public sealed class Solidariteitsbeeld
{
    public const int Breedte = 360, Balk = 8, PotLinks = 172, PotBreedte = 16, MeesteRijen = 10, NaamLengte = 27;
    private const int Naamhoogte = 17, Tussen = 9, Boven = 4;

    public sealed record Blok(string Naam, int Aantal, int Y, int Hoogte);

    public sealed record Band(string Pad, bool IsDirect);

    private readonly int eenheid;

    public Solidariteitsbeeld(Solidariteit beeld)
    {
        var (van, naar) = (Kort(beeld.Stromen, s => s.Van), Kort(beeld.Stromen, s => s.Naar));
        var stromen = beeld.Stromen.GroupBy(s => (Van: van[s.Van], Naar: naar[s.Naar])).Select(g => (g.Key.Van, g.Key.Naar, Aantal: g.Sum(s => s.Aantal))).ToList();
        eenheid = Math.Clamp(240 / Math.Max(1, Math.Max(stromen.Where(s => s.Van != BoekingRij.Pot).Sum(s => s.Aantal), stromen.Where(s => s.Naar != BoekingRij.Pot).Sum(s => s.Aantal))), 2, 12);
        (Gevers, Ontvangers) = (Stapel(stromen.Select(s => (s.Van, s.Aantal))), Stapel(stromen.Select(s => (s.Naar, s.Aantal))));
        var (erin, eruit) = (stromen.Where(s => s.Naar == BoekingRij.Pot).Sum(s => s.Aantal), stromen.Where(s => s.Van == BoekingRij.Pot).Sum(s => s.Aantal));
        var potHoogte = Math.Max(erin, eruit) * eenheid;
        Hoogte = Math.Max(Math.Max(Onder(Gevers), Onder(Ontvangers)), potHoogte + Naamhoogte + Boven) + Tussen;
        if (potHoogte > 0) Pot = new Blok("de pot", Math.Max(erin, eruit), Boven + Naamhoogte + ((Hoogte - Naamhoogte - Boven - potHoogte) / 2), potHoogte);
        Banden = Trek(stromen);
    }

    public int Hoogte { get; }
    public IReadOnlyList<Blok> Gevers { get; }
    public IReadOnlyList<Blok> Ontvangers { get; }
    public Blok? Pot { get; }
    public IReadOnlyList<Band> Banden { get; }

    // The names as drawn: those of the largest, and one for the others together.
    private static Dictionary<Partij, string> Kort(IReadOnlyList<Stroom> stromen, Func<Stroom, Partij> kant)
    {
        var scholen = stromen.GroupBy(kant).Where(g => !g.Key.IsPot).OrderByDescending(g => g.Sum(s => s.Aantal)).ThenBy(g => g.Key.Naam, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var namen = stromen.Select(kant).Distinct().ToDictionary(p => p, p => p.IsPot ? BoekingRij.Pot : "");
        var zelf = scholen.Count > MeesteRijen ? MeesteRijen - 1 : scholen.Count;
        var gezien = new HashSet<string>();
        for (var i = 0; i < scholen.Count; i++)
        {
            var naam = i >= zelf ? (scholen.Count - zelf).Aantal("andere school", "andere scholen") : Schoolnaam.Kort(scholen[i].Naam, NaamLengte);
            // Two schools may carry the same name.
            for (var n = 2; i < zelf && !gezien.Add(naam); n++) naam = $"{Schoolnaam.Kort(scholen[i].Naam, NaamLengte)} ({n})";
            namen[scholen[i]] = naam;
        }
        return namen;
    }

    private List<Blok> Stapel(IEnumerable<(string Naam, int Aantal)> delen)
    {
        var (blokken, y) = (new List<Blok>(), Boven);
        foreach (var (naam, aantal) in delen.Where(d => d.Naam != BoekingRij.Pot).GroupBy(d => d.Naam).Select(g => (g.Key, g.Sum(d => d.Aantal))).OrderByDescending(d => d.Item2).ThenBy(d => d.Key, StringComparer.Ordinal))
        {
            blokken.Add(new Blok(naam, aantal, y + Naamhoogte, aantal * eenheid));
            y += Naamhoogte + (aantal * eenheid) + Tussen;
        }
        return blokken;
    }

    private static int Onder(IReadOnlyList<Blok> blokken) => blokken.Count == 0 ? 0 : blokken[^1].Y + blokken[^1].Hoogte;

    // Bands leave and arrive under each other, in the order of the blocks on the other side.
    private List<Band> Trek(List<(string Van, string Naar, int Aantal)> stromen)
    {
        var links = Gevers.ToDictionary(b => b.Naam, b => b.Y);
        var rechts = Ontvangers.ToDictionary(b => b.Naam, b => b.Y);
        var (potIn, potUit) = (Pot?.Y ?? 0, Pot?.Y ?? 0);
        var banden = new List<Band>();
        int Neem(Dictionary<string, int> kant, string naam, int dikte) => (kant[naam] += dikte) - dikte;
        foreach (var (van, naar, aantal) in stromen.OrderBy(s => links.GetValueOrDefault(s.Van)).ThenBy(s => rechts.GetValueOrDefault(s.Naar)))
        {
            var dikte = aantal * eenheid;
            var (vanPot, naarPot) = (van == BoekingRij.Pot, naar == BoekingRij.Pot);
            var y1 = vanPot ? (potUit += dikte) - dikte : Neem(links, van, dikte);
            var y2 = naarPot ? (potIn += dikte) - dikte : Neem(rechts, naar, dikte);
            var (x1, x2) = (vanPot ? PotLinks + PotBreedte : Balk, naarPot ? PotLinks : Breedte - Balk);
            var midden = (x1 + x2) / 2;
            banden.Add(new Band($"M{x1} {y1}C{midden} {y1} {midden} {y2} {x2} {y2}V{y2 + dikte}C{midden} {y2 + dikte} {midden} {y1 + dikte} {x1} {y1 + dikte}Z", !vanPot && !naarPot));
        }
        return banden;
    }
}
