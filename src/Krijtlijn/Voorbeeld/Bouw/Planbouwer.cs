using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

internal enum Planverloop { Goedgekeurd, Voorgelegd, Ontwerp, Teruggegeven, NieuweVersie, NieuweVersieVoorgelegd }

/// <summary>Makes the plan of one supporter for one school in one school year from the trajecten she started there.</summary>
internal sealed class Planbouwer(Netwerkstaat s)
{
    private static readonly IReadOnlyList<(Planverloop, int)> NuVerloop =
        [(Planverloop.Goedgekeurd, 52), (Planverloop.Voorgelegd, 15), (Planverloop.Ontwerp, 12), (Planverloop.Teruggegeven, 7), (Planverloop.NieuweVersie, 8), (Planverloop.NieuweVersieVoorgelegd, 6)];

    public void Maak(Schooljaar jaar, IEnumerable<Casus> casussen)
    {
        var groepen = casussen.Where(c => c.GestartOp is not null && c.Toewijzing is not null).GroupBy(c => (c.Collega!.Lid.Id, c.Hoek.School.Id)).Select(g => g.ToList()).ToList();
        var verlopen = jaar == s.Tijd.Huidig ? s.Toeval.Spel(groepen.Count, NuVerloop) : s.Toeval.Spel(groepen.Count, [(Planverloop.Goedgekeurd, 80), (Planverloop.NieuweVersieVoorgelegd, 20)]);
        for (var i = 0; i < groepen.Count; i++) Plan(jaar, groepen[i], verlopen[i]);
    }

    private void Plan(Schooljaar jaar, List<Casus> casussen, Planverloop verloop)
    {
        s.Tijd.Opnieuw(1);
        var (collega, hoek) = (casussen[0].Collega!, casussen[0].Hoek);
        DateOnly Begin(Casus c) => c.GestartOp > c.Toewijzing!.Van ? c.GestartOp.Value : c.Toewijzing.Van > s.Tijd.Vandaag ? s.Tijd.Vandaag : c.Toewijzing.Van;
        var eerste = casussen.Where(c => Begin(c) <= casussen.Min(Begin).AddDays(25)).ToList();
        var dag = s.Tijd.Na(eerste.Max(Begin), 3, 12);
        var plan = s.Voeg(new Ondersteuningsplan(s.Netwerk.Id, hoek.School.Id, collega.Lid.Id, jaar, s.Tijd.Moment(dag)));
        s.Gebeurt(collega.Speler, "Ondersteuningsplan begonnen", plan.Laatste.GemaaktOp, plan);
        foreach (var casus in eerste) casus.Plandeel = Deel(plan.Laatste, casus, jaar, dag);
        // Pupils who start later in the year come in by a new version of the approved plan.
        if (casussen.Except(eerste).ToList() is { Count: > 0 } latere)
        {
            dag = Voorleggen(plan, collega, hoek, s.Tijd.Na(dag, 1, 3));
            dag = Goedkeuren(plan, hoek, s.Tijd.Na(dag, 1, 5));
            dag = s.Tijd.Na(latere.Max(Begin) is var start && start > dag ? start : dag, 2, 8);
            var versie = plan.Bijsturen(s.Tijd.Moment(dag));
            foreach (var casus in latere) casus.Plandeel = Deel(versie, casus, jaar, dag);
            s.Gebeurt(collega.Speler, "Nieuwe versie van het plan begonnen", versie.GemaaktOp, plan);
        }
        Afwerken(plan, casussen[0], collega, jaar, verloop, dag);
    }

    private void Afwerken(Ondersteuningsplan plan, Casus casus, Collega collega, Schooljaar jaar, Planverloop verloop, DateOnly dag)
    {
        var hoek = casus.Hoek;
        if (verloop == Planverloop.Ontwerp) return;
        dag = Voorleggen(plan, collega, hoek, s.Tijd.Na(dag, 2, 8));
        if (verloop == Planverloop.Voorgelegd) return;
        dag = s.Tijd.Na(dag, 1, 7);
        if (verloop == Planverloop.Teruggegeven)
        {
            plan.Teruggeven(s.Tijd.Moment(dag), "Het tweede doel is te groot voor dit trimester. Kunnen we het opsplitsen en de klasleraar er meer bij betrekken?");
            s.Gebeurt(hoek.Zorg, "Plan teruggegeven", plan.Laatste.BeslistOp!.Value, plan, plan.Laatste.Opmerking);
            return;
        }
        Goedkeuren(plan, hoek, dag);
        if (verloop == Planverloop.Goedgekeurd) return;
        dag = s.Tijd.Na(dag, 10, 40);
        Bijsturen(plan, casus, collega, dag);
        if (verloop == Planverloop.NieuweVersie) return;
        dag = Voorleggen(plan, collega, hoek, s.Tijd.Na(dag, 2, 6));
        if (jaar != s.Tijd.Huidig) Goedkeuren(plan, hoek, s.Tijd.Na(dag, 1, 7));
    }

