namespace Krijtlijn.Instroom;

public static class InstroomLinks
{
    public const string Start = "/instroom";

    public static string Inlezen(Instroomsoort soort) => $"/instroom/{soort.ToString().ToLowerInvariant()}";
    public static string Sjabloon(Instroomsoort soort, bool ingevuld) => $"{Inlezen(soort)}?handler={(ingevuld ? "Voorbeeld" : "Sjabloon")}";
    public static string Voorstel(Guid id) => $"/instroom/voorstel/{id}";
}
