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
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 8;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<KrijtlijnDb>().AddSignInManager().AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            o.LoginPath = "/aanmelden";
            o.ReturnUrlParameter = "naar";
            o.Cookie.Name = "krijtlijn";
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            // Out of reach is 404: a page somebody may not see does not exist for her.
            o.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.AddScoped<Aanmeldservice>();
    }
}
