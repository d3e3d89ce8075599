using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>
/// The names in the answers of the service: one page is an object with the records and its paging data, one record is one site with the facts of its school.
/// They follow the columns of the published list and are set here and nowhere else: when the service names something differently, this is the place.
/// </summary>
internal static class Instellingsveld
{
    public const string Records = "content", Meta = "meta";

    /// <summary>In the paging data: whether this page is the last; the other two are optional.</summary>
    public const string IsLaatste = "last", AantalBladzijden = "totalPages", AantalRecords = "totalElements";

    private static readonly Dictionary<string, string> Anders = new()
    {
        [Lijstkolom.Email] = "email",
        [Lijstkolom.Hoofdstructuren] = "hoofdstructuren",
        [Lijstkolom.Breedtegraad] = "latitude",
        [Lijstkolom.Lengtegraad] = "longitude",
    };

    /// <summary>The name of the field that stands for a column of the list.</summary>
    public static string Van(string kolom) => Anders.GetValueOrDefault(kolom, kolom);
}
