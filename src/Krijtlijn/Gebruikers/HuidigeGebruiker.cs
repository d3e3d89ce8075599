using System.Security.Claims;

namespace Krijtlijn.Gebruikers;

/// <summary>Who is acting now and in which role: from the sign-in cookie on the web, or the system itself in a command or job.</summary>
public sealed class HuidigeGebruiker
{
    public const string ClaimRolId = "kl:rol", ClaimRol = "kl:rolsoort", ClaimNetwerk = "kl:netwerk", ClaimInstelling = "kl:instelling",
        ClaimPersoneelslid = "kl:personeelslid", ClaimOmschrijving = "kl:omschrijving", ClaimMeerRollen = "kl:meer", ClaimNaam = "kl:naam";

    private HuidigeGebruiker() { }

    public bool IsAangemeld { get; private init; }
    public Guid? GebruikerId { get; private init; }
    public string Naam { get; private init; } = "";
    public Guid? RolId { get; private init; }
    /// <summary>The active role; null for the system and for who is not signed in, and then nothing is within reach.</summary>
    public RolSoort? Rol { get; private init; }
    /// <summary>The role in words with its organisation, e.g. "Zorgverantwoordelijke – Basisschool De Linde".</summary>
    public string RolOmschrijving { get; private init; } = "";
    public bool HeeftMeerRollen { get; private init; }
    public Guid? NetwerkId { get; private init; }
    public Guid? InstellingId { get; private init; }
    public Guid? PersoneelslidId { get; private init; }

    public bool IsCoordinatie => Rol is RolSoort.Coordinator or RolSoort.Regioverantwoordelijke;

    /// <summary>The network of somebody whose role belongs to one; throws for others.</summary>
    public Guid EigenNetwerk => NetwerkId ?? throw new InvalidOperationException("This role has no network.");
    /// <summary>The school, CLB or employer of somebody whose role belongs to one; throws for others.</summary>
    public Guid EigenInstelling => InstellingId ?? throw new InvalidOperationException("This role has no institution.");
    /// <summary>The member of staff of a supporter; throws for others.</summary>
    public Guid EigenPersoneelslid => PersoneelslidId ?? throw new InvalidOperationException("This role is no supporter.");

    public static HuidigeGebruiker Niemand { get; } = new();

    /// <summary>The program itself, in a command, an import or a job; stated in the logbook by what it does.</summary>
    public static HuidigeGebruiker Systeem(string naam) => new() { Naam = naam, RolOmschrijving = "Systeem" };

    public static HuidigeGebruiker Van(ClaimsPrincipal? principal)
    {
        if (principal?.Identity?.IsAuthenticated != true) return Niemand;
        return new HuidigeGebruiker
        {
            IsAangemeld = true,
            GebruikerId = Id(principal, ClaimTypes.NameIdentifier),
            Naam = principal.FindFirstValue(ClaimNaam) ?? "",
            RolId = Id(principal, ClaimRolId),
            Rol = Enum.TryParse<RolSoort>(principal.FindFirstValue(ClaimRol), out var rol) ? rol : null,
            RolOmschrijving = principal.FindFirstValue(ClaimOmschrijving) ?? "",
            HeeftMeerRollen = principal.HasClaim(ClaimMeerRollen, "ja"),
            NetwerkId = Id(principal, ClaimNetwerk),
            InstellingId = Id(principal, ClaimInstelling),
            PersoneelslidId = Id(principal, ClaimPersoneelslid),
        };
    }

    /// <summary>The claims that put a role into the cookie; read back by <see cref="Van"/>.</summary>
    public static IEnumerable<Claim> Claims(Rol rol, string omschrijving, bool heeftMeerRollen)
    {
        yield return new Claim(ClaimRolId, rol.Id.ToString());
        yield return new Claim(ClaimRol, rol.Soort.ToString());
        yield return new Claim(ClaimOmschrijving, omschrijving);
        if (rol.NetwerkId is { } netwerk) yield return new Claim(ClaimNetwerk, netwerk.ToString());
        if (rol.InstellingId is { } instelling) yield return new Claim(ClaimInstelling, instelling.ToString());
        if (rol.PersoneelslidId is { } personeelslid) yield return new Claim(ClaimPersoneelslid, personeelslid.ToString());
        if (heeftMeerRollen) yield return new Claim(ClaimMeerRollen, "ja");
    }

    private static Guid? Id(ClaimsPrincipal principal, string soort) => Guid.TryParse(principal.FindFirstValue(soort), out var id) ? id : null;
}
