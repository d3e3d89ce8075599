namespace Krijtlijn.Gedeeld;

/// <summary>Puts names on a map so that they cover neither each other nor a point: above its place, else below, else not at all.</summary>
internal static class Kaartnamen
{
    // The drawn letters: 9 px, measured generously.
    private const double LetterBreedte = 5.6, LetterHoogte = 10, PuntRand = 6;

    private readonly record struct Vak(double Links, double Boven, double Breedte)
    {
        public bool Raakt(Vak ander) => Math.Abs(Links + Breedte / 2 - ander.Links - ander.Breedte / 2) < (Breedte + ander.Breedte) / 2 && Math.Abs(Boven - ander.Boven) < LetterHoogte;
        public bool Bedekt(double x, double y) => x > Links - PuntRand && x < Links + Breedte + PuntRand && y > Boven - PuntRand && y < Boven + LetterHoogte + PuntRand;
    }

    /// <param name="gevraagd">The names with the place they belong to, the most important first.</param>
    /// <param name="punten">What is drawn already.</param>
    /// <param name="kaartBreedte">The width of the drawing; a name is kept inside it.</param>
    public static IEnumerable<(string Naam, double X, double Y)> Plaats(IEnumerable<(string Naam, double X, double Y)> gevraagd, IReadOnlyCollection<GetekendPunt> punten, double kaartBreedte)
    {
        var bezet = new List<Vak>();
        foreach (var (naam, x, y) in gevraagd)
        {
            var breedte = naam.Length * LetterBreedte;
            var midden = Math.Clamp(x, breedte / 2 + 2, kaartBreedte - breedte / 2 - 2);
            foreach (var voet in new[] { y - 8, y + 16 })
            {
                var vak = new Vak(midden - breedte / 2, voet - LetterHoogte + 2, breedte);
                if (vak.Boven < 0 || bezet.Exists(vak.Raakt) || punten.Any(p => vak.Bedekt(p.X, p.Y))) continue;
                bezet.Add(vak);
                yield return (naam, midden, voet);
                break;
            }
        }
    }
}
