using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Krijtlijn.Leerlingen;

/// <summary>Serves a file of a pupil to who has the pupil within reach: always as a download, never run or guessed by the browser; the reading is logged.</summary>
internal static class Bestanden
{
    public static void Eindpunt(IEndpointRouteBuilder eindpunten) => eindpunten
        .MapGet("/bestanden/{id:guid}", Geef)
        .RequireAuthorization(Toegang.Beleid(RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb, RolSoort.Ondersteuner));

    private static async Task Geef(Guid id, HttpContext context, KrijtlijnDb db, HuidigeGebruiker wie, Bestandsopslag opslag, TimeProvider tijd)
    {
        var ct = context.RequestAborted;
        var bestand = await db.Set<Bestand>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && db.Leerlingen(wie).Any(l => l.Id == b.LeerlingId), ct);
        if (bestand is not { LeerlingId: { } leerlingId })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await db.Inzien(wie, leerlingId, bestand.NetwerkId, "Bestand", tijd.Nu(), ct);
        var kop = context.Response.Headers;
        var bijlage = new ContentDispositionHeaderValue("attachment");
        bijlage.SetHttpFileName(bestand.Naam);
        kop.ContentDisposition = bijlage.ToString();
        kop.XContentTypeOptions = "nosniff";
        kop.CacheControl = "private, no-store";
        kop.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.ContentType = bestand.Mediatype;
        context.Response.ContentLength = bestand.Lengte;
        await opslag.Schrijven(bestand.Id, context.Response.Body, ct);
    }
}
