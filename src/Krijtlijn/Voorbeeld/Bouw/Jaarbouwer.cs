using Krijtlijn.Evaluaties;
using Krijtlijn.Inzet;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>A finished school year: everybody starts, plans are approved, and at the end a case stops or goes on.</summary>
internal class Jaarbouwer(Netwerkstaat staat)
{
    private protected readonly Netwerkstaat s = staat;
    private protected readonly Leerlingbouwer leerlingen = new(staat);
    private protected readonly Aanmeldstappen aanmelding = new(staat);
    private protected readonly Trajectstappen traject = new(staat);
    private protected readonly Planbouwer plannen = new(staat);

    /// <summary>Builds a past year. Returns the cases that go on into the next.</summary>
    public List<Casus> VorigJaar(Schooljaar jaar, IReadOnlyList<Casus> lopend, int nieuw, int doorlopend)
    {
        var casussen = lopend.ToList();
        Voer(lopend.Select(c => (DagVan(jaar, 0, 9), (Action<DateOnly>)(dag => Vernieuw(c, jaar, dag, true))))
            .Concat(Enumerable.Range(0, nieuw).Select(_ => (s.Toeval.Kans(60) ? DagVan(jaar, 0, 25) : DagVan(jaar, 26, 230), (Action<DateOnly>)(dag => casussen.Add(Nieuw(jaar, dag))))))
            .Concat(Enumerable.Range(0, Math.Max(3, nieuw / 11)).Select(i => (DagVan(jaar, 0, 240), (Action<DateOnly>)(dag => ZonderTraject(jaar, dag, i))))));
        plannen.Maak(jaar, casussen);
        var blijven = casussen.OrderBy(c => Leerlingbouwer.VolgendeKlas(c) is null || c.GestartOp is null).Take(doorlopend).ToHashSet();
        foreach (var casus in casussen)
        {
            s.Tijd.Opnieuw(2);
            if (blijven.Contains(casus)) Vooruitblik(casus, jaar);
            else Einde(casus, jaar);
            traject.GeefSteun(casus, jaar);
        }
        return [.. casussen.Where(blijven.Contains)];
    }

    private protected static void Voer(IEnumerable<(DateOnly Dag, Action<DateOnly> Doe)> werk)
    {
        foreach (var (dag, doe) in werk.ToList().OrderBy(w => w.Dag)) doe(dag);
    }

    private protected DateOnly DagVan(Schooljaar jaar, int van, int tot) => s.Tijd.Werkdag(jaar.Begin.AddDays(s.Toeval.Tussen(van, tot)), jaar.Begin);

    private protected Casus Nieuw(Schooljaar jaar, DateOnly dag)
    {
        var casus = leerlingen.Maak(jaar, dag);
        aanmelding.Indienen(casus, jaar, dag);
        dag = s.Tijd.Na(dag, 1, 5);
        aanmelding.Aanvaard(casus, dag);
        dag = s.Tijd.Na(dag, 0, 4);
        if (traject.WijsToe(casus, jaar, dag, dag) && s.Tijd.Schooldag(s.Tijd.Na(dag, 1, 6), dag) is { } start) traject.Start(casus, start);
        return casus;
    }

    /// <summary>Renews a running case for a next school year, with the same supporter when she has room.</summary>
    private protected void Vernieuw(Casus casus, Schooljaar jaar, DateOnly dag, bool wijsToe)
    {
        Overgang(casus, jaar);
        aanmelding.Indienen(casus, jaar, dag);
        dag = s.Tijd.Na(dag, 0, 4);
        aanmelding.Aanvaard(casus, dag, wijsToe);
        if (!wijsToe) return;
        if (!traject.WijsToe(casus, jaar, dag, jaar.Begin)) casus.Traject!.ZonderOndersteuner();
        else if (casus.GestartOp is null && s.Tijd.Schooldag(s.Tijd.Na(dag, 0, 6), dag) is { } start) traject.Start(casus, start);
    }

    private protected void Overgang(Casus casus, Schooljaar jaar)
    {
        s.Tijd.Opnieuw(0);
        (casus.Toewijzing, casus.SteunTot, casus.Plandeel) = (null, null, null);
        casus.Klas = Leerlingbouwer.VolgendeKlas(casus) ?? casus.Klas;
        casus.Leerling.Inschrijven(casus.Hoek.School.Id, casus.Hoek.Vestiging.Id, jaar, casus.Niveau, casus.Klas, jaar.Begin);
    }

    private protected void ZonderTraject(Schooljaar jaar, DateOnly dag, int soort)
    {
        var casus = leerlingen.Maak(jaar, dag);
        aanmelding.Indienen(casus, jaar, dag);
        dag = s.Tijd.Na(dag, 2, 6);
        switch (soort % 3)
        {
            case 0: aanmelding.Weiger(casus, dag); break;
            case 1: aanmelding.Verwijs(casus, dag); break;
            default: aanmelding.TrekIn(casus, dag); break;
        }
    }

    private void Vooruitblik(Casus casus, Schooljaar jaar)
    {
        if (casus.GestartOp is null || !s.Toeval.Kans(85)) return;
        if (s.Tijd.Schooldag(new DateOnly(jaar.Beginjaar + 1, 6, s.Toeval.Tussen(3, 24)), casus.GestartOp.Value) is { } dag)
            traject.Evalueer(casus, dag, s.Toeval.Kies([EvaluatieBesluit.Verdergaan, EvaluatieBesluit.Bijsturen]));
    }

    private void Einde(Casus casus, Schooljaar jaar)
    {
        if (casus.GestartOp is not { } gestart || s.Toeval.Kans(12))
        {
            traject.ZetStop(casus, s.Tijd.Werkdag(jaar.Begin.AddDays(s.Toeval.Tussen(240, 300)), casus.Toewijzing?.Van ?? jaar.Begin));
            return;
        }
        if (s.Tijd.Schooldag(new DateOnly(jaar.Beginjaar + 1, s.Toeval.Kies([5, 6, 6]), s.Toeval.Tussen(2, 26)), gestart) is { } dag) traject.RondAf(casus, dag);
        else traject.ZetStop(casus, s.Tijd.Werkdag(jaar.Einde.AddDays(-65), gestart));
    }
}
