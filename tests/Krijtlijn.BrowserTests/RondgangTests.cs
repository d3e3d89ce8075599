using System.Reflection;
using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests;

/// <summary>Walks as each role through every page that can be reached by links: see <see cref="Rondgang"/>.</summary>
public sealed class RondgangTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData("Zorgverantwoordelijke", ColorScheme.Light, 8)]
    [InlineData("Ondersteuner", ColorScheme.Dark, 6)]
    [InlineData("CLB-medewerker", ColorScheme.Light, 4)]
    [InlineData("Competentiebegeleider", ColorScheme.Light, 3)]
    [InlineData("Directeur buitengewoon onderwijs", ColorScheme.Light, 2)]
    [InlineData("Lid van de leersteunraad of het bestuursorgaan", ColorScheme.Light, 4)]
    [InlineData("Technisch beheerder", ColorScheme.Light, 3)]
    public async Task Rondgang_AlsRol_ElkePaginaIsInOrde(string rol, ColorScheme kleuren, int minstens)
    {
        await using var context = await venster.OpenenAsync(new Kijker { Kleuren = kleuren }, programma.Adres);
        await Rondgang.LopenAsync(await context.NewPageAsync(), rol, minstens);
    }

    [Fact]
    public async Task Rondgang_RollenVanHetProgramma_WordenAllemaalBewandeld()
    {
        await using var context = await venster.OpenenAsync(new Kijker(), programma.Adres);
        var bewandeld = new[] { typeof(RondgangTests), typeof(RondgangNetwerkTests) }
            .SelectMany(t => t.GetMethods()).SelectMany(m => m.GetCustomAttributes<InlineDataAttribute>()).Select(d => (string)d.Data[0]!);

        Assert.Equal((await (await context.NewPageAsync()).RollenAsync()).Order(), bewandeld.Order());
    }
}

/// <summary>The same for those who run the network: they reach by far the most pages, so they walk beside the others and not after them.</summary>
public sealed class RondgangNetwerkTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData("Coördinator", ColorScheme.Light, 12)]
    [InlineData("Regioverantwoordelijke", ColorScheme.Dark, 10)]
    public async Task Rondgang_AlsRol_ElkePaginaIsInOrde(string rol, ColorScheme kleuren, int minstens)
    {
        await using var context = await venster.OpenenAsync(new Kijker { Kleuren = kleuren }, programma.Adres);
        await Rondgang.LopenAsync(await context.NewPageAsync(), rol, minstens);
    }
}
