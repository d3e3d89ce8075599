using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Xunit;

namespace Krijtlijn.Tests.Toewijzingen;

public sealed class KandidatenlijstTests
{
    private static readonly Plaats Geel = new(51.162, 4.990), Mol = new(51.191, 5.115), Turnhout = new(51.322, 4.949), Gent = new(51.054, 3.725);
    private static readonly Toewijzingsvraag Vraag = new(Ondersteuningstype.Type9, Onderwijsniveau.Lager, 90, Geel);

    private static Kandidaat Iemand(string naam, Plaats? thuis = null, int vrij = 600, int inSchool = 0, DateOnly? eerder = null, Vakgebied? vak = null) =>
        new(Guid.NewGuid(), naam, [vak ?? new Vakgebied(Ondersteuningstype.Type9, null)], 1200, 1200 - vrij, thuis ?? Mol, inSchool, eerder);

    private static string[] Namen(IEnumerable<Beoordeling> lijst) => [.. lijst.Select(b => b.Kandidaat.Naam)];

    [Fact]
    public void Volgorde_WieAlInDeSchoolWerkt_StaatEerst_R30()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Dichtbij", Geel), Iemand("InSchool", Turnhout, inSchool: 2)]);
        Assert.Equal(["InSchool", "Dichtbij"], Namen(lijst.Geschikt));
        Assert.Contains("Werkt al in deze school (2 trajecten)", lijst.Geschikt[0].Redenen);
    }

    [Fact]
    public void Volgorde_KortereRit_GaatVoor_R31()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Turnhout", Turnhout), Iemand("Mol", Mol)]);
        Assert.Equal(["Mol", "Turnhout"], Namen(lijst.Geschikt));
        Assert.True(lijst.Geschikt[0].Reisminuten < lijst.Geschikt[1].Reisminuten);
    }

    [Fact]
    public void Volgorde_WieDeLeerlingAlBegeleidde_GaatVoor_R31()
    {
        var vraag = Vraag with { HadEerderOndersteuner = true };
        var lijst = Kandidatenlijst.Maak(vraag, [Iemand("Nieuw"), Iemand("Vertrouwd", eerder: new DateOnly(2026, 6, 30))]);
        Assert.Equal(["Vertrouwd", "Nieuw"], Namen(lijst.Geschikt));
        Assert.Equal(25, lijst.Geschikt[1].Kost.Continuiteit);
        Assert.Contains("Begeleidde deze leerling al, tot 30/06/2026", lijst.Geschikt[0].Redenen);
    }

    [Fact]
    public void Volgorde_MeerRuimte_GaatVoorBijGelijkeRit_R31()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Aan de grens", vrij: 100), Iemand("Veel vrij", vrij: 1000)]);
        Assert.Equal(["Veel vrij", "Aan de grens"], Namen(lijst.Geschikt));
    }

    [Fact]
    public void Geschikt_ZonderExpertise_StaatApartMetWaarom_R31()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Type3", vak: new(Ondersteuningstype.Type3, null)), Iemand("Secundair", vak: new(Ondersteuningstype.Type9, Onderwijsniveau.Secundair))]);
        Assert.Empty(lijst.Geschikt);
        Assert.Contains("Geen expertise in type 9", lijst.NietGeschikt.SelectMany(b => b.Belemmeringen));
        Assert.Contains("Kent type 9, maar niet in het lager onderwijs", lijst.NietGeschikt.SelectMany(b => b.Belemmeringen));
    }

    [Fact]
    public void Geschikt_TeWeinigTijd_StaatApartVoorWieDeExpertiseMist()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Anders", vak: new(Ondersteuningstype.Type3, null)), Iemand("Vol", vrij: 45)]);
        Assert.Equal(["Vol", "Anders"], Namen(lijst.NietGeschikt));
        Assert.Equal(["Te weinig tijd: nog 45 min vrij, gevraagd is 1 u 30"], lijst.NietGeschikt[0].Belemmeringen);
    }

    [Fact]
    public void Ruimte_VerreRit_EetNietVanDeOndersteuningstijd_R32()
    {
        var ver = Kandidatenlijst.Maak(Vraag, [Iemand("Gent", Gent, vrij: 90)]).Geschikt;
        Assert.Equal("Gent", Assert.Single(ver).Kandidaat.Naam);
        Assert.Contains(ver[0].Redenen, r => r.StartsWith("Lange rit: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Volgorde_GelijkeKost_IsElkeKeerDezelfde()
    {
        var mensen = Enumerable.Range(0, 30).Select(_ => Iemand("Zelfde")).ToList();
        var eerst = Kandidatenlijst.Maak(Vraag, mensen).Geschikt.Select(b => b.Kandidaat.Id);
        Assert.Equal(eerst, Kandidatenlijst.Maak(Vraag, Enumerable.Reverse(mensen)).Geschikt.Select(b => b.Kandidaat.Id));
    }

    [Fact]
    public void EisReden_EersteGekozen_VraagtNiets_R31()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Mol"), Iemand("Turnhout", Turnhout)]);
        Assert.Null(lijst.EisReden(lijst.Geschikt[0].Kandidaat.Id, "toch iets"));
    }

    [Fact]
    public void EisReden_AndereGekozen_VraagtWaarom_R31()
    {
        var lijst = Kandidatenlijst.Maak(Vraag, [Iemand("Mol"), Iemand("Turnhout", Turnhout)]);
        var fout = Assert.Throws<RegelGebroken>(() => lijst.EisReden(lijst.Geschikt[1].Kandidaat.Id, " "));
        Assert.Equal(("R31", "Reden", "Mol staat bovenaan. Zeg waarom u Turnhout kiest."), (fout.Regel, fout.Veld, fout.Message));
        Assert.Equal("kent de klas", lijst.EisReden(lijst.Geschikt[1].Kandidaat.Id, " kent de klas "));
    }

    [Fact]
    public void EisReden_AlToegewezenOfOnbekend_WordtGeweigerd_R31()
    {
        var al = Iemand("Al bezig") with { IsAlToegewezen = true };
        var lijst = Kandidatenlijst.Maak(Vraag, [al]);
        Assert.Throws<RegelGebroken>(() => lijst.EisReden(al.Id, "reden"));
        Assert.Throws<RegelGebroken>(() => lijst.EisReden(Guid.NewGuid(), "reden"));
    }

    [Fact]
    public void Kost_ReistDeelsPerSchoolEnDeelsPerUur()
    {
        var b = Kandidatenlijst.Maak(Vraag with { MinutenPerWeek = 240 }, [Iemand("Mol", Mol)]).Geschikt[0];
        Assert.Equal(2 * b.Reisminuten + 10, b.Kost.NieuwePaar);
        Assert.Equal(b.Reisminuten, b.Kost.Rijden);
    }

    [Fact]
    public void Reistijd_GeelMol_IsAfstandMaal13Aan45PlusParkeren()
    {
        Assert.InRange(Reistijd.Kilometers(Geel, Mol), 9.2, 9.4);
        Assert.Equal(3 + (int)Math.Round(Reistijd.Kilometers(Geel, Mol) * 1.3 / 45 * 60), Reistijd.Minuten(Geel, Mol));
        Assert.Null(Reistijd.Minuten(null, Mol));
        Assert.Equal(3, Reistijd.Minuten(Mol, Mol));
    }
}
