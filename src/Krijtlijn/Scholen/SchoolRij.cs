using Krijtlijn.Middelen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

/// <summary>A school as the list shows it.</summary>
public sealed record SchoolRij(Guid Id, string Nummer, string Naam, Instellingssoort Soort, string? Gemeente, string? Net, string? Hoofdstructuren, string? Clb, DateOnly? GestoptOp, int AantalVestigingen);

public static class SchoolRijen
{
    public static IQueryable<SchoolRij> Rijen(this IQueryable<Instelling> scholen, KrijtlijnDb db, DateOnly vandaag) => scholen.AsNoTracking().Select(i => new SchoolRij(
        i.Id, i.Nummer, i.Naam, i.Soort, i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault(), i.Net, i.Hoofdstructuren,
        db.Instellingen().Where(c => c.Id == i.ClbId).Select(c => c.Naam).FirstOrDefault(), i.GestoptOp, i.Vestigingen.Count(v => v.Einddatum == null || v.Einddatum >= vandaag)));

    /// <summary>The columns of the worksheet; the guiding capacity is the network's own.</summary>
    public static IReadOnlyList<Kolom<SchoolRij>> Kolommen(IReadOnlyDictionary<Guid, Capaciteit> stand, bool metCapaciteit) =>
    [
        new("Schoolnummer", r => r.Nummer, 13), new("Naam", r => r.Naam, 44), new("Gemeente", r => r.Gemeente, 22), new("Onderwijs", r => r.Soort.Tekst(), 22), new("Niveau", r => ScholenWeergave.Niveaus(r.Hoofdstructuren), 26),
        new("Net", r => r.Net, 32), new("CLB", r => r.Clb, 28), new("Vestigingen", r => r.AantalVestigingen, 12), new("Lopende trajecten", r => stand[r.Id].InGebruik, 16), new("Wachtend", r => stand[r.Id].Wachtend, 12),
        .. metCapaciteit ? [new Kolom<SchoolRij>("Richtcapaciteit", r => stand[r.Id].Beloofd, 15)] : Array.Empty<Kolom<SchoolRij>>(),
    ];
}
