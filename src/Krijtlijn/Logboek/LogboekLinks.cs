namespace Krijtlijn.Logboek;

public static class LogboekLinks
{
    public const string Overzicht = "/logboek", Inzage = "/logboek/inzage";

    public static string Dossierinzage(Guid leerlingId) => $"/leerlingen/{leerlingId}/inzage";
    public static string VanLeerling(Guid leerlingId) => $"{Overzicht}?leerling={leerlingId}&periode=alles";
}
