using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Web;

/// <summary>GET /gezond: 200 when the database answers a question about our own tables, 503 when it does not. For load balancers, monitoring and the test runner.</summary>
public static partial class Gezondheid
{
    private const int HoogsteAantalSeconden = 10;

    public static void MapGezond(this IEndpointRouteBuilder eindpunten) => eindpunten.MapGet("/gezond", Vraag).AllowAnonymous();

    private static async Task<IResult> Vraag(KrijtlijnDb db, ILogger<KrijtlijnDb> log, CancellationToken ct)
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(ct);
        geduld.CancelAfter(TimeSpan.FromSeconds(HoogsteAantalSeconden));
        try
        {
            await db.Netwerken().AnyAsync(geduld.Token);
            return Results.Text("gezond");
        }
        catch (Exception fout) when (Databankstoringen.IsVanDeDatabank(fout) || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            Ongezond(log, fout.GetBaseException().Message);
            return Results.Text("de databank antwoordt niet", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De databank antwoordt niet op de vraag van /gezond: {Reden}")]
    private static partial void Ongezond(ILogger log, string reden);
}
