using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>R40: whoever opens a page about one record that names a pupil, or downloads a pupil's file, leaves a line; the administrator and the employer meet no pupil at all.</summary>
public sealed class InzageTests(Toepassing toepassing)
{
    /// <summary>Pages about somebody or something else that list pupils by name, as the lists of the menu do.</summary>
    private static readonly HashSet<string> Lijsten = ["personeel/{id:guid}", "personeel/{id:guid}/uit-dienst"];

    [Fact]
    public async Task Pagina_MetEenLeerling_LaatEenSpoorNa_R40()
    {
        var wereld = await Paginawereld.Maak(toepassing);
        var (fouten, metSpoor) = (new List<string>(), 0);
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => !Lijsten.Contains(p.Sjabloon)))
            foreach (var rol in pagina.Toegelaten.Where(r => Paginatabel.IsRecord(pagina, wereld, r)))
            {
                var (gebruiker, adres) = (wereld.Wereld.Rol(rol).GebruikerId, Paginatabel.Adres(pagina, wereld, rol));
                var voordien = await Sporen(gebruiker);
                var antwoord = await wereld.Als(rol).Get(adres);
                if (antwoord.StatusCode != HttpStatusCode.OK || (pagina.IsPagina && !wereld.Noemt(await antwoord.Content.ReadAsStringAsync()))) continue;
                metSpoor++;
                if (await Sporen(gebruiker) == voordien) fouten.Add($"{rol} {adres}: no line of the reading.");
            }
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
        Assert.True(metSpoor > 80, $"Only {metSpoor} readings were looked at.");
    }

    [Theory]
    [InlineData(RolSoort.Beheerder)]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    public async Task Pagina_VanWieGeenDossierHeeft_NoemtGeenLeerling_R40(RolSoort rol)
    {
        var wereld = await Paginawereld.Maak(toepassing);
        foreach (var pagina in (await Paginatabel.Beschermd(toepassing)).Where(p => p.Toegelaten.Contains(rol)))
            Assert.False(wereld.Noemt(await (await wereld.Als(rol).Get(Paginatabel.Adres(pagina, wereld, rol))).Content.ReadAsStringAsync()), $"/{pagina.Sjabloon} names a pupil.");
        Assert.DoesNotContain(wereld.Familienaam, (await wereld.Als(rol).Open("/zoeken?q=" + wereld.Voornaam)).Tekst);
        Assert.Equal(0, await Sporen(wereld.Wereld.Rol(rol).GebruikerId));
    }

    private Task<int> Sporen(Guid gebruiker) => toepassing.Db(db => db.Inzages().CountAsync(i => i.GebruikerId == gebruiker));
}
