using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen;

/// <summary>Where something was decided: the day, the body and the reference of its minutes.</summary>
public sealed record Beslissing(DateOnly Dag, string Orgaan, string Verslag)
{
    public const int OrgaanLengte = 120, VerslagLengte = 120;
    private const string Regel = "middelen";

    /// <summary>As typed; refused in words when something is missing or the day is still to come.</summary>
    public static Beslissing Van(DateOnly? dag, string? orgaan, string? verslag, DateOnly vandaag) =>
        dag is not { } op ? throw new RegelGebroken(Regel, "Kies de dag van de beslissing.", nameof(Dag))
        : op > vandaag ? throw new RegelGebroken(Regel, "De dag van de beslissing ligt in de toekomst. Leg ze vast zodra ze genomen is.", nameof(Dag))
        : op < vandaag.AddYears(-2) ? throw new RegelGebroken(Regel, "De dag van de beslissing ligt meer dan twee jaar terug. Kijk de dag na.", nameof(Dag))
        : string.IsNullOrWhiteSpace(orgaan) ? throw new RegelGebroken(Regel, "Zeg wie besliste, bijvoorbeeld de leersteunraad.", nameof(Orgaan))
        : string.IsNullOrWhiteSpace(verslag) ? throw new RegelGebroken(Regel, "Verwijs naar het verslag van de vergadering.", nameof(Verslag))
        : new Beslissing(op, orgaan.Trim(), verslag.Trim());
}
