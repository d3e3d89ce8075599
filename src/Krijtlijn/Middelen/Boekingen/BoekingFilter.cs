using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>What the list of bookings shows, as the address says it.</summary>
public sealed class BoekingFilter
{
    [FromQuery(Name = "schooljaar")] public string? Jaar { get; set; }
    [FromQuery(Name = "q")] public string? Q { get; set; }
    [FromQuery(Name = "status")] public Boekingstatus? Status { get; set; }
    [FromQuery(Name = "soort")] public Boekingsoort? Soort { get; set; }
    [FromQuery(Name = "school")] public Guid? School { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public bool IsLeeg => string.IsNullOrWhiteSpace(Q) && Status is null && Soort is null && School is null;

    public Schooljaar Schooljaar(DateOnly vandaag) => Regelgeving.Schooljaar.TryParse(Jaar, out var jaar) ? jaar : Regelgeving.Schooljaar.Van(vandaag);

    public IQueryable<Boeking> Toepassen(KrijtlijnDb db, IQueryable<Boeking> boekingen, DateOnly vandaag)
    {
        var jaar = Schooljaar(vandaag);
        boekingen = boekingen.Where(b => b.Schooljaar == jaar);
        if (Status is { } status) boekingen = boekingen.Where(b => b.Status == status);
        if (Soort is { } soort) boekingen = boekingen.Where(b => b.Soort == soort);
        if (School is { } school) boekingen = boekingen.Where(b => b.VanSchoolId == school || b.NaarSchoolId == school);
        foreach (var woord in Zoekwoorden.Van(Q))
        {
            var nummer = Boekingkenmerk.Lees(woord);
            boekingen = boekingen.Where(b => (nummer != null && b.Volgnummer == nummer) || db.Instellingen().Any(i => (i.Id == b.VanSchoolId || i.Id == b.NaarSchoolId) && i.Zoeknaam.Contains(woord)));
        }
        return boekingen;
    }
}
