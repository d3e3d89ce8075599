namespace Krijtlijn.Trajecten;

/// <summary>Addresses of the trajecten pages.</summary>
public static class TrajectenLinks
{
    public const string Overzicht = "/trajecten";

    public static string Detail(Guid id) => $"/trajecten/{id}";
    public static string Toewijzen(Guid id) => $"/trajecten/{id}/toewijzen";
    public static string Startgesprek(Guid id) => $"/trajecten/{id}/startgesprek";
    public static string StartgesprekVerbeteren(Guid id) => $"/trajecten/{id}/startgesprek/verbeteren";
    public static string Evalueren(Guid id) => $"/trajecten/{id}/evalueren";
    public static string OnHold(Guid id) => $"/trajecten/{id}/on-hold";
    public static string Herstarten(Guid id) => $"/trajecten/{id}/herstarten";
    public static string Beeindigen(Guid id) => $"/trajecten/{id}/beeindigen";

    /// <summary>The list in one or more states, over all school years, the earliest term first.</summary>
    public static string Met(params TrajectStatus[] statussen) => $"{Overzicht}?jaar=alle{string.Concat(statussen.Select(s => $"&status={s}"))}";

    /// <summary>The list of what asks attention for one reason, over all school years.</summary>
    public static string Met(Aandacht aandacht) => $"{Overzicht}?jaar=alle&aandacht={aandacht}";
}
