using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>Who and what a network consists of on one day, and all that changed, the newest first.</summary>
public sealed record Samenstelling(
    Netwerkkop Kop,
    DateOnly Dag,
    IReadOnlyList<Lidrij> Leden,
    IReadOnlyList<Teamrij> Teams,
    IReadOnlyList<Aanbodrij> Aanbod,
    IReadOnlyList<Samenwerkrij> Samenwerkingen,
    IReadOnlyList<Overdrachtrij> Overdrachten,
    IReadOnlyList<string> Regio,
    IReadOnlyList<Netwerkverandering> Geschiedenis)
{
    public IEnumerable<Lidrij> Met(Lidrol rol) => Leden.Where(l => l.Rol == rol);

    /// <summary>The school boards of the members, the largest first.</summary>
    public IReadOnlyList<Bestuurrij> Besturen => [.. Leden.Where(l => l.Bestuur is not null && l.Rol is Lidrol.GewoneSchool or Lidrol.BuitengewoneSchool).GroupBy(l => l.Bestuur!)
        .Select(g => new Bestuurrij(g.Key, g.First().Bestuursnaam, g.Count())).OrderByDescending(b => b.Scholen).ThenBy(b => b.Naam ?? b.Nummer, StringComparer.Ordinal)];
}

/// <param name="Id">The network.</param>
/// <param name="Code">Number of the administration.</param>
/// <param name="Gegevens">Name, kind and contacts on that day.</param>
/// <param name="Contactschool">Name and number of the contact school; null without one.</param>
/// <param name="Sinds">First day of this name, kind and contacts.</param>
/// <param name="Van">First day of the network.</param>
/// <param name="Tot">Last day of the network.</param>
public sealed record Netwerkkop(Guid Id, string? Code, Netwerkgegevens Gegevens, string? Contactschool, DateOnly Sinds, DateOnly Van, DateOnly? Tot);

/// <summary>A member with where it lies, its partner school and its sub-team on that day.</summary>
public sealed record Lidrij(Guid Id, string Nummer, string Naam, Lidrol Rol, string? Net, string? Hoofdstructuren, string? Gemeente, double? Breedtegraad, double? Lengtegraad, string? Bestuur, DateOnly Van, DateOnly? Tot, DateOnly? GestoptOp)
{
    public string? Partnerschool { get; init; }
    public string? Team { get; init; }
    /// <summary>Name of the school board; null when the official list gives only its number.</summary>
    public string? Bestuursnaam { get; init; }
}

/// <summary>A school board with how many members of the network it has.</summary>
public sealed record Bestuurrij(string Nummer, string? Naam, int Scholen);

public sealed record Teamrij(string Naam, int AantalLeden);

/// <summary>A special school with the types it offers.</summary>
public sealed record Aanbodrij(Guid SchoolId, string Nummer, string School, IReadOnlyList<Ondersteuningstype> Types);

/// <summary>Help from or to another centre.</summary>
public sealed record Samenwerkrij(string Centrum, bool KrijgtHulp, Samenwerkvorm Vorm, Ondersteuningstype Type, DateOnly Van, DateOnly? Tot);

/// <summary>The means of a school that go to another network, or come from it.</summary>
public sealed record Overdrachtrij(string Nummer, string School, string Netwerk, bool IsUitgaand, DateOnly Van, DateOnly? Tot);
