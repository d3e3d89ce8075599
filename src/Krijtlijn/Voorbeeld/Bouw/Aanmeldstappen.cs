using Krijtlijn.Aanmeldingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>The steps of a request, each with its line on the timeline.</summary>
internal sealed class Aanmeldstappen(Netwerkstaat s)
{
    private Speler Coordinator(Casus casus) => s.Coordinatie[casus.Leerling.Familienaam.Length % s.Coordinatie.Count];

    public Aanmelding Werkversie(Casus casus, Schooljaar jaar, DateOnly dag, bool volledig)
    {
        var a = casus.Aanmelding = s.Voeg(new Aanmelding(casus.Leerling, jaar, s.Tijd.Moment(dag)));
        (a.VestigingId, a.Niveau, a.Klas) = (casus.Hoek.Vestiging.Id, casus.Niveau, casus.Klas);
        (a.ContactNaam, a.ContactFunctie) = (casus.Hoek.Zorg.Naam, casus.Niveau == Onderwijsniveau.Secundair ? "Leerlingbegeleider" : "Zorgcoördinator");
        (a.ContactEmail, a.ContactTelefoon) = (casus.Hoek.Zorg.Gebruiker.Email, casus.Hoek.Telefoon);
        a.VernieuwtTrajectId = casus.Traject?.Id;
        s.Gebeurt(casus.Hoek.Zorg, casus.Traject is null ? "Aanmelding begonnen" : "Vernieuwing begonnen", a.GemaaktOp, a);
        if (!volledig) return a;
        (a.VerslagId, a.Fase) = (casus.Verslag.Id, casus.Verslag.Soort.IsAangepastCurriculum() ? Zorgfase.Iac : Zorgfase.UitbreidingVanZorg);
        (a.VraagLeerling, a.VraagLeraar, a.VraagTeam) = (casus.Tekst2(casus.Thema.VraagLeerling), casus.Tekst(casus.Thema.VraagLeraar), casus.Tekst2(casus.Thema.VraagTeam));
        (a.ReedsGeprobeerd, a.OudersIngelichtOp) = (casus.Tekst(casus.Thema.Geprobeerd), dag.AddDays(-s.Toeval.Tussen(1, 12)));
        return a;
    }

    public void Indienen(Casus casus, Schooljaar jaar, DateOnly dag)
    {
        var a = Werkversie(casus, jaar, dag, true);
        a.Indienen(s.Referentie(jaar), s.Tijd.Moment(dag), dag, Termijn(jaar));
        s.Gebeurt(casus.Hoek.Zorg, casus.Traject is null ? "Aanmelding ingediend" : "Vernieuwing ingediend", a.IngediendOp!.Value, a, $"Referentie {a.Referentie}");
    }

    public void VraagAanvulling(Casus casus, DateOnly dag)
    {
        var a = casus.Aanmelding!;
        var vragen = s.Toeval.Schud(Themas.Aanvulling).Take(s.Toeval.Tussen(1, 2)).ToList();
        var moment = s.Tijd.Moment(dag);
        a.OnvolledigVerklaren([.. vragen.Select(v => (v.Deel, v.Tekst))], moment, dag);
        s.Gebeurt(Coordinator(casus), "Aanvulling gevraagd", moment, a, string.Join(" ", vragen.Select(v => v.Tekst)));
        s.Bericht(casus.Hoek.Zorg, $"Aanmelding {a.Referentie}: gelieve aan te vullen",
            $"De coördinator vraagt u om aanmelding {a.Referentie} aan te vullen. Meld u aan om te zien wat er gevraagd wordt.\n/aanmeldingen/{a.Id}", moment);
    }

    public void VulAan(Casus casus, DateOnly dag)
    {
        var a = casus.Aanmelding!;
        var moment = s.Tijd.Moment(dag);
        a.Indienen(a.Referentie!, moment, dag, Termijn(a.Schooljaar));
        s.Gebeurt(casus.Hoek.Zorg, "Aanmelding aangevuld en opnieuw ingediend", moment, a);
    }

    public void Weiger(Casus casus, DateOnly dag)
    {
        var (a, moment, criterium) = (casus.Aanmelding!, s.Tijd.Moment(dag), s.Toeval.Kies(s.Criteria));
        a.Weigeren(criterium, "We hebben dit met de school besproken. De pedagogische begeleidingsdienst neemt contact op; een nieuwe aanmelding kan altijd.", moment);
        s.Gebeurt(Coordinator(casus), "Aanmelding geweigerd", moment, a, criterium.Tekst);
    }

    public void Verwijs(Casus casus, DateOnly dag)
    {
        var (a, moment) = (casus.Aanmelding!, s.Tijd.Moment(dag));
        a.Doorverwijzen("Specifiek leersteuncentrum Klankbord (voorbeeld)", "Dat centrum heeft meer ervaring met deze vraag. De ouders en de school gaan akkoord.", moment);
        s.Gebeurt(Coordinator(casus), "Aanmelding doorverwezen", moment, a, a.DoorverwezenNaar);
    }

    public void TrekIn(Casus casus, DateOnly dag)
    {
        var (a, moment) = (casus.Aanmelding!, s.Tijd.Moment(dag));
        a.Intrekken("De leerling verandert van school.", moment);
        s.Gebeurt(casus.Hoek.Zorg, "Aanmelding ingetrokken", moment, a, a.Beslissingstekst);
    }

    /// <summary>Accepts the request; a new question becomes a traject, a renewal lengthens the one there is.</summary>
    public void Aanvaard(Casus casus, DateOnly dag, bool heeftOndersteuner = false)
    {
        var (a, moment) = (casus.Aanmelding!, s.Tijd.Moment(dag));
        a.Aanvaarden(moment);
        if (casus.Traject is { } lopend) lopend.Verlengen(a.Schooljaar, heeftOndersteuner, new NieuweVraag(casus.Verslag.Type, casus.Niveau, a.StartUiterlijk));
        else casus.Traject = s.Voeg(new Traject(casus.Leerling, casus.Hoek.School.Id, a.Id, a.Schooljaar, casus.Verslag.Type, casus.Niveau, moment, a.StartUiterlijk));
        s.Voeg(new Logboek.Gebeurtenis(new Platform.Database.Handeling(Coordinator(casus).Gebruiker.Id, Coordinator(casus).Naam, Coordinator(casus).InRol, "Aanmelding aanvaard", null, false,
            a.Dossier with { TrajectId = casus.Traject.Id }), moment));
        s.Bericht(casus.Hoek.Zorg, $"Aanmelding {a.Referentie} is aanvaard", $"Aanmelding {a.Referentie} is aanvaard. U ziet het traject na aanmelden.\n/trajecten/{casus.Traject.Id}", moment);
    }

    private static Startregel Termijn(Schooljaar jaar) => (Regelboek.Zoek(jaar) ?? Regelboek.Regimes[0]).Startregel();
}
