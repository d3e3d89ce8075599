using System.Globalization;
using Krijtlijn.Gedeeld;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>One fact of a school or site that the list decides: how it is read, set and found in a row.</summary>
/// <param name="Kolom">The column it comes from; a column that says nothing leaves the fact as it is.</param>
internal sealed record Vergelijkveld<T>(string Naam, string Kolom, Func<T, object?> Lees, Action<T, object?> Zet, Func<Schoolrij, object?> Uit)
{
    /// <summary>Whether two values say the same.</summary>
    public Func<object?, object?, bool> IsGelijk { get; init; } = Equals;

    /// <summary>The difference, which is also applied when asked; null when there is none.</summary>
    public Veldverschil? Vergelijk(T ding, Schoolrij rij, bool toepassen)
    {
        var (oud, nieuw) = (Lees(ding), Uit(rij));
        if (IsGelijk(oud, nieuw)) return null;
        if (toepassen) Zet(ding, nieuw);
        return new Veldverschil(Naam, Vergelijkvelden.Toon(oud), Vergelijkvelden.Toon(nieuw));
    }
}

internal static class Vergelijkvelden
{
    public static readonly IReadOnlyList<Vergelijkveld<Instelling>> School =
    [
        new("naam", Lijstkolom.Naam, i => i.Naam, (i, w) => i.Naam = (string)w!, r => r.Naam),
        new("soort", Lijstkolom.Instellingstype, i => i.Soort, (i, w) => i.Soort = (Instellingssoort)w!, r => r.Soort),
        new("instellingstype", Lijstkolom.Instellingstype, i => i.Instellingstype, (i, w) => i.Instellingstype = (string?)w, r => r.Instellingstype),
        new("net", Lijstkolom.Net, i => i.Net, (i, w) => i.Net = (string?)w, r => r.Net),
        new("hoofdstructuren", Lijstkolom.Hoofdstructuren, i => i.Hoofdstructuren, (i, w) => i.Hoofdstructuren = (string?)w, r => r.Hoofdstructuren),
        new("bestuur", Lijstkolom.Bestuur, i => i.Bestuursnummer, (i, w) => i.Bestuursnummer = (string?)w, r => r.Bestuur),
        new("e-mail", Lijstkolom.Email, i => i.Email, (i, w) => i.Email = (string?)w, r => r.Email),
        new("telefoon", Lijstkolom.Telefoon, i => i.Telefoon, (i, w) => i.Telefoon = (string?)w, r => r.Telefoon),
        new("website", Lijstkolom.Website, i => i.Website, (i, w) => i.Website = (string?)w, r => r.Website),
    ];

    public static readonly IReadOnlyList<Vergelijkveld<Vestigingsplaats>> Vestiging =
    [
        new("hoofdzetel", Lijstkolom.Hoofdzetel, v => v.IsHoofdzetel, (v, w) => v.IsHoofdzetel = (bool)w!, r => r.IsHoofdzetel),
        new("straat", Lijstkolom.Straat, v => v.Straat, (v, w) => v.Straat = (string?)w, r => r.Straat),
        new("huisnummer", Lijstkolom.Huisnummer, v => v.Huisnummer, (v, w) => v.Huisnummer = (string?)w, r => r.Huisnummer),
        new("bus", Lijstkolom.Bus, v => v.Bus, (v, w) => v.Bus = (string?)w, r => r.Bus),
        new("postcode", Lijstkolom.Postcode, v => v.Postcode, (v, w) => v.Postcode = (string?)w, r => r.Postcode),
        new("gemeente", Lijstkolom.Gemeente, v => v.Gemeente, (v, w) => v.Gemeente = (string)w!, r => r.Gemeente),
        new("plaats", Lijstkolom.X, v => v.Breedtegraad is { } b && v.Lengtegraad is { } l ? (b, l) : null, ZetPlaats, r => r.Plaats) { IsGelijk = IsZelfdePlaats },
        new("telefoon", Lijstkolom.Telefoon, v => v.Telefoon, (v, w) => v.Telefoon = (string?)w, r => r.Telefoon),
        new("e-mail", Lijstkolom.Email, v => v.Email, (v, w) => v.Email = (string?)w, r => r.Email),
        new("begindatum", Lijstkolom.Begindatum, v => v.Begindatum, (v, w) => v.Begindatum = (DateOnly?)w, r => r.Begindatum),
        new("einddatum", Lijstkolom.Einddatum, v => v.Einddatum, (v, w) => v.Einddatum = (DateOnly?)w, r => r.Einddatum),
    ];

    public static string? Toon(object? waarde) => waarde switch
    {
        null => null,
        bool ja => ja ? "ja" : "nee",
        DateOnly dag => dag.Datum(),
        ValueTuple<double, double> plaats => string.Create(CultureInfo.InvariantCulture, $"{plaats.Item1:0.######}, {plaats.Item2:0.######}"),
        Instellingssoort soort => soort.Tekst(),
        _ => waarde.ToString(),
    };

    // The file has metres and the service degrees: the same gate comes out some decimetres apart, and two metres is no move.
    private static bool IsZelfdePlaats(object? oud, object? nieuw) => (oud, nieuw) is (ValueTuple<double, double> a, ValueTuple<double, double> b)
        ? Math.Abs(a.Item1 - b.Item1) < 0.00002 && Math.Abs(a.Item2 - b.Item2) < 0.00003
        : Equals(oud, nieuw);

    private static void ZetPlaats(Vestigingsplaats vestiging, object? waarde)
    {
        var plaats = ((double Breedtegraad, double Lengtegraad)?)waarde;
        (vestiging.Breedtegraad, vestiging.Lengtegraad) = (plaats?.Breedtegraad, plaats?.Lengtegraad);
    }
}
