using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Web;

/// <summary>GET /gezond: 200 when the database answers, 503 when it does not. For load balancers, monitoring and the test runner.</summary>
public static class Gezondheid
{
    public static void MapGezond(this IEndpointRouteBuilder eindpunten) => eindpunten.MapGet("/gezond", async (KrijtlijnDb db, CancellationToken ct) =>
        await db.Database.CanConnectAsync(ct) ? Results.Text("gezond") : Results.Text("de databank antwoordt niet", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
}
