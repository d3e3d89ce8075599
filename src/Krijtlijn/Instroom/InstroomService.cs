using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Instroom;

/// <summary>Stores the rows of a proposal: all of them in one transaction, each pupil and traject with a line in its own file.</summary>
public sealed class InstroomService(KrijtlijnDb db, HuidigeGebruiker wie, PersoneelService personeel, TimeProvider tijd)
{
    private const int MeesteGenoemd = 10;

    public const string Herkomst = "Overgenomen bij de instroom";

    /// <summary>Reads and checks a file; the proposal is kept only when nothing is wrong.</summary>
    public async Task<(Instroomvoorstel? Voorstel, IReadOnlyList<Bladfout> Fouten)> Voorstellen(Instroomsoort soort, Blad blad, string bestandsnaam)
    {
        var nu = tijd.Nu();
        var controle = new Instroomcontrole(blad, Instroomsjablonen.Van(soort), await Naslag.Lees(db, wie, tijd.Vandaag()));
        var voorstel = new Instroomvoorstel(wie.EigenNetwerk, wie.GebruikerId!.Value, soort, bestandsnaam, nu);
        switch (soort)
        {
            case Instroomsoort.Ondersteuners: voorstel.Zet(controle.Ondersteuners()); break;
            case Instroomsoort.Leerlingen: voorstel.Zet(controle.Leerlingen()); break;
            default: voorstel.Zet(controle.Trajecten()); break;
        }
        if (controle.Fouten.Count > 0) return (null, controle.Fouten);
        await db.Set<Instroomvoorstel>().Where(v => v.VervaltOp <= nu).ExecuteDeleteAsync();
        db.Add(voorstel);
        await db.SaveChangesAsync();
        return (voorstel, []);
    }

    public static IReadOnlyList<IInstroomrij> Rijen(Instroomvoorstel voorstel) => voorstel.Soort switch
    {
        Instroomsoort.Ondersteuners => voorstel.Lees<OndersteunerRij>(),
        Instroomsoort.Leerlingen => voorstel.Lees<LeerlingRij>(),
        _ => voorstel.Lees<TrajectRij>(),
    };

    /// <summary>
    /// Stores everything but the doubles; a double the user insists on (its row number in <paramref name="toch"/>) is stored too. Stores nothing when a row that was new
    /// when the file was read is a double by now: nobody was asked about that one (R26).
    /// </summary>
    public async Task Bevestigen(Instroomvoorstel voorstel, IReadOnlyCollection<int> toch)
    {
        var alle = Rijen(voorstel);
        var naslag = await Naslag.Lees(db, wie, tijd.Vandaag());
        var intussen = alle.Where(r => r.Dubbel is null).Select(r => (r.Rij, r.Titel, Waarom: r.LijktOp(naslag))).Where(r => r.Waarom is not null).Select(r => $"Rij {r.Rij}, {r.Titel}: {r.Waarom}.").ToList();
        if (intussen.Count > 0)
            throw new RegelGebroken("R26", $"Er is niets bewaard: sinds u dit bestand inlas, kwam er iets bij. {string.Join(' ', intussen.Take(MeesteGenoemd))}{(intussen.Count > MeesteGenoemd ? $" En nog {intussen.Count - MeesteGenoemd} andere." : "")} Lees het bestand opnieuw in.");
        var rijen = alle.Where(r => r.Dubbel is null || (!r.MoetOvergeslagen && toch.Contains(r.Rij))).ToList();
        switch (voorstel.Soort)
        {
            case Instroomsoort.Ondersteuners: await Ondersteuners([.. rijen.Cast<OndersteunerRij>()]); break;
            case Instroomsoort.Leerlingen: Leerlingen([.. rijen.Cast<LeerlingRij>()]); break;
            default: await Trajecten([.. rijen.Cast<TrajectRij>()]); break;
        }
        voorstel.Verwerkt(rijen.Count, alle.Count - rijen.Count);
        await db.Bewaren(wie, $"Instroom: {voorstel.Soort.Aantal(rijen.Count)} toegevoegd", null, $"Uit {voorstel.Bestandsnaam}", intern: true);
    }

