using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace Krijtlijn.Platform.Web;

/// <summary>When the database is away every page says so, with status 503 and a try-again hint; other failures stay 500.</summary>
public sealed class Databankfouten : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsDatabankWeg(exception)) return false;
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = "30";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        // No layout here: it asks who is signed in and how many things wait, and that needs the database.
        await httpContext.Response.WriteAsync(Pagina, cancellationToken);
        return true;
    }

    internal static bool IsDatabankWeg(Exception? fout) => fout switch
    {
        null => false,
        // Shutting down, starting up, full, or not there while a restore runs.
        Npgsql.PostgresException { SqlState: "57P01" or "57P03" or "53300" or "3D000" } => true,
        Npgsql.PostgresException => false,
        Npgsql.NpgsqlException => true,
        Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 5 or 8 or 10 or 13 or 14 } => true,
        DbException { IsTransient: true } => true,
        _ => IsDatabankWeg(fout.InnerException),
    };

    private const string Pagina = """
        <!doctype html>
        <html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Even niet bereikbaar – Krijtlijn</title><link rel="stylesheet" href="/stijl/basis.css"><link rel="stylesheet" href="/stijl/formulier.css"></head>
        <body><main class="kader" id="inhoud"><h1>Krijtlijn is even niet bereikbaar</h1>
        <p>De databank antwoordt niet. Wat u net hebt bewaard, is bewaard; wat u aan het typen was, staat nog in uw scherm als u teruggaat.</p>
        <p>Wacht een halve minuut en probeer opnieuw. Blijft het zo, verwittig dan de beheerder van uw netwerk.</p>
        <p><a class="knop" href="">Probeer opnieuw</a></p></main></body></html>
        """;
}
