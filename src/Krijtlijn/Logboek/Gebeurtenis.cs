using Krijtlijn.Platform.Database;

namespace Krijtlijn.Logboek;

/// <summary>Something somebody did: who, in which role, when, what and why, and in which file. The timeline of a case is made of these; they are never changed.</summary>
public sealed class Gebeurtenis
{
    public const int WatLengte = 200, ToelichtingLengte = 4000, WieLengte = 120, RolLengte = 240;

    private readonly List<Wijziging> wijzigingen = [];

    private Gebeurtenis() { }

    public Gebeurtenis(Handeling handeling, DateTime moment)
    {
        (GebruikerId, Wie, InRol, Moment) = (handeling.GebruikerId, handeling.Wie, handeling.InRol, moment);
        (Wat, Toelichting, IsIntern) = (handeling.Wat, handeling.Toelichting, handeling.IsIntern);
        var dossier = handeling.Dossier;
        (NetwerkId, SchoolId, LeerlingId, AanmeldingId, TrajectId, PlanId) =
            (dossier.NetwerkId, dossier.SchoolId, dossier.LeerlingId, dossier.AanmeldingId, dossier.TrajectId, dossier.PlanId);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public DateTime Moment { get; private set; }
    public Guid? GebruikerId { get; private set; }
    public string Wie { get; private set; } = "";
    public string InRol { get; private set; } = "";
    public string Wat { get; private set; } = "";
    public string? Toelichting { get; private set; }
    /// <summary>Only for the network itself, not for the school or other partners.</summary>
    public bool IsIntern { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Guid? SchoolId { get; private set; }
    public Guid? LeerlingId { get; private set; }
    public Guid? AanmeldingId { get; private set; }
    public Guid? TrajectId { get; private set; }
    public Guid? PlanId { get; private set; }

    public IReadOnlyList<Wijziging> Wijzigingen => wijzigingen;

    internal void Voeg(string ding, Guid dingId, Wijzigingsoort soort, string? velden) => wijzigingen.Add(new Wijziging(this, ding, dingId, soort, velden));
}

public enum Wijzigingsoort { Nieuw, Gewijzigd, Verwijderd }

/// <summary>One record that an act touched, with the old and new value of each changed field.</summary>
public sealed class Wijziging
{
    private Wijziging() { }

    internal Wijziging(Gebeurtenis gebeurtenis, string ding, Guid dingId, Wijzigingsoort soort, string? velden) =>
        (GebeurtenisId, NetwerkId, SchoolId, Ding, DingId, Soort, Velden) = (gebeurtenis.Id, gebeurtenis.NetwerkId, gebeurtenis.SchoolId, ding, dingId, soort, velden);

    public long Id { get; private set; }
    public Guid GebeurtenisId { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Guid? SchoolId { get; private set; }
    public string Ding { get; private set; } = "";
    public Guid DingId { get; private set; }
    public Wijzigingsoort Soort { get; private set; }
    /// <summary>JSON object: field name to [old, new]. Null for what is new: the record itself shows it.</summary>
    public string? Velden { get; private set; }
}

/// <summary>Somebody read a pupil's file: who, in which role, when and on which page (R40).</summary>
public sealed class Inzage
{
    private Inzage() { }

    public Inzage(Guid gebruikerId, string wie, string inRol, Guid leerlingId, Guid netwerkId, string pagina, DateTime moment) =>
        (GebruikerId, Wie, InRol, LeerlingId, NetwerkId, Pagina, Moment) = (gebruikerId, wie, inRol, leerlingId, netwerkId, pagina, moment);

    public long Id { get; private set; }
    public Guid GebruikerId { get; private set; }
    public string Wie { get; private set; } = "";
    public string InRol { get; private set; } = "";
    public Guid LeerlingId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public string Pagina { get; private set; } = "";
    public DateTime Moment { get; private set; }
}
