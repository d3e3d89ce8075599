using ExcelDataReader;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Files;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform;

/// <summary>The worksheets of the lists that people take to a meeting: the rows of the list, and a trace that they were taken out (R40).</summary>
public sealed class UitvoerTests(Toepassing toepassing)
{
    [Fact]
    public async Task Evaluaties_AlleenWatGevraagdIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        foreach (var (dagen, besluit) in new[] { (0, EvaluatieBesluit.Verdergaan), (-1, EvaluatieBesluit.Bijsturen) })
            await wereld.Bewaar(new Evaluatie(traject, Wereld.Vandaag.AddDays(dagen), besluit, Testklok.Begin.UtcDateTime, Wereld.Vandaag));
        var rijen = await Lees(wereld, RolSoort.School, "/evaluaties?tab=gedaan&besluit=Bijsturen&handler=xlsx");
        Assert.Equal(["Leerling", "School", "Datum", "Doelen", "Doelen bereikt", "Bij de leerling", "Bij leraar en team", "Besluit"], rijen[0]);
        Assert.Equal(["Noor Verbeke", wereld.School.Naam], rijen[1].Take(2));
        Assert.Equal("Bijsturen", rijen[1][7]);
        Assert.Equal(2, rijen.Count);
        await IsGelogd(wereld, RolSoort.School, "Evaluaties: 1 rij");
    }

    [Fact]
    public async Task Plannen_MetToestandEnVersie()
    {
        var wereld = await Wereld.Maak(toepassing);
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, wereld.Ondersteuner.Id, Wereld.Schooljaar, Testklok.Begin.UtcDateTime);
        await wereld.Bewaar(plan);
        var rijen = await Lees(wereld, RolSoort.Coordinator, "/plannen?handler=xlsx");
        Assert.Equal([wereld.School.Naam, wereld.Ondersteuner.Naam, PlanStatus.Ontwerp.Tekst(), "1", "0"], rijen[1].Take(5));
        Assert.Single(await Lees(wereld, RolSoort.Coordinator, "/plannen?status=Goedgekeurd&handler=xlsx"));
        await IsGelogd(wereld, RolSoort.Coordinator, "Ondersteuningsplannen: 1 rij");
    }

    [Fact]
    public async Task Gebruikers_EenRegelPerRol()
    {
        var wereld = await Wereld.Maak(toepassing);
        var rijen = await Lees(wereld, RolSoort.Coordinator, "/gebruikers?rol=Ondersteuner&handler=xlsx");
        Assert.Equal("Rol", rijen[0][3]);
        Assert.All(rijen.Skip(1), r => Assert.Equal(RolSoort.Ondersteuner.Tekst(), r[3]));
        Assert.Equal(wereld.Netwerk.Naam, Assert.Single(rijen.Skip(1))[4]);
        await IsGelogd(wereld, RolSoort.Coordinator, "Gebruikers: 1 rij");
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.Beheerder, false)]
    public async Task Logboek_MetWatErWijzigde_MaarGeenLeerlingVoorDeBeheerder(RolSoort rol, bool zietLeerling)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await toepassing.Db(async db =>
        {
            (await db.FindAsync<Krijtlijn.Trajecten.Traject>(traject.Id))!.OnHoldZetten("Even rust", Wereld.Vandaag, Wereld.Vandaag);
            await db.Bewaren(wereld.Wie(RolSoort.Coordinator), "Traject on hold gezet", traject);
        });
        var rijen = await Lees(wereld, rol, "/logboek?handler=xlsx");
        Assert.Equal("Wat er wijzigde", rijen[0][6]);
        Assert.Equal(zietLeerling, rijen.Any(r => r[1] == "Traject on hold gezet" && r[5] == "Noor Verbeke" && r[6].Contains("Even rust", StringComparison.Ordinal)));
        Assert.Equal(zietLeerling, rijen.SelectMany(r => r).Any(c => c.Contains("Verbeke", StringComparison.Ordinal)));
    }

    private async Task IsGelogd(Wereld wereld, RolSoort rol, string wat)
    {
        var gebruiker = wereld.Rol(rol).GebruikerId;
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.GebruikerId == gebruiker && g.Wat == "Lijst uitgevoerd" && g.Toelichting == wat)));
    }

    private static async Task<List<List<string>>> Lees(Wereld wereld, RolSoort rol, string adres)
    {
        var antwoord = await wereld.Als(rol).Get(adres);
        Assert.Equal(Werkblad.Mediatype, antwoord.Content.Headers.ContentType!.MediaType);
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
        var rijen = new List<List<string>>();
        while (lezer.Read()) rijen.Add([.. Enumerable.Range(0, lezer.FieldCount).Select(i => lezer.GetValue(i)?.ToString() ?? "")]);
        return rijen;
    }
}
