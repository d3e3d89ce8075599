using Krijtlijn.Regelgeving;

namespace Krijtlijn.Leerlingen;

/// <summary>Where a pupil sits in a school year: school, site, level and class.</summary>
public sealed class Inschrijving
{
    public const int KlasLengte = 40;

    private Inschrijving() { }

    internal Inschrijving(Leerling leerling, Guid schoolId, Guid? vestigingId, Schooljaar schooljaar, Onderwijsniveau niveau, string klas, DateOnly van)
    {
        (LeerlingId, NetwerkId, SchoolId, Schooljaar, Van) = (leerling.Id, leerling.NetwerkId, schoolId, schooljaar, van);
        Wijzigen(vestigingId, niveau, klas);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid LeerlingId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid? VestigingId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public Onderwijsniveau Niveau { get; private set; }
    public string Klas { get; private set; } = "";
    public DateOnly Van { get; private set; }
    public DateOnly? Tot { get; private set; }

    internal void Wijzigen(Guid? vestigingId, Onderwijsniveau niveau, string klas) => (VestigingId, Niveau, Klas) = (vestigingId, niveau, klas.Trim());

    internal void Beeindigen(DateOnly tot) => Tot = tot < Van ? Van : tot;
}

/// <summary>A parent or other adult around the pupil, with how to reach them.</summary>
public sealed class Contactpersoon
{
    public const int NaamLengte = 120, RelatieLengte = 60;

    private Contactpersoon() { }

    public Contactpersoon(Leerling leerling, string naam, string relatie)
    {
        (LeerlingId, NetwerkId, SchoolId) = (leerling.Id, leerling.NetwerkId, leerling.SchoolId);
        (Naam, Relatie) = (naam, relatie);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid LeerlingId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public string Naam { get; set; } = "";
    public string Relatie { get; set; } = "";
    public string? Telefoon { get; set; }
    public string? Email { get; set; }
}
