namespace Krijtlijn.Gedeeld;

/// <summary>A name in the drawing, its middle and its foot; the one of an area is heavier.</summary>
public sealed record GetekendeNaam(string Naam, double X, double Y, bool IsVlak);

/// <summary>A name that looks for room: what may be written, the longest first, and at which feet, the best first.</summary>
internal sealed record Naamvraag(IReadOnlyList<string> Teksten, double X, IReadOnlyList<double> Voeten, bool IsVlak);

/// <summary>Puts names on a map so that they cover neither each other nor a point: that of a place above it, else below, else not at all; that of an area in its middle, else only its number.</summary>
internal static class Kaartnamen
{
    // The drawn letters: 9 px, measured generously.
    private const double LetterBreedte = 5.6, VetteLetterBreedte = 6.4, LetterHoogte = 10, PuntRand = 6;

    private readonly record struct Vak(double Links, double Boven, double Breedte)
    {
        public bool Raakt(Vak ander) => Math.Abs(Links + Breedte / 2 - ander.Links - ander.Breedte / 2) < (Breedte + ander.Breedte) / 2 && Math.Abs(Boven - ander.Boven) < LetterHoogte;
        public bool Bedekt(double x, double y, double rand) => x > Links - rand && x < Links + Breedte + rand && y > Boven - rand && y < Boven + LetterHoogte + rand;
    }

    // The farther feet leave room for a coloured point on the place itself.
    public static Naamvraag BijPlaats(string naam, double x, double y) => new([naam], x, [y - 8, y + 16, y - 13, y + 20], IsVlak: false);

    public static Naamvraag InHetMidden(GetekendVlak vlak) =>
        new([vlak.Vlak.Naam, Kaartkleur.Nummer(vlak.Vlak.Kleur)], vlak.X, [.. new[] { 0, -12, 12, -24, 24, -36, 36 }.Select(v => vlak.Y + 3 + v)], IsVlak: true);

    /// <summary>The few names there is room for when a large map is shown small, at twice the size: the first of them, none near another or near the number of an area.</summary>
    public static IReadOnlyList<GetekendeNaam> Hoofd(IEnumerable<GetekendeNaam> namen, IReadOnlyCollection<GetekendVlak> vlakken, double kaartBreedte)
    {
        const double Ruimte = 70, Letter = 2.2 * LetterBreedte;
        var bezet = vlakken.Select(v => (v.X, Y: v.Y + 10, Half: Letter)).ToList();
        var gekozen = new List<GetekendeNaam>();
        foreach (var naam in namen.Where(n => !n.IsVlak))
        {
            var half = naam.Naam.Length * Letter / 2;
            var plaats = naam with { X = Math.Clamp(naam.X, half + 4, Math.Max(half + 4, kaartBreedte - half - 4)) };
            if (bezet.Exists(b => Math.Abs(b.Y - plaats.Y) < Ruimte && Math.Abs(b.X - plaats.X) < b.Half + half + Letter)) continue;
            bezet.Add((plaats.X, plaats.Y, half));
            gekozen.Add(plaats);
        }
        return gekozen;
    }

    /// <param name="gevraagd">The names, the most important first.</param>
    /// <param name="punten">What is drawn already.</param>
    /// <param name="kaartBreedte">The width of the drawing; a name is kept inside it.</param>
    public static IEnumerable<GetekendeNaam> Plaats(IEnumerable<Naamvraag> gevraagd, IReadOnlyCollection<GetekendPunt> punten, double kaartBreedte)
    {
        var bezet = new List<Vak>();
        foreach (var vraag in gevraagd)
        {
            var mogelijk = from tekst in vraag.Teksten
                           let breedte = tekst.Length * (vraag.IsVlak ? VetteLetterBreedte : LetterBreedte)
                           let midden = Math.Clamp(vraag.X, breedte / 2 + 2, Math.Max(breedte / 2 + 2, kaartBreedte - breedte / 2 - 2))
                           from voet in vraag.Voeten
                           let vak = new Vak(midden - breedte / 2, voet - LetterHoogte + 2, breedte)
                           where vak.Boven >= 0 && !bezet.Exists(vak.Raakt) && !punten.Any(p => vak.Bedekt(p.X, p.Y, PuntRand + (p.Punt.Kleur is null ? 0 : 3)))
                           select (Vak: vak, Naam: new GetekendeNaam(tekst, midden, voet, vraag.IsVlak));
            foreach (var (vak, naam) in mogelijk.Take(1))
            {
                bezet.Add(vak);
                yield return naam;
            }
        }
    }
}
