using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>By what a network is split into sub-teams.</summary>
public enum Deelteamsoort { Regio, Niveau, Koepel }

/// <summary>A sub-team of a network.</summary>
public sealed class Deelteam : Gedateerd
{
    public const int NaamLengte = 80;

    private Deelteam() { }

    public Deelteam(Guid netwerkId, string naam, Deelteamsoort soort, DateOnly van) => (NetwerkId, Naam, Soort, Van) = (netwerkId, naam, soort, van);

    public Guid NetwerkId { get; private set; }
    public string Naam { get; private set; } = "";
    public Deelteamsoort Soort { get; private set; }
}

/// <summary>A member of the network is served by a sub-team.</summary>
public sealed class Deelteamlid : Gedateerd
{
    private Deelteamlid() { }

    public Deelteamlid(Deelteam deelteam, Guid instellingId, DateOnly van) => (NetwerkId, DeelteamId, InstellingId, Van) = (deelteam.NetwerkId, deelteam.Id, instellingId, van);

    public Guid NetwerkId { get; private set; }
    public Guid DeelteamId { get; private set; }
    public Guid InstellingId { get; private set; }
}

/// <summary>A regular school is tied to a special school, which delivers its support and employs its supporters.</summary>
public sealed class Partnerschap : Gedateerd
{
    private Partnerschap() { }

    public Partnerschap(Guid netwerkId, Guid schoolId, Guid partnerschoolId, DateOnly van) => (NetwerkId, SchoolId, PartnerschoolId, Van) = (netwerkId, schoolId, partnerschoolId, van);

    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid PartnerschoolId { get; private set; }
}

/// <summary>A special school offers support for a type.</summary>
public sealed class Typeaanbod : Gedateerd
{
    private Typeaanbod() { }

    public Typeaanbod(Guid instellingId, Ondersteuningstype type, DateOnly van) => (InstellingId, Type, Van) = (instellingId, type, van);

    public Guid InstellingId { get; private set; }
    public Ondersteuningstype Type { get; private set; }
}

/// <summary>The means of a school go to special schools of another network, while the school stays a member of its own (R14).</summary>
public sealed class Middelenoverdracht : Gedateerd
{
    private Middelenoverdracht() { }

    public Middelenoverdracht(Guid netwerkId, Guid schoolId, Guid naarNetwerkId, DateOnly van) => (NetwerkId, SchoolId, NaarNetwerkId, Van) = (netwerkId, schoolId, naarNetwerkId, van);

    /// <summary>The network the school belongs to.</summary>
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid NaarNetwerkId { get; private set; }
}

/// <summary>Another centre delivers support: structurally for a type, or ad hoc for one pupil at a time (R8).</summary>
public enum Samenwerkvorm { Structureel, AdHoc }

public sealed class Samenwerking : Gedateerd
{
    private Samenwerking() { }

    public Samenwerking(Guid netwerkId, Guid metNetwerkId, Samenwerkvorm vorm, Ondersteuningstype type, DateOnly van) => (NetwerkId, MetNetwerkId, Vorm, Type, Van) = (netwerkId, metNetwerkId, vorm, type, van);

    public Guid NetwerkId { get; private set; }
    public Guid MetNetwerkId { get; private set; }
    public Samenwerkvorm Vorm { get; private set; }
    public Ondersteuningstype Type { get; private set; }
}

/// <summary>A municipality lies in the region of a network; official schools there belong to its official network until 2022-2023 (R13).</summary>
public sealed class Regiogemeente : Gedateerd
{
    private Regiogemeente() { }

    public Regiogemeente(Guid netwerkId, string gemeente, DateOnly van) => (NetwerkId, Gemeente, Van) = (netwerkId, gemeente, van);

    public Guid NetwerkId { get; private set; }
    public string Gemeente { get; private set; } = "";
}

/// <summary>A network's own rules on top of the law, from a day on: entry moments and dates (R21, R25). The latest counts.</summary>
public sealed class Netwerkregels : Gedateerd
{
    private Netwerkregels() { }

    public Netwerkregels(Guid netwerkId, DateOnly van, Instapritme? instapritme, Dagmaand? werkversiesVanaf, Dagmaand? indienenVanaf)
    {
        (NetwerkId, Van, Instapritme) = (netwerkId, van, instapritme);
        (WerkversiesDag, WerkversiesMaand) = (werkversiesVanaf?.Dag, werkversiesVanaf?.Maand);
        (IndienenDag, IndienenMaand) = (indienenVanaf?.Dag, indienenVanaf?.Maand);
    }

    public Guid NetwerkId { get; private set; }
    /// <summary>Null: as the law has it.</summary>
    public Instapritme? Instapritme { get; private set; }
    public int? WerkversiesDag { get; private set; }
    public int? WerkversiesMaand { get; private set; }
    public int? IndienenDag { get; private set; }
    public int? IndienenMaand { get; private set; }

    public Dagmaand? WerkversiesVanaf => WerkversiesDag is { } dag ? new(dag, WerkversiesMaand!.Value) : null;
    public Dagmaand? IndienenVanaf => IndienenDag is { } dag ? new(dag, IndienenMaand!.Value) : null;
}
