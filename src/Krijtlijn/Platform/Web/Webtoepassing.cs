using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Authorization;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Krijtlijn.Platform.Web;

/// <summary>The web application: services, pages in capability folders, and the order of the request pipeline.</summary>
public static class Webtoepassing
{
    public static WebApplication Bouw(Programma programma, string[] args, IDictionary<string, string?> instellingen, int? poort = null, Action<WebApplicationBuilder>? aanpassen = null)
    {
        var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Webtoepassing).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" });
        bouwer.Configuration.AddInMemoryCollection(instellingen);
        if (poort is { } p) bouwer.WebHost.UseUrls($"http://127.0.0.1:{p}");
        Uploadgrens.Instellen(bouwer);
        Diensten(programma, bouwer);
        aanpassen?.Invoke(bouwer);
        var app = bouwer.Build();
        Pijplijn(programma, app);
        return app;
    }

    private static void Diensten(Programma programma, WebApplicationBuilder bouwer)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-BE");
        bouwer.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        programma.Diensten(bouwer.Services, bouwer.Configuration);
        bouwer.Services.AddSleutels();
        Meting.Registreer(bouwer.Services, bouwer.Configuration);
        bouwer.Services.AddHttpContextAccessor();
        bouwer.Services.AddScoped(sp => HuidigeGebruiker.Van(sp.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        bouwer.Services.AddSingleton<IAuthorizationPolicyProvider, RollenBeleid>();
        bouwer.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        bouwer.Services.AddRazorPages(o =>
        {
            o.RootDirectory = "/";
            foreach (var module in programma.Modules) module.Toegang(o.Conventions);
            o.Conventions.ConfigureFilter(new ServiceFilterAttribute<Indieningsfilter> { Order = -10 });
            o.Conventions.ConfigureFilter(new ServiceFilterAttribute<Formulierfilter> { Order = 0 });
        }).AddMvcOptions(NederlandseMeldingen.Zet).AddMvcOptions(Invoerlezers.Zet);
        bouwer.Services.Configure<RazorViewEngineOptions>(o => o.PageViewLocationFormats.Add("/Gedeeld/{0}.cshtml"));
        bouwer.Services.AddScoped<Deelweergave>();
        bouwer.Services.AddScoped<Indieningen>().AddScoped<Dagelijks.IDagtaak>(sp => sp.GetRequiredService<Indieningen>()).AddScoped<Indieningsfilter>().AddScoped<Formulierfilter>().AddScoped<Paginatoegang>();
        bouwer.Services.AddExceptionHandler<Databankfouten>();
        bouwer.Services.AddGrenzen(bouwer.WebHost);
        bouwer.Services.AddHostedService<Dagelijks.Dagwerker>();
        bouwer.Services.AddResponseCompression(o => o.EnableForHttps = false);
        bouwer.Services.AddRouting(o => o.LowercaseUrls = true);
    }

    private static void Pijplijn(Programma programma, WebApplication app)
    {
        app.UseMeting();
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseBeveiliging();
        app.UseExceptionHandler("/fout/500");
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = c.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600" });
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseRateLimiter();
        app.UseRouting();
        app.UseAuthentication();
        app.UseUploadgrens();
        app.UseAuthorization();
        foreach (var module in programma.Modules) module.Eindpunten(app);
        app.MapGezond();
        app.MapRazorPages();
        // An address that does not exist says so to everybody; without this, whoever is signed out would be sent to the sign-in page.
        app.MapFallback("{*pad}", context => { context.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; }).AllowAnonymous();
    }
}
