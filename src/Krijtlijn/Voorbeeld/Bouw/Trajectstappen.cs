using Krijtlijn.Evaluaties;
using Krijtlijn.Inzet;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>The steps of a traject: assign, start, give, put on hold, look back, end.</summary>
internal sealed class Trajectstappen(Netwerkstaat s)
{
    private static readonly int[] Weektijden = [60, 90, 100, 100, 120, 120, 150];

    private Speler Coordinator(Casus casus) => s.Coordinatie[casus.Leerling.Familienaam.Length % s.Coordinatie.Count];

    /// <summary>Finds a supporter with room: who knows the pupil, is in the school already or lives near. False when nobody has room.</summary>
    public bool WijsToe(Casus casus, Schooljaar jaar, DateOnly dag, DateOnly van)
    {
        var minuten = s.Toeval.Kies(Weektijden);
        var vorige = casus.Collega;
        var gekozen = vorige is not null && vorige.Vrij(jaar) >= minuten ? vorige : s.Collegas.Where(c => c.Vrij(jaar) >= minuten).MinBy(c => Afstand(c, casus, jaar));
        if (gekozen is null) return false;
        gekozen.Bezet[jaar] = gekozen.Bezet.GetValueOrDefault(jaar) + minuten;
        gekozen.Scholen.Add((casus.Hoek.School.Id, jaar));
        var reden = gekozen != vorige && s.Toeval.Kans(15) ? "De eerste op de lijst start pas na de vakantie." : null;
        (casus.Collega, casus.SteunTot) = (gekozen, jaar.Einde);
        casus.Toewijzing = s.Voeg(new Toewijzing(casus.Traject!, gekozen.Lid, minuten, van, jaar.Einde, reden));
        casus.Traject!.Toewijzen();
        var moment = s.Tijd.Moment(dag);
        s.Gebeurt(Coordinator(casus), "Ondersteuner toegewezen", moment, casus.Toewijzing, $"{gekozen.Lid.Naam}, {minuten} minuten per week");
        s.Bericht(gekozen.Speler, "Nieuw traject voor u", $"Er is u een traject toegewezen in {casus.Hoek.School.Naam}.\n/trajecten/{casus.Traject.Id}", moment);
        return true;
    }

    public void Start(Casus casus, DateOnly dag)
    {
        var aanwezigen = $"{casus.Collega!.Lid.Naam}, {casus.Hoek.Zorg.Naam}, klasleraar" + (s.Toeval.Kans(60) ? ", ouders" : "") + (s.Toeval.Kans(30) ? ", CLB" : "");
        var gesprek = casus.Traject!.Starten(dag, aanwezigen, s.Toeval.Kies(Themas.Afspraken), s.Tijd.Vandaag);
        casus.GestartOp ??= dag;
        s.Gebeurt(casus.Collega.Speler, "Startgesprek gehouden", s.Tijd.Moment(dag), casus.Traject, $"Aanwezig: {gesprek.Aanwezigen}");
    }

    public void OnHold(Casus casus, DateOnly dag)
    {
        casus.Traject!.OnHoldZetten(s.Toeval.Kies(Themas.OnHold), dag, s.Tijd.Vandaag);
        casus.SteunTot = dag;
        s.Gebeurt(casus.Collega!.Speler, "Traject on hold gezet", s.Tijd.Moment(dag), casus.Traject, casus.Traject.Toelichting);
    }

    public void Evalueer(Casus casus, DateOnly dag, EvaluatieBesluit besluit)
    {
        var e = s.Voeg(new Evaluatie(casus.Traject!, dag, besluit, s.Tijd.Moment(dag), s.Tijd.Vandaag)
        {
            ToelichtingBesluit = s.Toeval.Kies(besluit == EvaluatieBesluit.Stoppen ? Themas.BesluitEinde : Themas.Besluit),
        });
        var (leerling, leraar) = (s.Toeval.Kies(Themas.EffectLeerling), s.Toeval.Kies(Themas.EffectLeraar));
        e.Effecten(leerling.Effect, leerling.Tekst, leraar.Effect, leraar.Tekst);
        foreach (var doel in casus.Plandeel?.Doelen ?? [])
            e.Beoordeel(doel.Sleutel, doel.Niveau, doel.Wat, besluit == EvaluatieBesluit.Stoppen ? s.Toeval.Kies([Doelresultaat.Bereikt, Doelresultaat.Bereikt, Doelresultaat.DeelsBereikt]) : s.Toeval.Kies(Enum.GetValues<Doelresultaat>()), null);
        s.Gebeurt(casus.Collega!.Speler, "Traject geëvalueerd", e.GemaaktOp, e, e.ToelichtingBesluit);
    }

