using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>
/// Gives an example network the decided division of this year, from which its guiding numbers follow, one that was rejected before it, and scenarios for the year to come of which one is put
/// forward. Rests on the counts that are there already and takes no draw from chance.
/// </summary>
internal sealed class Verdelingbouwer(Netwerkstaat staat)
{
    private Schooljaar Huidig => staat.Tijd.Huidig;
    private string Coordinator => staat.Coordinatie[0].Naam;

    private static DateTime Om(DateOnly dag, int uur) => dag.ToDateTime(new TimeOnly(uur, 0), DateTimeKind.Utc);

    public void Bouw()
    {
        var capaciteiten = staat.Rijen.OfType<Richtcapaciteit>().Where(r => r.Schooljaar == Huidig).ToDictionary(r => r.SchoolId);
        var (pot, som) = (Math.Max(6, staat.Scholen.Count / 4), capaciteiten.Values.Sum(r => r.AantalTrajecten));
        var wet = Verdeelkeuze.Van(Regelboek.Zoek(Huidig)!, som + pot) with { Minimum = 1 };
        var reserve = (int)Math.Round(pot * 1000m / wet.Eenheden);
        Beslis(wet with { ReservePromille = reserve }, capaciteiten);
        Volgend(wet, reserve);
    }

    private void Beslis(Verdeelkeuze keuze, Dictionary<Guid, Richtcapaciteit> capaciteiten)
    {
        var cijfers = Cijfers(Huidig);
        if (!cijfers.HeeftCijfers) return;
        var (lente, dag) = (new DateOnly(Huidig.Beginjaar, 5, 12), new DateOnly(Huidig.Beginjaar, 6, 9));
        var eerste = Voorgelegd(cijfers, "Volgens de wet, zonder reserve", keuze with { ReservePromille = 0 }, lente);
        eerste.Beslissen(new Besluit(false, Beslisorgaan.Leersteunraad, lente.AddDays(7), Leden, new Stemmen(2, 5, 1), $"Leersteunraad {Huidig.Beginjaar}/2 (voorbeeld)", "", "Zonder reserve krijgen scholen die later melden niets meer"), staat.Tijd.Vandaag);
        var tweede = Voorgelegd(cijfers, "Volgens de wet, met minimum en reserve", keuze, dag.AddDays(-7));
        tweede.Beslissen(new Besluit(true, Beslisorgaan.Leersteunraad, dag, Leden, null, $"Leersteunraad {Huidig.Beginjaar}/3 (voorbeeld)", $"{Coordinator}, {staat.Coordinatie[0].Gebruiker.Email}", null), staat.Tijd.Vandaag);
        foreach (var rij in tweede.Rijen) capaciteiten[rij.SchoolId].Zetten(rij.Resultaat);
        staat.Voeg(new Richtreserve(staat.Netwerk.Id, Huidig, tweede.Reserve));
    }

    private string Leden => $"{Coordinator}, twee directeurs, drie zorgcoördinatoren, een ouder en een ondersteuner (voorbeeld)";

    private void Volgend(Verdeelkeuze wet, int reserve)
    {
        var (cijfers, dag) = (Cijfers(Huidig.Volgende), staat.Tijd.Vandaag);
        if (!cijfers.HeeftCijfers) return;
        Nieuw(cijfers.Jaar, "Zoals dit jaar", wet with { ReservePromille = reserve }, dag.AddDays(-20));
        Nieuw(cijfers.Jaar, "70/30 over zes schooljaren", wet with { Leerlingprocent = 70, Telling = new Telkeuze(3, Gemiddelde.Over.Schooljaren, 6), ReservePromille = reserve }, dag.AddDays(-19));
        Nieuw(cijfers.Jaar, "Geen minimum, grotere reserve", wet with { Minimum = 0, ReservePromille = 80 }, dag.AddDays(-18));
        if (dag >= Huidig.Begin.AddDays(60)) Voorgelegd(cijfers, "Zoals dit jaar, minimum 2", wet with { Minimum = 2, ReservePromille = reserve }, dag.AddDays(-6));
    }

    private Verdeling Nieuw(Schooljaar jaar, string naam, Verdeelkeuze keuze, DateOnly dag) => staat.Voeg(new Verdeling(staat.Netwerk.Id, jaar, naam, keuze, Coordinator, Om(dag, 9)));

    private Verdeling Voorgelegd(Cijferbeeld cijfers, string naam, Verdeelkeuze keuze, DateOnly dag)
    {
        var vorig = staat.Rijen.OfType<Richtcapaciteit>().Where(r => r.Schooljaar == cijfers.Jaar.Vorige).ToDictionary(r => r.SchoolId, r => r.AantalTrajecten);
        var verdeling = Nieuw(cijfers.Jaar, naam, keuze, dag);
        verdeling.Voorleggen(Verdeelbeeld.Bereken(keuze, cijfers, vorig), Coordinator, Om(dag, 10));
        return verdeling;
    }

    private Cijferbeeld Cijfers(Schooljaar jaar)
    {
        var teams = staat.Rijen.OfType<Deelteam>().ToDictionary(t => t.Id, t => t.Naam);
        var team = staat.Rijen.OfType<Deelteamlid>().Where(d => d.Van <= jaar.Einde && (d.Tot is null || d.Tot >= jaar.Begin)).GroupBy(d => d.InstellingId).ToDictionary(g => g.Key, g => teams[g.OrderByDescending(d => d.Van).First().DeelteamId]);
        var scholen = staat.Scholen.Select(s => s.School).OrderBy(s => s.Naam, StringComparer.Ordinal).ThenBy(s => s.Nummer, StringComparer.Ordinal).Select(s => new Cijferschool(s.Id, s.Nummer, s.Naam, Cijferlezer.Groep(s.Hoofdstructuren), s.Net, team.GetValueOrDefault(s.Id))).ToList();
        var tellingen = staat.Rijen.OfType<Schooltelling>().Where(t => t.VervallenOp is null).ToDictionary(t => (t.SchoolId, t.Soort, t.Moment), t => new Cijfertelling(t.Waarde, t.Herkomst, t.Bron, t.BronDag));
        return new Cijferbeeld(staat.Netwerk.Id, jaar, scholen, tellingen);
    }
}
