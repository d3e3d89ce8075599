using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>
/// What a special school received from the government for a school year in a network, with its pupils and where the figures come from. A fact is never changed: a better figure takes its
/// place and it lapses, so that what was known when stays known.
/// </summary>
public sealed class Werkgeverontvangst
{
    private Werkgeverontvangst() { }

    /// <exception cref="RegelGebroken">A number below zero or too large, no source, or a source of the future.</exception>
    public Werkgeverontvangst(Guid netwerkId, Guid schoolId, Schooljaar schooljaar, Werkgevercijfers cijfers, Cijferbron bron, DateTime nu)
    {
        cijfers.Eis();
        (NetwerkId, SchoolId, Schooljaar, IngevoerdOp) = (netwerkId, schoolId, schooljaar, nu);
        (OntvangenDuizendsten, LeerlingenNu, LeerlingenVorig) = cijfers;
        (Bron, BronDag) = bron;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    /// <summary>The special school.</summary>
    public Guid SchoolId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    /// <summary>Units of the closed budget, in thousandths.</summary>
    public long OntvangenDuizendsten { get; private set; }
    /// <summary>Pupils of the special school this year and the year before; null when not given.</summary>
    public int? LeerlingenNu { get; private set; }
    public int? LeerlingenVorig { get; private set; }
    /// <summary>Where the figures come from: a letter of the ministry, a list.</summary>
    public string Bron { get; private set; } = "";
    public DateOnly BronDag { get; private set; }
    public DateTime IngevoerdOp { get; private set; }
    /// <summary>When a better figure took its place; null while it counts.</summary>
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    public Werkgevercijfers Cijfers => new(OntvangenDuizendsten, LeerlingenNu, LeerlingenVorig);

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}

/// <summary>The figures of a special school: units in thousandths, and its pupils when they are known.</summary>
public sealed record Werkgevercijfers(long OntvangenDuizendsten, int? LeerlingenNu, int? LeerlingenVorig)
{
    internal void Eis()
    {
        if (OntvangenDuizendsten is < 0 or > Eenheden.Hoogste) throw new RegelGebroken(Werkgevercontrole.Regel, $"De ontvangen eenheden liggen tussen 0 en {Eenheden.Hoogste.AlsEenheden()}.");
        if (LeerlingenNu is < 0 or > Werkgevercontrole.MeesteLeerlingen || LeerlingenVorig is < 0 or > Werkgevercontrole.MeesteLeerlingen) throw new RegelGebroken(Werkgevercontrole.Regel, "Een aantal leerlingen kan niet negatief zijn.");
    }
}
