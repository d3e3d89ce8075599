using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Gives the example a reserve, and bookings through the year in each state; made last, from chances of its own, so that the rest of the example stays as it is.</summary>
internal sealed class Boekingbouwer(Netwerkstaat staat, Toeval toeval)
{
    private static readonly string[] Vrijgaveredenen =
    [
        "Twee trajecten rondden af en we verwachten geen nieuwe vragen", "Minder nieuwe verslagen dan verwacht", "Ons zorgteam kan dit jaar meer zelf opnemen", "Een klas kwam er minder bij dan gedacht",
    ];

    private static readonly string[] Bijvraagredenen =
    [
        "Drie nieuwe vragen in de kleuterklassen", "Er schreven na de herfst meer leerlingen met een verslag in", "Alle trajecten lopen en er wachten nog vragen", "Een leraar start met een moeilijke klasgroep",
    ];

    private static readonly string[] Overleg = ["overleg van de scholengroep", "netwerkoverleg", "telefonisch met beide directies"];

    private int nummer;

    private Tijdlijn Tijd => staat.Tijd;
    private Schooljaar Jaar => Tijd.Huidig;

    public void Bouw()
    {
        var pot = Math.Max(6, staat.Scholen.Count / 4);
        staat.Voeg(new Richtreserve(staat.Netwerk.Id, Jaar.Vorige, pot + 2));
        if (!staat.Rijen.OfType<Richtreserve>().Any(r => r.NetwerkId == staat.Netwerk.Id && r.Schooljaar == Jaar)) staat.Voeg(new Richtreserve(staat.Netwerk.Id, Jaar, pot));
        var ruim = staat.Rijen.OfType<Richtcapaciteit>().Where(r => r.Schooljaar == Jaar && r.AantalTrajecten > 2).Select(r => r.SchoolId).ToHashSet();
        // The school that people enter as has a story of its own: more was given to her, and she asks again.
        var accounts = staat.Rijen.OfType<Voorbeeldaccount>().Select(a => a.GebruikerId).ToHashSet();
        var instap = staat.Scholen.Where(s => accounts.Contains(s.Zorg.Gebruiker.Id)).Take(1).ToList();
        var scholen = toeval.Schud(staat.Scholen.Where(s => ruim.Contains(s.School.Id)).Except(instap));
        var gevers = new Queue<Schoolhoek>(scholen.Take(scholen.Count / 2));
        var vragers = new Queue<Schoolhoek>(instap.Concat(scholen.Skip(scholen.Count / 2)));
        for (var i = 0; i < 6 && gevers.Count > 0; i++)
        {
            var (gever, vrager) = (gevers.Dequeue(), vragers.Dequeue());
            switch (i)
            {
                case 0: Beslist(gever, Boekingsoort.Vrijgave, gever, null, toeval.Tussen(1, 2), Vrijgaveredenen); Beslist(vrager, Boekingsoort.Bijvraag, null, vrager, 2, Bijvraagredenen); break;
                case 1: Beslist(gever, Boekingsoort.Overdracht, gever, vrager, 1, ["Een leerling en haar traject verhuisden mee naar de andere school", "Afgesproken tussen de twee directies"]); break;
                case 2: Beslist(null, Boekingsoort.ReserveInzet, null, vrager, toeval.Tussen(1, 2), ["De school heeft meer wachtende vragen dan voorzien"]); Beslist(gever, Boekingsoort.Vrijgave, gever, null, 1, Vrijgaveredenen); break;
                case 3: Vergissing(vrager); Weigeren(Nieuw(vrager, Boekingsoort.Bijvraag, null, vrager, 3, Bijvraagredenen)); break;
                case 4: Intrekken(Nieuw(gever, Boekingsoort.Vrijgave, gever, null, 1, Vrijgaveredenen)); break;
                default: Wachtende(gever, instap.FirstOrDefault() ?? vrager); break;
            }
        }
    }

    private void Wachtende(Schoolhoek gever, Schoolhoek vrager)
    {
        Nieuw(vrager, Boekingsoort.Bijvraag, null, vrager, 2, Bijvraagredenen, wacht: true);
        Nieuw(gever, Boekingsoort.Vrijgave, gever, null, 1, Vrijgaveredenen, wacht: true);
        Nieuw(gever, Boekingsoort.Overdracht, gever, vrager, 1, ["Onze buurschool heeft meer nieuwe vragen dan wij"], wacht: true);
    }

