using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Aanmeldingen;

public enum AanmeldingStatus { Werkversie, Ingediend, Onvolledig, Aanvaard, Geweigerd, Ingetrokken, Doorverwezen }

/// <summary>A school's request for support for one pupil and one school year.</summary>
public sealed partial class Aanmelding : IDossierstuk, INetwerkstuk
{
    public const int ReferentieLengte = 20, TekstLengte = 4000, NaamLengte = 120;

    private readonly List<Aanvulvraag> aanvulvragen = [];

    private Aanmelding() { }

    public Aanmelding(Leerling leerling, Schooljaar schooljaar, DateTime gemaaktOp)
    {
        (LeerlingId, NetwerkId, SchoolId) = (leerling.Id, leerling.NetwerkId, leerling.SchoolId);
        (Schooljaar, GemaaktOp) = (schooljaar, gemaaktOp);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Instelling? School { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Leerling? Leerling { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    /// <summary>What people say on the phone, e.g. 2026-0042; given at submission, carries no personal data.</summary>
    public string? Referentie { get; private set; }
    public AanmeldingStatus Status { get; private set; }
    public DateTime GemaaktOp { get; private set; }
    public DateTime? IngediendOp { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    /// <summary>The traject that goes on with this request: renewed for a next school year (R22), or taken up again on acceptance (R36); null for a new question.</summary>
    public Guid? VernieuwtTrajectId { get; set; }

    public Guid? VestigingId { get; set; }
    public Onderwijsniveau? Niveau { get; set; }
    public string? Klas { get; set; }
    public string? ContactNaam { get; set; }
    public string? ContactFunctie { get; set; }
    public string? ContactEmail { get; set; }
    public string? ContactTelefoon { get; set; }
    public Guid? VerslagId { get; set; }
    public Verslag? Verslag { get; private set; }
    public string? VraagLeerling { get; set; }
    public string? VraagLeraar { get; set; }
    public string? VraagTeam { get; set; }
    public Zorgfase? Fase { get; set; }
    public string? ReedsGeprobeerd { get; set; }
    public DateOnly? OudersIngelichtOp { get; set; }

    /// <summary>The last day on which support should start (R25); moves when the clock stood still. Null before submission.</summary>
    public DateOnly? StartUiterlijk { get; private set; }
    /// <summary>Since when the clock stands still because the school must complete the request; null while it runs.</summary>
    public DateOnly? KlokStilSinds { get; private set; }

    public Guid? WeigercriteriumId { get; private set; }
    public string? Beslissingstekst { get; private set; }
    public string? DoorverwezenNaar { get; private set; }
    public int Versie { get; private set; }

    /// <summary>The report the request rests on; it is of the same pupil.</summary>
    public void Koppel(Verslag verslag)
    {
        if (verslag.LeerlingId != LeerlingId) throw new InvalidOperationException("The report is of another pupil.");
        (VerslagId, Verslag) = (verslag.Id, verslag);
    }

    public IReadOnlyList<Aanvulvraag> Aanvulvragen => aanvulvragen;
    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, Id);
    public bool IsBewerkbaar => Status is AanmeldingStatus.Werkversie or AanmeldingStatus.Onvolledig;
    public bool IsOpen => Status is AanmeldingStatus.Werkversie or AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig;
}
