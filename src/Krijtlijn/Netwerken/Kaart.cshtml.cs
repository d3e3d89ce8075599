using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>The regions of the networks on a map, as of a day; until 2022-2023 those of the official networks count (R13).</summary>
public sealed class KaartModel(KrijtlijnDb db, TimeProvider tijd) : PageModel
{
    public const int MeesteNamen = 30;

    public sealed record Gebied(Guid Id, string Naam, Netwerksoort Soort, IReadOnlyList<string> Gemeenten, int Scholen);

    [FromQuery(Name = "op")] public DateOnly? Op { get; set; }
    [FromQuery(Name = "soort")] public Netwerksoort? Soort { get; set; }

    public IReadOnlyList<Gebied> Gebieden { get; private set; } = [];
    /// <summary>Networks of that kind without a region and without schools whose place is known.</summary>
    public IReadOnlyList<string> ZonderPlaats { get; private set; } = [];
    public KaartBeeld? Kaart { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public DateOnly Dag => Peildag.Lees(Op, Vandaag);
    public IReadOnlyList<Netwerksoort> Soorten => Regelboek.Zoek(Schooljaar.Van(Dag))?.Netwerksoorten.Waarde ?? [];
    public Netwerksoort Gekozen => Soort is { } s && Enum.IsDefined(s) ? s : Soorten.Contains(Netwerksoort.OpenbaarNetwerk) ? Netwerksoort.OpenbaarNetwerk : Soorten.Count > 0 ? Soorten[0] : Netwerksoort.LeersteuncentrumGeneriek;

    public async Task OnGetAsync()
    {
        var (dag, soort) = (Dag, Gekozen);
        var netwerken = (await db.Netwerken().OpDag(dag).Select(n => new
        {
            n.Id,
            Stand = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort }).First(),
            Gemeenten = db.Regiogemeenten().OpDag(dag).Where(r => r.NetwerkId == n.Id).OrderBy(r => r.Gemeente).Select(r => r.Gemeente).ToList(),
        }).AsNoTracking().ToListAsync()).Where(n => n.Stand.Soort == soort).OrderBy(n => n.Stand.Naam, StringComparer.Create(Weergave.Cultuur, false)).ToList();
        var ids = netwerken.ConvertAll(n => n.Id);
        var scholen = (await (from l in db.Lidmaatschappen().OpDag(dag)
                              where ids.Contains(l.NetwerkId) && l.Rol == Lidrol.GewoneSchool
                              join v in db.Vestigingsplaatsen() on l.InstellingId equals v.InstellingId
                              where v.IsHoofdzetel && v.Breedtegraad != null && v.Lengtegraad != null
                              select new { l.NetwerkId, v.Gemeente, Lat = v.Breedtegraad!.Value, Lon = v.Lengtegraad!.Value }).ToListAsync()).ToLookup(s => s.NetwerkId);
        var gemeenten = netwerken.SelectMany(n => n.Gemeenten).Distinct().ToList();
        var plaatsen = gemeenten.Count == 0 ? [] : await db.Vestigingsplaatsen().Where(v => gemeenten.Contains(v.Gemeente) && v.Breedtegraad != null && v.Lengtegraad != null).GroupBy(v => v.Gemeente)
            .Select(g => new { g.Key, Lat = g.Average(v => v.Breedtegraad!.Value), Lon = g.Average(v => v.Lengtegraad!.Value) }).ToDictionaryAsync(g => g.Key, g => (g.Lat, g.Lon));

        Gebieden = netwerken.ConvertAll(n => new Gebied(n.Id, n.Stand.Naam, soort, n.Gemeenten, scholen[n.Id].Count()));
        // The region as it was agreed; where none was recorded, where the schools lie.
        var vlakken = netwerken.Select((n, i) => new KaartVlak(n.Stand.Naam, [.. n.Gemeenten.Where(plaatsen.ContainsKey).Select(g => plaatsen[g]).Concat(n.Gemeenten.Count > 0 ? [] : scholen[n.Id].Select(s => (s.Lat, s.Lon)))], i, NetwerkenLinks.Detail(n.Id, dag == Vandaag ? null : dag))).ToList();
        ZonderPlaats = [.. vlakken.Where(v => v.Plaatsen.Count == 0).Select(v => v.Naam)];
        var namen = scholen.SelectMany(s => s).GroupBy(s => s.Gemeente).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MeesteNamen).Select(g => new KaartNaam(g.Average(s => s.Lat), g.Average(s => s.Lon), g.Key)).ToList();
        if (vlakken.Exists(v => v.Plaatsen.Count > 0)) Kaart = new KaartBeeld($"Kaart met de regio's van {vlakken.Count.Aantal("netwerk", "netwerken")}", [], namen, vlakken: vlakken, breedte: KaartBeeld.Groot);
    }
}