    public void RondAf(Casus casus, DateOnly dag)
    {
        Evalueer(casus, dag, EvaluatieBesluit.Stoppen);
        casus.Traject!.Afronden(dag, s.Toeval.Kies(Themas.BesluitEinde), s.Toeval.Kies(Themas.Nazorg), s.Tijd.Vandaag);
        Sluit(casus, dag, "Traject afgerond");
        if (s.Toeval.Kans(45)) casus.Verslag.Beeindigen(dag, Eindreden.NietMeerNodig, null);
        var vraag = s.Voeg(new Slotvraag(casus.Traject!, s.Tijd.Moment(dag)));
        s.Gebeurt(casus.Collega!.Speler, "Slotvragen gesteld aan de school", vraag.GesteldOp, vraag);
        var antwoord = s.Tijd.Na(dag, 2, 12);
        if (antwoord >= s.Tijd.Vandaag || !s.Toeval.Kans(70)) return;
        vraag.Beantwoorden(s.Toeval.Kies(Themas.Meegenomen), s.Toeval.Kies(Themas.Kansen), null, s.Tijd.Moment(antwoord));
        s.Gebeurt(casus.Hoek.Zorg, "Slotvragen beantwoord", vraag.BeantwoordOp!.Value, vraag);
    }

    public void ZetStop(Casus casus, DateOnly dag)
    {
        casus.Traject!.Stopzetten(dag, s.Toeval.Kies(Themas.Stopgezet), s.Tijd.Vandaag);
        Sluit(casus, dag, "Traject stopgezet");
        if (s.Toeval.Kans(50)) casus.Verslag.Beeindigen(dag, Eindreden.SchoolVerlaten, null);
    }

    private void Sluit(Casus casus, DateOnly dag, string wat)
    {
        casus.Toewijzing?.Beeindigen(dag);
        casus.SteunTot = dag;
        s.Gebeurt(casus.Collega?.Speler ?? Coordinator(casus), wat, s.Tijd.Moment(dag), casus.Traject!, casus.Traject!.Toelichting);
    }

    /// <summary>Effort lines from the start to the end of support in a school year: weekly, or fewer and evenly spread.</summary>
    public void GeefSteun(Casus casus, Schooljaar jaar)
    {
        if (casus.GestartOp is not { } gestart || casus.Collega is not { } collega || casus.Toewijzing is not { } toewijzing) return;
        var van = gestart > toewijzing.Van ? gestart : toewijzing.Van;
        var tot = casus.SteunTot is { } einde && einde < s.Tijd.Vandaag ? einde : s.Tijd.Vandaag;
        var weken = (tot.DayNumber - van.DayNumber) / 7;
        var hoogstens = jaar == s.Tijd.Huidig ? s.Maat.InzetHuidigJaar : s.Maat.InzetVroegerJaar;
        var sprong = Math.Max(1, (weken + hoogstens - 1) / hoogstens);
        var vasteDag = s.Toeval.Tussen(0, 4);
        for (var week = 0; week < weken; week += sprong)
        {
            var dag = van.AddDays((week * 7) + vasteDag);
            if (dag > tot || !Schoolkalender.IsSchooldag(dag) || s.Toeval.Kans(12)) continue;
            var niveau = s.Toeval.Kies([Inzetniveau.Leerling, Inzetniveau.Leerling, Inzetniveau.Leerling, Inzetniveau.Leraar, Inzetniveau.Leraar, Inzetniveau.Team]);
            var minuten = Math.Max(15, toewijzing.MinutenPerWeek + (15 * s.Toeval.Tussen(-2, 1)));
            casus.Traject!.Begonnen(dag);
            s.Voeg(new Inzetregel(casus.Traject, collega.Lid.Id, dag, minuten, niveau, s.Toeval.Kans(75) ? casus.Tekst(s.Toeval.Kies(casus.Thema.Notities)) : null, s.Tijd.Vandaag));
        }
    }

    private static double Afstand(Collega collega, Casus casus, Schooljaar jaar)
    {
        var (dx, dy) = (((collega.Lid.Lengtegraad ?? 0) - (casus.Hoek.Vestiging.Lengtegraad ?? 0)) * 0.63, (collega.Lid.Breedtegraad ?? 0) - (casus.Hoek.Vestiging.Breedtegraad ?? 0));
        var straf = collega.Lid.KanType(casus.Verslag.Type, casus.Niveau) ? 0 : 10;
        var vertrouwd = collega.Scholen.Contains((casus.Hoek.School.Id, jaar)) ? 0.15 : 0;
        return Math.Sqrt((dx * dx) + (dy * dy)) + straf - vertrouwd - (0.15 * collega.Vrij(jaar) / collega.Lid.MinutenPerWeek);
    }
}
