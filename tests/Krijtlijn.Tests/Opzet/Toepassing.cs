using System.Security.Claims;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Architectuur;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

[assembly: AssemblyFixture(typeof(Toepassing))]

namespace Krijtlijn.Tests.Opzet;

/// <summary>The whole application in memory on a real database, one for the run. Time stands at Monday 23 November 2026, 10.00 in Belgium, and can be moved per test with <see cref="Klok"/>.</summary>
public sealed class Toepassing : IAsyncLifetime
{
    private Testdatabank databank = null!;
    private WebApplication app = null!;

    public Testklok Klok { get; } = new();
    /// <summary>Settings besides those of the database; fill them in before the application starts.</summary>
    public Dictionary<string, string?> Instellingen { get; } = [];
    public IServiceProvider Diensten => app.Services;
    public Testdatabank Databank => databank;

    public async ValueTask InitializeAsync()
    {
        databank = await Testdatabank.Maak();
        app = Webtoepassing.Bouw(new Programma(Modules.Alle), [], databank.Instellingen.Concat(Instellingen).ToDictionary(), aanpassen: bouwer =>
        {
            // The clock of a test moves with it into the server.
            bouwer.WebHost.UseTestServer(o => o.PreserveExecutionContext = true);
            bouwer.Services.AddSingleton<TimeProvider>(Klok);
            bouwer.Services.Configure<MvcOptions>(o => o.Filters.Add(new Dekking.Filter()));
        });
        await using (var bereik = app.Services.CreateAsyncScope())
            await Krijtlijn.Platform.Database.Bijwerking.Bijwerken(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>());
        await app.StartAsync();
        Dekking.Kent(await Webpagina.Alle(this));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await databank.DisposeAsync();
    }

    /// <summary>Works on the database in a scope of its own, as a page or service would.</summary>
    public async Task<T> Db<T>(Func<KrijtlijnDb, Task<T>> werk)
    {
        await using var bereik = app.Services.CreateAsyncScope();
        return await werk(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>());
    }

    public Task Db(Func<KrijtlijnDb, Task> werk) => Db(async db => { await werk(db); return 0; });

    /// <summary>A browser that is signed in as this role, or signed out when null.</summary>
    public Bezoeker Bezoeker(Rol? rol = null, string naam = "Test Persoon") => new(app.GetTestServer().CreateHandler(), rol is null ? null : Koekje(rol, naam));

    private string Koekje(Rol rol, string naam)
    {
        var claims = HuidigeGebruiker.Claims(rol, rol.Soort.Tekst(), false)
            .Append(new Claim(ClaimTypes.NameIdentifier, rol.GebruikerId.ToString()))
            .Append(new Claim(HuidigeGebruiker.ClaimNaam, naam))
            .Append(new Claim(new ClaimsIdentityOptions().SecurityStampClaimType, Stempel(rol.GebruikerId)));
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = Klok.GetUtcNow(), ExpiresUtc = Klok.GetUtcNow().AddYears(5) }, IdentityConstants.ApplicationScheme);
        var opties = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return $"{opties.Cookie.Name}={opties.TicketDataFormat.Protect(ticket)}";
    }

    private string Stempel(Guid gebruikerId)
    {
        using var bereik = app.Services.CreateScope();
        return bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>().Gebruikers().Where(g => g.Id == gebruikerId).Select(g => g.SecurityStamp).FirstOrDefault() ?? "";
    }
}

/// <summary>A clock that starts at a fixed moment and can be moved; it does not run.</summary>
public sealed class Testklok : TimeProvider
{
    public static readonly DateTimeOffset Begin = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly AsyncLocal<DateTimeOffset?> verzet = new();

    public override DateTimeOffset GetUtcNow() => verzet.Value ?? Begin;

    /// <summary>Moves the clock for this test only.</summary>
    public void ZetOp(DateOnly dag, int uur = 9) => verzet.Value = new DateTimeOffset(dag.ToDateTime(new TimeOnly(uur, 0)), TimeSpan.Zero);

    /// <summary>Moves the clock for this test only, to a moment in UTC.</summary>
    public void ZetOp(DateTime momentUtc) => verzet.Value = new DateTimeOffset(momentUtc, TimeSpan.Zero);
}
