using Krijtlijn.Evaluaties;
using Krijtlijn.Inzet;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

internal enum Verloop { Lopend, OnHold, OnHoldTeLang, Afgerond, Stopgezet, Wacht, WachtTeLaat, Startgesprek, StartgesprekTeLaat, VernieuwingIngediend, VernieuwingWerkversie, NietVernieuwd }

internal enum Aanvraagverloop { Werkversie, LegeWerkversie, Ingediend, Onvolledig, Aangevuld, ZonderTraject }

/// <summary>The current school year: cases in every state, with steps on or before today.</summary>
internal sealed class DitJaarbouwer(Netwerkstaat staat) : Jaarbouwer(staat)
{
    private static readonly IReadOnlyList<(Verloop, int)> Nieuwe =
    [
        (Verloop.Lopend, 58), (Verloop.Wacht, 8), (Verloop.Startgesprek, 8), (Verloop.OnHold, 5), (Verloop.WachtTeLaat, 5),
        (Verloop.Afgerond, 5), (Verloop.Stopgezet, 4), (Verloop.StartgesprekTeLaat, 4), (Verloop.OnHoldTeLang, 3),
    ];

    private static readonly IReadOnlyList<(Verloop, int)> Oude =
    [
        (Verloop.Lopend, 68), (Verloop.OnHold, 6), (Verloop.Afgerond, 5), (Verloop.VernieuwingIngediend, 5), (Verloop.NietVernieuwd, 4),
        (Verloop.OnHoldTeLang, 4), (Verloop.Stopgezet, 3), (Verloop.VernieuwingWerkversie, 3), (Verloop.Wacht, 2),
    ];

    private static readonly IReadOnlyList<(Aanvraagverloop, int)> Aanvragen =
    [
        (Aanvraagverloop.Werkversie, 8), (Aanvraagverloop.LegeWerkversie, 4), (Aanvraagverloop.Ingediend, 12),
        (Aanvraagverloop.Onvolledig, 6), (Aanvraagverloop.Aangevuld, 3), (Aanvraagverloop.ZonderTraject, 11),
    ];

    private int geweigerd;

    private Schooljaar Jaar => s.Tijd.Huidig;
    private DateOnly Begin => s.Tijd.Huidig.Begin;

    public void Bouw(IReadOnlyList<Casus> lopend, int nieuw, int aanvragen, int slapend)
    {
        var gevallen = new List<(Casus Casus, Verloop Verloop)>();
        var oude = lopend.Zip(s.Toeval.Spel(lopend.Count, Oude)).ToList();
        Voer(oude.Select(o => (Vernieuwdag(o.Second), (Action<DateOnly>)(dag => gevallen.Add((Oud(o.First, o.Second, dag), o.Second)))))
            .Concat(s.Toeval.Spel(nieuw, Nieuwe).Select(v => (Nieuwdag(v), (Action<DateOnly>)(dag => gevallen.Add((NieuwGeval(v, dag), v))))))
            .Concat(s.Toeval.Spel(aanvragen, Aanvragen).Select(v => (Aanvraagdag(v), (Action<DateOnly>)(dag => Aanvraag(v, dag))))));
        plannen.Maak(Jaar, gevallen.Select(g => g.Casus));
        foreach (var (casus, verloop) in gevallen)
        {
            s.Tijd.Opnieuw(2);
            Evaluaties(casus, verloop);
            Uitkomst(casus, verloop);
            traject.GeefSteun(casus, Jaar);
        }
        for (var i = 0; i < slapend; i++) leerlingen.Maak(Jaar, s.Tijd.Vandaag.AddDays(-10));
        Teaminzet();
    }

    private bool JaarIsLangGenoeg(int dagen) => s.Tijd.DagenBezig >= dagen;

    private DateOnly Nieuwdag(Verloop verloop) => verloop switch
    {
        Verloop.Wacht => s.Tijd.Geleden(2, 6, Begin),
        Verloop.Startgesprek => s.Tijd.Geleden(5, 9, Begin),
        Verloop.WachtTeLaat or Verloop.StartgesprekTeLaat => JaarIsLangGenoeg(45) ? s.Tijd.Geleden(20, 40, Begin) : s.Tijd.Werkdag(Begin.AddDays(-s.Toeval.Tussen(65, 80)), Begin.AddDays(-85)),
        Verloop.OnHoldTeLang => s.Tijd.Geleden(110, 130, Begin),
        _ => s.Tijd.Geleden(Math.Min(16, s.Tijd.DagenBezig / 2), Math.Max(16, s.Tijd.DagenBezig), Begin),
    };

    private DateOnly Vernieuwdag(Verloop verloop) => verloop is Verloop.VernieuwingIngediend or Verloop.VernieuwingWerkversie ? s.Tijd.Geleden(0, 6, Begin) : DagVan(Jaar, 0, 9);

    private DateOnly Aanvraagdag(Aanvraagverloop verloop) => verloop switch
    {
        Aanvraagverloop.Ingediend => s.Tijd.Geleden(0, 6, Begin),
        Aanvraagverloop.Onvolledig => s.Tijd.Geleden(8, 14, Begin),
        Aanvraagverloop.Aangevuld => s.Tijd.Geleden(12, 18, Begin),
        Aanvraagverloop.ZonderTraject => s.Tijd.Geleden(10, Math.Max(10, s.Tijd.DagenBezig), Begin),
        _ => s.Tijd.Geleden(1, 20, Begin),
    };

