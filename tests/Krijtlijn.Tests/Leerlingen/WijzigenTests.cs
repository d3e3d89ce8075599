using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Leerlingen;

/// <summary>The school keeps a pupil's name and contacts right; everybody else only reads them.</summary>
public sealed class WijzigenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Wijzigen_DoorDeSchool_VerandertNaamEnContacten()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var school = wereld.Als(RolSoort.School);
        var url = LeerlingenLinks.Wijzigen(leerling.Id);
        var antwoord = await school.Verstuur(await school.Open(url), new Dictionary<string, string?>
        {
            ["Formulier.Voornaam"] = "Nora", ["Formulier.Contacten[0].Naam"] = "Mieke Maes", ["Formulier.Contacten[0].Telefoon"] = "014 00 00 00",
        });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var pagina = await school.Open(antwoord.Naar!);
        Assert.Contains("Nora Verbeke", pagina.Tekst);
        Assert.Contains("Mieke Maes", pagina.Tekst);
        Assert.Contains("Gegevens van de leerling gewijzigd", pagina.Tekst);
        Assert.Contains("Nora Verbeke", (await school.Open("/leerlingen?q=nora")).Tekst); // the list finds her by the new name
        var regel = await toepassing.Db(db => db.Gebeurtenissen().SelectMany(g => g.Wijzigingen).FirstAsync(w => w.DingId == leerling.Id && w.Soort == Wijzigingsoort.Gewijzigd));
        Assert.DoesNotContain("Zoeknaam", regel.Velden); // what follows from the name is no line of its own
        Assert.True((await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Formulier.Contacten[0].Naam"] = "" })).IsGelukt);
        Assert.Empty(await toepassing.Db(db => db.AlleLeerlingen().Where(l => l.Id == leerling.Id).SelectMany(l => l.Contactpersonen).ToListAsync()));
    }

    [Fact]
    public async Task Wijzigen_OngeldigOfIntussenGewijzigd_ToontHetFormulierOpnieuw()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(LeerlingenLinks.Wijzigen(leerling.Id));
        Assert.Contains("Vul dit veld in", (await school.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Familienaam"] = "" })).Tekst);
        Assert.False((await school.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Geboortedatum"] = "1950-01-01" })).IsGelukt);
        // Only a contact changes, and still the second of two people sees the first.
        Assert.True((await school.Verstuur(await school.Open(LeerlingenLinks.Wijzigen(leerling.Id)), new Dictionary<string, string?> { ["Formulier.Contacten[0].Naam"] = "Mieke" })).IsGelukt);
        Assert.False((await school.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Voornaam"] = "Ander" })).IsGelukt);
    }

    [Fact]
    public async Task Wijzigen_DoorEenAnder_Is404()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var url = LeerlingenLinks.Wijzigen((await wereld.Leerling()).Id);
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.School).Status(url));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(LeerlingenLinks.Wijzigen(Guid.NewGuid())));
        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.Clb, RolSoort.Ondersteuner }) Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(rol).Status(url));
    }

    [Theory]
    [InlineData("élodie")]
    [InlineData("ÉLODIE")]
    [InlineData("elodie")]
    [InlineData("lievens")]
    public async Task Zoeken_MetOfZonderAccent_VindtDeLeerling(string vraag)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Leerling("Élodie", "Liévens");
        await wereld.Leerling("Noor", "Maes");
        var pagina = await wereld.Als(RolSoort.School).Open($"{LeerlingenLinks.Overzicht}?q={Uri.EscapeDataString(vraag)}");
        Assert.Contains("Élodie Liévens", pagina.Tekst);
        Assert.DoesNotContain("Noor Maes", pagina.Tekst);
    }
}
