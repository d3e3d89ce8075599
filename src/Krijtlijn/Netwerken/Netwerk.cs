using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>A support network or leersteuncentrum: the tenant of the system, and an entry of the register whether its people work with Krijtlijn or not.</summary>
public sealed class Netwerk : IGedateerd
{
    public const int NaamLengte = 120, EmailLengte = 200, TelefoonLengte = 40, CodeLengte = 20;

    private readonly List<Netwerkstand> standen = [];

    private Netwerk() { }

    /// <param name="gegevens">How it is called and reached from the start.</param>
    /// <param name="van">Its first day; without one the first on which there were networks.</param>
    public Netwerk(Netwerkgegevens gegevens, DateOnly? van = null)
    {
        Van = van ?? Regelboek.Eerste.Begin;
        Zet(gegevens);
        standen.Add(new Netwerkstand(Id, Van, gegevens));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    /// <summary>The number the administration gives it, such as ONW012.</summary>
    public string? Code { get; set; }
    public DateOnly Van { get; private set; }
    public DateOnly? Tot { get; private set; }

    // What holds today, beside the dated record of it, so that lists need not look it up.
    public string Naam { get; private set; } = "";
    public Netwerksoort Soort { get; private set; }
    public Guid? ContactschoolId { get; private set; }
    public string? Aanspreekpunt { get; private set; }
    public string? Email { get; private set; }
    public string? Telefoon { get; private set; }

    /// <summary>What one full-time supporter gives to schools in a week, in minutes; the rest is meetings and travel.</summary>
    public int MinutenPerVoltijdsePerWeek { get; set; } = 1200;
    /// <summary>After how many days a traject that is on hold appears in the tray "te lang on hold".</summary>
    public int DagenOnHoldSignaal { get; set; } = 60;
    /// <summary>True for the fictional network of the example; decides the notice on every page.</summary>
    public bool IsVoorbeeld { get; set; }
    public int Versie { get; private set; }

    /// <summary>Every name, kind and contact it had, with its first day; must be loaded.</summary>
    public IReadOnlyList<Netwerkstand> Standen => standen;

    /// <summary>Records other data from a day on (R11); what was recorded for that very day lapses. <see cref="Bijwerken"/> makes it today's when the day has come.</summary>
    /// <returns>The new record, and the one of that very day whose place it took.</returns>
    public (Netwerkstand Nieuw, Netwerkstand? Vervangen) Wijzigen(Netwerkgegevens gegevens, DateOnly van, DateOnly vandaag, DateTime nu)
    {
        var vervangen = standen.Find(s => s.Van == van && s.VervallenOp is null);
        vervangen?.LatenVervallen(nu);
        var nieuw = new Netwerkstand(Id, van, gegevens);
        standen.Add(nieuw);
        Bijwerken(vandaag);
        return (nieuw, vervangen);
    }

    /// <summary>The data that hold on a day; null before the first.</summary>
    public Netwerkgegevens? Op(DateOnly dag) => standen.Where(s => s.VervallenOp is null && s.Van <= dag).MaxBy(s => s.Van)?.Gegevens;

    /// <summary>Makes today's data those that hold today.</summary>
    public void Bijwerken(DateOnly vandaag)
    {
        if (Op(vandaag) is { } gegevens) Zet(gegevens);
    }

    /// <summary>Undoes a change: the record lapses and the one whose place it took counts again. False when another took its place since.</summary>
    public bool Terugnemen(Guid standId, Guid? vervangenId, DateOnly vandaag, DateTime nu)
    {
        if (standen.Find(s => s.Id == standId) is not { VervallenOp: null } stand) return false;
        stand.LatenVervallen(nu);
        standen.Find(s => s.Id == vervangenId)?.Herleven();
        Bijwerken(vandaag);
        return true;
    }

    public void Stopzetten(DateOnly laatsteDag) => Tot = laatsteDag >= Van ? laatsteDag : throw new ArgumentException($"What begins on {Van:O} cannot end on {laatsteDag:O}.", nameof(laatsteDag));

    /// <param name="tot">The last day it had before it was stopped; null when it had none.</param>
    public void Heropenen(DateOnly? tot) => Tot = tot;

    /// <summary>Its founding was withdrawn: it holds on no day.</summary>
    public void NooitBegonnen() => Tot = Van.AddDays(-1);

    private void Zet(Netwerkgegevens gegevens) => (Naam, Soort, ContactschoolId, Aanspreekpunt, Email, Telefoon) = gegevens;
}

/// <summary>That a network stops or stopped, as the pages say it.</summary>
/// <param name="Op">Its last day.</param>
/// <param name="Dag">The day on which one looks.</param>
public sealed record Gestopt(Guid NetwerkId, string Naam, DateOnly Op, DateOnly Dag);
