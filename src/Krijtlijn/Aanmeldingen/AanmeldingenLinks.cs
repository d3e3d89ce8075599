namespace Krijtlijn.Aanmeldingen;

/// <summary>The addresses of the pages about requests.</summary>
public static class AanmeldingenLinks
{
    public const string Overzicht = "/aanmeldingen";
    public const string Nieuw = "/aanmeldingen/nieuw";
    public const string Weigercriteria = "/aanmeldingen/weigercriteria";

    public static string Detail(Guid id) => $"/aanmeldingen/{id}";
    public static string Beoordelen(Guid id) => $"/aanmeldingen/{id}/beoordelen";

    /// <summary>The list in one or more states, over all school years, the one that waits longest first.</summary>
    public static string Met(params AanmeldingStatus[] statussen) => $"{Overzicht}?jaar=alle&sort=ingediend{string.Concat(statussen.Select(s => $"&status={s}"))}";
}
