using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Ondersteuningsplannen;

/// <summary>The rules of a plan in memory: completeness, approval, frozen versions and what a change starts.</summary>
public sealed class PlanRegelsTests
{
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    internal static Ondersteuningsplan Volledig(out Plandeel deel)
    {
        var plan = new Ondersteuningsplan(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new Schooljaar(2026), Nu);
        deel = plan.Laatste.VoegDeel(Guid.NewGuid(), Guid.NewGuid());
        deel.NodenZetten("Rustig kunnen starten", null, null);
        deel.Voeg(new Doel(deel, Inzetniveau.Leerling, "Begint zelf aan een taak", "Vier op vijf keer", new DateOnly(2027, 2, 1)));
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leraar, "Meekijken in de les", null, null));
        deel.Voeg(new Evaluatiemoment(deel, new DateOnly(2027, 2, 1), "Overleg met ouders"));
        return plan;
    }

    private static Ondersteuningsplan Goedgekeurd(out Plandeel deel)
    {
        var plan = Volledig(out deel);
        plan.Voorleggen(Nu);
        plan.Goedkeuren(Nu, null);
        return plan;
    }

    [Fact]
    public void Voorleggen_ZonderLeerling_WordtGeweigerd_R34()
    {
        var plan = new Ondersteuningsplan(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new Schooljaar(2026), Nu);
        Assert.Equal("R34", Assert.Throws<RegelGebroken>(() => plan.Voorleggen(Nu)).Regel);
    }

    [Fact]
    public void Voorleggen_ZonderDoel_ZegtWatOntbreekt_R34()
    {
        var plan = Volledig(out var deel);
        deel.Verwijder(deel.Doelen[0]);
        var fout = Assert.Throws<RegelGebroken>(() => plan.Voorleggen(Nu));
        Assert.Contains("minstens één doel", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Voorleggen_IacZonderStappen_WordtGeweigerd_R34()
    {
        var plan = Volledig(out var deel);
        deel.IsIac = true;
        Assert.Throws<RegelGebroken>(() => plan.Voorleggen(Nu));
        deel.StappenZetten("a", "b", "c", null, " ");
        plan.Voorleggen(Nu);
        Assert.Null(deel.IacEvaluatie);
    }

    [Fact]
    public void Doel_ZonderWat_WordtGeweigerd_R35()
    {
        Volledig(out var deel);
        Assert.Equal("R35", Assert.Throws<RegelGebroken>(() => new Doel(deel, Inzetniveau.Team, " ", null, null)).Regel);
    }

    [Fact]
    public void Doel_ZonderMaatOfDatum_MagMaarWordtGeteld_R35()
    {
        var plan = Volledig(out var deel);
        deel.Voeg(new Doel(deel, Inzetniveau.Team, "Samen afspreken", null, null));
        Assert.Equal(1, deel.AantalDoelenNietSmart);
        plan.Voorleggen(Nu);
        Assert.Equal(PlanStatus.Voorgelegd, plan.Status);
    }

    [Fact]
    public void Activiteit_EindeVoorBegin_WordtGeweigerd_R34()
    {
        Volledig(out var deel);
        Assert.Throws<RegelGebroken>(() => new Activiteit(deel, Inzetniveau.Leraar, "Coachen", new DateOnly(2027, 1, 2), new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public void Teruggeven_ZonderOpmerking_WordtGeweigerd_R33()
    {
        var plan = Volledig(out _);
        plan.Voorleggen(Nu);
        Assert.Equal("Opmerking", Assert.Throws<RegelGebroken>(() => plan.Teruggeven(Nu, "")).Veld);
    }

    [Fact]
    public void Terugnemen_NaEenBesluit_WordtGeweigerd_R33()
    {
        var plan = Goedgekeurd(out _);
        Assert.Equal("R33", Assert.Throws<RegelGebroken>(() => plan.Terugnemen(Nu)).Regel);
        Assert.Equal(PlanStatus.Goedgekeurd, plan.Laatste.Status);
    }

    [Fact]
    public void Terugnemen_Voorgelegd_IsWeerBewerkbaar_R33()
    {
        var plan = Volledig(out _);
        plan.Voorleggen(Nu);
        plan.Terugnemen(Nu);
        Assert.True(plan.Laatste.IsBewerkbaar);
        Assert.Null(plan.Laatste.VoorgelegdOp);
    }

    [Fact]
    public void Goedkeuren_NietVoorgelegd_WordtGeweigerd_R33() =>
        Assert.Equal("R33", Assert.Throws<RegelGebroken>(() => Volledig(out _).Goedkeuren(Nu, null)).Regel);

    [Fact]
    public void Bewerken_Goedgekeurd_LigtVast_R33() =>
        Assert.Equal("R33", Assert.Throws<RegelGebroken>(() => Goedgekeurd(out _).Bewerken(Nu)).Regel);

    [Fact]
    public void Bijsturen_MaaktKopieMetZelfdeSleutels()
    {
        var plan = Goedgekeurd(out var deel);
        var nieuw = plan.Bijsturen(Nu);
        Assert.Equal((2, 2, PlanStatus.Ontwerp), (nieuw.Nummer, plan.LaatsteNummer, plan.Status));
        var kopie = nieuw.Deel(deel.TrajectId)!;
        Assert.Equal(deel.Doelen[0].Sleutel, kopie.Doelen[0].Sleutel);
        Assert.Equal(deel.Activiteiten[0].Sleutel, kopie.Activiteiten[0].Sleutel);
        Assert.NotEqual(deel.Doelen[0].Id, kopie.Doelen[0].Id);
        kopie.Verwijder(kopie.Doelen[0]);
        Assert.Single(deel.Doelen);
    }

    [Fact]
    public void Bewerken_NaTeruggave_LaatTeruggegevenVersieStaan_R33()
    {
        var plan = Volledig(out _);
        plan.Voorleggen(Nu);
        plan.Teruggeven(Nu, "Graag meer op klasniveau.");
        var versie = plan.Bewerken(Nu);
        Assert.Equal((2, PlanStatus.Ontwerp, PlanStatus.Teruggegeven), (versie.Nummer, versie.Status, plan.Status));
        Assert.Same(versie, plan.Bewerken(Nu));
        plan.Voorleggen(Nu);
        Assert.Equal(PlanStatus.Voorgelegd, plan.Status);
    }

    [Fact]
    public void Overnemen_AnderTraject_KrijgtEigenSleutel()
    {
        var plan = Volledig(out var deel);
        var ander = plan.Laatste.VoegDeel(Guid.NewGuid(), Guid.NewGuid());
        Assert.NotEqual(deel.Doelen[0].Sleutel, ander.Overnemen(deel.Doelen[0], zelfdeTraject: false).Sleutel);
        Assert.Equal(deel.Doelen[0].Sleutel, ander.Overnemen(deel.Doelen[0], zelfdeTraject: true).Sleutel);
        Assert.Equal([1, 2], ander.Doelen.Select(d => d.Volgorde));
    }

    [Fact]
    public void VoegDeel_TweeKeer_WordtGeweigerd_R33()
    {
        var plan = Volledig(out var deel);
        Assert.Throws<RegelGebroken>(() => plan.Laatste.VoegDeel(deel.TrajectId, deel.LeerlingId));
    }
}
