using Krijtlijn.Aanmeldingen;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>
/// Reads the file of one traject. The traject itself is read within the user's reach; who has a part in it sees all that belongs to it,
/// also what another supporter on the same case wrote.
/// </summary>
public sealed class DossierLezer(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    public const int PerPagina = 40;

    /// <summary>The file, or null when the traject is not within reach. <paramref name="pagina"/> is that of the timeline, from 1.</summary>
    public async Task<TrajectDossier?> Lees(Guid id, int pagina = 1)
    {
        var vandaag = tijd.Vandaag();
        if (await Kern(id, vandaag) is not { } kern) return null;
        var (aanvragen, verslag) = await AanvragenEnVerslag(kern);
        var toewijzingen = await Toewijzingen(id);
        var (plannen, delen) = await Plannen(kern);
        var evaluaties = await db.AlleEvaluaties().AsNoTracking().AsSingleQuery().Include(e => e.Doelen).Where(e => e.TrajectId == id).OrderByDescending(e => e.Datum).ToListAsync();
        var regels = await Tijdlijn(kern, aanvragen.ConvertAll(a => a.Id), plannen.ConvertAll(p => p.Id), pagina);
        var plan = plannen.FirstOrDefault(p => p.Schooljaar == kern.TotSchooljaar);
        var stap = VolgendeStap.Van(new Trajectfeiten(kern.Status, kern.StartUiterlijk, kern.OnHoldSinds, kern.DagenOnHoldSignaal,
            kern.StartUiterlijk is not null && kern.GestartOp is null && vandaag >= kern.TotSchooljaar.Begin, plan?.Status, plannen.Any(p => p.Geldt && p.Schooljaar == kern.TotSchooljaar), kern.OpenEvaluatie, kern.TotSchooljaar.Einde, kern.WachtOpSlotvragen, vandaag, kern.VerwachtOp));
        return new TrajectDossier(kern, aanvragen.FirstOrDefault(), verslag, toewijzingen, plannen, Doelen(delen, evaluaties),
            evaluaties.ConvertAll(e => new Dossierevaluatie(e.Id, e.Datum, e.Besluit, e.EffectLeerling, e.EffectLeraarTeam, e.Doelen.Count(d => d.Resultaat == Doelresultaat.Bereikt), e.Doelen.Count)),
            [.. regels.Take(PerPagina)], regels.Count > PerPagina, stap);
    }

    private Task<Dossierkern?> Kern(Guid id, DateOnly vandaag)
    {
        var beginSchooljaar = Regelgeving.Schooljaar.Van(vandaag).Begin;
        return (
            from t in db.Trajecten(wie)
            where t.Id == id
            join n in db.Netwerken() on t.NetwerkId equals n.Id
            select new Dossierkern
            {
                Id = t.Id, NetwerkId = t.NetwerkId, LeerlingId = t.LeerlingId, Leerling = t.Leerling!.Voornaam + " " + t.Leerling.Familienaam,
                SchoolId = t.SchoolId, School = t.School!.Naam, Schoolnummer = t.School.Nummer,
                Klas = t.Leerling.Inschrijvingen.Where(i => i.SchoolId == t.SchoolId).OrderByDescending(i => i.Schooljaar).ThenByDescending(i => i.Van).Select(i => i.Klas).FirstOrDefault(),
                Vestiging = (from i in t.Leerling.Inschrijvingen
                             join v in db.Vestigingsplaatsen() on i.VestigingId equals v.Id
                             where i.SchoolId == t.SchoolId
                             orderby i.Schooljaar descending
                             select v.Straat + " " + v.Huisnummer + ", " + v.Postcode + " " + v.Gemeente).FirstOrDefault(),
                Type = t.Type, Niveau = t.Niveau, Status = t.Status, VanSchooljaar = t.VanSchooljaar, TotSchooljaar = t.TotSchooljaar, GemaaktOp = t.GemaaktOp,
                StartUiterlijk = t.StartUiterlijk, VerwachtOp = t.VerwachtOp, GestartOp = t.GestartOp, OnHoldSinds = t.OnHoldSinds, GeeindigdOp = t.GeeindigdOp, Toelichting = t.Toelichting, NietVernieuwdReden = t.NietVernieuwdReden, Nazorg = t.Nazorg,
                AanmeldingId = t.AanmeldingId,
                Clb = db.Instellingen().Where(c => c.Id == t.School.ClbId).Select(c => c.Naam).FirstOrDefault(),
                Netwerk = n.Naam, NetwerkEmail = n.Email, NetwerkTelefoon = n.Telefoon, DagenOnHoldSignaal = n.DagenOnHoldSignaal,
                Coordinator = (from r in db.Rollen()
                               join g in db.Gebruikers() on r.GebruikerId equals g.Id
                               where r.NetwerkId == t.NetwerkId && r.Soort == RolSoort.Coordinator && (r.Tot == null || r.Tot >= vandaag)
                               orderby r.Id
                               select g.Naam).FirstOrDefault(),
                Schoolcontact = db.Schoolcontacten().Where(c => c.NetwerkId == t.NetwerkId && c.SchoolId == t.SchoolId).OrderBy(c => c.Naam).Select(c => c.Naam).FirstOrDefault(),
                OpenEvaluatie = EvaluatiesTeDoenQuery.OpenMomenten(db).Where(m => m.TrajectId == t.Id && m.Datum >= beginSchooljaar).Min(m => (DateOnly?)m.Datum),
                SlotvraagId = db.AlleSlotvragen().Where(s => s.TrajectId == t.Id).OrderByDescending(s => s.GesteldOp).Select(s => (Guid?)s.Id).FirstOrDefault(),
                SlotvraagBeantwoordOp = db.AlleSlotvragen().Where(s => s.TrajectId == t.Id).OrderByDescending(s => s.GesteldOp).Select(s => s.BeantwoordOp).FirstOrDefault(),
                StartgesprekOp = t.Startgesprekken.Max(s => (DateOnly?)s.Datum),
                Aanwezigen = t.Startgesprekken.OrderByDescending(s => s.Datum).Select(s => s.Aanwezigen).FirstOrDefault(),
                Afspraken = t.Startgesprekken.OrderByDescending(s => s.Datum).Select(s => s.Afspraken).FirstOrDefault(),
            }).AsNoTracking().FirstOrDefaultAsync();
    }

    // The request it came from and its renewals, newest first; without a request (moved in) the report comes from the pupil.
    private async Task<(List<Dossieraanvraag> Aanvragen, Dossierverslag? Verslag)> AanvragenEnVerslag(Dossierkern kern)
    {
        var rijen = await db.AlleAanmeldingen().AsNoTracking()
            .Where(a => (a.Id == kern.AanmeldingId || (a.LeerlingId == kern.LeerlingId && a.VernieuwtTrajectId == kern.Id)) && a.Status == AanmeldingStatus.Aanvaard)
            .OrderByDescending(a => a.Schooljaar)
            .Select(a => new
            {
                Aanvraag = new Dossieraanvraag(a.Id, a.Referentie, a.ContactNaam, a.ContactFunctie, a.ContactEmail, a.ContactTelefoon,
                    a.VraagLeerling, a.VraagLeraar, a.VraagTeam, a.Fase, a.ReedsGeprobeerd, a.OudersIngelichtOp),
                Verslag = a.Verslag == null ? null : new Dossierverslag(a.Verslag.Soort, a.Verslag.Type, a.Verslag.TweedeType, a.Verslag.Datum, a.Verslag.GeeindigdOp, a.Verslag.Vindplaats),
            }).ToListAsync();
        var verslag = rijen.FirstOrDefault()?.Verslag ?? await db.AlleVerslagen().AsNoTracking()
            .Where(v => v.LeerlingId == kern.LeerlingId).OrderBy(v => v.GeeindigdOp != null).ThenByDescending(v => v.GeldigVanaf)
            .Select(v => new Dossierverslag(v.Soort, v.Type, v.TweedeType, v.Datum, v.GeeindigdOp, v.Vindplaats)).FirstOrDefaultAsync();
        return (rijen.ConvertAll(r => r.Aanvraag), verslag);
    }

    private Task<List<Dossiertoewijzing>> Toewijzingen(Guid id) => db.AlleToewijzingen().AsNoTracking().Where(t => t.TrajectId == id).OrderByDescending(t => t.Van)
        .Select(t => new Dossiertoewijzing(t.PersoneelslidId, t.Personeelslid!.Voornaam + " " + t.Personeelslid.Familienaam, t.Personeelslid.Email, t.Personeelslid.Telefoon, t.MinutenPerWeek, t.Van, t.Tot))
        .ToListAsync();

    // One row per goal of every version this pupil is in; a plan without goals gives one empty row.
    private async Task<(List<Dossierplan> Plannen, List<Doelrij> Geldend)> Plannen(Dossierkern kern)
    {
        var rijen = await (
            from deel in db.Set<Plandeel>()
            where deel.TrajectId == kern.Id
            join versie in db.Set<Planversie>() on deel.PlanversieId equals versie.Id
            join plan in db.AlleOndersteuningsplannen() on versie.PlanId equals plan.Id
            join doel in db.Set<Doel>() on deel.Id equals doel.PlandeelId into doelen
            from doel in doelen.DefaultIfEmpty()
            select new
            {
                plan.Id, plan.PersoneelslidId, plan.Schooljaar, plan.Status, Naam = plan.Personeelslid!.Voornaam + " " + plan.Personeelslid.Familienaam, versie.Nummer, VersieStatus = versie.Status,
                Doel = doel == null ? null : new Doelrij(doel.Sleutel, doel.Niveau, doel.Wat, doel.Tegen),
            }).AsNoTracking().ToListAsync();
        var plannen = rijen.GroupBy(r => r.Id).Select(g => g.First()).Select(p => new Dossierplan(p.Id, p.PersoneelslidId, p.Schooljaar, p.Status, p.Naam, rijen.Any(r => r.Id == p.Id && r.VersieStatus == PlanStatus.Goedgekeurd)))
            .OrderByDescending(p => p.Schooljaar).ThenByDescending(p => p.Geldt).ToList();
        var jongste = plannen.Where(p => p.Geldt).Select(p => (Regelgeving.Schooljaar?)p.Schooljaar).FirstOrDefault();
        var geldend = rijen.Where(r => r.Schooljaar == jongste && r.VersieStatus == PlanStatus.Goedgekeurd).GroupBy(r => r.Id)
            .SelectMany(g => g.Where(r => r.Nummer == g.Max(x => x.Nummer))).Select(r => r.Doel).OfType<Doelrij>().ToList();
        return (plannen, geldend);
    }

    private sealed record Doelrij(Guid Sleutel, Regelgeving.Inzetniveau Niveau, string Wat, DateOnly? Tegen);

    // Evaluations come newest first: the first word on a goal is the latest. Of goals that share a key each has the result of its own words.
    private static List<Dossierdoel> Doelen(List<Doelrij> doelen, List<Evaluatie> evaluaties)
    {
        return [.. doelen.DistinctBy(d => (d.Sleutel, d.Niveau, d.Wat)).OrderBy(d => d.Niveau).Select(d =>
        {
            var laatste = evaluaties.Find(e => e.Doelen.Any(x => x.DoelSleutel == d.Sleutel));
            var resultaten = laatste?.Doelen.Where(x => x.DoelSleutel == d.Sleutel).ToList() ?? [];
            return new Dossierdoel(d.Sleutel, d.Niveau, d.Wat, d.Tegen, (resultaten.Find(r => r.Doeltekst == d.Wat) ?? resultaten.FirstOrDefault())?.Resultaat, laatste?.Datum);
        })];
    }

    private Task<List<TijdlijnRegel>> Tijdlijn(Dossierkern kern, List<Guid> aanvragen, List<Guid> plannen, int pagina)
    {
        var alles = db.Gebeurtenissen().AsNoTracking().Where(g => g.TrajectId == kern.Id
            || (g.AanmeldingId != null && aanvragen.Contains(g.AanmeldingId.Value))
            || (g.PlanId != null && plannen.Contains(g.PlanId.Value) && (g.TrajectId == null || g.TrajectId == kern.Id))
            || (g.LeerlingId == kern.LeerlingId && g.TrajectId == null && g.AanmeldingId == null && g.PlanId == null));
        if (!wie.IsCoordinatie) alles = alles.Where(g => !g.IsIntern);
        return alles.OrderByDescending(g => g.Moment).ThenByDescending(g => g.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina + 1)
            .Select(g => new TijdlijnRegel(g.Moment, g.Wie + " – " + g.InRol, g.Wat, g.Toelichting, null)).ToListAsync();
    }
}
