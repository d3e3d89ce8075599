using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Diagnostics;

namespace Krijtlijn.Platform.Web;

/// <summary>When the database is away every page says so, with status 503 and a try-again hint; other failures stay 500.</summary>
public sealed partial class Databankfouten(ILogger<Databankfouten> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Databankstoringen.Van(exception) is not { } storing) return false;
        Weg(log, storing, exception.GetBaseException().Message);
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = "30";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        // No layout here: it asks who is signed in and how many things wait, and that needs the database.
        await httpContext.Response.WriteAsync(Pagina(storing, HttpMethods.IsGet(httpContext.Request.Method)), cancellationToken);
        return true;
    }

    private static string Pagina(Databankstoring storing, bool isLezen) => $"""
        <!doctype html>
        <html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Even niet bereikbaar – Krijtlijn</title><link rel="stylesheet" href="/stijl/basis.css"><link rel="stylesheet" href="/stijl/formulier.css"></head>
        <body><main class="kader" id="inhoud"><h1>Krijtlijn is even niet bereikbaar</h1>
        <p>{storing.Uitleg()}{(isLezen ? "" : " Wat u net verstuurde, is misschien niet bewaard. Ga terug: meestal staat wat u typte er nog. Kijk na of het bewaard is voor u het opnieuw verstuurt.")}</p>
        <p>{(storing.GaatVanzelfOver() ? "Wacht een halve minuut en probeer opnieuw. Blijft het zo, verwittig dan de beheerder van Krijtlijn." : "Dat lost zichzelf niet op: verwittig de beheerder van Krijtlijn.")}</p>
        <p><a class="knop" href="">Probeer opnieuw</a></p></main></body></html>
        """;

    [LoggerMessage(Level = LogLevel.Error, Message = "De databank doet haar werk niet ({Storing}): {Reden}")]
    private static partial void Weg(ILogger log, Databankstoring storing, string reden);
}
