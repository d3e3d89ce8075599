using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

public sealed class BoekingTests
{
    private static readonly Schooljaar Jaar = new(2026);
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly HuidigeGebruiker Wie = HuidigeGebruiker.Systeem("test");
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid();

    private static Boekingsvoorstel Voorstel(Boekingsoort soort = Boekingsoort.Overdracht, Guid? van = null, Guid? naar = null, int aantal = 2, string reden = "Minder nodig", DateOnly? datum = null) =>
        new(soort, van, naar, aantal, datum ?? new DateOnly(2026, 11, 20), reden);

    private static Boeking Nieuw(Boekingsvoorstel? voorstel = null) => new(Guid.NewGuid(), Jaar, 7, voorstel ?? Voorstel(van: A, naar: B), Wie, Nu);

    private static void Faalt(string veld, Action daad) => Assert.Equal(veld, Assert.Throws<RegelGebroken>(daad).Veld);

    [Fact]
    public void Nieuw_Volledig_WachtEnDraagtEenLeesbaarNummer()
    {
        var boeking = Nieuw();
        Assert.Equal(("B2026-007", Boekingstatus.Voorgesteld, true, -2, 2, 0), (boeking.Kenmerk, boeking.Status, boeking.Wacht, boeking.Gevolg(A), boeking.Gevolg(B), boeking.Gevolg(null)));
    }

