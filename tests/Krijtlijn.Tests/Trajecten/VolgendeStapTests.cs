using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

public sealed class VolgendeStapTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23), EindeJaar = new(2027, 8, 31);

    private static readonly Trajectfeiten Lopend = new(TrajectStatus.Lopend, new DateOnly(2026, 9, 7), null, 60, false, PlanStatus.Goedgekeurd, true, null, EindeJaar, false, Vandaag);

    private static void Verwacht(Trajectfeiten feiten, Stapsoort soort, Aanzet voor, DateOnly? uiterlijk)
    {
        var stap = VolgendeStap.Van(feiten);
        Assert.Equal((soort, voor, uiterlijk), (stap.Soort, stap.Voor, stap.Uiterlijk));
    }

    [Fact]
    public void Van_WachtOpToewijzing_CoordinatorWijstToeVoorDeStarttermijn() =>
        Verwacht(Lopend with { Status = TrajectStatus.WachtOpToewijzing }, Stapsoort.Toewijzen, Aanzet.Coordinatie, new DateOnly(2026, 9, 7));

    [Fact]
    public void Van_WachtMetVerwachteDag_NoemtDeDag_EnDeStarttermijnLooptVoort_R25()
    {
        var stap = VolgendeStap.Van(Lopend with { Status = TrajectStatus.WachtOpToewijzing, VerwachtOp = new DateOnly(2027, 1, 11) });
        Assert.Equal<(Stapsoort, string, DateOnly?)>((Stapsoort.Toewijzen, "Een ondersteuner toewijzen (verwacht vanaf 11/01/2027)", new DateOnly(2026, 9, 7)), (stap.Soort, stap.Wat, stap.Uiterlijk));
    }

    [Fact]
    public void Van_Startgesprek_OndersteunerStartVoorDeStarttermijn() =>
        Verwacht(Lopend with { Status = TrajectStatus.Startgesprek }, Stapsoort.Startgesprek, Aanzet.Ondersteuner, new DateOnly(2026, 9, 7));

    [Fact]
    public void Van_LopendZonderPlan_VraagtEenPlan() => Verwacht(Lopend with { Plan = null, PlanGeldt = false }, Stapsoort.PlanMaken, Aanzet.Ondersteuner, null);

    [Theory]
    [InlineData(PlanStatus.Ontwerp, Stapsoort.PlanVoorleggen, Aanzet.Ondersteuner)]
    [InlineData(PlanStatus.Teruggegeven, Stapsoort.PlanAanpassen, Aanzet.Ondersteuner)]
    [InlineData(PlanStatus.Voorgelegd, Stapsoort.PlanGoedkeuren, Aanzet.School)]
    public void Van_LopendMetEerstePlan_VolgtHetPlan(PlanStatus plan, Stapsoort soort, Aanzet voor) =>
        Verwacht(Lopend with { Plan = plan, PlanGeldt = false }, soort, voor, null);

    [Fact]
    public void Van_EvaluatiemomentVoorbij_EvalueertNu() =>
        Verwacht(Lopend with { OpenEvaluatie = new DateOnly(2026, 11, 20) }, Stapsoort.Evalueren, Aanzet.Ondersteuner, new DateOnly(2026, 11, 20));

    [Fact]
    public void Van_EvaluatiemomentVoorbijMetBijgestuurdOntwerp_EvalueertEerst() =>
        Verwacht(Lopend with { Plan = PlanStatus.Ontwerp, OpenEvaluatie = Vandaag }, Stapsoort.Evalueren, Aanzet.Ondersteuner, Vandaag);

    [Fact]
    public void Van_EvaluatiemomentInDeToekomstMetBijgestuurdOntwerp_LegtHetPlanVoor() =>
        Verwacht(Lopend with { Plan = PlanStatus.Ontwerp, OpenEvaluatie = Vandaag.AddDays(1) }, Stapsoort.PlanVoorleggen, Aanzet.Ondersteuner, null);

    [Fact]
    public void Van_GeenEvaluatiemomentMeer_EvalueertVoorHetEindeVanHetSchooljaar() => Verwacht(Lopend, Stapsoort.Evalueren, Aanzet.Ondersteuner, EindeJaar);

    [Fact]
    public void Van_OnHold_CoordinatorBekijktNaDeSignaaltermijnVanHetNetwerk() =>
        Verwacht(Lopend with { Status = TrajectStatus.OnHold, OnHoldSinds = new DateOnly(2026, 11, 1) }, Stapsoort.OnHoldBekijken, Aanzet.Coordinatie, new DateOnly(2026, 12, 31));

    [Fact]
    public void Van_AfgerondMetOpenSlotvragen_SchoolAntwoordt() =>
        Verwacht(Lopend with { Status = TrajectStatus.Afgerond, WachtOpSlotvragen = true }, Stapsoort.SlotvragenBeantwoorden, Aanzet.School, null);

    [Theory]
    [InlineData(TrajectStatus.Afgerond)]
    [InlineData(TrajectStatus.Stopgezet)]
    [InlineData(TrajectStatus.Overgedragen)]
    public void Van_Geeindigd_NiemandMoetIets(TrajectStatus status) => Verwacht(Lopend with { Status = status }, Stapsoort.Geen, Aanzet.Niemand, null);
}
