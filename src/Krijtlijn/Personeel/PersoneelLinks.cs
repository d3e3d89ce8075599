namespace Krijtlijn.Personeel;

public static class PersoneelLinks
{
    public const string Overzicht = "/personeel";
    public const string Nieuw = "/personeel/nieuw";

    public static string Detail(Guid id) => $"/personeel/{id}";
    public static string Wijzigen(Guid id) => $"/personeel/{id}/wijzigen";
    public static string UitDienst(Guid id) => $"/personeel/{id}/uit-dienst";
}
