using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Instroom;

/// <summary>What the network knows already, to check a file against: its members, staff, pupils and running trajecten.</summary>
public sealed record Naslag(
    DateOnly Vandaag, int MinutenPerVoltijdse, IReadOnlyDictionary<string, Naslag.Lid> Leden, IReadOnlyList<Naslag.Mens> Ondersteuners, IReadOnlyList<Naslag.Kind> Leerlingen, IReadOnlySet<(Guid Leerling, Guid Ondersteuner)> Lopend)
{
    public sealed record Lid(Guid Id, string Naam, Lidrol Rol, IReadOnlyDictionary<int, Guid> Vestigingen, Guid? Hoofdvestiging);

    public sealed record Mens(Guid Id, string Voornaam, string Familienaam, string? Email)
    {
        public string Naam => $"{Voornaam} {Familienaam}";
    }

    public sealed record Kind(Guid Id, string Voornaam, string Familienaam, DateOnly Geboren, Guid SchoolId, Ondersteuningstype? Type, Onderwijsniveau? Niveau);

    /// <summary>The same name, whatever case, accents, spaces and hyphens.</summary>
    public static string Naamsleutel(string voornaam, string familienaam) => Sjabloon.Sleutel(voornaam + familienaam);

    public static async Task<Naslag> Lees(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var (netwerk, jaar) = (wie.EigenNetwerk, Schooljaar.Van(vandaag));
        var leden = await (from l in db.LedenIn(jaar)
                           join i in db.Instellingen() on l.InstellingId equals i.Id
                           where l.NetwerkId == netwerk
                           select new { i.Nummer, i.Id, i.Naam, l.Rol, Vestigingen = i.Vestigingen.Select(v => new { v.Id, v.InternNummer, v.IsHoofdzetel }).ToList() }).AsNoTracking().ToListAsync();
        var mensen = await db.Personeelsleden(wie).Select(p => new Mens(p.Id, p.Voornaam, p.Familienaam, p.Email)).ToListAsync();
        var kinderen = await db.Leerlingen(wie).AsNoTracking().Select(l => new Kind(l.Id, l.Voornaam, l.Familienaam, l.Geboortedatum, l.SchoolId,
            db.Verslagen(wie).Where(v => v.LeerlingId == l.Id).OrderByDescending(v => v.Datum).Select(v => (Ondersteuningstype?)v.Type).FirstOrDefault(),
            l.Inschrijvingen.OrderByDescending(i => i.Schooljaar).Select(i => (Onderwijsniveau?)i.Niveau).FirstOrDefault())).ToListAsync();
        var lopend = await db.Toewijzingen(wie).Where(t => t.Tot == null || t.Tot >= vandaag).Select(t => new { t.LeerlingId, t.PersoneelslidId }).ToListAsync();
        var minuten = await db.Netwerken().Where(n => n.Id == netwerk).Select(n => n.MinutenPerVoltijdsePerWeek).FirstAsync();
        return new Naslag(vandaag, minuten,
            leden.ToDictionary(l => l.Nummer, l => new Lid(l.Id, l.Naam, l.Rol, l.Vestigingen.ToDictionary(v => v.InternNummer, v => v.Id), l.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).FirstOrDefault()?.Id)),
            mensen, kinderen, lopend.Select(l => (l.LeerlingId, l.PersoneelslidId)).ToHashSet());
    }
}
