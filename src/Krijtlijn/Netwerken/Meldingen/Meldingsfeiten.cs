using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>A school as the rules on notices look at it.</summary>
public sealed record Schoolfeit(Guid Id, string Nummer, string Naam, Instellingssoort Soort, string? Net, string? Bestuursnummer, IReadOnlyList<string> Gemeenten, DateOnly? GestoptOp)
{
    public bool IsOfficieel => Instellingsnet.IsOfficieel(Net);
    public override string ToString() => $"{Naam} ({Nummer})";
}

/// <summary>A network on the first day of the school year a notice is for.</summary>
public sealed record Netwerkfeit(Guid Id, string Naam, Netwerksoort Soort, IReadOnlyList<string> Regio, DateOnly Van, DateOnly? Tot)
{
    /// <summary>Name, kind and contacts as they are registered for that day; null when nobody asked.</summary>
    public Netwerkgegevens? Gegevens { get; init; }
    /// <summary>The first day, in or after that school year, on which the school of the notice belongs to it; null for a network nobody asked that of.</summary>
    public DateOnly? LidVanaf { get; init; }
    public bool IsOpenbaar => Soort == Netwerksoort.OpenbaarNetwerk;
}

/// <summary>All that the rules on a notice need to know, read beforehand; so that they need no database.</summary>
public sealed record Meldingsfeiten
{
    public required DateOnly Vandaag { get; init; }
    /// <summary>The law of the school year it is for; null when there is none.</summary>
    public Regime? Regime { get; init; }
    public Schoolfeit? School { get; init; }
    /// <summary>The network that is joined, left, stopped or changed.</summary>
    public Netwerkfeit? Netwerk { get; init; }
    /// <summary>The networks the school belongs to in that school year as things are registered now.</summary>
    public IReadOnlyList<Netwerkfeit> LidVan { get; init; } = [];
    /// <summary>The official networks of that school year with their regions.</summary>
    public IReadOnlyList<Netwerkfeit> Openbare { get; init; } = [];
    public Schoolfeit? Contactschool { get; init; }
    /// <summary>The contact school the network has when the plain notice takes effect; null when it has none, or nobody asked.</summary>
    public Schoolfeit? VorigeContactschool { get; init; }
    /// <summary>What the network is today, for a plain notice; null when nobody asked.</summary>
    public Netwerkgegevens? GegevensVandaag { get; init; }
    /// <summary>The first day after it on which a plain notice is registered already; null when none is.</summary>
    public DateOnly? LatereWijziging { get; init; }
    /// <summary>How many leersteuncentra there are that school year, and how many of them hang on the same board as the contact school.</summary>
    public int AantalCentra { get; init; }
    public int CentraVanBestuur { get; init; }
    /// <summary>Trajecten that still run in that school year at the school, or for a network that stops at that network.</summary>
    public int LopendeTrajecten { get; init; }
    /// <summary>Requests of that school year which the network that stops has not answered yet.</summary>
    public int OpenAanmeldingen { get; init; }
    /// <summary>Regular schools that the special school of the notice supports as their partner, from that school year on.</summary>
    public int Partnerscholen { get; init; }
    /// <summary>Members that lose their network when it stops.</summary>
    public int AantalLeden { get; init; }
    /// <summary>Another network that has the name already.</summary>
    public bool NaamBezet { get; init; }
}

public enum Zwaarte { InOrde, LetOp, Fout }

/// <summary>What one rule says about a notice. A fault stops it; a warning does not.</summary>
public sealed record Bevinding(string Regel, Zwaarte Zwaarte, string Tekst);
