using Krijtlijn.Regelgeving;
using Krijtlijn.Gebruikers;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Toewijzingen;

/// <summary>Gathers from the database what the ranking needs, in two queries however many supporters there are.</summary>
public sealed class KandidatenService(KrijtlijnDb db, HuidigeGebruiker wie)
{
    private static readonly TrajectStatus[] Actief = [TrajectStatus.WachtOpToewijzing, TrajectStatus.Startgesprek, TrajectStatus.Lopend, TrajectStatus.OnHold];

    /// <summary>The list for a traject whose pupil had or has these supporters, for support that begins on a day and takes so many minutes a week.</summary>
    public async Task<Kandidatenlijst> Lijst(Toewijzingsdossier dossier, IReadOnlyList<Deel> vanLeerling, int minutenPerWeek, DateOnly van)
    {
        var (schoolId, netwerkId, jaar) = (dossier.SchoolId, dossier.NetwerkId, Schooljaar.Van(van));
        var mensen = await db.Personeelsleden(wie).AsNoTracking().AsSingleQuery()
            .Where(p => (p.InDienstVan == null || p.InDienstVan <= van) && (p.InDienstTot == null || p.InDienstTot >= van))
            .Select(p => new
            {
                p.Id, p.Voornaam, p.Familienaam, p.MinutenPerWeek, p.Breedtegraad, p.Lengtegraad,
                IsAnker = db.AnkersIn(netwerkId, jaar).Any(a => a.Id == p.Id && a.SchoolId == schoolId),
                Vakgebieden = p.Expertises.Select(e => new { e.Type, e.Niveau }).ToList()
            }).ToListAsync();
        // Naming the network of the traject too keeps the join inside it.
        var delen = await db.Toewijzingen(wie).Where(t => (t.Tot == null || t.Tot >= van) && t.Traject!.NetwerkId == netwerkId && Actief.Contains(t.Traject.Status))
            .Select(t => new { t.PersoneelslidId, t.TrajectId, t.SchoolId, t.MinutenPerWeek, t.Van, t.Tot }).ToListAsync();
        var lasten = delen.GroupBy(t => t.PersoneelslidId).ToDictionary(g => g.Key, g => new
        {
            Minuten = Weekbelasting.Piek(g.Select(t => new Weekdeel(t.MinutenPerWeek, t.Van, t.Tot)), van),
            InSchool = g.Where(t => t.SchoolId == schoolId).Select(t => t.TrajectId).Distinct().Count(),
        });
        var eerder = vanLeerling.ToLookup(t => t.PersoneelslidId);

        bool IsAlToegewezen(Guid id) => eerder[id].Any(t => t.TrajectId == dossier.Id && t.LooptNogOp(van));
        DateOnly? Tot(Guid id) => IsAlToegewezen(id) ? null : eerder[id].Select(t => (DateOnly?)(t.Tot ?? van)).Max();
        var vraag = new Toewijzingsvraag(dossier.Type, dossier.Niveau, minutenPerWeek, dossier.Plaats, mensen.Any(p => Tot(p.Id) is not null));
        return Kandidatenlijst.Maak(vraag, mensen.Select(p => new Kandidaat(
            p.Id, $"{p.Voornaam} {p.Familienaam}", [.. p.Vakgebieden.Select(v => new Vakgebied(v.Type, v.Niveau))], p.MinutenPerWeek,
            lasten.GetValueOrDefault(p.Id)?.Minuten ?? 0, Plaats.Van(p.Breedtegraad, p.Lengtegraad),
            lasten.GetValueOrDefault(p.Id)?.InSchool ?? 0, Tot(p.Id), IsAlToegewezen(p.Id), p.IsAnker)));
    }
}
