using Microsoft.AspNetCore.Http.Features;

namespace Krijtlijn.Platform.Files;

/// <summary>
/// The size of a request. A little above the largest file, so that the page itself can say a file is too large. What is larger still gets the page of status 413:
/// the bytes are read and dropped first, because a browser that is still sending sees a broken connection instead of the answer.
/// </summary>
public static class Uploadgrens
{
    public const long MaxVerzoek = 40L * 1024 * 1024, MaxWeggooien = 1024L * 1024 * 1024;

    public static void Instellen(WebApplicationBuilder bouwer)
    {
        bouwer.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = MaxVerzoek);
        bouwer.Services.Configure<FormOptions>(f => f.MultipartBodyLengthLimit = MaxVerzoek);
    }

    public static void UseUploadgrens(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentLength is not > MaxVerzoek)
        {
            await next(context);
            return;
        }
        if (context.User.Identity?.IsAuthenticated == true && context.Request.ContentLength <= MaxWeggooien) await Weggooien(context);
        // The page of the status is made on this same request, which has no body any more.
        (context.Request.Method, context.Request.ContentType, context.Request.ContentLength) = (HttpMethods.Get, null, null);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    private static async Task Weggooien(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = null;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
