using FsCheck;
using FsCheck.Fluent;
using Krijtlijn.Middelen.Werkgevers;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Werkgevers;

/// <summary>What holds for every division over employers, tried on ten thousand random networks each.</summary>
public sealed class WerkgeverrekeningEigenschappen
{
    private static readonly Config Tienduizend = Config.QuickThrowOnFailure.WithMaxTest(10_000);

    public sealed record Geval(Werkgever[] Scholen, Werkgeverkeuze Keuze)
    {
        public override string ToString() => $"{Keuze} {string.Join("; ", Scholen.AsEnumerable())}";
    }

    // Small numbers meet ties, large ones meet overflow; a quarter of the schools received nothing.
    private static readonly Gen<long> Bedrag = Gen.OneOf(Gen.Constant(0L), Gen.Choose(0, 5).Select(i => (long)i), Gen.Choose(0, 200_000).Select(i => (long)i), Gen.Choose(0, 1_000_000).Select(i => Eenheden.Hoogste - i));
    private static readonly Gen<int?> Leerlingen = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 4).Select(i => (int?)i), Gen.Choose(0, 1_000_000).Select(i => (int?)i));

    private static Gen<Werkgever> School(int nummer) => from ontvangen in Bedrag
                                                        from nu in Leerlingen
                                                        from vorig in Leerlingen
                                                        from klein in Bedrag
                                                        from deel in Gen.Elements(0, 0, 1, 100)
                                                        select new Werkgever($"{nummer:000000}", $"School {nummer}", ontvangen, nu, vorig, klein, klein * deel / 100);

    private static Gen<Werkgeverkeuze> Keuze(int aantal) => from model in Gen.Elements(Enum.GetValues<Werkgevermodel>())
                                                            from procent in Gen.OneOf(Gen.Choose(0, 100), Gen.Constant(100))
                                                            from eerste in Gen.Choose(1, aantal)
                                                            from tweede in Gen.Choose(1, aantal)
                                                            from aandeel in Gen.Choose(0, 100)
                                                            from basis in Gen.Elements(Enum.GetValues<Verdeelbasis>())
                                                            select new Werkgeverkeuze(model, procent, $"{eerste:000000}", tweede == eerste ? null : $"{tweede:000000}", aandeel, basis);

    private static readonly Arbitrary<Geval> Gevallen = Arb.From(from aantal in Gen.Frequency((3, Gen.Choose(1, 4)), (2, Gen.Choose(1, 25)))
                                                                 from scholen in Gen.CollectToSequence(Enumerable.Range(1, aantal).Select(School))
                                                                 from keuze in Keuze(aantal)
                                                                 select new Geval([.. scholen], keuze));

    private static void Geldt(Func<Geval, Werkgeverberekening, bool> eigenschap) => Prop.ForAll(Gevallen, g => eigenschap(g, Werkgeverrekening.Bereken(g.Scholen, g.Keuze))).Check(Tienduizend);

    [Fact]
    public void Overdrachten_ZijnSamenNul_EnHetTotaalBlijft() => Geldt((g, u) => u.Rijen.Sum(r => r.OverdrachtDuizendsten) == 0 && u.TotaalDuizendsten == g.Scholen.Sum(s => s.OntvangenDuizendsten + s.VrijgegevenDuizendsten));

    [Fact]
    public void Niemand_HeeftMinderDanNul() => Geldt((_, u) => u.Rijen.All(r => r.NaDuizendsten >= 0));

    [Fact]
    public void Volgorde_VanDeScholen_MaaktNietUit() => Geldt((g, u) =>
    {
        var omgekeerd = Werkgeverrekening.Bereken([.. g.Scholen.Reverse()], g.Keuze);
        var gedraaid = Werkgeverrekening.Bereken([.. g.Scholen.Skip(g.Scholen.Length / 2), .. g.Scholen.Take(g.Scholen.Length / 2)], g.Keuze);
        return u.Rijen.SequenceEqual(omgekeerd.Rijen) && u.Rijen.SequenceEqual(gedraaid.Rijen) && u.Overdrachten.SequenceEqual(omgekeerd.Overdrachten) && u.Overdrachten.SequenceEqual(gedraaid.Overdrachten);
    });

    // What is not given free stays, and how much it is changes nothing for the broad types.
    [Fact]
    public void KleineTypes_BlijvenOnaangeroerd() => Geldt((g, u) =>
        u.Rijen.Zip(g.Scholen.OrderBy(s => s.Nummer, StringComparer.Ordinal)).All(p => p.First.Werkgever.WaarborgDuizendsten == p.Second.KleineTypesDuizendsten - p.Second.VrijgegevenDuizendsten)
        && Werkgeverrekening.Bereken([.. g.Scholen.Select(s => s with { KleineTypesDuizendsten = Math.Max(s.VrijgegevenDuizendsten, s.KleineTypesDuizendsten / 2) })], g.Keuze).Rijen.Select(r => r.NaDuizendsten).SequenceEqual(u.Rijen.Select(r => r.NaDuizendsten)));

    [Fact]
    public void Overdrachtlijnen_MakenPreciesDeOverdracht_MetWeinigLijnen() => Geldt((_, u) =>
    {
        var saldo = u.Rijen.ToDictionary(r => r.Werkgever.Nummer, _ => 0L);
        foreach (var lijn in u.Overdrachten)
        {
            if (lijn.Duizendsten <= 0 || lijn.Van.Nummer == lijn.Naar.Nummer) return false;
            saldo[lijn.Van.Nummer] -= lijn.Duizendsten;
            saldo[lijn.Naar.Nummer] += lijn.Duizendsten;
        }
        return u.Rijen.All(r => saldo[r.Werkgever.Nummer] == r.OverdrachtDuizendsten) && u.Overdrachten.Count <= Math.Max(0, u.Rijen.Count(r => r.OverdrachtDuizendsten != 0) - 1);
    });

    // Every result lies within a thousandth of its exact share.
    [Fact]
    public void Afronding_IsHoogstensEenDuizendste() => Geldt((g, u) => g.Keuze.Model != Werkgevermodel.AlleScholen || g.Keuze.Basis != Verdeelbasis.Gelijk || u.Rijen.All(r =>
    {
        Int128 n = u.Rijen.Count, pot = u.TotaalDuizendsten;
        var exact = ((Int128)r.Werkgever.VertrekDuizendsten * (100 - g.Keuze.Procent) * n) + (pot * g.Keuze.Procent);
        var verschil = ((Int128)r.NaDuizendsten * 100 * n) - exact;
        return verschil > -100 * n && verschil < 100 * n;
    }));

    [Fact]
    public void WieNietDaalt_KrijgtNietsUitHetVerdeeldeDeel() => Geldt((g, u) =>
        g.Keuze.Model != Werkgevermodel.DalendeScholen || u.Rijen.All(r => r.Werkgever.Daling == 0) || g.Keuze.Procent != 100 || u.Rijen.Where(r => r.Werkgever.Daling == 0).All(r => r.NaDuizendsten == 0));

    [Fact]
    public void DuizendScholen_MetHetHoogsteBedrag_GaanNietOver()
    {
        var scholen = Enumerable.Range(1, 1_000).Select(i => new Werkgever($"{i:000000}", $"School {i}", Eenheden.Hoogste, i * 37 % 1_000_000, 1_000_000, Eenheden.Hoogste)).ToList();
        foreach (var keuze in new Werkgeverkeuze[] { new(Werkgevermodel.EenOfTweeScholen, 100, "000500", "000001", 1), new(Werkgevermodel.AlleScholen, 99, Basis: Verdeelbasis.Leerlingen), new(Werkgevermodel.DalendeScholen, 33), new(Werkgevermodel.AlleScholen) })
        {
            var uitkomst = Werkgeverrekening.Bereken(scholen, keuze);
            Assert.Equal(1_000 * Eenheden.Hoogste, uitkomst.TotaalDuizendsten);
            Assert.All(uitkomst.Rijen, r => Assert.True(r.NaDuizendsten >= 0));
            Assert.True(uitkomst.Overdrachten.Count < 1_000);
        }
    }

    [Fact]
    public void AllesNul_BlijftNul() => Prop.ForAll(Gevallen, g => Werkgeverrekening.Bereken([.. g.Scholen.Select(s => s with { OntvangenDuizendsten = 0, VrijgegevenDuizendsten = 0 })], g.Keuze) is { TotaalDuizendsten: 0, Overdrachten.Count: 0 } u && u.Rijen.All(r => r.NaDuizendsten == 0)).Check(Tienduizend);

    [Fact]
    public void EenSchoolAlleen_HoudtAltijdAlles() => Prop.ForAll(Gevallen, g => Werkgeverrekening.Bereken([g.Scholen[0]], g.Keuze with { EersteNummer = g.Scholen[0].Nummer, TweedeNummer = null }).Rijen[0] is { OverdrachtDuizendsten: 0 }).Check(Tienduizend);
}
