using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>A traject as a list and its export show it.</summary>
public sealed record TrajectRij(
    Guid Id, string Leerling, string? Klas, string School, Ondersteuningstype Type, TrajectStatus Status, Schooljaar VanSchooljaar, Schooljaar TotSchooljaar,
    DateOnly? StartUiterlijk, DateOnly? GestartOp, DateOnly? OnHoldSinds, DateOnly? GeeindigdOp, DateOnly? VerwachtOp)
{
    /// <summary>Who supports now or soon, with minutes a week.</summary>
    public IReadOnlyList<(string Naam, int MinutenPerWeek)> Ondersteuners { get; init; } = [];

    public TagSoort Tag => Status switch
    {
        TrajectStatus.WachtOpToewijzing => TagSoort.LetOp,
        TrajectStatus.Startgesprek => TagSoort.Info,
        TrajectStatus.Lopend => TagSoort.Goed,
        _ => TagSoort.Stil,
    };

    public Startklok Klok(DateOnly vandaag) => Startklok.Van(Status, StartUiterlijk, GestartOp, vandaag);

    internal static IReadOnlyList<Kolom<TrajectRij>> Kolommen(DateOnly vandaag) =>
    [
        new("Leerling", r => r.Leerling, 28), new("Klas", r => r.Klas, 12), new("School", r => r.School, 34), new("Type", r => r.Type.Tekst(), 28), new("Toestand", r => r.Status.Tekst(), 22),
        new("Van schooljaar", r => r.VanSchooljaar.ToString(), 14), new("Tot schooljaar", r => r.TotSchooljaar.ToString(), 14),
        new("Ondersteuners", r => string.Join(", ", r.Ondersteuners.Select(o => o.Naam)), 34), new("Minuten per week", r => r.Ondersteuners.Sum(o => o.MinutenPerWeek), 16),
        new("Starten uiterlijk", r => r.StartUiterlijk, 16), new("Verwacht vanaf", r => r.VerwachtOp, 14), new("Gestart", r => r.GestartOp, 12), new("Starttermijn", r => r.Klok(vandaag).Tekst, 24), new("On hold sinds", r => r.OnHoldSinds, 14), new("Geëindigd", r => r.GeeindigdOp, 12),
    ];
}

internal static class TrajectRijen
{
    /// <summary>Two queries: the trajecten as given, and the supporters of those.</summary>
    public static async Task<IReadOnlyList<TrajectRij>> Rijen(this IQueryable<Traject> trajecten, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var rijen = await trajecten.Select(t => new TrajectRij(
            t.Id, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam,
            t.Leerling.Inschrijvingen.Where(i => i.Schooljaar == t.TotSchooljaar && i.Tot == null).Select(i => i.Klas).FirstOrDefault(),
            t.School!.Naam, t.Type, t.Status, t.VanSchooljaar, t.TotSchooljaar, t.StartUiterlijk, t.GestartOp, t.OnHoldSinds, t.GeeindigdOp, t.VerwachtOp)).ToListAsync();
        if (rijen.Count == 0) return rijen;
        var ids = rijen.Select(r => r.Id).ToList();
        var ondersteuners = (await db.Toewijzingen(wie).Where(w => EF.Parameter(ids).Contains(w.TrajectId) && (w.Tot == null || w.Tot >= vandaag)).OrderBy(w => w.Van)
            .Select(w => new { w.TrajectId, Naam = w.Personeelslid!.Voornaam + " " + w.Personeelslid.Familienaam, w.MinutenPerWeek }).ToListAsync()).ToLookup(w => w.TrajectId, w => (w.Naam, w.MinutenPerWeek));
        return [.. rijen.Select(r => r with { Ondersteuners = [.. ondersteuners[r.Id]] })];
    }
}