    private Speler Coordinator => staat.Coordinatie[0];

    private void Beslist(Schoolhoek? door, Boekingsoort soort, Schoolhoek? van, Schoolhoek? naar, int aantal, string[] redenen)
    {
        var boeking = Nieuw(door, soort, van, naar, aantal, redenen);
        var moment = Later(boeking);
        boeking.Aanvaarden(Wie(Coordinator), moment, door is null ? null : "Past binnen wat het netwerk samen heeft", $"{toeval.Kies(Overleg)} van {moment.DagInBrussel().Dag()}");
        Gebeurt(Coordinator, boeking, door is null ? "geboekt" : "aanvaard", moment);
    }

    // A wrong number of trajecten, put right the same week.
    private void Vergissing(Schoolhoek school)
    {
        var boeking = Nieuw(null, Boekingsoort.ReserveInzet, null, school, 2, ["De school heeft meer wachtende vragen dan voorzien"]);
        boeking.Aanvaarden(Wie(Coordinator), boeking.VoorgesteldOp, null, null);
        Gebeurt(Coordinator, boeking, "geboekt", boeking.VoorgesteldOp);
        var moment = Later(boeking);
        var tegen = staat.Voeg(boeking.Tegenboeken(++nummer, Wie(Coordinator), moment, moment.DagInBrussel(), "Bij de verkeerde school geboekt"));
        Gebeurt(Coordinator, tegen, "geboekt", moment);
    }

    private void Weigeren(Boeking boeking)
    {
        var moment = Later(boeking);
        boeking.Weigeren(Wie(Coordinator), moment, "Er komen eerst trajecten vrij in januari; de vragen die wachten, krijgen intussen een antwoord van het team", "netwerkoverleg");
        Gebeurt(Coordinator, boeking, "geweigerd", moment);
    }

    private void Intrekken(Boeking boeking)
    {
        var (wie, moment) = (staat.Scholen.First(s => s.School.Id == boeking.DoorSchoolId).Zorg, Later(boeking));
        boeking.Intrekken(Wie(wie), moment);
        Gebeurt(wie, boeking, "ingetrokken", moment);
    }

    private Boeking Nieuw(Schoolhoek? door, Boekingsoort soort, Schoolhoek? van, Schoolhoek? naar, int aantal, string[] redenen, bool wacht = false)
    {
        var wie = door?.Zorg ?? Coordinator;
        // The days rise with the numbers, and what waits is of this week.
        var geleden = wacht ? 2 : Math.Max(8, 52 - (4 * nummer));
        var dag = Tijd.Geleden(geleden, geleden, Jaar.Begin);
        var voorstel = new Boekingsvoorstel(soort, van?.School.Id, naar?.School.Id, aantal, dag, toeval.Kies(redenen));
        var boeking = staat.Voeg(new Boeking(staat.Netwerk.Id, Jaar, ++nummer, voorstel, Wie(wie, door), Tijd.Moment(dag)));
        if (wacht || door is not null) Gebeurt(wie, boeking, "voorgesteld", boeking.VoorgesteldOp);
        return boeking;
    }

    private DateTime Later(Boeking boeking) => Tijd.Moment(Tijd.Na(boeking.VoorgesteldOp.DagInBrussel(), 1, 4)) is var moment && moment > boeking.VoorgesteldOp ? moment : boeking.VoorgesteldOp;

    private void Gebeurt(Speler wie, Boeking boeking, string wat, DateTime moment) => staat.Gebeurt(wie, $"{boeking.Soort.Tekst()} {boeking.Kenmerk} {wat}", moment, boeking, $"{boeking.Aantal.Aantal("traject", "trajecten")}. {boeking.Reden}");

    private HuidigeGebruiker Wie(Speler speler, Schoolhoek? school = null)
    {
        var rol = new Rol(speler.Gebruiker.Id, school is null ? RolSoort.Coordinator : RolSoort.School, staat.Netwerk.Id, instellingId: school?.School.Id);
        return HuidigeGebruiker.Van(new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity(
            HuidigeGebruiker.Claims(rol, speler.InRol, false).Append(new(System.Security.Claims.ClaimTypes.NameIdentifier, speler.Gebruiker.Id.ToString())).Append(new(HuidigeGebruiker.ClaimNaam, speler.Naam)), "voorbeeld")));
    }
}
