using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>A regular school whose counts the current user may read, in the network that counts her.</summary>
public sealed record Getelde(Guid NetwerkId, Guid SchoolId, string Nummer, string Naam);

public static class Cijferbereik
{
    /// <summary>The coordination reads every regular school of its network in the school year, a school herself; null for any other.</summary>
    public static async Task<Getelde?> GeteldeSchool(this KrijtlijnDb db, HuidigeGebruiker wie, string? nummer, Schooljaar jaar)
    {
        if (!Instellingsnummer.IsGeldig(nummer) || !(wie.IsCoordinatie || wie.Rol == RolSoort.School)) return null;
        var (gezocht, eigen) = (Instellingsnummer.Lees(nummer), wie.IsCoordinatie ? null : (Guid?)wie.EigenInstelling);
        return await (from l in db.Lidmaatschappen().In(jaar)
                      where l.Rol == Lidrol.GewoneSchool && (eigen == null ? l.NetwerkId == wie.NetwerkId : l.InstellingId == eigen && (wie.NetwerkId == null || l.NetwerkId == wie.NetwerkId))
                      join i in db.Instellingen() on l.InstellingId equals i.Id
                      where i.Nummer == gezocht
                      orderby l.Van descending
                      select new Getelde(l.NetwerkId, i.Id, i.Nummer, i.Naam)).FirstOrDefaultAsync();
    }
}
