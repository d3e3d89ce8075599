using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Logboek;

/// <summary>What the reader asks of the logbook, from the address: who, what, from and to which day, about which pupil. Without days: the last thirty.</summary>
public sealed class Logboekfilter
{
    public const int DagenStandaard = 30;

    [FromQuery(Name = "wie")] public string? Wie { get; set; }
    [FromQuery(Name = "wat")] public string? Wat { get; set; }
    [FromQuery(Name = "van")] public DateOnly? Van { get; set; }
    [FromQuery(Name = "tot")] public DateOnly? Tot { get; set; }
    [FromQuery(Name = "naam")] public string? Naam { get; set; }
    [FromQuery(Name = "leerling")] public Guid? Leerling { get; set; }
    [FromQuery(Name = "periode")] public string? Periode { get; set; }
    [FromQuery(Name = Paginering.Sleutel)] public int? Pagina { get; set; }

    /// <summary>The moments in UTC between which a line must fall; days are Belgian days.</summary>
    public (DateTime Van, DateTime Tot) Tussen(DateOnly vandaag)
    {
        Van ??= Periode == "alles" || Tot < vandaag.AddDays(-DagenStandaard) ? null : vandaag.AddDays(-DagenStandaard);
        return (Van is { } van ? Klok.Begin(van) : DateTime.UnixEpoch, Klok.Begin((Tot ?? vandaag).AddDays(1)));
    }
}
