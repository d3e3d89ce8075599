using Krijtlijn.Platform;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Gebruikers;

internal sealed class GebruikersModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddIdentityCore<Gebruiker>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3; // with passkeys
                o.Stores.MaxLengthForKeys = 128;
                o.User.RequireUniqueEmail = true;
                o.Password.RequiredLength = Wachtwoordregels.Laagste;
                o.Password.RequiredUniqueChars = 5;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 8;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<KrijtlijnDb>().AddSignInManager().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TimeSpan.FromHours(2));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            o.LoginPath = GebruikersLinks.Aanmelden;
            o.ReturnUrlParameter = "naar";
            o.Cookie.Name = "krijtlijn";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.Events.OnValidatePrincipal = Sessiecontrole.Valideer;
            // Out of reach is 404: a page somebody may not see does not exist for her.
            o.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.Configure<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => (o.Cookie.Name, o.ExpireTimeSpan) = ("krijtlijn-code", TimeSpan.FromMinutes(10)));
        services.AddScoped<Aanmeldservice>().AddScoped<Sessiecontrole>().AddScoped<UitnodigingService>().AddSingleton<Inrichtcode>();
    }

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Gebruikers/Beheren", RolSoort.Coordinator, RolSoort.Beheerder);

}
