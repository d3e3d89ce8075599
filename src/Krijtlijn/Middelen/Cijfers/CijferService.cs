using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>The counts beside the own count, and putting a better one in the place of what was there; for the pages, the import and the take-over.</summary>
public sealed class CijferService(KrijtlijnDb db, Cijferlezer cijfers, EigenTellinglezer eigen, TimeProvider tijd)
{
    /// <summary>What the source of a count says that the network made itself.</summary>
    public const string EigenBron = "Eigen verslagen in Krijtlijn";

    /// <param name="metVroegere">Also the moments the law does not ask for this year.</param>
    /// <param name="schoolId">Only this school; the own count still knows whether the network was there.</param>
    public async Task<Cijferoverzicht> Lees(Guid netwerkId, Schooljaar jaar, bool metVroegere = false, Guid? schoolId = null)
    {
        var beeld = await cijfers.Lees(netwerkId, jaar, schoolId: schoolId);
        var kolommen = Cijferkolom.Voor(jaar, metVroegere, beeld.Geteld);
        var vandaag = tijd.Vandaag();
        var telling = await eigen.Lees(netwerkId, [.. kolommen.Where(k => k.Soort == Telsoort.Verslagen && k.Moment.IsVoorbij(vandaag)).Select(k => k.Moment)]);
        return Cijferoverzicht.Maak(beeld, telling, kolommen, vandaag);
    }

    /// <summary>Puts counts in the place of those that held; what does not change stays with its source, null takes a count away. Returns how many changed; saving is for the caller.</summary>
    /// <exception cref="RegelGebroken">A count of a moment still to come, or more reports than pupils on a day.</exception>
    public async Task<int> Zet(Guid netwerkId, IReadOnlyDictionary<(Guid School, Cijferkolom Kolom), Telwaarde?> nieuw, Cijferbron bron, Telherkomst herkomst)
    {
        var (nu, vandaag, gewijzigd) = (tijd.Nu(), tijd.Vandaag(), 0);
        if (nieuw.Keys.FirstOrDefault(k => !k.Kolom.Moment.IsVoorbij(vandaag)) is { Kolom: { } straks }) throw new RegelGebroken("middelen", $"{straks.Kop} kan nog niet geteld zijn. Wacht tot {straks.Moment.Tekst}.");
        var momenten = Momenten(nieuw.Keys.Select(k => k.Kolom));
        var scholen = nieuw.Keys.Select(k => k.School).Distinct().ToList();
        var bestaand = await db.Schooltellingen().Where(t => t.NetwerkId == netwerkId && momenten.Contains(t.Moment) && (scholen.Count > 1 || scholen.Contains(t.SchoolId))).ToDictionaryAsync(t => (t.SchoolId, new Cijferkolom(t.Soort, t.Moment)));
        var tegenspraak = Telcontrole.Zoek(nieuw.Keys.Select(k => (k.School, k.Kolom.Moment)), (school, kolom) => nieuw.TryGetValue((school, kolom), out var waarde) ? waarde : bestaand.GetValueOrDefault((school, kolom))?.Waarde);
        if (tegenspraak.Count > 0)
        {
            var fout = tegenspraak.Select(t => t.School).ToList();
            var namen = await db.Instellingen().Where(i => fout.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Naam);
            Telcontrole.Eis(tegenspraak, id => namen[id]);
        }
        foreach (var (sleutel, waarde) in nieuw)
        {
            var oud = bestaand.GetValueOrDefault(sleutel);
            if (oud?.Waarde == waarde) continue;
            gewijzigd++;
            oud?.LatenVervallen(nu);
            if (waarde is { } telling) db.Add(new Schooltelling(netwerkId, sleutel.School, sleutel.Kolom.Soort, sleutel.Kolom.Moment, telling, bron, herkomst, nu));
        }
        return gewijzigd;
    }

    /// <summary>Fills what is missing with the own count; what is there stays. Returns how many were filled; saving is for the caller.</summary>
    public Task<int> NeemOver(Guid netwerkId, IEnumerable<Cijferrij> rijen) => Zet(netwerkId,
        rijen.SelectMany(r => r.Cellen.Where(c => c.IsOverTeNemen).Select(c => ((r.School.Id, c.Kolom), c.Eigen))).ToDictionary(c => c.Item1, c => c.Eigen), new Cijferbron(EigenBron, tijd.Vandaag()), Telherkomst.Geteld);

    private static List<Telmoment> Momenten(IEnumerable<Cijferkolom> kolommen) => [.. kolommen.Select(k => k.Moment).Distinct()];
}
