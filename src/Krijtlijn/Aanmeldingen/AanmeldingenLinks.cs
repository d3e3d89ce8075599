namespace Krijtlijn.Aanmeldingen;

/// <summary>The addresses of the pages about requests.</summary>
public static class AanmeldingenLinks
{
    public const string Overzicht = "/aanmeldingen";
    public const string Nieuw = "/aanmeldingen/nieuw";
    public const string Vernieuwen = "/aanmeldingen/vernieuwen";
    /// <summary>What is past its start term and not decided, the one that waits longest first.</summary>
    public const string TeLaat = $"{Overzicht}?jaar=alle&telaat=true&sort=termijn";
    public const string Weigercriteria = "/aanmeldingen/weigercriteria";

    public static string NieuwVoor(Guid leerlingId) => $"{Nieuw}?leerling={leerlingId}";
    public static string VernieuwTraject(Guid trajectId) => $"{Vernieuwen}/{trajectId}";
    public static string Detail(Guid id) => $"/aanmeldingen/{id}";
    public static string Beoordelen(Guid id) => $"/aanmeldingen/{id}/beoordelen";
    public static string Invullen(Guid id) => $"/aanmeldingen/{id}/invullen";
    public static string Invullen(Guid id, Onderdeel onderdeel) => $"/aanmeldingen/{id}/invullen/{onderdeel.Pad()}";
    public static string Nakijken(Guid id) => $"/aanmeldingen/{id}/nakijken";
    public static string Ontvangst(Guid id) => $"/aanmeldingen/{id}/ontvangst";
    public static string Intrekken(Guid id) => $"/aanmeldingen/{id}/intrekken";

    /// <summary>The list in one or more states, over all school years, the one that waits longest first.</summary>
    public static string Met(params AanmeldingStatus[] statussen) => $"{Overzicht}?jaar=alle&sort=ingediend{string.Concat(statussen.Select(s => $"&status={s}"))}";

    private static string Pad(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Leerling => "leerling",
        Onderdeel.SchoolEnKlas => "klas",
        Onderdeel.Contact => "contact",
        Onderdeel.Verslag => "verslag",
        Onderdeel.Vraag => "vraag",
        Onderdeel.Zorgfase => "zorgfase",
        _ => "ouders",
    };
}
