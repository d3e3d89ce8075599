namespace Krijtlijn.Platform.Web;

/// <summary>The headers that keep a page to itself: only own scripts, styles and pictures, no framing, no sniffing, nothing kept by shared caches.</summary>
public static class Beveiliging
{
    private const string Inhoudsbeleid = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseBeveiliging(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var koppen = context.Response.Headers;
        koppen.ContentSecurityPolicy = Inhoudsbeleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "same-origin";
        koppen["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        context.Response.OnStarting(() =>
        {
            if (string.IsNullOrEmpty(koppen.CacheControl)) koppen.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next();
    });
}
