using Krijtlijn.Middelen;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>
/// Gives the special schools of an example network their units of this year and the year before, a decision on last year's, and the norms and counts of the small types. All figures are
/// made up, and none takes a draw from chance: the rest of the example stays as it is.
/// </summary>
internal sealed class Werkgeverbouwer(Netwerkstaat staat, IReadOnlyList<Instelling> werkgevers)
{
    private static readonly int[] Leerlingen = [142, 188, 74], Groei = [-9, 4, -5];
    private static readonly int[] Eenheden = [41_500, 28_250, 17_125];

    private static DateTime Negen(DateOnly dag) => dag.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);

    private Guid Id => staat.Netwerk.Id;
    private Schooljaar Huidig => staat.Tijd.Huidig;

    public void Bouw()
    {
        Normen();
        foreach (var jaar in new[] { Huidig.Vorige, Huidig })
        {
            var tellingen = Tellingen(jaar);
            Ontvangsten(jaar, tellingen);
        }
    }

    private void Normen()
    {
        var nu = Negen(Huidig.Vorige.Begin);
        foreach (var wat in Kleintype.Voor(Huidig)) staat.Voeg(new Kleintypenorm(Id, wat, Huidig.Vorige, wat.Niveau == Onderwijsniveau.Secundair ? 150 : wat.Type == Ondersteuningstype.Type2 ? 225 : 175, nu));
    }

    // Each special school counts the small types it offers, on every count day that has passed.
    private List<Telling> Tellingen(Schooljaar jaar)
    {
        var tellingen = new List<Telling>();
        foreach (var (d, dag) in Kleintype.Teldagen(jaar).Where(d => d <= staat.Tijd.Vandaag).Index())
            foreach (var (i, school) in werkgevers.Index())
                foreach (var (k, wat) in Kleintype.Voor(jaar).Where(w => (int)w.Type % werkgevers.Count == i % werkgevers.Count).Index())
                {
                    var telling = new Telling(school.Id, dag, wat, 3 + ((i + (2 * k) + d) % 7));
                    tellingen.Add(telling);
                    staat.Voeg(new Kleintypetelling(Id, school.Id, dag, wat, telling.Aantal, Negen(dag)));
                }
        return tellingen;
    }

    private void Ontvangsten(Schooljaar jaar, List<Telling> tellingen)
    {
        var (dag, terug) = (jaar.Begin.AddDays(-45), Huidig.Beginjaar - jaar.Beginjaar);
        var nu = Negen(jaar.Begin);
        var waarborg = Kleintypewaarborg.Bereken(jaar, tellingen, staat.Rijen.OfType<Kleintypenorm>().Where(n => n.NetwerkId == Id).ToDictionary(n => n.Wat, n => n.Duizendsten));
        var rijen = new List<Werkgever>();
        foreach (var (i, school) in werkgevers.Index())
        {
            var cijfers = new Werkgevercijfers(Eenheden[i % Eenheden.Length] - (terug * 250), Leerlingen[i % Leerlingen.Length] - (terug * Groei[i % Groei.Length]), Leerlingen[i % Leerlingen.Length] - ((terug + 1) * Groei[i % Groei.Length]));
            staat.Voeg(new Werkgeverontvangst(Id, school.Id, jaar, cijfers, new Cijferbron($"Brief van het ministerie over {jaar} (voorbeeld)", dag), nu));
            rijen.Add(new Werkgever(school.Nummer, school.Naam, cijfers.OntvangenDuizendsten, cijfers.LeerlingenNu, cijfers.LeerlingenVorig, waarborg.FirstOrDefault(w => w.SchoolId == school.Id)?.Duizendsten ?? 0));
        }
        if (jaar != Huidig) Beslis(jaar, rijen, nu);
    }

    private void Beslis(Schooljaar jaar, List<Werkgever> rijen, DateTime nu)
    {
        var (verdeling, scholen) = (staat.Voeg(new Werkgeververdeling(Id, jaar, new Werkgeverkeuze(Werkgevermodel.DalendeScholen, 20), nu)), werkgevers.ToDictionary(w => w.Nummer, w => w.Id));
        var berekening = Werkgeverrekening.Bereken(rijen, verdeling.Keuze);
        verdeling.Beslissen(new Beslissing(jaar.Begin.AddDays(14), "Leersteunraad", $"Verslag {jaar.Beginjaar}/3 (voorbeeld)"), berekening, scholen);
        foreach (var lijn in berekening.Overdrachten) staat.Voeg(new Werkgeveroverdracht(verdeling, scholen[lijn.Van.Nummer], scholen[lijn.Naar.Nummer], lijn.Duizendsten, nu, staat.Coordinatie[0].Naam));
    }
}
