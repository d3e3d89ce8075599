using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gedeeld;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Vandaag;

/// <summary>A work tray: how much lies in it, the lines that wait longest, the list with everything, and whether it waits on the user or on somebody else.</summary>
public sealed record Bakje(string Titel, string Url, int Aantal, IReadOnlyList<Bakregel> Regels, string Hint, bool VraagtActie, bool IsEigenWerk);

/// <summary>One thing in a tray: who, where, since or until when, and the page where it is done.</summary>
public sealed record Bakregel(string Wie, string? Waar, string Url, string Wanneer, TagSoort Soort);

/// <summary>What a tray holds, as a query. The trays of a role are read together by <see cref="Bakjeslezer"/>.</summary>
/// <param name="Rijen">What lies in it; not ordered, not cut.</param>
/// <param name="Namen">The same things without what makes them lie in it, where that is costly; read by key for the names of the few that are shown.</param>
/// <param name="Voorrang">Of the trays that are not empty the lowest asks action now; null for one that waits on somebody else.</param>
internal sealed record Bakdefinitie(string Titel, string Url, IQueryable<Bakrij> Rijen, Func<Guid, string> Link, Dagtekst Dagtekst, int? Voorrang = null, IQueryable<Bakrij>? Namen = null);

/// <summary>A row of a tray in the database; the earliest day comes first.</summary>
internal sealed class Bakrij
{
    public required Guid Id { get; init; }
    public required string Wie { get; init; }
    public required string? Waar { get; init; }
    public required DateOnly? Dag { get; init; }
}

internal delegate (string Tekst, TagSoort Soort) Dagtekst(DateOnly dag, DateOnly vandaag);

/// <summary>How the day of a row reads, by what it means in its tray.</summary>
internal static class Dagteksten
{
    public static (string Tekst, TagSoort Soort) Starttermijn(DateOnly dag, DateOnly vandaag)
    {
        var klok = Startklok.Van(AanmeldingStatus.Ingediend, dag, null, vandaag);
        return (klok.Tekst, klok.Soort);
    }

    public static (string Tekst, TagSoort Soort) Sinds(DateOnly dag, DateOnly vandaag) => (dag == vandaag ? "sinds vandaag" : $"sinds {dag.Datum()}", TagSoort.Stil);

    public static (string Tekst, TagSoort Soort) Beslist(DateOnly dag, DateOnly vandaag) => ($"beslist op {dag.Datum()}", TagSoort.Goed);

    public static (string Tekst, TagSoort Soort) Gepland(DateOnly dag, DateOnly vandaag) => dag < vandaag ? ($"sinds {dag.Datum()}", TagSoort.LetOp) : ("vandaag", TagSoort.Info);
}
