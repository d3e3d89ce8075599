using System.Net;
using System.Threading.RateLimiting;
using Krijtlijn.Gebruikers;
using Microsoft.AspNetCore.HttpOverrides;

namespace Krijtlijn.Platform.Web;

/// <summary>What the server takes from one visitor: sizes, and how often somebody may guess at the sign-in pages.</summary>
internal static class Grenzen
{
    private const int PogingenPerMinuut = 60;

    private static readonly PathString[] Geheimen = [GebruikersLinks.Aanmelden, GebruikersLinks.WachtwoordVergeten, "/wachtwoord-herstellen", "/uitnodiging", GebruikersLinks.Inrichten, GebruikersLinks.MijnAccount];

    public static void AddGrenzen(this IServiceCollection services, IWebHostBuilder web)
    {
        web.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            o.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        // Behind a proxy on the same machine the visitor's address and https come from its headers.
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), false));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "krijtlijn-formulier";
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(PerBezoeker);
        });
    }

    private static RateLimitPartition<IPAddress> PerBezoeker(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } adres && HttpMethods.IsPost(context.Request.Method) && Geheimen.Any(g => context.Request.Path.StartsWithSegments(g))
            ? RateLimitPartition.GetFixedWindowLimiter(adres, _ => new FixedWindowRateLimiterOptions { PermitLimit = PogingenPerMinuut, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(IPAddress.None);
}
