using Krijtlijn.Gedeeld;

namespace Krijtlijn.Personeel.Aanstellingen;

public static class AanstellingenLinks
{
    public const string Overzicht = "/personeel/aanstellingen";
    public const string Nieuw = "/personeel/aanstellingen/nieuw";
    public const string Inlezen = "/personeel/aanstellingen/inlezen";

    public static string Op(DateOnly dag) => $"{Overzicht}?op={dag.Iso()}";
    public static string NieuwVoor(Guid personeelslidId) => $"{Nieuw}?persoon={personeelslidId}";
    public static string Wijzigen(Guid id) => $"{Overzicht}/{id}/wijzigen";
    public static string Beeindigen(Guid id) => $"{Overzicht}/{id}/beeindigen";
    public static string Terugnemen(Guid id) => $"{Overzicht}/{id}/terugnemen";
}
