using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>A booking as lists and its own page show it; a side without a school is the pot.</summary>
public sealed record BoekingRij(Guid Id, Schooljaar Schooljaar, int Volgnummer, Boekingsoort Soort, string? Van, string? Naar, int Aantal, DateOnly Datum, string Reden, Boekingstatus Status,
    string VoorgesteldDoor, DateTime VoorgesteldOp, string? BeslistDoor, DateTime? BeslistOp, string? Besluitreden, string? BeslistWaar, Guid? HeftOpId, bool IsOpgeheven)
{
    public const string Pot = "de pot";

    public string Kenmerk => Boekingkenmerk.Van(Schooljaar, Volgnummer);
    public string VanWie => Van ?? Pot;
    public string NaarWie => Naar ?? Pot;

    /// <summary>The state with what came after it.</summary>
    public string Stand => IsOpgeheven ? "Tegengeboekt" : Status.Tekst();

    public TagSoort Tag => IsOpgeheven ? TagSoort.Stil : Status.Tag();

    public static IReadOnlyList<Kolom<BoekingRij>> Kolommen { get; } =
    [
        new("Nummer", r => r.Kenmerk, 12), new("Datum", r => r.Datum, 12), new("Soort", r => r.Soort.Tekst(), 20), new("Van", r => r.VanWie, 34), new("Naar", r => r.NaarWie, 34), new("Trajecten", r => r.Aantal, 11),
        new("Toestand", r => r.Stand, 14), new("Reden", r => r.Reden, 50), new("Voorgesteld door", r => r.VoorgesteldDoor, 24), new("Voorgesteld op", r => r.VoorgesteldOp, 18),
        new("Beslist door", r => r.BeslistDoor, 24), new("Beslist op", r => r.BeslistOp, 18), new("Beslist waar", r => r.BeslistWaar, 26), new("Reden van het besluit", r => r.Besluitreden, 50),
    ];
}

public static class BoekingRijen
{
    public static IQueryable<BoekingRij> Rijen(this IQueryable<Boeking> boekingen, KrijtlijnDb db) => boekingen.AsNoTracking().Select(b => new BoekingRij(b.Id, b.Schooljaar, b.Volgnummer, b.Soort,
        db.Instellingen().Where(i => i.Id == b.VanSchoolId).Select(i => i.Naam).FirstOrDefault(), db.Instellingen().Where(i => i.Id == b.NaarSchoolId).Select(i => i.Naam).FirstOrDefault(),
        b.Aantal, b.Datum, b.Reden, b.Status, b.VoorgesteldDoor, b.VoorgesteldOp, b.BeslistDoor, b.BeslistOp, b.Besluitreden, b.BeslistWaar, b.HeftOpId, b.IsOpgeheven));

    /// <summary>What waits for a decision first, then the newest.</summary>
    public static IOrderedQueryable<Boeking> WachtendEerst(this IQueryable<Boeking> boekingen) => boekingen.OrderBy(b => b.Status == Boekingstatus.Voorgesteld ? 0 : 1).ThenByDescending(b => b.Volgnummer).ThenBy(b => b.Id);
}
