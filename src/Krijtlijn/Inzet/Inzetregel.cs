using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Inzet;

/// <summary>A line of effort: who gave how many minutes, when, at which level, for which traject or school.</summary>
public sealed class Inzetregel : IDossierstuk, INetwerkstuk
{
    public const int NotitieLengte = 1000, MinMinuten = 5, MaxMinuten = 600;

    private Inzetregel() { }

    public Inzetregel(Traject traject, Guid personeelslidId, DateOnly datum, int minuten, Inzetniveau niveau, string? notitie, DateOnly vandaag, Guid? sleutel = null)
        : this(traject.NetwerkId, traject.SchoolId, personeelslidId, datum, minuten, niveau, notitie, vandaag, sleutel)
    {
        traject.EisNaBegin(datum, nameof(Datum));
        (TrajectId, LeerlingId) = (traject.Id, traject.LeerlingId);
    }

    /// <summary>Effort for a team or school, without one pupil.</summary>
    public Inzetregel(Guid netwerkId, Guid schoolId, Guid personeelslidId, DateOnly datum, int minuten, Inzetniveau niveau, string? notitie, DateOnly vandaag, Guid? sleutel = null)
    {
        (NetwerkId, SchoolId, PersoneelslidId) = (netwerkId, schoolId, personeelslidId);
        Sleutel = sleutel ?? Guid.CreateVersion7();
        Wijzigen(datum, minuten, niveau, notitie, vandaag);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid? LeerlingId { get; private set; }
    public Guid? TrajectId { get; private set; }
    public Traject? Traject { get; private set; }
    public Guid PersoneelslidId { get; private set; }
    public Personeelslid? Personeelslid { get; private set; }
    public DateOnly Datum { get; private set; }
    public int Minuten { get; private set; }
    public Inzetniveau Niveau { get; private set; }
    public string? Notitie { get; private set; }
    /// <summary>Made by the sender; the same line sent twice is stored once.</summary>
    public Guid Sleutel { get; private set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, null, TrajectId);

    public void Wijzigen(DateOnly datum, int minuten, Inzetniveau niveau, string? notitie, DateOnly vandaag)
    {
        if (datum > vandaag) throw new RegelGebroken("domein", "Inzet registreert u als ze geweest is; de datum ligt in de toekomst.", nameof(Datum));
        if (datum != Datum) Traject?.EisNaBegin(datum, nameof(Datum));
        if (minuten is < MinMinuten or > MaxMinuten) throw new RegelGebroken("domein", "Geef tussen 5 minuten en 10 uur in.", nameof(Minuten));
        (Datum, Minuten, Niveau, Notitie) = (datum, minuten, niveau, notitie?.Trim());
    }
}
