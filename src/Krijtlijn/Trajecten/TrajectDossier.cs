using Krijtlijn.Evaluaties;
using Krijtlijn.Gedeeld;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Trajecten;

/// <summary>Everything the case page of one traject shows.</summary>
public sealed record TrajectDossier(
    Dossierkern Kern, Dossieraanvraag? Aanvraag, Dossierverslag? Verslag, IReadOnlyList<Dossiertoewijzing> Toewijzingen,
    IReadOnlyList<Dossierplan> Plannen, IReadOnlyList<Dossierdoel> Doelen, IReadOnlyList<Dossierevaluatie> Evaluaties,
    IReadOnlyList<TijdlijnRegel> Tijdlijn, bool HeeftOudere, VolgendeStap Stap)
{
    /// <summary>The plan of this school year, the newest first.</summary>
    public Dossierplan? Plan => Plannen.Count > 0 ? Plannen[0] : null;
}

/// <summary>The traject itself with what hangs on it one to one.</summary>
public sealed class Dossierkern
{
    public required Guid Id { get; init; }
    public required Guid NetwerkId { get; init; }
    public required Guid LeerlingId { get; init; }
    public required string Leerling { get; init; }
    public required Guid SchoolId { get; init; }
    public required string School { get; init; }
    public required string Schoolnummer { get; init; }
    public string? Klas { get; init; }
    public string? Vestiging { get; init; }
    public required Ondersteuningstype Type { get; init; }
    public required Onderwijsniveau Niveau { get; init; }
    public required TrajectStatus Status { get; init; }
    public required Schooljaar VanSchooljaar { get; init; }
    public required Schooljaar TotSchooljaar { get; init; }
    public required DateTime GemaaktOp { get; init; }
    public DateOnly? StartUiterlijk { get; init; }
    public DateOnly? VerwachtOp { get; init; }
    public DateOnly? GestartOp { get; init; }
    public DateOnly? OnHoldSinds { get; init; }
    public DateOnly? GeeindigdOp { get; init; }
    public string? Toelichting { get; init; }
    public string? NietVernieuwdReden { get; init; }
    public string? Nazorg { get; init; }
    public Guid? AanmeldingId { get; init; }
    public string? Clb { get; init; }
    public required string Netwerk { get; init; }
    public string? NetwerkEmail { get; init; }
    public string? NetwerkTelefoon { get; init; }
    public int DagenOnHoldSignaal { get; init; }
    public string? Coordinator { get; init; }
    public string? Schoolcontact { get; init; }
    public DateOnly? OpenEvaluatie { get; init; }
    public Guid? SlotvraagId { get; init; }
    public DateTime? SlotvraagBeantwoordOp { get; init; }
    public DateOnly? StartgesprekOp { get; init; }
    public string? Aanwezigen { get; init; }
    public string? Afspraken { get; init; }

    public bool IsActief => Status is TrajectStatus.WachtOpToewijzing or TrajectStatus.Startgesprek or TrajectStatus.Lopend or TrajectStatus.OnHold;
    public bool KanHerstarten => Status is TrajectStatus.OnHold or TrajectStatus.Afgerond or TrajectStatus.Stopgezet;
    public bool WachtOpSlotvragen => SlotvraagId is not null && SlotvraagBeantwoordOp is null;
}

public sealed record Dossieraanvraag(
    Guid Id, string? Referentie, string? ContactNaam, string? ContactFunctie, string? ContactEmail, string? ContactTelefoon,
    string? VraagLeerling, string? VraagLeraar, string? VraagTeam, Zorgfase? Fase, string? ReedsGeprobeerd, DateOnly? OudersIngelichtOp);

public sealed record Dossierverslag(Verslagsoort Soort, Ondersteuningstype Type, Ondersteuningstype? TweedeType, DateOnly Datum, DateOnly? GeeindigdOp, Vindplaats? Vindplaats);

public sealed record Dossiertoewijzing(Guid PersoneelslidId, string Naam, string? Email, string? Telefoon, int MinutenPerWeek, DateOnly Van, DateOnly? Tot)
{
    public bool Loopt(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);
}

public sealed record Dossierplan(Guid Id, Guid PersoneelslidId, Schooljaar Schooljaar, PlanStatus Status, string Ondersteuner, bool Geldt);

public sealed record Dossierdoel(Guid Sleutel, Inzetniveau Niveau, string Wat, DateOnly? Tegen, Doelresultaat? Resultaat, DateOnly? BeoordeeldOp);

public sealed record Dossierevaluatie(Guid Id, DateOnly Datum, EvaluatieBesluit Besluit, Effect EffectLeerling, Effect EffectLeraarTeam, int Bereikt, int Doelen);
