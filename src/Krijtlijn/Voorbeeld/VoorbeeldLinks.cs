namespace Krijtlijn.Voorbeeld;

public static class VoorbeeldLinks
{
    public const string Instappen = "/voorbeeld/instappen";
}
