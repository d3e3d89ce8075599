using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

public static class VerdelingenLinks
{
    public const string Overzicht = "/middelen/verdelingen", Nieuw = "/middelen/verdelingen/nieuw", Vergelijken = "/middelen/verdelingen/vergelijken";

    public static string Van(Schooljaar jaar) => $"{Overzicht}?schooljaar={jaar}";
    public static string NieuwVoor(Schooljaar jaar) => $"{Nieuw}?schooljaar={jaar}";
    public static string Detail(Guid id) => $"{Overzicht}/{id}";
    public static string Beslissen(Guid id) => $"{Overzicht}/{id}/beslissen";
    public static string Som(Guid id, string nummer) => $"{Overzicht}/{id}/som/{nummer}";
    public static string Brief(Guid id, string nummer) => $"{Overzicht}/{id}/brief/{nummer}";
    public static string BriefPdf(Guid id, string nummer) => $"{Brief(id, nummer)}?handler=Pdf";
    public static string Brieven(Guid id) => $"{Overzicht}/{id}/brieven";
}
