using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Verslagen;

public enum Verslagstand { VanKracht, Slapend, Geeindigd }

/// <summary>What a list of reports shows and in which order; the address of the list says it.</summary>
public sealed class VerslagenFilter
{
    public string? Q { get; init; }
    public Verslagstand? Stand { get; init; }
    public Guid? School { get; init; }
    public Ondersteuningstype? Type { get; init; }
    public string? Sort { get; init; }
    public int Pagina { get; init; } = 1;

    public bool IsLeeg => string.IsNullOrWhiteSpace(Q) && School is null && Type is null && Stand is null;

    /// <summary>Everything but the state, so that the tabs can count every state.</summary>
    public IQueryable<Verslag> ZonderStand(IQueryable<Verslag> alle)
    {
        if (School is { } school) alle = alle.Where(v => v.SchoolId == school);
        if (Type is { } type) alle = alle.Where(v => v.Type == type || v.TweedeType == type);
        foreach (var woord in Zoekwoorden.Van(Q))
            alle = alle.Where(v => v.Leerling!.Zoeknaam.Contains(woord) || v.Leerling.School!.Zoeknaam.Contains(woord));
        return alle;
    }

    public static IQueryable<Verslag> Met(IQueryable<Verslag> verslagen, Verslagstand? stand, KrijtlijnDb db, DateOnly vandaag) => stand switch
    {
        Verslagstand.VanKracht => verslagen.VanKracht(vandaag),
        Verslagstand.Slapend => verslagen.Slapend(db, vandaag),
        Verslagstand.Geeindigd => verslagen.Where(v => v.GeeindigdOp < vandaag),
        _ => verslagen,
    };

    public IQueryable<Verslag> Sorteer(IQueryable<Verslag> alle) => Sort switch
    {
        "leerling" => alle.OrderBy(v => v.Leerling!.Familienaam).ThenBy(v => v.Leerling!.Voornaam).ThenBy(v => v.Id),
        "-leerling" => alle.OrderByDescending(v => v.Leerling!.Familienaam).ThenByDescending(v => v.Leerling!.Voornaam).ThenBy(v => v.Id),
        "school" => alle.OrderBy(v => v.Leerling!.School!.Naam).ThenBy(v => v.Leerling!.Familienaam).ThenBy(v => v.Id),
        "-school" => alle.OrderByDescending(v => v.Leerling!.School!.Naam).ThenBy(v => v.Leerling!.Familienaam).ThenBy(v => v.Id),
        "datum" => alle.OrderBy(v => v.Datum).ThenBy(v => v.Id),
        _ => alle.OrderByDescending(v => v.Datum).ThenBy(v => v.Id),
    };
}

/// <summary>A report as a row of the list.</summary>
public sealed record VerslagRij(Guid Id, string Leerling, DateOnly Geboren, string School, Verslagsoort Soort, Ondersteuningstype Type, Ondersteuningstype? TweedeType, DateOnly Datum, DateOnly? GeeindigdOp, bool IsSlapend)
{
    public string Typen => TweedeType is { } tweede ? $"{Type.Code()} en {tweede.Code()}" : Type.Code();

    public (TagSoort Soort, string Tekst) Toestand(DateOnly vandaag) => GeeindigdOp < vandaag ? (TagSoort.Stil, "Geëindigd")
        : IsSlapend ? (TagSoort.LetOp, "Slapend") : (TagSoort.Goed, "In gebruik");

    public static IReadOnlyList<Kolom<VerslagRij>> Kolommen(DateOnly vandaag) =>
    [
        new("Leerling", r => r.Leerling, 28), new("Geboren", r => r.Geboren), new("School", r => r.School, 36), new("Soort", r => r.Soort.Tekst(), 22),
        new("Type", r => r.Typen), new("Datum", r => r.Datum), new("Toestand", r => r.Toestand(vandaag).Tekst), new("Geëindigd op", r => r.GeeindigdOp),
    ];
}

public static class VerslagRijen
{
    public static IQueryable<VerslagRij> Rijen(this IQueryable<Verslag> verslagen, KrijtlijnDb db, DateOnly vandaag)
    {
        var slapend = db.AlleVerslagen().Slapend(db, vandaag);
        return verslagen.Select(v => new VerslagRij(v.Id, v.Leerling!.Voornaam + " " + v.Leerling.Familienaam, v.Leerling.Geboortedatum, v.Leerling.School!.Naam, v.Soort, v.Type, v.TweedeType, v.Datum, v.GeeindigdOp, slapend.Any(s => s.Id == v.Id)));
    }
}
