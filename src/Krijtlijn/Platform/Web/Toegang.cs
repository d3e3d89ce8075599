using Krijtlijn.Gebruikers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Platform.Web;

/// <summary>Access sits on the folder: a new page in it is protected before it is written. Who lacks the role gets 404, as if the page did not exist.</summary>
public static class Toegang
{
    /// <summary>The policy name of a set of roles; made on demand by <see cref="RollenBeleid"/>.</summary>
    public static string Beleid(params RolSoort[] rollen) => RollenBeleid.Voorvoegsel + string.Join(",", rollen);

    /// <summary>Only these roles may enter the folder, e.g. "/Aanmeldingen/Beoordelen".</summary>
    public static PageConventionCollection Map(this PageConventionCollection paginas, string map, params RolSoort[] rollen)
    {
        paginas.AuthorizeFolder(map, Beleid(rollen));
        return paginas;
    }

    /// <summary>Only these roles may open the page, on top of what its folder asks, e.g. "/Aanmeldingen/Overzicht".</summary>
    public static PageConventionCollection Pagina(this PageConventionCollection paginas, string pagina, params RolSoort[] rollen)
    {
        paginas.AuthorizePage(pagina, Beleid(rollen));
        return paginas;
    }
}

/// <summary>Builds role policies on demand, so that no list of policies has to be kept beside the folders.</summary>
public sealed class RollenBeleid(Microsoft.Extensions.Options.IOptions<AuthorizationOptions> opties) : DefaultAuthorizationPolicyProvider(opties)
{
    public const string Voorvoegsel = "rollen:";

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (!policyName.StartsWith(Voorvoegsel, StringComparison.Ordinal)) return base.GetPolicyAsync(policyName);
        var rollen = policyName[Voorvoegsel.Length..].Split(',');
        return Task.FromResult<AuthorizationPolicy?>(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(HuidigeGebruiker.ClaimRol, rollen).Build());
    }
}
