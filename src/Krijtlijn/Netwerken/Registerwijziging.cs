using System.Text.Json;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>One change in the register: of what, and how it stood before and after.</summary>
/// <param name="Nieuw">It began with the change; undone, it lapses.</param>
/// <param name="Vervallen">It lapsed by the change.</param>
public sealed record Registerspoor(string Wat, Guid Id, bool Nieuw, DateOnly? TotVoor = null, DateOnly? TotNa = null, bool Vervallen = false);

/// <summary>Changes the register and keeps a trace of every change, so that it can be put back exactly as it stood.</summary>
public sealed class Registerwijziging(KrijtlijnDb db, DateTime nu)
{
    private readonly List<Registerspoor> sporen = [];
    private int anders;

    public string Sporen => JsonSerializer.Serialize(sporen);

    public void Begin(Gedateerd feit)
    {
        db.Add(feit);
        sporen.Add(new Registerspoor(feit.GetType().Name, feit.Id, Nieuw: true, TotNa: feit.Tot));
    }

    public void Noteer(Registerspoor spoor) => sporen.Add(spoor);

    /// <summary>Ends memberships before a day, with the partner schools, sub-teams and transfers of means that hang on them.</summary>
    /// <param name="instellingen">Whose; null for all of the network.</param>
    /// <returns>How many institutions it were.</returns>
    public async Task<int> StopLeden(Guid netwerkId, IReadOnlyCollection<Guid>? instellingen, DateOnly vanaf)
    {
        var (alle, wie) = (instellingen is null, instellingen?.ToList() ?? []);
        var leden = await Stop(db.Lidmaatschappen().Where(l => l.NetwerkId == netwerkId && (alle || wie.Contains(l.InstellingId))), vanaf);
        await Stop(db.Partnerschappen().Where(p => p.NetwerkId == netwerkId && (alle || wie.Contains(p.SchoolId) || wie.Contains(p.PartnerschoolId))), vanaf);
        await Stop(db.Deelteamleden().Where(d => d.NetwerkId == netwerkId && (alle || wie.Contains(d.InstellingId))), vanaf);
        await Stop(db.Middelenoverdrachten().Where(o => o.NetwerkId == netwerkId && (alle || wie.Contains(o.SchoolId))), vanaf);
        return leden.Select(l => l.InstellingId).Distinct().Count();
    }

    /// <summary>Ends a network before a day, with its members and all that is registered about it.</summary>
    public async Task Stopzetten(Netwerk netwerk, DateOnly vanaf)
    {
        var voor = netwerk.Tot;
        netwerk.Stopzetten(vanaf.AddDays(-1));
        sporen.Add(new Registerspoor(nameof(Netwerk), netwerk.Id, Nieuw: false, voor, netwerk.Tot));
        await StopLeden(netwerk.Id, null, vanaf);
        await Stop(db.Deelteams().Where(t => t.NetwerkId == netwerk.Id), vanaf);
        await Stop(db.Regiogemeenten().Where(r => r.NetwerkId == netwerk.Id), vanaf);
        await Stop(db.Samenwerkingen().Where(s => s.NetwerkId == netwerk.Id || s.MetNetwerkId == netwerk.Id), vanaf);
        await Stop(db.Middelenoverdrachten().Where(o => o.NaarNetwerkId == netwerk.Id), vanaf);
    }

    /// <summary>Puts back what changes left a trace of.</summary>
    /// <exception cref="RegelGebroken">A membership was changed again since, or would be one of two.</exception>
    /// <returns>How many facts that hang on a membership were changed since, and stay as they are now.</returns>
    public async Task<int> Terugdraaien(IReadOnlyList<Registerspoor> gedaan)
    {
        var lidmaatschappen = await Zet<Lidmaatschap>(gedaan, moet: true);
        await Zet<Partnerschap>(gedaan);
        await Zet<Deelteamlid>(gedaan);
        await Zet<Middelenoverdracht>(gedaan);
        await Zet<Deelteam>(gedaan);
        await Zet<Regiogemeente>(gedaan);
        await Zet<Samenwerking>(gedaan);
        await HoogstensZolangHetNetwerk(lidmaatschappen);
        await EisEnig([.. lidmaatschappen.Where(l => l.VervallenOp is null)], [.. gedaan.Select(s => s.Id)]);
        return anders;
    }

    // A network may have been stopped since: nobody is a member after its last day.
    private async Task HoogstensZolangHetNetwerk(List<Lidmaatschap> lidmaatschappen)
    {
        var ids = lidmaatschappen.Select(l => l.NetwerkId).Distinct().ToList();
        var netwerken = (await db.Netwerken().AsTracking().Where(n => ids.Contains(n.Id)).ToListAsync()).ToDictionary(n => n.Id);
        foreach (var lid in lidmaatschappen.Where(l => l.VervallenOp is null))
            if (netwerken[lid.NetwerkId].Tot is { } tot) lid.StoppenVoor(tot.AddDays(1), nu);
    }

    private async Task<List<T>> Stop<T>(IQueryable<T> feiten, DateOnly vanaf) where T : Gedateerd
    {
        var lopend = await feiten.AsTracking().Where(f => f.Tot == null || f.Tot >= vanaf).ToListAsync();
        foreach (var feit in lopend)
        {
            var voor = feit.Tot;
            feit.StoppenVoor(vanaf, nu);
            sporen.Add(new Registerspoor(typeof(T).Name, feit.Id, Nieuw: false, voor, feit.Tot, feit.VervallenOp is not null));
        }
        return lopend;
    }

    // What hangs on a membership and was changed since, stays as it is now; a membership itself must be as it was left.
    private async Task<List<T>> Zet<T>(IReadOnlyList<Registerspoor> gedaan, bool moet = false) where T : Gedateerd
    {
        var bij = gedaan.Where(s => s.Wat == typeof(T).Name).ToDictionary(s => s.Id);
        var feiten = bij.Count == 0 ? [] : await db.Set<T>().AsTracking().Where(f => bij.Keys.Contains(f.Id)).ToListAsync();
        foreach (var feit in feiten)
        {
            var spoor = bij[feit.Id];
            if (feit.Tot == spoor.TotNa && feit.VervallenOp is not null == spoor.Vervallen)
            {
                if (spoor.Nieuw) feit.LatenVervallen(nu);
                else feit.Heropenen(spoor.TotVoor);
            }
            else if (moet)
            {
                throw new RegelGebroken("R14", "Intussen is dit lidmaatschap opnieuw gewijzigd, door een latere melding of bij de leden. Draai eerst dat terug.", "Reden");
            }
            else
            {
                anders++;
            }
        }
        return feiten;
    }

    private async Task EisEnig(List<Lidmaatschap> terug, List<Guid> gedaan)
    {
        var scholen = terug.ConvertAll(l => l.InstellingId);
        var andere = scholen.Count == 0 ? [] : await db.Lidmaatschappen().Where(l => scholen.Contains(l.InstellingId) && !gedaan.Contains(l.Id)).AsNoTracking().ToListAsync();
        // R14: a regular school is in one network at a time, and nobody twice in the same.
        if (terug.Exists(t => andere.Exists(a => a.InstellingId == t.InstellingId && (t.Rol == Lidrol.GewoneSchool || a.NetwerkId == t.NetwerkId) && !(a.Tot < t.Van) && !(t.Tot < a.Van))))
            throw new RegelGebroken("R14", "Intussen hoort de school die dagen al bij een netwerk. Draai eerst dat terug.", "Reden");
    }
}
