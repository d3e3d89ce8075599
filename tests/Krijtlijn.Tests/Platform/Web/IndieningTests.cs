using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>Double submit: the same form sent twice is done once, and both end up at the same place.</summary>
public sealed class IndieningTests(Toepassing toepassing)
{
    private const int Tegelijk = 6;

    [Fact]
    public async Task NieuweLeerling_ZesKeerTegelijk_IsEenLeerling()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Nieuw);
        var antwoorden = await Stuur(() => school.Verstuur(pagina, new Dictionary<string, string?> { ["Nieuw.Voornaam"] = "Dubbel", ["Nieuw.Familienaam"] = "Tik", ["Nieuw.Geboortedatum"] = "2016-03-03" }));
        Assert.Single(antwoorden.Select(a => a.Naar).Distinct());
        Assert.Equal(1, await toepassing.Db(db => db.AlleLeerlingen().CountAsync(l => l.NetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Indienen_ZesKeerTegelijk_IsEenKeerIngediend_ZonderFoutmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id));
        var antwoorden = await Stuur(() => school.Verstuur(pagina, new Dictionary<string, string?> { ["versie"] = $"{aanmelding.Versie}" }));
        Assert.Equal([AanmeldingenLinks.Ontvangst(aanmelding.Id)], antwoorden.Select(a => a.Naar).Distinct());
        Assert.Equal(1, await toepassing.Db(db => db.Gebeurtenissen().CountAsync(g => g.AanmeldingId == aanmelding.Id && g.Wat == "Aanmelding ingediend")));
    }

    [Fact]
    public async Task Deel_ZesKeerTegelijk_BotstNietMetZichzelf()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Vraag));
        var antwoorden = await Stuur(() => school.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.VraagLeraar"] = "Een keer is genoeg" }));
        Assert.Single(antwoorden.Select(a => a.Naar).Distinct());
        Assert.Equal(aanmelding.Versie + 1, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.Id == aanmelding.Id).Select(a => a.Versie).SingleAsync()));
    }

    [Fact]
    public async Task Dagtaak_VergeetOudeSleutels_EnHoudtDeNieuwe()
    {
        var (oud, nieuw) = (Guid.NewGuid(), Guid.NewGuid());
        await toepassing.Db(async db =>
        {
            db.AddRange(new Indiening(oud, Testklok.Begin.UtcDateTime - Indieningen.Bewaard - TimeSpan.FromHours(1)), new Indiening(nieuw, Testklok.Begin.UtcDateTime));
            await db.SaveChangesAsync();
        });
        await using var bereik = toepassing.Diensten.CreateAsyncScope();
        foreach (var taak in bereik.ServiceProvider.GetServices<IDagtaak>().OfType<Indieningen>()) await taak.Uitvoeren(CancellationToken.None);
        Assert.Equal([nieuw], await toepassing.Db(db => db.Set<Indiening>().Where(i => i.Sleutel == oud || i.Sleutel == nieuw).Select(i => i.Sleutel).ToListAsync()));
    }

    private static async Task<IReadOnlyList<Antwoord>> Stuur(Func<Task<Antwoord>> verstuur)
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Tegelijk).Select(_ => Task.Run(verstuur)));
        Assert.All(antwoorden, a => Assert.True(a.IsGelukt, a.Tekst));
        return antwoorden;
    }
}
