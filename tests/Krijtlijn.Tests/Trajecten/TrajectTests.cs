using Krijtlijn.Evaluaties;
using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

public sealed class TrajectTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static Traject Nieuw()
    {
        var leerling = new Leerling(Guid.NewGuid(), Guid.NewGuid(), "Lotte", "Peeters", new DateOnly(2015, 3, 1));
        return new Traject(leerling, leerling.SchoolId, null, new Schooljaar(2026), Ondersteuningstype.Type9, Onderwijsniveau.Lager, DateTime.UtcNow, Vandaag);
    }

    private static Traject Lopend()
    {
        var traject = Nieuw();
        traject.Toewijzen();
        traject.Starten(new DateOnly(2026, 10, 1), "Juf en ondersteuner", "Elke dinsdag", Vandaag);
        return traject;
    }

    private static void Breekt(string regel, string? veld, Action act)
    {
        var fout = Assert.Throws<RegelGebroken>(act);
        Assert.Equal((regel, veld), (fout.Regel, fout.Veld));
    }

    [Fact]
    public void Starten_ZonderOndersteuner_WordtGeweigerd() => Breekt("domein", null, () => Nieuw().Starten(Vandaag, "Juf", "", Vandaag));

    [Fact]
    public void Starten_InDeToekomst_WordtGeweigerd() => Breekt("domein", "Datum", () => Lopend().Starten(Vandaag.AddDays(1), "Juf", "", Vandaag));

    [Fact]
    public void Starten_MetOndersteuner_StoptDeKlokOpDieDag()
    {
        var traject = Lopend();
        Assert.Equal((TrajectStatus.Lopend, new DateOnly(2026, 10, 1)), (traject.Status, traject.GestartOp));
    }

    [Fact]
    public void OnHoldZetten_ZonderReden_WordtGeweigerd() => Breekt("domein", "Reden", () => Lopend().OnHoldZetten(" ", Vandaag, Vandaag));

    [Fact]
    public void OnHoldZetten_InDeToekomst_WordtGeweigerd() => Breekt("domein", "Sinds", () => Lopend().OnHoldZetten("Ziek", Vandaag.AddDays(1), Vandaag));

    [Fact]
    public void Afronden_ZonderNazorg_BreektR36() => Breekt("R36", "Nazorg", () => Lopend().Afronden(Vandaag, null, "", Vandaag));

    [Fact]
    public void Afronden_VoorHetStartgesprek_WordtGeweigerd() => Breekt("domein", "Op", () => Lopend().Afronden(new DateOnly(2026, 9, 30), null, "geen", Vandaag));

    [Fact]
    public void Herstarten_VanEenLopendTraject_BreektR36() => Breekt("R36", null, () => Lopend().Herstarten(new Schooljaar(2026), true));

    [Fact]
    public void Herstarten_NaAfronden_IsHetzelfdeTrajectMetDezelfdeStart()
    {
        var traject = Lopend();
        traject.Afronden(Vandaag, "Doelen bereikt", "Bellen in maart", Vandaag);
        traject.Herstarten(new Schooljaar(2027), heeftOndersteuner: true);
        Assert.Equal((TrajectStatus.Lopend, new DateOnly(2026, 10, 1), new Schooljaar(2026), new Schooljaar(2027)), (traject.Status, traject.GestartOp, traject.VanSchooljaar, traject.TotSchooljaar));
        Assert.Single(traject.Startgesprekken);
    }

    [Fact]
    public void Herstarten_ZonderOndersteuner_WachtOpToewijzing()
    {
        var traject = Lopend();
        traject.Stopzetten(Vandaag, "Verhuisd", Vandaag);
        traject.Herstarten(new Schooljaar(2026), heeftOndersteuner: false);
        Assert.Equal(TrajectStatus.WachtOpToewijzing, traject.Status);
    }

    [Fact]
    public void StartgesprekVerbeteren_AlleenHetEersteWasVoorDeEersteEvaluatie()
    {
        var traject = Lopend();
        var evaluatie = new DateOnly(2026, 10, 20);
        Breekt("R36", "Datum", () => traject.StartgesprekVerbeteren(new DateOnly(2026, 10, 21), "Juf", "", Vandaag, evaluatie));
        traject.Starten(new DateOnly(2026, 11, 10), "Nieuwe juf", "", Vandaag);
        traject.StartgesprekVerbeteren(new DateOnly(2026, 11, 12), "Nieuwe juf en de ouders", "", Vandaag, evaluatie);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 12)), (traject.EersteStartOp!.Value, traject.LaatsteStartgesprek!.Datum));
    }

    [Fact]
    public void Evalueren_VoorHetStartgesprek_BreektR36() =>
        Breekt("R36", "Datum", () => _ = new Evaluatie(Lopend(), new DateOnly(2026, 9, 1), EvaluatieBesluit.Verdergaan, DateTime.UtcNow, Vandaag));

    [Fact]
    public void Evalueren_InDeToekomst_BreektR36() =>
        Breekt("R36", "Datum", () => _ = new Evaluatie(Lopend(), Vandaag.AddDays(1), EvaluatieBesluit.Verdergaan, DateTime.UtcNow, Vandaag));

    [Fact]
    public void Effecten_ZonderWoordenOverDeLeerling_BreektR38() =>
        Breekt("R38", "ToelichtingLeerling", () => Evaluatie().Effecten(Effect.Klein, " ", Effect.GeenZicht, null));

    [Fact]
    public void Effecten_ZonderWoordenOverLeraarEnTeam_BreektR38() =>
        Breekt("R38", "ToelichtingLeraarTeam", () => Evaluatie().Effecten(Effect.GeenZicht, null, Effect.Groot, null));

    [Fact]
    public void Beantwoorden_ZonderWatDeSchoolMeeneemt_BreektR37() => Breekt("R37", "Meegenomen", () => new Slotvraag(Lopend(), DateTime.UtcNow).Beantwoorden("", "Meer tijd", null, DateTime.UtcNow));

    [Fact]
    public void Beantwoorden_ZonderKansen_BreektR37() => Breekt("R37", "Kansen", () => new Slotvraag(Lopend(), DateTime.UtcNow).Beantwoorden("Veel", "", null, DateTime.UtcNow));

    private static Evaluatie Evaluatie() => new(Lopend(), Vandaag, EvaluatieBesluit.Verdergaan, DateTime.UtcNow, Vandaag);
}
