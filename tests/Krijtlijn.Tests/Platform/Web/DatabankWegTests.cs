using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Tests.Scholen;
using Krijtlijn.Voorbeeld;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>The database goes away while people work, and comes back. Each test leaves it where it was.</summary>
public sealed class DatabankWegTests(EigenDatabank eigen) : IClassFixture<EigenDatabank>
{
    private const string Titel = "Krijtlijn is even niet bereikbaar", Gezond = "/gezond";

    private Toepassing Toepassing => eigen.Toepassing;

    [Fact]
    public async Task Weg_ElkePaginaZegtHet_EnTerugGaatAllesVerder()
    {
        var wereld = await Wereld.Maak(Toepassing);
        var (coordinator, gast) = (wereld.Als(RolSoort.Coordinator), Toepassing.Bezoeker());
        await coordinator.Open("/aanmeldingen");
        var aanmelden = await gast.Open(GebruikersLinks.Aanmelden);
        Assert.Equal(HttpStatusCode.OK, await gast.Status(Gezond));

        await Toepassing.Databank.Weg();
        try
        {
            foreach (var keer in new[] { 1, 2 })
            {
                Assert.Contains("Probeer opnieuw", await Weg(await coordinator.Get("/aanmeldingen")));
                Assert.DoesNotContain("misschien niet bewaard", await Weg(await gast.Get(GebruikersLinks.Aanmelden)));
                Assert.True(await gast.Status(Gezond) == HttpStatusCode.ServiceUnavailable, $"Healthy without a database (time {keer}).");
            }
            var velden = aanmelden.Formulier(["Formulier.Email"], null).Velden().Where(v => !v.Key.StartsWith("Formulier.", StringComparison.Ordinal)).Append(new("Formulier.Email", "an@example.org")).Append(new("Formulier.Wachtwoord", "x"));
            Assert.Contains("misschien niet bewaard", await Weg(await gast.PostRuw(GebruikersLinks.Aanmelden, velden)));
            Assert.False(File.Exists(Toepassing.Databank.Bestand), "An empty database took the place of the one that went away.");
        }
        finally
        {
            await Toepassing.Databank.Terug();
        }

        await coordinator.Open("/aanmeldingen");
        await gast.Open(GebruikersLinks.Aanmelden);
        Assert.Equal(HttpStatusCode.OK, await gast.Status(Gezond));
    }

    [Fact]
    public async Task Weg_FoutpaginaZelf_VraagtNietsAanDeDatabank()
    {
        var school = (await Wereld.Maak(Toepassing)).Als(RolSoort.School);
        await Toepassing.Databank.Weg();
        try
        {
            Toepassing.Diensten.GetRequiredService<Voorbeeldband>().Vergeet();
            Assert.Equal(HttpStatusCode.NotFound, await Toepassing.Bezoeker().Status("/dit/bestaat/niet"));
            var fout = await school.Get("/fout/500");
            Assert.Equal(HttpStatusCode.InternalServerError, fout.StatusCode);
            Assert.Contains("Dit ging mis bij ons", await fout.Content.ReadAsStringAsync());
        }
        finally
        {
            await Toepassing.Databank.Terug();
            // Nobody asked anything meanwhile, so nobody noticed that the waiting connections were cut.
            NpgsqlConnection.ClearAllPools();
        }
    }

    [Fact]
    public async Task ZonderOnzeTabellen_IsNietGezond()
    {
        await Toepassing.Db(db => db.Database.ExecuteSqlRawAsync("alter table netwerk rename to netwerk_elders"));
        try
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Toepassing.Bezoeker().Status(Gezond));
        }
        finally
        {
            await Toepassing.Db(db => db.Database.ExecuteSqlRawAsync("alter table netwerk_elders rename to netwerk"));
        }
        Assert.Equal(HttpStatusCode.OK, await Toepassing.Bezoeker().Status(Gezond));
    }

    private static async Task<string> Weg(HttpResponseMessage antwoord)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.StatusCode == HttpStatusCode.ServiceUnavailable, $"{(int)antwoord.StatusCode}\n{tekst}");
        Assert.Equal(TimeSpan.FromSeconds(30), antwoord.Headers.RetryAfter?.Delta);
        Assert.Contains(Titel, tekst);
        return tekst;
    }
}