    private Casus NieuwGeval(Verloop verloop, DateOnly dag)
    {
        var jaar = Schooljaar.Van(dag);
        if (verloop is not (Verloop.Wacht or Verloop.WachtTeLaat or Verloop.Startgesprek or Verloop.StartgesprekTeLaat)) return Nieuw(jaar, dag);
        var casus = leerlingen.Maak(jaar, dag);
        aanmelding.Indienen(casus, jaar, dag);
        dag = s.Tijd.Na(dag, 1, 2);
        aanmelding.Aanvaard(casus, dag);
        if (verloop is Verloop.Startgesprek or Verloop.StartgesprekTeLaat) traject.WijsToe(casus, Jaar, s.Tijd.Na(dag, 1, 3), dag < Begin ? Begin : dag);
        return casus;
    }

    private Casus Oud(Casus casus, Verloop verloop, DateOnly dag)
    {
        if (verloop is Verloop.VernieuwingIngediend or Verloop.VernieuwingWerkversie or Verloop.NietVernieuwd)
        {
            Overgang(casus, Jaar);
            if (verloop == Verloop.VernieuwingIngediend) aanmelding.Indienen(casus, Jaar, dag);
            if (verloop == Verloop.VernieuwingWerkversie) aanmelding.Werkversie(casus, Jaar, dag, s.Toeval.Kans(50));
            return casus;
        }
        Vernieuw(casus, Jaar, dag, verloop != Verloop.Wacht);
        return casus;
    }

    private void Aanvraag(Aanvraagverloop verloop, DateOnly dag)
    {
        if (verloop == Aanvraagverloop.ZonderTraject)
        {
            ZonderTraject(Jaar, dag, geweigerd++);
            return;
        }
        var casus = leerlingen.Maak(Jaar, dag, verloop is not (Aanvraagverloop.Werkversie or Aanvraagverloop.LegeWerkversie));
        if (verloop is Aanvraagverloop.Werkversie or Aanvraagverloop.LegeWerkversie)
        {
            aanmelding.Werkversie(casus, Jaar, dag, verloop == Aanvraagverloop.Werkversie);
            return;
        }
        aanmelding.Indienen(casus, Jaar, dag);
        if (verloop == Aanvraagverloop.Ingediend) return;
        dag = s.Tijd.Na(dag, 2, 4);
        aanmelding.VraagAanvulling(casus, dag);
        if (verloop == Aanvraagverloop.Aangevuld) aanmelding.VulAan(casus, s.Tijd.Na(dag, 3, 7));
    }

    private void Evaluaties(Casus casus, Verloop verloop)
    {
        if (casus.Plandeel is not { } deel || verloop is Verloop.Afgerond or Verloop.Stopgezet) return;
        foreach (var moment in deel.Evaluatiemomenten.Select(m => m.Datum).Where(d => d < s.Tijd.Vandaag && d >= casus.GestartOp))
        {
            if (s.Toeval.Kans(75) && s.Tijd.Schooldag(moment.AddDays(s.Toeval.Tussen(0, 4)), moment) is { } dag)
                traject.Evalueer(casus, dag, s.Toeval.Kies([EvaluatieBesluit.Verdergaan, EvaluatieBesluit.Verdergaan, EvaluatieBesluit.Bijsturen]));
        }
    }

    private void Uitkomst(Casus casus, Verloop verloop)
    {
        if (casus.GestartOp is not { } gestart || casus.Toewijzing is null) return;
        DateOnly Sinds(int van, int tot) => s.Tijd.Geleden(van, tot, gestart);
        switch (verloop)
        {
            case Verloop.OnHold: traject.OnHold(casus, Sinds(5, 35)); break;
            case Verloop.OnHoldTeLang: traject.OnHold(casus, Sinds(s.Netwerk.DagenOnHoldSignaal + 8, s.Netwerk.DagenOnHoldSignaal + 35)); break;
            case Verloop.Afgerond: traject.RondAf(casus, s.Tijd.Schooldag(s.Tijd.Vandaag.AddDays(-s.Toeval.Tussen(3, 40)), gestart) ?? gestart); break;
            case Verloop.Stopgezet: traject.ZetStop(casus, Sinds(3, 60)); break;
        }
    }

    private void Teaminzet()
    {
        foreach (var collega in s.Collegas)
            foreach (var (school, jaar) in collega.Scholen.Where(x => x.Jaar == Jaar))
                if (s.Toeval.Kans(50) && s.Tijd.Schooldag(s.Tijd.Vandaag.AddDays(-s.Toeval.Tussen(1, 40)), Begin) is { } dag)
                    s.Voeg(new Inzetregel(s.Netwerk.Id, school, collega.Lid.Id, dag, 60, Inzetniveau.Team, s.Toeval.Kies(["Personeelsvergadering over redelijke aanpassingen", "Overleg met het zorgteam", "Korte vorming over duidelijke instructies"]), s.Tijd.Vandaag));
    }
}
