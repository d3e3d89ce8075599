namespace Krijtlijn.Platform.Web;

/// <summary>The headers that keep a page to itself: only own scripts, styles and pictures, no framing, no sniffing, nothing kept by shared caches.</summary>
public static class Beveiliging
{
    private const string Inhoudsbeleid = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseBeveiliging(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Last of all, because an error page starts with an empty answer; what set its own header keeps it.
        context.Response.OnStarting(() =>
        {
            var koppen = context.Response.Headers;
            koppen.TryAdd("Content-Security-Policy", Inhoudsbeleid);
            koppen.TryAdd("X-Content-Type-Options", "nosniff");
            koppen.TryAdd("Referrer-Policy", "same-origin");
            koppen.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
            koppen.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            if (string.IsNullOrEmpty(koppen.CacheControl)) koppen.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next();
    });
}
