using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Reads divisions of one school year as they are looked at: frozen ones from their rows, simulations reckoned on the counts of today. The counts are read once, however many scenarios.</summary>
public sealed class Verdelinglezer(KrijtlijnDb db, Cijferlezer cijfers)
{
    /// <summary>What a simulation rests on: the counts, and what every school got the year before.</summary>
    public sealed record Grond(Cijferbeeld Cijfers, IReadOnlyDictionary<Guid, int> Vorig)
    {
        public Verdeelbeeld Bereken(Verdeelkeuze keuze) => Verdeelbeeld.Bereken(keuze, Cijfers, Vorig);
    }

    /// <summary>Three queries for the counts, one for the year before.</summary>
    public async Task<Grond> Grondslag(Guid netwerkId, Schooljaar jaar, CancellationToken ct = default)
    {
        var vorig = await db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerkId && r.Schooljaar == jaar.Vorige).Select(r => new { r.SchoolId, r.AantalTrajecten }).ToDictionaryAsync(r => r.SchoolId, r => r.AantalTrajecten, ct);
        return new Grond(await cijfers.Lees(netwerkId, jaar, ct: ct), vorig);
    }

    public async Task<Verdeelbeeld> Beeld(Verdeling verdeling, CancellationToken ct = default) => (await Beelden([verdeling], ct))[0].Beeld;

    /// <summary>Divisions of one network and school year, each with its outcome, in the order they came.</summary>
    public async Task<IReadOnlyList<(Verdeling Verdeling, Verdeelbeeld Beeld)>> Beelden(IReadOnlyList<Verdeling> verdelingen, CancellationToken ct = default)
    {
        var grond = verdelingen.FirstOrDefault(v => !v.IsBevroren) is { } simulatie ? await Grondslag(simulatie.NetwerkId, simulatie.Schooljaar, ct) : null;
        var bevroren = verdelingen.Where(v => v.IsBevroren).Select(v => v.Id).ToList();
        var rijen = bevroren.Count == 0 ? [] : await db.AlleVerdelingsrijen().AsNoTracking().Where(r => bevroren.Contains(r.VerdelingId)).OrderBy(r => r.Schoolnaam).ThenBy(r => r.Schoolnummer).ToListAsync(ct);
        var perVerdeling = rijen.ToLookup(r => r.VerdelingId);
        return [.. verdelingen.Select(v => (v, v.IsBevroren ? Verdeelbeeld.Bevroren(v, perVerdeling[v.Id]) : grond!.Bereken(v.Keuze)))];
    }
}
