namespace Krijtlijn.Communicatie;

public static class CommunicatieLinks
{
    public const string Postvak = "/postvak";

    public static string Bericht(Guid id) => $"{Postvak}/{id}";
}
