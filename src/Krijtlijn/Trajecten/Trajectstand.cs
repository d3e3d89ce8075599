using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>What a page that changes a traject shows above its form.</summary>
public sealed record Trajectstand(
    Guid Id, Guid LeerlingId, Guid NetwerkId, string Leerling, string School, TrajectStatus Status, DateOnly? StartUiterlijk, DateOnly? GestartOp, DateOnly? GeeindigdOp, string? Toelichting, string? Contact)
{
    public bool IsActief => Status is TrajectStatus.WachtOpToewijzing or TrajectStatus.Startgesprek or TrajectStatus.Lopend or TrajectStatus.OnHold;
    public bool KanHerstarten => Status is TrajectStatus.OnHold or TrajectStatus.Afgerond or TrajectStatus.Stopgezet;
}

public static class TrajectstandQuery
{
    /// <summary>The traject within the user's reach, or null.</summary>
    public static Task<Trajectstand?> Trajectstand(this KrijtlijnDb db, HuidigeGebruiker wie, Guid id) =>
        db.Trajecten(wie).AsNoTracking().Where(t => t.Id == id).Select(t => new Trajectstand(
            t.Id, t.LeerlingId, t.NetwerkId, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.School!.Naam, t.Status, t.StartUiterlijk, t.GestartOp, t.GeeindigdOp, t.Toelichting,
            db.AlleAanmeldingen().Where(a => a.Id == t.AanmeldingId).Select(a => a.ContactNaam).FirstOrDefault())).FirstOrDefaultAsync();
}
