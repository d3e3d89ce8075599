using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Middelen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Instroom;

/// <summary>The guided start of a network: the steps in order, each with its state and what comes next.</summary>
public sealed class StartModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    /// <summary>A step; <see cref="Aantal"/> is what is there already.</summary>
    public sealed record Stap(string Titel, string Url, string Uitleg, int Aantal, string Klaar, bool Kan, bool IsNuttig = false);

    public IReadOnlyList<Stap> Stappen { get; private set; } = [];
    public Stap? Volgende => Stappen.FirstOrDefault(s => s.Aantal == 0 && s.Kan && !s.IsNuttig);
    public Schooljaar Schooljaar => Schooljaar.Van(tijd.Vandaag());

    public async Task OnGetAsync()
    {
        var (netwerk, jaar, vandaag) = (wie.EigenNetwerk, Schooljaar, tijd.Vandaag());
        // One query for the whole page.
        var n = await db.Netwerken().Where(x => x.Id == netwerk).Select(x => new
        {
            Instellingen = db.Instellingen().Count(),
            Leden = db.LedenIn(jaar).Count(l => l.NetwerkId == netwerk),
            Ondersteuners = db.Personeelsleden(wie).Count(),
            Leerlingen = db.Leerlingen(wie).Count(),
            Lopend = db.Toewijzingen(wie).Where(t => t.Tot == null || t.Tot >= vandaag).Select(t => t.TrajectId).Distinct().Count(),
            Capaciteiten = db.Richtcapaciteiten().Count(r => r.NetwerkId == netwerk && r.Schooljaar == jaar),
            Gebruikers = db.Rollen().Count(r => r.NetwerkId == netwerk && r.GebruikerId != wie.GebruikerId),
        }).FirstAsync();
        Stappen =
        [
            new("Lees de officiële lijst van scholen in", "/scholen/inlezen", "Zo kent Krijtlijn alle scholen, CLB's en vestigingen met hun plaats.", n.Instellingen, n.Instellingen.Aantal("instelling", "instellingen"), true),
            new("Kies de scholen van uw netwerk", NetwerkenLinks.Leden, $"Zoek en duid aan, of plak uw lijst van nummers voor {jaar}.", n.Leden, n.Leden.Aantal("lid", "leden"), n.Instellingen > 0),
            new("Lees uw ondersteuners in", InstroomLinks.Inlezen(Instroomsoort.Ondersteuners), "Uren, woonplaats en expertise: daarmee stelt Krijtlijn voor wie een vraag kan opnemen.", n.Ondersteuners, n.Ondersteuners.Aantal("ondersteuner", "ondersteuners"), true),
            new("Lees leerlingen met een verslag in", InstroomLinks.Inlezen(Instroomsoort.Leerlingen), "Dan zien scholen hun leerlingen en hun slapende verslagen.", n.Leerlingen, n.Leerlingen.Aantal("leerling", "leerlingen"), n.Leden > 0),
            new("Lees lopende trajecten in", InstroomLinks.Inlezen(Instroomsoort.Trajecten), "Wie nu wie ondersteunt, zodat de uren kloppen.", n.Lopend, n.Lopend.Aantal("traject met een ondersteuner", "trajecten met een ondersteuner"), n.Leerlingen > 0 && n.Ondersteuners > 0),
            new("Vul de richtcapaciteit per school in", MiddelenLinks.Capaciteit, "Op hoeveel trajecten elke school mag rekenen.", n.Capaciteiten, n.Capaciteiten.Aantal("school", "scholen"), n.Leden > 0, true),
            new("Nodig uw collega's en scholen uit", GebruikersLinks.Overzicht, "Zij krijgen een mail om hun eigen toegang te maken.", n.Gebruikers, n.Gebruikers.Aantal("gebruiker", "gebruikers"), true, true),
        ];
    }
}
