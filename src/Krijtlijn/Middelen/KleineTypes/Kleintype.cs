using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>A small type at a level: what is counted, and what a norm is set for.</summary>
public readonly record struct Kleintype(Ondersteuningstype Type, Onderwijsniveau Niveau)
{
    /// <summary>The small types of a school year by the regime, at each level where they can be.</summary>
    public static IReadOnlyList<Kleintype> Voor(Schooljaar jaar) => Regelboek.Zoek(jaar) is not { } regime ? []
        : [.. from regel in regime.Typen where regel.Budget == Typebudget.Klein from niveau in Enum.GetValues<Onderwijsniveau>() where regime.Verbod(regel.Type, niveau) is null orderby regel.Type, niveau select new Kleintype(regel.Type, niveau)];

    /// <summary>
    /// The days on which is counted for the means of a school year: the count days of the year before, in order. Empty where the sources name none.
    /// </summary>
    public static IReadOnlyList<DateOnly> Teldagen(Schooljaar jaar) => Regelboek.Zoek(jaar) is { } regime ? [.. Regeldagen.Van(regime, jaar.Vorige).Teldagen.Order()] : [];

    public string Tekst => $"{Type.Tekst()}, {Niveau.Tekst().InDeZin()}";
}

/// <summary>From a school year on: how many units the network is given for each counted pupil of a small type at a level. The latest that began counts; nought ends it.</summary>
public sealed class Kleintypenorm
{
    /// <summary>The most one pupil can count for: a hundred units.</summary>
    public const int Hoogste = 100_000;

    private Kleintypenorm() { }

    public Kleintypenorm(Guid netwerkId, Kleintype wat, Schooljaar van, long duizendsten, DateTime nu)
    {
        if (duizendsten is < 0 or > Hoogste) throw new RegelGebroken(Kleintypewaarborg.Regel, $"Een norm ligt tussen 0 en {Hoogste.AlsEenheden()} eenheden per leerling.");
        (NetwerkId, Type, Niveau, Van, Duizendsten, IngevoerdOp) = (netwerkId, wat.Type, wat.Niveau, van, (int)duizendsten, nu);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Ondersteuningstype Type { get; private set; }
    public Onderwijsniveau Niveau { get; private set; }
    /// <summary>The first school year.</summary>
    public Schooljaar Van { get; private set; }
    /// <summary>Units per counted pupil, in thousandths.</summary>
    public int Duizendsten { get; private set; }
    public DateTime IngevoerdOp { get; private set; }
    /// <summary>When another norm from the same school year took its place; null while it counts.</summary>
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    public Kleintype Wat => new(Type, Niveau);
    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}

/// <summary>How many pupils of a small type at a level were counted on a count day, for a special school or for the network as a whole. Numbers only, never a pupil.</summary>
public sealed class Kleintypetelling
{
    public const int Meeste = 10_000;

    private Kleintypetelling() { }

    public Kleintypetelling(Guid netwerkId, Guid? schoolId, DateOnly teldag, Kleintype wat, int aantal, DateTime nu)
    {
        if (aantal is < 0 or > Meeste) throw new RegelGebroken(Kleintypewaarborg.Regel, $"Een aantal leerlingen ligt tussen 0 en {Meeste.AlsGetal()}.");
        (NetwerkId, SchoolId, Teldag, Type, Niveau, Aantal, IngevoerdOp) = (netwerkId, schoolId, teldag, wat.Type, wat.Niveau, aantal, nu);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    /// <summary>The special school that is given the units; null for the network as a whole.</summary>
    public Guid? SchoolId { get; private set; }
    public DateOnly Teldag { get; private set; }
    public Ondersteuningstype Type { get; private set; }
    public Onderwijsniveau Niveau { get; private set; }
    public int Aantal { get; private set; }
    public DateTime IngevoerdOp { get; private set; }
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    public Kleintype Wat => new(Type, Niveau);
    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}

/// <summary>A decision of the network to use part of what is guaranteed for the small types for the broad types in a school year. Without one nothing can (rekenregels, section 3).</summary>
public sealed class Kleintypevrijgave
{
    public const int RedenLengte = 400;

    private Kleintypevrijgave() { }

    public Kleintypevrijgave(Guid netwerkId, Schooljaar schooljaar, int procent, Beslissing beslissing, string? reden, DateTime nu)
    {
        if (procent is < 1 or > 100) throw new RegelGebroken(Kleintypewaarborg.Regel, "Het deel ligt tussen 1 en 100 %.", nameof(Procent));
        if (string.IsNullOrWhiteSpace(reden)) throw new RegelGebroken(Kleintypewaarborg.Regel, "Zeg waarom het netwerk hiervan afwijkt.", nameof(Reden));
        (NetwerkId, Schooljaar, Procent, Reden, IngevoerdOp) = (netwerkId, schooljaar, procent, reden.Trim(), nu);
        (BeslistOp, Orgaan, Verslagreferentie) = beslissing;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    /// <summary>How much of the guaranteed units of each special school, 1-100.</summary>
    public int Procent { get; private set; }
    public DateOnly BeslistOp { get; private set; }
    public string Orgaan { get; private set; } = "";
    public string Verslagreferentie { get; private set; } = "";
    public string Reden { get; private set; } = "";
    public DateTime IngevoerdOp { get; private set; }
    /// <summary>When it was withdrawn or another took its place; null while it counts.</summary>
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}
