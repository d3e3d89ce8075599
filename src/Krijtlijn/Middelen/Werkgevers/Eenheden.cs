using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Units (begeleidingseenheden), kept as whole thousandths: 12,5 is 12 500. Read and written by <see cref="Duizendsten"/>; here are their limit and their words.</summary>
public static class Eenheden
{
    /// <summary>The most a school can have, in thousandths: ten million units.</summary>
    public const long Hoogste = 10_000_000_000;
    /// <summary>What is said of something that is no number of units.</summary>
    public const string Uitleg = "Schrijf een getal zonder punt voor de duizendtallen en met hoogstens drie cijfers na de komma, bijvoorbeeld 12,5.";

    public static bool TryLees(string? tekst, out long duizendsten) => Duizendsten.TryLees(tekst, Hoogste, out duizendsten);

    public static bool TryLees(double getal, out long duizendsten) => Duizendsten.TryLees(getal, Hoogste, out duizendsten);

    /// <summary>12,5; with a point for the thousands, as on every page.</summary>
    public static string AlsEenheden(this long duizendsten) => duizendsten.AlsKommagetal();

    /// <summary>The same for a norm, which is small.</summary>
    public static string AlsEenheden(this int duizendsten) => AlsEenheden((long)duizendsten);

    /// <summary>+2,5 or -2,5; 0 without a sign.</summary>
    public static string AlsVerschil(this long duizendsten) => duizendsten > 0 ? $"+{duizendsten.AlsEenheden()}" : duizendsten.AlsEenheden();

    /// <summary>12,5 eenheden, 1 eenheid.</summary>
    public static string InEenheden(this long duizendsten) => $"{duizendsten.AlsEenheden()} {(duizendsten == 1000 ? "eenheid" : "eenheden")}";
}
