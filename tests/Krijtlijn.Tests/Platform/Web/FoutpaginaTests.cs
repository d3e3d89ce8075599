using System.ComponentModel.DataAnnotations;
using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

public sealed class FoutpaginaTests(Toepassing toepassing)
{
    [Fact]
    public async Task NietGevonden_Afgemeld_WijstNaarAanmelden()
    {
        var antwoord = await toepassing.Bezoeker().Get("/dit/bestaat/niet");
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Contains("We vinden deze pagina niet", tekst);
        Assert.Contains("Naar aanmelden", tekst);
        Assert.DoesNotContain("type=\"search\"", tekst);
    }

    [Fact]
    public async Task Indienen_ZonderGeldigFormulierbewijs_LegtUitEnBiedtEenWegTerug()
    {
        var wereld = await Wereld.Maak(toepassing);
        var antwoord = await wereld.Als(RolSoort.School).Post(GebruikersLinks.WachtwoordWijzigen, [KeyValuePair.Create("Formulier.Huidig", "x")]);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Contains("stond te lang open", antwoord.Tekst);
        Assert.Contains(GebruikersLinks.WachtwoordWijzigen, antwoord.Pagina!.Links);
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/dit/bestaat/niet")]
    [InlineData("/fout/500")]
    [InlineData("/stijl/basis.css")]
    public async Task ElkAntwoord_DraagtDeKoppenDieEenPaginaBijZichHouden(string url)
    {
        var koppen = (await toepassing.Bezoeker().Get(url)).Headers;
        Assert.Contains("default-src 'none'", Assert.Single(koppen.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(koppen.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData(413, "te groot")]
    [InlineData(429, "Even geduld")]
    [InlineData(500, "ging mis bij ons")]
    [InlineData(503, "even niet bereikbaar")]
    [InlineData(403, "We vinden deze pagina niet")]
    public async Task Foutpagina_PerStatus_ZegtWatTeDoen(int status, string tekst)
    {
        var antwoord = await toepassing.Bezoeker().Get($"/fout/{status}");
        Assert.Equal(status == 403 ? 404 : status, (int)antwoord.StatusCode);
        Assert.Contains(tekst, await antwoord.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Hulp_AfgemeldEnPerRol_IsLeesbaar()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("Wachtwoord vergeten?", (await toepassing.Bezoeker().Open("/hulp")).Tekst);
        foreach (var soort in Enum.GetValues<RolSoort>()) Assert.Contains($"Uw werk als {soort.Tekst()}", (await wereld.Als(soort).Open("/hulp")).Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Melding_EigenTekstBijEenRegel_BlijftStaan()
    {
        var (eigen, standaard) = (new EmailAddressAttribute { ErrorMessage = "Eigen tekst" }, new EmailAddressAttribute());
        var details = new ValidationMetadataProviderContext(ModelMetadataIdentity.ForType(typeof(string)), ModelAttributes.GetAttributesForType(typeof(string)));
        details.ValidationMetadata.ValidatorMetadata.Add(eigen);
        details.ValidationMetadata.ValidatorMetadata.Add(standaard);
        new NederlandseMeldingen().CreateValidationMetadata(details);
        Assert.Equal("Eigen tekst", eigen.ErrorMessage);
        Assert.Contains("naam@school.example.org", standaard.ErrorMessage);
    }
}
