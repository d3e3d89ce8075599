using System.Globalization;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>What the three models are compared with, as the address says it; what it says wrongly is named and left aside.</summary>
public sealed record Werkgevervraag(int Procent, string? Eerste, string? Tweede, int Aandeel, Verdeelbasis Basis, IReadOnlyList<string> Bezwaren)
{
    /// <summary>Reads the address. Without a choice the school that received most gets the means in the first model, and the second goes by pupils where they are known.</summary>
    public static Werkgevervraag Lees(IQueryCollection vraag, IReadOnlyList<Werkgever> scholen)
    {
        var bezwaren = new List<string>();
        int Getal(string sleutel, string wat, int anders) => $"{vraag[sleutel]}".Trim() is not { Length: > 0 } tekst ? anders
            : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= 100 ? getal : Bezwaar($"{wat} is een geheel getal van 0 tot 100: {anders} % is genomen.", anders);
        T Bezwaar<T>(string tekst, T anders) { bezwaren.Add(tekst); return anders; }
        string? School(string sleutel) => $"{vraag[sleutel]}" is { Length: > 0 } nummer && scholen.Any(s => s.Nummer == nummer) ? nummer : null;
        var eerste = School("eerste") ?? scholen.OrderByDescending(s => s.OntvangenDuizendsten).ThenBy(s => s.Nummer, StringComparer.Ordinal).Select(s => s.Nummer).FirstOrDefault();
        var tweede = School("tweede") is { } nummer ? nummer == eerste ? Bezwaar("De tweede school is dezelfde als de eerste: alles gaat naar die ene.", (string?)null) : nummer : null;
        var basis = Enum.TryParse<Verdeelbasis>(vraag["basis"], out var gekozen) && Enum.IsDefined(gekozen) ? gekozen : scholen.Any(s => s.LeerlingenNu > 0) ? Verdeelbasis.Leerlingen : Verdeelbasis.Gelijk;
        return new Werkgevervraag(Getal("procent", "Het deel dat volgens het model verdeeld wordt", 100), eerste, tweede, Getal("aandeel", "Het aandeel van de eerste school", 50), basis, bezwaren);
    }

    public Werkgeverkeuze Keuze(Werkgevermodel model) => model switch
    {
        Werkgevermodel.EenOfTweeScholen => new Werkgeverkeuze(model, Procent, Eerste, Tweede, Aandeel),
        Werkgevermodel.AlleScholen => new Werkgeverkeuze(model, Procent, Basis: Basis),
        _ => new Werkgeverkeuze(model, Procent),
    };
}

/// <summary>A bar in the table of models: how long against the longest, in thousandths of its width.</summary>
public sealed record Eenhedenbalk(long Duizendsten, long Schaal, bool MetVerschil = false, long Verschil = 0)
{
    public long Lengte => Schaal <= 0 ? 0 : (long)((Int128)Duizendsten * 1000 / Schaal);
}

/// <summary>The rows of a division with their sum, as a page or the minutes show them.</summary>
public sealed record Uitkomsttabel(IReadOnlyList<Werkgeveruitkomst> Rijen, string Bijschrift);
