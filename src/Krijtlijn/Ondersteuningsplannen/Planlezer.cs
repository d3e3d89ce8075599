using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>One version as the history of a plan shows it.</summary>
public sealed record Versieregel(Guid Id, int Nummer, PlanStatus Status, DateTime GemaaktOp, DateTime? VoorgelegdOp, DateTime? BeslistOp, string? Opmerking);

/// <summary>What stands around the contents of a plan, with the versions the reader may see, newest first.</summary>
public sealed record Plankop(Guid Id, Guid NetwerkId, string Netwerk, Guid SchoolId, string School, string Schoolnummer, Guid PersoneelslidId, string Ondersteuner,
    Schooljaar Schooljaar, PlanStatus Status, int Versie, DateTime GewijzigdOp, IReadOnlyList<Versieregel> Versies)
{
    public string Titel => $"Ondersteuningsplan {Schooljaar}";
}

/// <summary>A plan as it is read: its head and one version with all parts, not tracked.</summary>
public sealed record Planbeeld(Plankop Kop, Planversie Inhoud)
{
    public bool IsNieuwste => Kop.Versies[0].Nummer == Inhoud.Nummer;
}

/// <summary>Reads plans for showing: within reach, only the versions this role may see, and with a line for every pupil whose part was read (R33, R40).</summary>
public sealed class Planlezer(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    /// <summary>The plan with the asked version, or the newest visible one; null when it is out of reach.</summary>
    public async Task<Planbeeld?> Lees(Guid id, string pagina, int? nummer = null)
    {
        if (await Kop(id) is not { } kop) return null;
        if ((nummer is null ? kop.Versies[0] : kop.Versies.FirstOrDefault(v => v.Nummer == nummer)) is not { } versie) return null;
        var inhoud = (await Inhoud([versie.Id]))[0];
        await LegVast(kop, inhoud, pagina);
        return new Planbeeld(kop, inhoud);
    }

    /// <summary>Two versions of the same plan; null when one of them is out of reach.</summary>
    public async Task<(Plankop Kop, Planversie Van, Planversie Naar)?> LeesTwee(Guid id, int van, int naar, string pagina)
    {
        if (await Kop(id) is not { } kop) return null;
        var regels = kop.Versies.Where(v => v.Nummer == van || v.Nummer == naar).ToList();
        if (regels.Count != 2) return null;
        var versies = await Inhoud([.. regels.Select(v => v.Id)]);
        var nieuwste = versies.First(v => v.Nummer == naar);
        await LegVast(kop, nieuwste, pagina);
        return (kop, versies.First(v => v.Nummer == van), nieuwste);
    }

    public async Task<Plankop?> Kop(Guid id)
    {
        var metOntwerp = wie.ZietOntwerpen();
        return await db.Ondersteuningsplannen(wie).Where(p => p.Id == id).AsSingleQuery().Select(p => new Plankop(
            p.Id, p.NetwerkId, db.Set<Netwerken.Netwerk>().Where(n => n.Id == p.NetwerkId).Select(n => n.Naam).First(), p.SchoolId, p.School!.Naam, p.School.Nummer, p.PersoneelslidId,
            p.Personeelslid!.Voornaam + " " + p.Personeelslid.Familienaam, p.Schooljaar, p.Status, p.Versie, p.GewijzigdOp,
            p.Versies.Where(v => metOntwerp || v.VoorgelegdOp != null).OrderByDescending(v => v.Nummer)
                .Select(v => new Versieregel(v.Id, v.Nummer, v.Status, v.GemaaktOp, v.VoorgelegdOp, v.BeslistOp, v.Opmerking)).ToList()))
            .FirstOrDefaultAsync();
    }

    private Task<List<Planversie>> Inhoud(Guid[] versieIds) => db.AllePlanversies().AsNoTracking().Where(v => versieIds.Contains(v.Id))
        .Include(v => v.Delen.OrderBy(d => d.Leerling!.Voornaam).ThenBy(d => d.Id)).ThenInclude(d => d.Leerling)
        .Include(v => v.Delen).ThenInclude(d => d.Doelen.OrderBy(x => x.Niveau).ThenBy(x => x.Volgorde))
        .Include(v => v.Delen).ThenInclude(d => d.Activiteiten.OrderBy(x => x.Volgorde))
        .Include(v => v.Delen).ThenInclude(d => d.Evaluatiemomenten.OrderBy(x => x.Datum))
        .AsSplitQuery().ToListAsync();

    private Task LegVast(Plankop kop, Planversie versie, string pagina) =>
        db.Inzien(wie, versie.Delen.Select(d => d.LeerlingId), kop.NetwerkId, pagina, tijd.Nu());
}