    private async Task Ondersteuners(List<OndersteunerRij> rijen)
    {
        var plaatsen = await personeel.PlaatsenVan([.. rijen.Select(r => r.Postcode).OfType<string>().Distinct()]);
        foreach (var r in rijen)
        {
            var plaats = r.Postcode is null ? null : plaatsen.GetValueOrDefault(r.Postcode);
            var persoon = new Personeelslid(wie.EigenNetwerk, r.Voornaam, r.Familienaam, r.VteDuizendsten, r.MinutenPerWeek)
            {
                Email = r.Email, Telefoon = r.Telefoon, WerkgeverId = r.WerkgeverId, Straat = r.Straat, Postcode = r.Postcode, Gemeente = r.Gemeente, InDienstVan = r.Sinds,
                Breedtegraad = plaats?.Breedtegraad, Lengtegraad = plaats?.Lengtegraad,
            };
            persoon.ExpertisesZetten(Expertises.Samen(r.Types.SelectMany(t => r.Niveaus.Count == 0 ? [new Vakgebied(t, null)] : r.Niveaus.Select(n => new Vakgebied(t, n)))));
            db.Add(persoon);
        }
    }

    private void Leerlingen(List<LeerlingRij> rijen)
    {
        var jaar = Schooljaar.Van(tijd.Vandaag());
        foreach (var r in rijen)
        {
            var leerling = new Leerling(wie.EigenNetwerk, r.SchoolId, r.Voornaam, r.Familienaam, r.Geboren);
            leerling.Inschrijven(r.SchoolId, r.VestigingId, jaar, r.Niveau, r.Klas, jaar.Begin);
            leerling.Delen();
            var verslag = new Verslag(leerling, r.Soort, r.Type, r.Verslagdatum);
            if (r.Iris is not null) verslag.InIris(r.Iris);
            db.AddRange(leerling, verslag, Regel(leerling, Herkomst, $"{r.Soort.Tekst()} van {r.Verslagdatum.Datum()}"));
        }
    }

    private async Task Trajecten(List<TrajectRij> rijen)
    {
        var (vandaag, jaar) = (tijd.Vandaag(), Schooljaar.Van(tijd.Vandaag()));
        var leerlingIds = rijen.Select(r => r.LeerlingId).ToHashSet();
        var ondersteunerIds = rijen.Select(r => r.OndersteunerId).ToHashSet();
        var leerlingen = (await db.Leerlingen(wie).ToListAsync()).Where(l => leerlingIds.Contains(l.Id)).ToDictionary(l => l.Id);
        var mensen = (await db.Personeelsleden(wie).ToListAsync()).Where(p => ondersteunerIds.Contains(p.Id)).ToDictionary(p => p.Id);
        var bestaand = (await db.Trajecten(wie).Where(t => t.Status != TrajectStatus.Afgerond && t.Status != TrajectStatus.Stopgezet && t.Status != TrajectStatus.Overgedragen).ToListAsync()).ToLookup(t => (t.LeerlingId, t.SchoolId));
        foreach (var groep in rijen.GroupBy(r => (r.LeerlingId, r.SchoolId)))
        {
            var eerste = groep.OrderBy(r => r.Sinds).First();
            var traject = bestaand[groep.Key].FirstOrDefault() ?? Nieuw(leerlingen[groep.Key.LeerlingId], eerste, jaar);
            foreach (var r in groep) db.Add(new Toewijzing(traject, mensen[r.OndersteunerId], r.Minuten, r.Sinds, r.Tot, null));
            traject.Toewijzen();
            if (traject.Status == TrajectStatus.Startgesprek) traject.Starten(eerste.Sinds, "Niet vastgelegd: het traject liep al", "", vandaag);
            db.Add(Regel(traject, Herkomst, string.Join("; ", groep.Select(r => $"{r.Ondersteuner}, {r.Minuten} minuten per week sinds {r.Sinds.Datum()}"))));
        }
    }

    private Traject Nieuw(Leerling leerling, TrajectRij rij, Schooljaar jaar)
    {
        var traject = new Traject(leerling, rij.SchoolId, null, Schooljaar.Van(rij.Sinds), rij.Type, rij.Niveau, tijd.Nu(), null);
        if (traject.TotSchooljaar < jaar) traject.Verlengen(jaar, true);
        db.Add(traject);
        return traject;
    }

    // One save has one line of its own; the files it touches get theirs here.
    private Gebeurtenis Regel(IDossierstuk stuk, string wat, string toelichting) => new(new Handeling(wie.GebruikerId, wie.Naam, wie.RolOmschrijving, wat, toelichting, false, stuk.Dossier), tijd.Nu());
}

public static class InstroomWeergave
{
    public static string Aantal(this Instroomsoort soort, int aantal) => soort switch
    {
        Instroomsoort.Ondersteuners => aantal.Aantal("ondersteuner", "ondersteuners"),
        Instroomsoort.Leerlingen => aantal.Aantal("leerling", "leerlingen"),
        _ => aantal.Aantal("lopend traject", "lopende trajecten"),
    };
}
