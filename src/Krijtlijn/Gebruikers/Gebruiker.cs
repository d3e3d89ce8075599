using Microsoft.AspNetCore.Identity;

namespace Krijtlijn.Gebruikers;

/// <summary>Somebody who can sign in. What she may do hangs on her roles, not on the account.</summary>
public sealed class Gebruiker : IdentityUser<Guid>
{
    public const int NaamLengte = 120;

    private readonly List<Rol> rollen = [];

    private Gebruiker() { }

    public Gebruiker(string naam, string email)
    {
        Id = Guid.CreateVersion7();
        Naam = naam.Trim();
        Email = UserName = email.Trim();
        SecurityStamp = Guid.NewGuid().ToString("N");
        EmailConfirmed = LockoutEnabled = true;
    }

    public string Naam { get; set; } = "";
    public IReadOnlyList<Rol> Rollen => rollen;

    public Rol Voeg(Rol rol)
    {
        rollen.Add(rol);
        return rol;
    }
}

public enum RolSoort { Coordinator, Regioverantwoordelijke, Ondersteuner, School, Clb, Competentiebegeleider, DirecteurBuo, Beheerder, Raadslid }

/// <summary>A role somebody holds in an organisation; a person may hold several and works in one at a time.</summary>
public sealed class Rol
{
    private Rol() { }

    public Rol(Guid gebruikerId, RolSoort soort, Guid? netwerkId = null, Guid? instellingId = null, Guid? personeelslidId = null)
    {
        if (soort.VraagtNetwerk() && netwerkId is null) throw new ArgumentException("This role belongs to a network.", nameof(netwerkId));
        if (soort.VraagtInstelling() && instellingId is null) throw new ArgumentException("This role belongs to an institution.", nameof(instellingId));
        if (soort == RolSoort.Ondersteuner && personeelslidId is null) throw new ArgumentException("A supporter is a member of staff.", nameof(personeelslidId));
        (GebruikerId, Soort, NetwerkId, InstellingId, PersoneelslidId) = (gebruikerId, soort, netwerkId, instellingId, personeelslidId);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GebruikerId { get; private set; }
    public RolSoort Soort { get; private set; }
    public Guid? NetwerkId { get; private set; }
    /// <summary>The school, CLB or employer the role is held in.</summary>
    public Guid? InstellingId { get; private set; }
    public Guid? PersoneelslidId { get; private set; }
    public DateOnly? Tot { get; private set; }

    public bool IsActief(DateOnly dag) => Tot is null || Tot >= dag;
    public void Beeindigen(DateOnly op) => Tot = op;
}

public static class RolWeergave
{
    public static bool VraagtNetwerk(this RolSoort soort) => soort is not (RolSoort.Clb or RolSoort.DirecteurBuo or RolSoort.School or RolSoort.Beheerder);
    public static bool VraagtInstelling(this RolSoort soort) => soort is RolSoort.School or RolSoort.Clb or RolSoort.DirecteurBuo;

    public static string Tekst(this RolSoort soort) => soort switch
    {
        RolSoort.Coordinator => "Coördinator",
        RolSoort.Regioverantwoordelijke => "Regioverantwoordelijke",
        RolSoort.Ondersteuner => "Ondersteuner",
        RolSoort.School => "Zorgverantwoordelijke",
        RolSoort.Clb => "CLB-medewerker",
        RolSoort.Competentiebegeleider => "Competentiebegeleider",
        RolSoort.DirecteurBuo => "Directeur buitengewoon onderwijs",
        RolSoort.Raadslid => "Lid van de leersteunraad of het bestuursorgaan",
        _ => "Technisch beheerder",
    };

    /// <summary>Where the organisation stands beside it, or in a narrow column.</summary>
    public static string Kort(this RolSoort soort) => soort == RolSoort.Raadslid ? "Raadslid" : soort.Tekst();

    /// <summary>Roles that never see anything of a pupil: they manage accounts, employ staff, or read figures.</summary>
    public static bool IsZonderLeerlingen(this RolSoort soort) => soort is RolSoort.Beheerder or RolSoort.DirecteurBuo or RolSoort.Raadslid;
}
