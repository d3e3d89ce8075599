using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Personeel;

/// <summary>The supporter who is a school's fixed face and first contact in a school year (R31).</summary>
public sealed class Ankerpersoon
{
    public required Guid SchoolId { get; init; }
    public required Guid Id { get; init; }
    public required string Naam { get; init; }
}

public static class Ankerpersonen
{
    /// <summary>The anchors of a school year: of one network, or of all when none is named. Their name is for everybody who may see the school.</summary>
    public static IQueryable<Ankerpersoon> AnkersIn(this KrijtlijnDb db, Guid? netwerkId, Schooljaar jaar) =>
        from l in db.LedenIn(jaar)
        join p in db.AllePersoneelsleden() on l.AnkerpersoonId equals p.Id
        where netwerkId == null || l.NetwerkId == netwerkId
        select new Ankerpersoon { SchoolId = l.InstellingId, Id = p.Id, Naam = p.Voornaam + " " + p.Familienaam };
}
