using System.Reflection;
using System.Text.Json;

namespace Krijtlijn.Regelgeving;

/// <summary>
/// Where the school calendar departed from its rule, read once from <c>schoolkalender.json</c>. An entry with the name of a holiday of that school year takes its place;
/// any other is added. Only what held for every level of compulsory and nursery education belongs there.
/// </summary>
internal static class Schoolkalenderbestand
{
    internal sealed record Afwijking(DateOnly Van, DateOnly Tot, string Naam, string Bron)
    {
        public Vakantie Vakantie => new(Naam, Van, Tot);
        public int Beginjaar => Van.Month >= 9 ? Van.Year : Van.Year - 1;
    }

    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly IReadOnlyList<Afwijking> Afwijkingen = LeesBestand();

    /// <summary>The holidays of a school year in order, after the departures of that year.</summary>
    public static IReadOnlyList<Vakantie> PasToe(int beginjaar, IEnumerable<Vakantie> regel) => PasToe(Afwijkingen.Where(a => a.Beginjaar == beginjaar), regel);

    internal static List<Afwijking> Lees(Stream stroom)
    {
        var afwijkingen = JsonSerializer.Deserialize<List<Afwijking>>(stroom, Opties) ?? throw new InvalidDataException("The school calendar file is empty.");
        foreach (var a in afwijkingen)
        {
            if (string.IsNullOrWhiteSpace(a.Naam) || string.IsNullOrWhiteSpace(a.Bron)) throw Fout(a, "has no name or no source");
            if (a.Tot < a.Van) throw Fout(a, "ends before it begins");
            if (a.Van.Month is 7 or 8 || a.Tot > new DateOnly(a.Beginjaar + 1, 6, 30)) throw Fout(a, "reaches into the summer holiday");
        }
        foreach (var jaar in afwijkingen.GroupBy(a => a.Beginjaar)) PasToe(jaar, Vakantieregeling.Van(jaar.Key));
        return afwijkingen;
    }

    private static List<Vakantie> PasToe(IEnumerable<Afwijking> afwijkingen, IEnumerable<Vakantie> regel)
    {
        var gegeven = afwijkingen.Select(a => a.Vakantie).ToList();
        var alle = gegeven.Concat(regel.Where(v => !gegeven.Exists(g => g.Naam == v.Naam))).ToList();
        var vakanties = alle.Where(v => !alle.Exists(ander => ander.AantalDagen > v.AantalDagen && ander.Bevat(v))).OrderBy(v => v.Van).ToList();
        for (var i = 1; i < vakanties.Count; i++)
            if (vakanties[i].Raakt(vakanties[i - 1])) throw new InvalidDataException($"School calendar: {vakanties[i - 1].Naam} and {vakanties[i].Naam} of {vakanties[i].Van:yyyy-MM-dd} share days.");
        return vakanties;
    }

    private static InvalidDataException Fout(Afwijking afwijking, string wat) => new($"School calendar: {afwijking.Naam} of {afwijking.Van:yyyy-MM-dd} {wat}.");

    private static List<Afwijking> LeesBestand()
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream("Krijtlijn.Regelgeving.schoolkalender.json")!;
        return Lees(stroom);
    }
}
