using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>Two people make the same first record at the same instant: the second reads that it clashed, nothing of hers is stored, and what she typed is still there.</summary>
public sealed class TegelijkTests(Toepassing toepassing)
{
    private static readonly string Cel = $"cellen[{Kleintype.Voor(Wereld.Schooljaar).ToList().IndexOf(new Kleintype(Ondersteuningstype.Type2, Onderwijsniveau.Lager))}].Waarde";

    [Fact]
    public Task Richtcapaciteit_DeEerste_TweeTegelijk_Botst() => Botst<Richtcapaciteit>(MiddelenLinks.Capaciteit, "aantallen[0].Aantal", "5", "7", r => r.AantalTrajecten == 5);

    [Fact]
    public Task Norm_DeEerste_TweeTegelijk_Botst() => Botst<Kleintypenorm>(MiddelenLinks.Kleintypenormen, Cel, "0,25", "0,5", n => n.Duizendsten == 250);

    [Fact]
    public Task Telling_VanHetNetwerkSamen_TweeTegelijk_Botst() => Botst<Kleintypetelling>($"{MiddelenLinks.Kleintypetellingen}?schooljaar=2026-2027&teldag=2026-02-02&school=", Cel, "8", "9", t => t.Aantal == 8);

    [Fact]
    public Task Ontvangst_DeEerste_TweeTegelijk_Botst() => Botst<Werkgeverontvangst>(MiddelenLinks.WerkgeversInvullen, "rijen[0].Eenheden", "10", "12,5", o => o.OntvangenDuizendsten == 10_000);

    private async Task Botst<T>(string adres, string veld, string eerste, string tweede, Func<T, bool> isVanDeEerste) where T : class
    {
        var wereld = await Wereld.Maak(toepassing);
        var (an, bo) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (vanAn, vanBo) = (await an.Open(adres), await bo.Open(adres));
        var voor = await Gebeurtenissen(wereld);
        Antwoord botsing;
        using (var voordringer = new Voordringer<T>(wereld.Netwerk.Id, async () => Assert.True((await an.Verstuur(vanAn, Velden(veld, eerste))).IsGelukt)))
        {
            botsing = await bo.Verstuur(vanBo, Velden(veld, tweede));
            Assert.True(voordringer.IsGedaan);
        }

        Assert.False(botsing.IsGelukt);
        Assert.Contains("bewaarde dit intussen ook", botsing.Tekst);
        Assert.Equal(tweede, botsing.Pagina!.Zoek($"[name='{veld}']")!.GetAttribute("value"));
        Assert.True(isVanDeEerste(Assert.Single(await Alle<T>(wereld))));
        Assert.Equal(voor + 1, await Gebeurtenissen(wereld)); // only of what was stored

        // Saving again is a choice; where the page compares cell by cell, it asks once more with both numbers.
        var nogEens = await bo.Verstuur(botsing.Pagina, Velden(veld, tweede));
        if (!nogEens.IsGelukt) nogEens = await bo.Verstuur(nogEens.Pagina!, Velden(veld, tweede));
        Assert.True(nogEens.IsGelukt, nogEens.Tekst);
        Assert.Contains(await Alle<T>(wereld), r => !isVanDeEerste(r));
    }

    [Fact]
    public async Task AndereFout_VanDeDatabank_BlijftEenFout()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(MiddelenLinks.Capaciteit);
        // Not a value that is there twice, but a reference that leads nowhere: nobody typed that, so it is no message.
        using var _ = new Voordringer<Richtcapaciteit>(wereld.Netwerk.Id, () => throw new DbUpdateException("planted", new Microsoft.Data.Sqlite.SqliteException("FOREIGN KEY constraint failed", 19, 787)));
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => bezoeker.Verstuur(pagina, Velden("aantallen[0].Aantal", "5")));
        Assert.Contains(": 500", fout.Message, StringComparison.Ordinal);
        Assert.Empty(await Alle<Richtcapaciteit>(wereld));
    }

    private static Dictionary<string, string?> Velden(string veld, string waarde)
    {
        var velden = new Dictionary<string, string?> { [veld] = waarde };
        if (veld.EndsWith("Eenheden", StringComparison.Ordinal)) (velden["Formulier.Bron"], velden["Formulier.BronDag"]) = ("Brief van het ministerie", "2026-11-02");
        return velden;
    }

    private Task<List<T>> Alle<T>(Wereld wereld) where T : class => toepassing.Db(db => db.Set<T>().AsNoTracking().Where(r => EF.Property<Guid>(r, "NetwerkId") == wereld.Netwerk.Id).ToListAsync());

    private Task<int> Gebeurtenissen(Wereld wereld) => toepassing.Db(db => db.Set<Krijtlijn.Logboek.Gebeurtenis>().CountAsync(g => g.NetwerkId == wereld.Netwerk.Id));
}
