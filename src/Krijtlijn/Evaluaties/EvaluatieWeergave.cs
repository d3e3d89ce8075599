using Krijtlijn.Gedeeld;

namespace Krijtlijn.Evaluaties;

public static class EvaluatieWeergave
{
    public static string Tekst(this Doelresultaat resultaat) => resultaat switch
    {
        Doelresultaat.Bereikt => "Bereikt",
        Doelresultaat.DeelsBereikt => "Deels bereikt",
        Doelresultaat.NietBereikt => "Niet bereikt",
        _ => "Vervallen",
    };

    public static string Tekst(this Effect effect) => effect switch
    {
        Effect.GeenZicht => "Nog geen zicht op",
        Effect.Geen => "Geen effect",
        Effect.Klein => "Klein effect",
        Effect.Duidelijk => "Duidelijk effect",
        _ => "Groot effect",
    };

    public static string Tekst(this EvaluatieBesluit besluit) => besluit switch
    {
        EvaluatieBesluit.Verdergaan => "Verdergaan",
        EvaluatieBesluit.Bijsturen => "Bijsturen",
        EvaluatieBesluit.OnHold => "On hold zetten",
        _ => "Stoppen",
    };

    public static TagSoort Tag(this Doelresultaat resultaat) => resultaat switch
    {
        Doelresultaat.Bereikt => TagSoort.Goed,
        Doelresultaat.DeelsBereikt => TagSoort.Info,
        Doelresultaat.NietBereikt => TagSoort.LetOp,
        _ => TagSoort.Stil,
    };
}
