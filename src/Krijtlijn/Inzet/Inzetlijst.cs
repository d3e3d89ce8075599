using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>One line of effort as a list shows it; the pupil is null for effort at a team or school.</summary>
public sealed record Inzetweergave(Guid Id, Guid? TrajectId, Guid SchoolId, Guid PersoneelslidId, string Ondersteuner, string? Leerling, string School, DateOnly Datum, int Minuten, Inzetniveau Niveau, string? Notitie)
{
    public string Waar => Leerling ?? School;
}

/// <summary>Effort as the case page shows it: <c>&lt;partial name="/Inzet/_Inzetlijst.cshtml" model="Model.Inzet" /&gt;</c>.</summary>
public sealed record RecenteInzet(IReadOnlyList<Inzetweergave> Regels, int TotaalMinuten, int DitSchooljaar, int AantalRegels, bool ToonNotities);

public static class Inzetlijst
{
    /// <summary>The columns that lists of effort need.</summary>
    public static IQueryable<Inzetweergave> Weergave(this IQueryable<Inzetregel> regels, KrijtlijnDb db) => regels.Select(i => new Inzetweergave(
        i.Id, i.TrajectId, i.SchoolId, i.PersoneelslidId, i.Personeelslid!.Voornaam + " " + i.Personeelslid.Familienaam,
        i.TrajectId == null ? null : i.Traject!.Leerling!.Voornaam + " " + i.Traject.Leerling.Familienaam,
        db.Set<Scholen.Instelling>().Where(s => s.Id == i.SchoolId).Select(s => s.Naam).First(), i.Datum, i.Minuten, i.Niveau, i.Notitie));

    /// <summary>The newest lines of a traject with the sum of all and of this school year; notes only for the network itself. One query.</summary>
    public static async Task<RecenteInzet> RecenteInzet(this KrijtlijnDb db, HuidigeGebruiker wie, Guid trajectId, DateOnly beginSchooljaar = default, int aantal = 8)
    {
        var vanTraject = db.Inzetregels(wie).AsNoTracking().Where(i => i.TrajectId == trajectId);
        var rijen = await vanTraject.OrderByDescending(i => i.Datum).ThenByDescending(i => i.Id).Take(aantal).Weergave(db)
            .Select(r => new { Regel = r, Minuten = vanTraject.Sum(i => i.Minuten), DitJaar = vanTraject.Where(i => i.Datum >= beginSchooljaar).Sum(i => i.Minuten), Aantal = vanTraject.Count() }).ToListAsync();
        var totaal = rijen.FirstOrDefault();
        return new RecenteInzet(rijen.ConvertAll(r => r.Regel), totaal?.Minuten ?? 0, totaal?.DitJaar ?? 0, totaal?.Aantal ?? 0, wie.Rol == RolSoort.Ondersteuner || wie.IsCoordinatie);
    }
}