    private DateOnly Voorleggen(Ondersteuningsplan plan, Collega collega, Schoolhoek hoek, DateOnly dag)
    {
        var moment = s.Tijd.Moment(dag);
        plan.Voorleggen(moment);
        s.Gebeurt(collega.Speler, "Plan voorgelegd aan de school", moment, plan);
        s.Bericht(hoek.Zorg, "Er ligt een ondersteuningsplan voor u klaar", $"Een ondersteuner legt een ondersteuningsplan voor. Meld u aan om het te lezen en goed te keuren.\n/plannen/{plan.Id}", moment);
        return dag;
    }

    private DateOnly Goedkeuren(Ondersteuningsplan plan, Schoolhoek hoek, DateOnly dag)
    {
        plan.Goedkeuren(s.Tijd.Moment(dag), s.Toeval.Kans(30) ? "Fijn dat de klasleraar mee aan zet is." : null);
        s.Gebeurt(hoek.Zorg, "Plan goedgekeurd", plan.Laatste.BeslistOp!.Value, plan, plan.Laatste.Opmerking);
        return dag;
    }

    private void Bijsturen(Ondersteuningsplan plan, Casus casus, Collega collega, DateOnly dag)
    {
        var versie = plan.Bijsturen(s.Tijd.Moment(dag));
        var deel = versie.Delen.First(d => d.TrajectId == casus.Traject!.Id);
        if (deel.Doelen is [var eerste, ..]) eerste.Wijzigen(eerste.Niveau, eerste.Wat, $"{eerste.HoeGemeten}, nu ook bij een andere leraar", eerste.Tegen?.AddDays(21));
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leraar, "Tussentijds gesprek met de leraar over wat al werkt", dag, null));
        casus.Plandeel = deel;
        s.Gebeurt(collega.Speler, "Nieuwe versie van het plan begonnen", versie.GemaaktOp, plan);
    }

    private Plandeel Deel(Planversie versie, Casus casus, Schooljaar jaar, DateOnly dag)
    {
        var (deel, thema) = (versie.VoegDeel(casus.Traject!.Id, casus.Leerling.Id), casus.Thema);
        (deel.NodenLeerling, deel.NodenLeraar) = (casus.Tekst(thema.NodenLeerling), casus.Tekst(thema.NodenLeraar));
        deel.NodenTeam = s.Toeval.Kans(30) ? "Het team wil afspraken die voor iedereen duidelijk zijn." : null;
        var tegen = dag.AddDays(70) < jaar.Einde.AddDays(-70) ? dag.AddDays(s.Toeval.Tussen(60, 110)) : jaar.Einde.AddDays(-62);
        foreach (var doel in s.Toeval.Schud(thema.Doelen).Take(s.Toeval.Tussen(1, 3))) deel.Voeg(new Doel(deel, doel.Niveau, casus.Tekst(doel.Wat), doel.Gemeten, tegen));
        foreach (var activiteit in s.Toeval.Schud(thema.Activiteiten).Take(s.Maat.MetBestanden ? s.Toeval.Tussen(1, 3) : 1)) deel.Voeg(new Activiteit(deel, activiteit.Niveau, activiteit.Wat, dag, tegen < dag ? null : tegen));
        foreach (var moment in Momenten(jaar, dag)) deel.Voeg(new Evaluatiemoment(deel, moment, s.Toeval.Kies(["Gesprek op school met de klasleraar", "Kort overleg, ouders krijgen nadien bericht", "Gesprek met de leerling en de zorgcoördinator"])));
        if (casus.Verslag.Soort.IsAangepastCurriculum()) Cyclus(deel, casus);
        return deel;
    }

    private static void Cyclus(Plandeel deel, Casus casus)
    {
        deel.Beginsituatie = casus.Tekst("{naam} volgt een individueel aangepast curriculum in de gewone klas en neemt deel aan het onthaal, de muzische vakken en de bewegingslessen.");
        deel.Doelenselectie = "Het team koos functionele doelen voor taal, getallen en zelfstandig werken, gerangschikt van dringend naar later.";
        deel.StrategischePlanning = "Elke week drie vaste momenten: twee in de klas, één in een klein groepje. De klasleraar en de zorgleraar wisselen af.";
        deel.Uitvoering = "Materiaal ligt klaar in een eigen bakje. Wat gelukt is, wordt op de weekkaart genoteerd.";
        deel.IacEvaluatie = "Elk trimester bespreekt het team met de ouders welke doelen bereikt zijn en welke volgen.";
    }

    private IEnumerable<DateOnly> Momenten(Schooljaar jaar, DateOnly dag)
    {
        var vast = new[] { dag.AddDays(s.Toeval.Tussen(28, 45)), new DateOnly(jaar.Beginjaar, 12, 8), new DateOnly(jaar.Beginjaar + 1, 3, 18), new DateOnly(jaar.Beginjaar + 1, 6, 9) };
        var komend = vast.Where(m => m >= dag).Select(m => Schoolkalender.Schooldag(m.AddDays(s.Toeval.Tussen(0, 6)), 1)).Where(m => m <= jaar.Einde).Distinct().Order().ToList();
        if (komend.Count == 0) komend.Add(Schoolkalender.Schooldag(dag.AddDays(7), 1)); // at the very end of the year: right after it
        return s.Maat.MetBestanden ? komend : komend.Take(2);
    }
}