    [Fact]
    public void Nieuw_SoortZegtTussenWie()
    {
        Faalt("VanSchoolId", () => Nieuw(Voorstel(Boekingsoort.Vrijgave)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.Vrijgave, A, B)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.Bijvraag)));
        Faalt("VanSchoolId", () => Nieuw(Voorstel(Boekingsoort.Bijvraag, A, B)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.ReserveInzet)));
        Faalt("VanSchoolId", () => Nieuw(Voorstel(Boekingsoort.Overdracht, null, B)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.Overdracht, A)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.Overdracht, A, A)));
        Faalt("NaarSchoolId", () => Nieuw(Voorstel(Boekingsoort.Tegenboeking)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(501)]
    public void Nieuw_AantalDatNietKan_WordtGeweigerd(int aantal) => Faalt("Aantal", () => Nieuw(Voorstel(van: A, naar: B, aantal: aantal)));

    [Fact]
    public void Nieuw_ZonderRedenOfBuitenHetSchooljaar_WordtGeweigerd()
    {
        Faalt("Reden", () => Nieuw(Voorstel(van: A, naar: B, reden: "  ")));
        Faalt("Reden", () => Nieuw(Voorstel(van: A, naar: B, reden: new string('x', Boeking.RedenLengte + 1))));
        Faalt("Datum", () => Nieuw(Voorstel(van: A, naar: B, datum: new DateOnly(2027, 9, 1))));
    }

    [Fact]
    public void Beslissen_TweedeKeer_WordtGeweigerd()
    {
        var boeking = Nieuw();
        boeking.Aanvaarden(Wie, Nu, "Afgesproken", "overleg 12 november");
        Assert.Equal((Boekingstatus.Aanvaard, "test", (DateTime?)Nu, "Afgesproken", "overleg 12 november"), (boeking.Status, boeking.BeslistDoor, boeking.BeslistOp, boeking.Besluitreden, boeking.BeslistWaar));
        Assert.Contains("is al aanvaard", Assert.Throws<RegelGebroken>(() => boeking.Weigeren(Wie, Nu, "Toch niet", null)).Message);
        Assert.Throws<RegelGebroken>(() => boeking.Intrekken(Wie, Nu));
    }

    [Fact]
    public void Weigeren_ZonderReden_KanNiet()
    {
        var boeking = Nieuw();
        Faalt("Reden", () => boeking.Weigeren(Wie, Nu, " ", null));
        Assert.True(boeking.Wacht);
    }

    [Fact]
    public void Tegenboeken_Aanvaard_BrengtHetzelfdeTerugEnMaarEenKeer()
    {
        var boeking = Nieuw(Voorstel(Boekingsoort.Vrijgave, A, aantal: 3));
        boeking.Aanvaarden(Wie, Nu, null, null);
        var tegen = boeking.Tegenboeken(8, Wie, Nu, new DateOnly(2028, 1, 1), "Verkeerde school");
        Assert.Equal((Boekingsoort.Tegenboeking, null, (Guid?)A, 3, Boekingstatus.Aanvaard, (Guid?)boeking.Id), (tegen.Soort, tegen.VanSchoolId, tegen.NaarSchoolId, tegen.Aantal, tegen.Status, tegen.HeftOpId));
        Assert.Equal(Jaar.Einde, tegen.Datum); // a year that is over keeps its own days
        Assert.Equal((3, true), (boeking.Aantal, boeking.IsOpgeheven));
        Assert.Contains("al tegengeboekt", Assert.Throws<RegelGebroken>(() => boeking.Tegenboeken(9, Wie, Nu, new DateOnly(2026, 12, 1), "Nog eens")).Message);
        Assert.Throws<RegelGebroken>(() => tegen.Tegenboeken(9, Wie, Nu, new DateOnly(2026, 12, 1), "Heen en weer"));
    }

    [Fact]
    public void Tegenboeken_WatNietTelt_OfZonderReden_KanNiet()
    {
        var boeking = Nieuw();
        Assert.Throws<RegelGebroken>(() => boeking.Tegenboeken(8, Wie, Nu, new DateOnly(2026, 12, 1), "Fout"));
        boeking.Aanvaarden(Wie, Nu, null, null);
        Faalt("Reden", () => boeking.Tegenboeken(8, Wie, Nu, new DateOnly(2026, 12, 1), ""));
        Assert.True(boeking.KanTegengeboekt);
    }

    [Fact]
    public void Reserve_BuitenDeGrenzen_WordtGeweigerd()
    {
        Faalt("Aantal", () => _ = new Richtreserve(Guid.NewGuid(), Jaar, -1));
        Faalt("Aantal", () => _ = new Richtreserve(Guid.NewGuid(), Jaar, Richtreserve.Hoogste + 1));
    }

    [Fact]
    public void Capaciteit_MetBoekingen_IsEenSomDieKlopt()
    {
        var stand = new Capaciteit(14, 12, 3, 2, 1);
        Assert.Equal((15, 0), (stand.Beloofd, stand.Over));
        Assert.Equal("14 verdeeld + 2 bijgekregen − 1 vrijgegeven = 15 beloofd", stand.Opbouw);
        Assert.Equal("15 beloofd − 12 in gebruik − 3 wachtend = 0 over", stand.Saldosom);
        Assert.Equal("15 beloofd − 12 in gebruik − 3 wachtend = 0 vrij", stand.Balk!.Som);
        Assert.Null(new Capaciteit(14, 1, 1).Opbouw);
        Assert.Equal(2, new Capaciteit(null, 0, 0, 2).Beloofd); // never in the division, yet given something in the year
    }

    [Fact]
    public void Gevolg_OnderDeGrens_WaarschuwtEnOnderNul_KanNiet()
    {
        Boekinggevolg Gevolg(int verdeeld, int inGebruik, int weg, int pot = 5) => new(new Potgevolg(new Pot(pot, 0, 0), new Pot(pot, 0, weg)), [new Schoolgevolg(A, "De Linde", new Capaciteit(verdeeld, inGebruik, 0), new Capaciteit(verdeeld, inGebruik, 0).Na(-weg))]);
        Assert.Empty(Gevolg(10, 5, 5).Teksten());
        Assert.Contains("mag ze er maar op 4 rekenen", Assert.Single(Gevolg(10, 6, 6, pot: 9).Teksten()));
        Assert.Contains("er zitten nu 5 in en na deze boeking 1 te weinig", Assert.Single(Gevolg(20, 6, 6).Teksten()));
        Assert.Equal("Aantal", Assert.Throws<RegelGebroken>(() => Gevolg(3, 0, 4).Waarschuwingen()).Veld);
    }

    [Fact]
    public void Toch_VraagtEenVinkEnEenReden()
    {
        new Toch(false, null).Eis([]);
        Faalt("Toch", () => new Toch(false, "Omdat").Eis(["Let op."]));
        Faalt("Waarom", () => new Toch(true, " ").Eis(["Let op."]));
        new Toch(true, "Omdat").Eis(["Let op."]);
    }
}
