using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>
/// The schools that get more or less than the year before, in one picture: a bar per school from the largest loss to the largest gain, left or right of the line in the middle. Up to
/// <see cref="MetNaam"/> of them each has its name; of more, every school is a thin line and the table below has the names.
/// </summary>
public sealed class Verschilbeeld
{
    public const int Breedte = 360, MetNaam = 40, Rijhoogte = 20, Midden = 255, Bereik = 78, NaamLengte = 29;
    private const int Boven = 4;

    /// <summary>A bar: where it begins, how long and high it is, and which way it goes.</summary>
    public sealed record Balk(string Naam, int Verschil, int X, int Y, int Lengte, int Hoogte)
    {
        public string Tal => Verschil.AlsVerschil();
    }

    public Verschilbeeld(Verdeelbeeld beeld)
    {
        var rijen = beeld.OpVerlies().Where(r => r.Verschil is not (null or 0)).ToList();
        HeeftNamen = rijen.Count <= MetNaam;
        var uiterste = Math.Max(1, rijen.Select(r => Math.Abs(r.Verschil!.Value)).DefaultIfEmpty(1).Max());
        var hoog = HeeftNamen ? Rijhoogte : Math.Max(1, 400 / rijen.Count);
        var (midden, bereik) = HeeftNamen ? (Midden, Bereik) : (Breedte / 2, (Breedte / 2) - 24);
        Lijn = midden;
        Hoogte = (2 * Boven) + (rijen.Count * hoog);
        Balken = [.. rijen.Select((r, i) =>
        {
            var lengte = (int)Math.Round((double)Math.Abs(r.Verschil!.Value) * bereik / uiterste);
            return new Balk(Schoolnaam.Kort(r.Naam, NaamLengte), r.Verschil.Value, r.Verschil < 0 ? midden - lengte : midden, Boven + (i * hoog), lengte, hoog);
        })];
        Uiterste = uiterste;
        Zin = beeld switch
        {
            { HeeftVorig: false } => "Van geen enkele school is bekend wat ze vorig jaar had.",
            { Verliezers: 0, Winnaars: 0 } => "Geen enkele school krijgt meer of minder dan vorig jaar.",
            _ => $"{beeld.Verliezers.Aantal("school krijgt", "scholen krijgen")} minder, {beeld.Winnaars.AlsGetal()} meer, {beeld.Gelijk.AlsGetal()} evenveel.",
        };
    }

    public bool HeeftNamen { get; }
    public int Hoogte { get; }
    public int Lijn { get; }
    /// <summary>The largest change, up or down.</summary>
    public int Uiterste { get; }
    public IReadOnlyList<Balk> Balken { get; }
    public string Zin { get; }
}

public static class Verschilweergave
{
    /// <summary>+3, −2 or 0.</summary>
    public static string AlsVerschil(this int verschil) => verschil switch { > 0 => $"+{verschil.AlsGetal()}", < 0 => $"−{(-verschil).AlsGetal()}", _ => "0" };
    public static string AlsVerschil(this int? verschil) => verschil is { } v ? v.AlsVerschil() : "nieuw";
}
