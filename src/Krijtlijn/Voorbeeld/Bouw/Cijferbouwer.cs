using Krijtlijn.Leerlingen;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>
/// Gives every school of an example network its counts of pupils and reports, at the moments that this year and the next rest on and in the six school years before. Made last, from what
/// the network itself counts, and without a draw from chance: the rest of the example stays as it is. Two schools miss a count, and some count other than the network.
/// </summary>
internal sealed class Cijferbouwer(Netwerkstaat staat)
{
    private const int ZonderLeerlingen = 4, ZonderVerslagen = 11;

    private Schooljaar Huidig => staat.Tijd.Huidig;

    public void Bouw()
    {
        var jaren = new[] { Huidig, Huidig.Volgende };
        var zesJaar = new Telkeuze(1, Gemiddelde.Over.Schooljaren, 6).Verslagen(Huidig);
        List<Cijferkolom> kolommen = [.. jaren.SelectMany(j => Cijferkolom.Voor(j)).Concat(zesJaar.Select(m => new Cijferkolom(Telsoort.Verslagen, m))).Distinct().Where(k => k.Moment.IsVoorbij(staat.Tijd.Vandaag))];
        var eigen = Tel([.. kolommen.Where(k => k.Soort == Telsoort.Verslagen).Select(k => k.Moment)]);
        // The last moment of this year of each kind is the one that some school did not send in yet.
        var laatste = Cijferkolom.Voor(Huidig).GroupBy(k => k.Soort).Select(g => g.Last()).ToHashSet();
        foreach (var (i, hoek) in staat.Scholen.Index())
            foreach (var kolom in kolommen.Where(k => !(laatste.Contains(k) && i == (k.Soort == Telsoort.Leerlingen ? ZonderLeerlingen : ZonderVerslagen))))
                Voeg(hoek, kolom, kolom.Soort == Telsoort.Leerlingen ? Leerlingen(i, hoek, kolom.Moment) : Verslagen(i, hoek, kolom.Moment, eigen));
    }

    private EigenTelling Tel(List<Telmoment> momenten)
    {
        var leerlingen = staat.Rijen.OfType<Leerling>().Where(l => l.NetwerkId == staat.Netwerk.Id && l.IsGedeeld).ToDictionary(l => l.Id);
        return EigenTelling.Tel(staat.Rijen.OfType<Verslag>().Where(v => leerlingen.ContainsKey(v.LeerlingId)).Select(v => new Telverslag(v.LeerlingId, v.Soort, v.GeldigVanaf, v.GeeindigdOp)),
            leerlingen.Values.SelectMany(l => l.Inschrijvingen).Select(i => new Telinschrijving(i.LeerlingId, i.SchoolId, i.Van, i.Tot ?? i.Schooljaar.Einde)), momenten);
    }

    private void Voeg(Schoolhoek hoek, Cijferkolom kolom, Telwaarde waarde)
    {
        var dag = kolom.Moment.Dagen.Laatste.AddDays(21) is var later && later < staat.Tijd.Vandaag ? later : staat.Tijd.Vandaag;
        var bron = new Cijferbron($"Telling van het ministerie, {kolom.Moment.Kort} (voorbeeld)", dag);
        var nu = dag.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc);
        staat.Voeg(new Schooltelling(staat.Netwerk.Id, hoek.School.Id, kolom.Soort, kolom.Moment, waarde, bron, Telherkomst.Ingelezen, nu < staat.Tijd.Nu ? nu : staat.Tijd.Nu));
    }

    // Between 130 and 390 pupils in primary schools, some more in secondary ones, a few more or less each time.
    private static Telwaarde Leerlingen(int i, Schoolhoek hoek, Telmoment moment) =>
        new((hoek.Niveaus.Contains(Onderwijsniveau.Secundair) ? 420 : 130) + (i * 37 % 260) + ((i * 7 + moment.Dag.Year + moment.Dag.Month) % 9) - 4);

    // What the network counts, and a pupil or two that it never met in some schools; where it counted nobody yet, a number that grows slowly towards what it counts now.
    private Telwaarde Verslagen(int i, Schoolhoek hoek, Telmoment moment, EigenTelling eigen)
    {
        if (eigen[hoek.School.Id, moment] is { } geteld) return geteld with { Gewoon = geteld.Gewoon + (i % 8 == 3 ? 1 + (i / 8 % 2) : 0) };
        var terug = Huidig.Beginjaar - Schooljaar.Van(moment.Dag).Beginjaar;
        return new Telwaarde(Math.Max(0, 4 + (i % 3) - (terug / 2) + ((i + terug) % 2)), i % 5 == 0 ? 1 : 0);
    }
}
