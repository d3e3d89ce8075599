using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Verslagen;

/// <summary>Where the report can be read (R20).</summary>
public enum Vindplaats { Opgeladen, Iris, NietOpSchool }

/// <summary>Why a report no longer gives a right.</summary>
public enum Eindreden { NietMeerNodig, VervangenDoorNieuw, NaarBuitengewoonOnderwijs, SchoolVerlaten, Andere }

/// <summary>A CLB report that gives a right to support: its kind and types, never its contents (R45).</summary>
public sealed class Verslag : IDossierstuk, INetwerkstuk
{
    public const int IrisReferentieLengte = 60, ToelichtingLengte = 500;

    private Verslag() { }

    public Verslag(Leerling leerling, Verslagsoort soort, Ondersteuningstype type, DateOnly datum)
    {
        (LeerlingId, NetwerkId, SchoolId) = (leerling.Id, leerling.NetwerkId, leerling.SchoolId);
        Wijzigen(soort, type, null, datum, datum);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Leerling? Leerling { get; private set; }
    public Guid? ClbId { get; set; }
    public Verslagsoort Soort { get; private set; }
    public Ondersteuningstype Type { get; private set; }
    public Ondersteuningstype? TweedeType { get; private set; }
    public DateOnly Datum { get; private set; }
    public DateOnly GeldigVanaf { get; private set; }
    public DateOnly? GeeindigdOp { get; private set; }
    public Eindreden? Eindreden { get; private set; }
    public string? Eindtoelichting { get; private set; }
    public Vindplaats? Vindplaats { get; private set; }
    public string? IrisReferentie { get; private set; }
    public Guid? BestandId { get; private set; }
    /// <summary>For an inschrijvingsverslag that is not at school: the day the CLB was asked for it.</summary>
    public DateOnly? ClbGevraagdOp { get; private set; }
    /// <summary>Enrolled under ontbindende voorwaarde since: starts the 60-day weighing clock (R27).</summary>
    public DateOnly? OntbindendSinds { get; private set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId);

    /// <summary>Whether the report can be read by the network, or is accounted for (R20).</summary>
    public bool IsLeesbaar => Vindplaats switch
    {
        Verslagen.Vindplaats.Opgeladen => BestandId is not null,
        Verslagen.Vindplaats.Iris => !string.IsNullOrWhiteSpace(IrisReferentie),
        Verslagen.Vindplaats.NietOpSchool => Soort == Verslagsoort.Inschrijvingsverslag && ClbGevraagdOp is not null,
        _ => false,
    };

    public bool IsVanKracht(DateOnly dag) => GeldigVanaf <= dag && (GeeindigdOp is null || GeeindigdOp >= dag);

    public void Wijzigen(Verslagsoort soort, Ondersteuningstype type, Ondersteuningstype? tweedeType, DateOnly datum, DateOnly geldigVanaf)
    {
        if (tweedeType == type) throw new RegelGebroken("R20", "Het tweede type is hetzelfde als het eerste. Laat het tweede leeg of kies een ander.", nameof(TweedeType));
        (Soort, Type, TweedeType, Datum, GeldigVanaf) = (soort, type, tweedeType, datum, geldigVanaf);
    }

    public void Opladen(Guid bestandId) => (Vindplaats, BestandId) = (Verslagen.Vindplaats.Opgeladen, bestandId);

    public void InIris(string referentie) => (Vindplaats, IrisReferentie) = (Verslagen.Vindplaats.Iris, referentie.Trim());

    public void NietOpSchool(DateOnly clbGevraagdOp)
    {
        if (Soort != Verslagsoort.Inschrijvingsverslag)
            throw new RegelGebroken("R20", "Alleen een inschrijvingsverslag mag ontbreken op school. Laad het verslag op of geef de verwijzing in IRIS.", nameof(Vindplaats));
        (Vindplaats, ClbGevraagdOp) = (Verslagen.Vindplaats.NietOpSchool, clbGevraagdOp);
    }

    /// <summary>The pupil was enrolled under ontbindende voorwaarde on a day, or was not (null). Only a report for an adapted curriculum leads there (R27).</summary>
    public void OnderVoorwaarde(DateOnly? sinds)
    {
        if (sinds is not null && !Soort.IsAangepastCurriculum())
            throw new RegelGebroken("R27", $"Een {Soort.Tekst()} volgt het gemeenschappelijk curriculum: daar hoort geen inschrijving onder ontbindende voorwaarde bij. Laat deze datum leeg.", nameof(OntbindendSinds));
        OntbindendSinds = sinds;
    }

    public void Beeindigen(DateOnly op, Eindreden reden, string? toelichting)
    {
        if (op < GeldigVanaf) throw new RegelGebroken("R6", "Een verslag kan niet eindigen voor het geldig werd.", "Datum");
        (GeeindigdOp, Eindreden, Eindtoelichting) = (op, reden, toelichting);
    }
}
