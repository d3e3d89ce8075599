using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen.Inlezen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>What the pages show of the fetch.</summary>
/// <param name="Voorstel">The proposal that waits, when it still does.</param>
public sealed record Ophaalbeeld(Ophaalinstellingen Instellingen, Ophaling Ophaling, Guid? Voorstel, DateTime Nu)
{
    public bool IsBezig => Ophaling.Stand == Ophaalstand.Bezig && Ophaling.IsBezet(Nu);
    public bool IsOnderbroken => Ophaling.IsOnderbroken(Nu);
    public bool Wacht => IsBezig && Ophaling.WachtTot > Nu;
    public bool GaatVerder => Ophaling.Bladzijden > 0 && Ophaling.KanVerder(Nu, Instellingen.Kenmerk);

    /// <summary>What whoever opens the page must know when it cannot be used.</summary>
    public string NietIngesteld => Instellingen.Bezwaar is { } bezwaar
        ? $"Krijtlijn kan de lijst nog niet zelf ophalen. {bezwaar}"
        : $"Krijtlijn kan de lijst ook zelf ophalen bij de overheid. De technisch beheerder vraagt daarvoor een sleutel aan en zet op de server {Ophaalinstellingen.Sectie}__adres en {Ophaalinstellingen.Sectie}__sleutel.";

    /// <summary>How far it is, in words.</summary>
    public string Voortgang => Ophaling.Bladzijden == 0 ? "De eerste bladzijde wordt gevraagd."
        : $"Bladzijde {Ophaling.Bladzijden.AlsGetal()}{(Ophaling.VanBladzijden is { } van ? $" van {van.AlsGetal()}" : "")} is binnen: {Ophaling.Records.Aantal("vestiging", "vestigingen")}{(Ophaling.VanRecords is { } alle ? $" van {alle.AlsGetal()}" : "")}.";

    /// <summary>When the proposal that waits was fetched.</summary>
    public string Wanneer => Ophaling.GeeindigdOp is not { } op ? "" : Ophaling.Aanleiding == Ophaalaanleiding.Nacht && Klok.Dag(op) == Klok.Dag(Nu) ? "van vannacht" : $"van {op.Moment()}";

    public static async Task<Ophaalbeeld> Maak(Ophaalboek boek, Ophaalinstellingen instellingen, KrijtlijnDb db, HuidigeGebruiker wie, DateTime nu)
    {
        var ophaling = await boek.Lees();
        var voorstel = ophaling.VoorstelId is { } id && await db.Schoollijstvoorstellen(wie, nu).AnyAsync(v => v.Id == id) ? ophaling.VoorstelId : null;
        return new Ophaalbeeld(instellingen, ophaling, voorstel, nu);
    }
}
