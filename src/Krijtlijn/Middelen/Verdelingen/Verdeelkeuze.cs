using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The rules of a scenario: what is divided, by which key, over which counts. Units are trajecten.</summary>
/// <param name="Leerlingprocent">The part that follows pupils, 0 to 100; the rest follows reports.</param>
/// <param name="EenhedenSecundair">The part of the trajecten for secondary schools when the levels are apart; null when they share one pot.</param>
/// <param name="CoordinatiePromille">Thousandths that go to coordination first.</param>
/// <param name="ReservePromille">Thousandths of the rest that are held back.</param>
public sealed record Verdeelkeuze(int Eenheden, int Leerlingprocent, Telkeuze Telling, Gewichten Gewichten, int? EenhedenSecundair = null, int Minimum = 0, int CoordinatiePromille = 0, int ReservePromille = 0)
{
    public const int MeesteEenheden = 100_000;

    /// <summary>What the law of the year says, without minimum, reserve or coordination.</summary>
    public static Verdeelkeuze Van(Regime regime, int eenheden)
    {
        int Gewicht(bool aangepast) => regime.Gewichten.Waarde.Where(g => g.Key.IsAangepastCurriculum() == aangepast).Select(g => g.Value).DefaultIfEmpty(1).Max();
        return new Verdeelkeuze(eenheden, regime.Verdeelsleutel.Waarde.Leerlingen, Telkeuze.Van(regime), new Gewichten(Gewicht(false), Gewicht(true)));
    }

    public string Sleutel => $"{Leerlingprocent}/{100 - Leerlingprocent}";

    public Verdeelregels Regels => new(Eenheden, new Verdeelsleutel(Leerlingprocent, 100 - Leerlingprocent), Gewichten, EenhedenSecundair, Minimum, CoordinatiePromille, ReservePromille);

    /// <exception cref="RegelGebroken">A rule that cannot be, with the field and what to do.</exception>
    public void Eis()
    {
        if (Eenheden is < 1 or > MeesteEenheden) throw new RegelGebroken("middelen", $"Geef een aantal trajecten tussen 1 en {MeesteEenheden.AlsGetal()}.", nameof(Eenheden));
        if (Leerlingprocent is < 0 or > 100) throw new RegelGebroken("middelen", "Het deel dat het aantal leerlingen volgt, ligt tussen 0 en 100 %.", nameof(Leerlingprocent));
        EisMomenten(Telling.Leerlingdagen, nameof(Telkeuze.Leerlingdagen));
        EisMomenten(Telling.Verslagmomenten, nameof(Telkeuze.Verslagmomenten));
        Regels.Nakijken();
    }

    private static void EisMomenten(int aantal, string veld)
    {
        if (aantal is < 1 or > Verdeler.MeesteMomenten) throw new RegelGebroken("middelen", $"Het gemiddelde loopt over 1 tot {Verdeler.MeesteMomenten} momenten.", veld);
    }

    /// <summary>The rules in short, beside each other in a list: 60/40, minimum 1, reserve 5 %.</summary>
    public string Kort => string.Join(", ", new[]
    {
        Sleutel, Telwoord, EenhedenSecundair is { } secundair ? $"secundair apart ({secundair.AlsGetal()})" : null, Minimum > 0 ? $"minimum {Minimum.AlsGetal()}" : null,
        ReservePromille > 0 ? $"reserve {Procent(ReservePromille)}" : null, CoordinatiePromille > 0 ? $"coördinatie {Procent(CoordinatiePromille)}" : null,
        Gewichten == Gewichten.Gelijk ? null : $"gewichten {Gewichten.Gemeenschappelijk} en {Gewichten.Aangepast}",
    }.OfType<string>());

    private string Telwoord => Telling is { VerslagenPer: Gemiddelde.Over.Teldagen } && Telling.Leerlingdagen == Telling.Verslagmomenten ? Telling.Leerlingdagen.Aantal("teldag", "teldagen")
        : $"{Telling.Leerlingdagen.Aantal("teldag", "teldagen")}, verslagen van {(Telling.VerslagenPer == Gemiddelde.Over.Teldagen ? Telling.Verslagmomenten.Aantal("teldag", "teldagen") : Telling.Verslagmomenten.Aantal("schooljaar", "schooljaren"))}";

    /// <summary>The rules in sentences, for the council and for the letter.</summary>
    public IEnumerable<string> Zinnen()
    {
        yield return $"Er zijn {Eenheden.Aantal("traject", "trajecten")} te verdelen.{(CoordinatiePromille > 0 ? $" Eerst gaat {Procent(CoordinatiePromille)} naar de coördinatie." : "")}{(ReservePromille > 0 ? $" Van {(CoordinatiePromille > 0 ? "de rest" : "het geheel")} houdt het netwerk {Procent(ReservePromille)} achter als reserve voor later in het jaar." : "")}";
        yield return $"{Leerlingprocent} % volgt het aantal leerlingen, {100 - Leerlingprocent} % het aantal leerlingen met een verslag.";
        yield return $"De leerlingen tellen als gemiddelde van de laatste {Telling.Leerlingdagen.Aantal("teldag", "teldagen")}, de verslagen van de laatste {(Telling.VerslagenPer == Gemiddelde.Over.Teldagen ? Telling.Verslagmomenten.Aantal("teldag", "teldagen") : Telling.Verslagmomenten.Aantal("schooljaar", "schooljaren"))}.";
        if (Gewichten != Gewichten.Gelijk) yield return $"Een verslag voor het gemeenschappelijk curriculum telt {Gewichten.Gemeenschappelijk} keer, een verslag voor een individueel aangepast curriculum {Gewichten.Aangepast} keer.";
        yield return EenhedenSecundair is { } secundair ? $"Basis en secundair worden apart verdeeld: {secundair.AlsGetal()} voor het secundair, {(Eenheden - secundair).AlsGetal()} voor het basisonderwijs." : "Basis en secundair delen samen, over de niveaus heen.";
        if (Minimum > 0) yield return $"Elke school met leerlingen krijgt minstens {Minimum.Aantal("traject", "trajecten")}.";
    }

    /// <summary>25 thousandths as 2,5 %.</summary>
    public static string Procent(int promille) => $"{promille / 10}{(promille % 10 == 0 ? "" : $",{promille % 10}")} %";
}
