using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

/// <summary>The data files of the law: whole, in order, each value with a source; and refused when they are not.</summary>
public sealed class RegelboekTests
{
    [Fact]
    public void Regimes_DekkenElkSchooljaarVanaf2017_EnKomenElkUitEenBestand()
    {
        Assert.Equal(["2017-2018", "2018-2019", "2019-2020", "2020-2023", "leersteun"], Regelboek.Regimes.Select(r => r.Code));
        for (var jaar = 2017; jaar <= 2035; jaar++) Assert.Equal(1, Regelboek.Regimes.Count(r => r.Geldt(new Schooljaar(jaar))));
        Assert.Equal(["2020-2023", "2020-2023", "leersteun"], new[] { 2020, 2022, 2023 }.Select(j => Regelboek.Voor(new Schooljaar(j)).Code));
    }

    [Theory]
    [InlineData(2016)]
    [InlineData(2010)]
    public void Voor_SchooljaarZonderRegelgeving_ZegtVanafWelkJaar(int jaar)
    {
        var fout = Assert.Throws<RegelGebroken>(() => Regelboek.Voor(new Schooljaar(jaar)));
        Assert.Contains("2017-2018", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ElkeWaarde_HeeftTekstRegelEnEenGekendeBron()
    {
        foreach (var regime in Regelboek.Regimes)
        {
            var delen = Regimebeeld.Delen(regime);
            Assert.True(delen.Count >= 30, $"{regime.Code}: {delen.Count}");
            Assert.All(delen, d => Assert.True(d.Bepaling.Bron.Count > 0 && d.Bepaling.Bron.All(b => Regelboek.Stukken.ContainsKey(b.Stuk) && b.Plaats.Length > 0) && d.Bepaling.Tekst.EndsWith('.') && d.Bepaling.Regel.Length > 1, $"{regime.Code} {d.Sleutel}"));
        }
        Assert.All(Regelboek.Stukken.Values, s => Assert.Contains(Regelboek.Regimes.SelectMany(Regimebeeld.Delen).SelectMany(d => d.Bepaling.Bron), b => b.Stuk == s.Naam));
    }

    // The page compares wording; so wording and value may not go separate ways.
    [Fact]
    public void GelijkeWaarde_HeeftGelijkeTekst_EnEenAndereWaardeEenAndereTekst()
    {
        foreach (var (oud, nieuw) in Regelboek.Regimes.Zip(Regelboek.Regimes.Skip(1)))
        {
            Assert.Equal(oud.Verdeelsleutel.Waarde == nieuw.Verdeelsleutel.Waarde, oud.Verdeelsleutel.Tekst == nieuw.Verdeelsleutel.Tekst);
            Assert.Equal(oud.Gemiddelde.Waarde == nieuw.Gemiddelde.Waarde, oud.Gemiddelde.Tekst == nieuw.Gemiddelde.Tekst);
            Assert.Equal(oud.RegioplichtOfficieel.Waarde == nieuw.RegioplichtOfficieel.Waarde, oud.RegioplichtOfficieel.Tekst == nieuw.RegioplichtOfficieel.Tekst);
            Assert.Equal(oud.Meldingstermijn.Waarde == nieuw.Meldingstermijn.Waarde, oud.Meldingstermijn.Tekst == nieuw.Meldingstermijn.Tekst);
            foreach (var type in oud.Types) Assert.Equal(oud.Typeregel(type).Spoor == nieuw.Typeregel(type).Spoor && oud.Typeregel(type).Budget == nieuw.Typeregel(type).Budget && oud.Typeregel(type).VolgtLeerling == nieuw.Typeregel(type).VolgtLeerling, oud.Typeregel(type).Tekst == nieuw.Typeregel(type).Tekst);
        }
    }

    [Fact]
    public void Middelen_PerRegime_ZijnDeSleutelsVanDeRekenregels()
    {
        Assert.Equal(["70/30", "70/30", "70/30", "70/30", "60/40"], Regelboek.Regimes.Select(r => $"{r.Verdeelsleutel.Waarde.Leerlingen}/{r.Verdeelsleutel.Waarde.Verslagen}"));
        Assert.Equal(["0/1", "1/3", "2/3", "1/1", "1/1"], Regelboek.Regimes.Select(r => $"{r.Overgangsdeel.Waarde.Teller}/{r.Overgangsdeel.Waarde.Noemer}"));
        Assert.Equal((3, Gemiddelde.Over.Teldagen, true), (Regelboek.Regimes[^1].Gemiddelde.Waarde.Aantal, Regelboek.Regimes[^1].Gemiddelde.Waarde.Eenheid, Regelboek.Regimes[^1].Gemiddelde.Waarde.OokLeerlingen));
        Assert.Equal(36, Regelboek.Regimes[^1].Programmatie.Waarde.Sum(p => p.Aantal));
    }

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2019, true)]
    [InlineData(2023, true)]
    public void KleineTypes_VolgenDeLeerlingPasVanaf2019_R1(int jaar, bool volgen)
    {
        var klein = Regelboek.Voor(new Schooljaar(jaar)).Typen.Where(t => t.Budget == Typebudget.Klein).ToList();
        Assert.All(klein, t => Assert.Equal((volgen, volgen), (t.VolgtLeerling, t.Tekst.Contains("volgen de leerling", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(2018, "2018-03-01")]
    [InlineData(2026, "2026-03-01")]
    [InlineData(2028, "2028-03-01")]
    public void Meldingstermijn_Is1MaartVanHetVoorafgaandeSchooljaar_R10(int jaar, string dag) =>
        Assert.Equal(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), Regeldagen.Uiterlijk(Regelboek.Voor(new Schooljaar(jaar)), new Schooljaar(jaar)));

    [Fact]
    public void Meldingstermijn_InHetEersteJaar_IsErNiet_R10() => Assert.Null(Regeldagen.Uiterlijk(Regelboek.Regimes[0], new Schooljaar(2017)));

    [Theory]
    [InlineData("\"leerlingen\": 70", "\"leerlingen\": 71", "sum to 100")]
    [InlineData("\"NO/2017/01, §2\"", "\"Van horen zeggen, 3\"", "unknown source")]
    [InlineData("\"regel\": \"R13\"", "\"regel\": \"R99\"", "no rule")]
    [InlineData("\"type\": \"Type4\",", "\"type\": \"Type2\",", "Each type")]
    [InlineData("{ \"dag\": 1, \"maand\": 3 }", "{ \"dag\": 29, \"maand\": 2 }", "no day of every year")]
    [InlineData("\"budget\": \"Breed\",\n      \"volgtLeerling\": false", "\"budget\": \"Breed\",\n      \"volgtLeerling\": true", "follow the pupil")]
    [InlineData("\"structureleSamenwerking\": {\n    \"waarde\": null", "\"structureleSamenwerking\": {\n    \"waarde\": []", "Structural cooperation")]
    [InlineData("\"noemer\": 3", "\"noemer\": 0", "transition")]
    [InlineData("\"tot\": \"2018-12-31\"", "\"tot\": \"2020-12-31\"", "outside the regime")]
    [InlineData("\"tot\": \"2018-2019\"", "\"tot\": \"2018-2020\"", "school year")]
    [InlineData("\"inleiding\":", "\"inleidinkje\":", "inleidinkje")]
    [InlineData("\"spoor\": \"Netwerk\"", "\"spoor\": \"Nergens\"", "Spoor")]
    public void Lees_BestandMetEenFout_WordtGeweigerd(string goed, string fout, string melding)
    {
        var json = Bestand("2018-2019");
        Assert.Equal("2018-2019", Regelboek.Lees(json, "proef").Code);
        Assert.Contains(goed, json, StringComparison.Ordinal);
        Assert.Contains(melding, Assert.Throws<InvalidDataException>(() => Regelboek.Lees(json.Replace(goed, fout, StringComparison.Ordinal), "proef")).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Lees_WaardeZonderBron_WordtGeweigerd()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Bestand("leersteun"))!;
        json["verdeelsleutel"]!.AsObject().Remove("bron");
        Assert.Contains("bron", Assert.Throws<InvalidDataException>(() => Regelboek.Lees(json.ToJsonString(), "proef")).Message, StringComparison.Ordinal);
        json["verdeelsleutel"]!["bron"] = new System.Text.Json.Nodes.JsonArray();
        Assert.Contains("verdeelsleutel has no source", Assert.Throws<InvalidDataException>(() => Regelboek.Lees(json.ToJsonString(), "proef")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Samen_JaarZonderOfMetTweeRegimes_WordtGeweigerd()
    {
        var regimes = Regelboek.Regimes;
        Assert.Throws<InvalidDataException>(() => Regelboek.Samen(regimes.Where(r => r.Code != "2019-2020")));
        Assert.Throws<InvalidDataException>(() => Regelboek.Samen(regimes.Append(regimes[2] with { Code = "dubbel" })));
        Assert.Throws<InvalidDataException>(() => Regelboek.Samen([]));
    }

    [Theory]
    [InlineData(2018, null, "2018-10-15", "2019-01-07")]
    [InlineData(2018, null, "2018-06-15", "2018-09-03")]
    [InlineData(2018, Instapritme.NaElkeVakantie, "2018-10-15", "2018-11-05")]
    [InlineData(2018, null, "2019-05-15", "2019-09-02")]
    [InlineData(2026, Instapritme.ElkTrimester, "2026-11-20", "2026-11-30")]
    public void Startregel_VoorLeersteun_VolgtDeInstapmomenten_EnDaarnaDeTermijn_R25(int jaar, Instapritme? eigen, string ontvangen, string uiterlijk)
    {
        var cultuur = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(DateOnly.Parse(uiterlijk, cultuur), Regelboek.Voor(new Schooljaar(jaar)).Startregel(eigen).Uiterlijk(DateOnly.Parse(ontvangen, cultuur), new Schooljaar(jaar), isBekend: false));
    }

    [Fact]
    public void Tussen_TweeRegimes_ZetNaastElkaarWatVerschilt_EnWatEenVanBeideNietHeeft()
    {
        var verschillen = Regelverschil.Tussen(Regelboek.Voor(new Schooljaar(2018)), Regelboek.Voor(new Schooljaar(2019)));
        Assert.Equal(["Type 2 – verstandelijk", "Type 4 – motorisch", "Type 6 – visueel", "Type 7 – auditief", "Type 7 – spraak en taal (STOS)", "Lopende trajecten type 7 – spraak en taal (STOS)", "Type 3 – emotie en gedrag zonder verslag", "Overgang van de vroegere gon-middelen"], verschillen.Where(v => v.IsAnders).Select(v => v.Naam));
        Assert.Contains("Keuze van het netwerk", Regelverschil.Tussen(Regelboek.Regimes[0], Regelboek.Regimes[1]).Where(v => v.IsAnders).Select(v => v.Naam));
        Assert.Null(verschillen.Single(v => v.Naam.StartsWith("Lopende", StringComparison.Ordinal)).Links);
        Assert.DoesNotContain(Regelverschil.Tussen(Regelboek.Regimes[0], Regelboek.Regimes[0]), v => v.IsAnders);
    }

    private static string Bestand(string code)
    {
        var assembly = typeof(Regelboek).Assembly;
        using var lezer = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Regimes.{code}.json", StringComparison.Ordinal)))!);
        return lezer.ReadToEnd();
    }
}
