using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;

namespace Krijtlijn.Logboek;

/// <summary>Saving and reading with a trace: every write says who, when, what and why; every read of a pupil file leaves a line.</summary>
public static class LogboekActs
{
    /// <summary>Saves all pending changes as one act, with its line in the logbook, in one transaction. Nothing changed: no line.</summary>
    public static Task Bewaren(this KrijtlijnDb db, HuidigeGebruiker wie, string wat, IDossierstuk? over = null, string? toelichting = null, bool intern = false, bool isMassaal = false, CancellationToken ct = default)
    {
        var dossier = over?.Dossier ?? new Dossierverwijzing(wie.NetwerkId);
        db.Handeling = new Handeling(wie.GebruikerId, wie.Naam, wie.RolOmschrijving, wat, toelichting, intern, dossier, isMassaal);
        return db.SaveChangesAsync(ct);
    }

    /// <summary>Names the act to which the next save belongs that somebody else makes, such as the account manager; it gets its line in the same transaction.</summary>
    public static void Daad(this KrijtlijnDb db, HuidigeGebruiker wie, string wat, string? toelichting = null) =>
        db.Handeling = new Handeling(wie.GebruikerId, wie.Naam, wie.RolOmschrijving, wat, toelichting, true, new Dossierverwijzing(wie.NetwerkId));

    /// <summary>Records that the current user read this pupil's file on a page (R40).</summary>
    public static Task Inzien(this KrijtlijnDb db, HuidigeGebruiker wie, Guid leerlingId, Guid netwerkId, string pagina, DateTime nu, CancellationToken ct = default) =>
        db.Inzien(wie, [leerlingId], netwerkId, pagina, nu, ct);

    /// <summary>The same for a page that shows several pupils' files at once, such as a plan.</summary>
    public static async Task Inzien(this KrijtlijnDb db, HuidigeGebruiker wie, IEnumerable<Guid> leerlingIds, Guid netwerkId, string pagina, DateTime nu, CancellationToken ct = default)
    {
        if (wie.GebruikerId is not { } gebruikerId) return;
        var inzages = leerlingIds.Distinct().Select(id => new Inzage(gebruikerId, wie.Naam, wie.RolOmschrijving, id, netwerkId, pagina, nu)).ToList();
        if (inzages.Count == 0) return;
        db.AddRange(inzages);
        await db.SaveChangesAsync(ct);
        foreach (var inzage in inzages) db.Entry(inzage).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
    }
}
