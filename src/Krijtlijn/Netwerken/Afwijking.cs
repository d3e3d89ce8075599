using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>What in the register does not agree with the rules (R12-R15): shown, never blocked.</summary>
public enum Afwijkingsoort { ZonderNetwerk, TweeNetwerken, SpecifiekCentrum, BuitenRegio, Gestopt, Netwerk }

/// <summary>One deviation: what or who, where, and why it is one.</summary>
public sealed record Afwijking(string Naam, string? Nummer, string? Gemeente, string Uitleg);

/// <summary>Looks for what does not agree with the rules on a day.</summary>
public sealed class Afwijkingen(KrijtlijnDb db, DateOnly dag)
{
    private readonly Schooljaar jaar = Schooljaar.Van(dag);
    private readonly Regime? regime = Regelboek.Zoek(Schooljaar.Van(dag));

    /// <summary>That no law is known for that day, so that nothing can deviate from it; null when there is one.</summary>
    public string? GeenRegime => regime is null ? Regelboek.GeenRegime(jaar) : null;

    public static string Tekst(Afwijkingsoort soort) => soort switch
    {
        Afwijkingsoort.ZonderNetwerk => "Zonder netwerk",
        Afwijkingsoort.TweeNetwerken => "In twee netwerken",
        Afwijkingsoort.SpecifiekCentrum => "Alleen bij een specifiek centrum",
        Afwijkingsoort.BuitenRegio => "Buiten de regio",
        Afwijkingsoort.Gestopt => "Gestopt, nog lid",
        _ => "Netwerken",
    };

    private IQueryable<Lidmaatschap> Leden => db.Lidmaatschappen().OpDag(dag).Where(l => l.Rol == Lidrol.GewoneSchool);

    private IQueryable<Instelling> Gewoon => db.Instellingen().Where(i => i.Soort == Instellingssoort.GewoneSchool && (i.GestoptOp == null || i.GestoptOp > dag));

    // The official networks of the day, with what each was then, and the municipalities of their regions.
    private IQueryable<Netwerk> Openbaar => VanSoort(Netwerksoort.OpenbaarNetwerk);

    private IQueryable<Netwerk> VanSoort(Netwerksoort soort) => db.Netwerken().OpDag(dag).Where(n => n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => s.Soort).First() == soort);

    private IQueryable<Regiogemeente> Regio => db.Regiogemeenten().OpDag(dag).Where(r => Openbaar.Any(n => n.Id == r.NetwerkId));

    private IQueryable<Lidmaatschap> Scholenleden => db.Lidmaatschappen().OpDag(dag).Where(l => l.Rol == Lidrol.GewoneSchool || l.Rol == Lidrol.BuitengewoneSchool);

    // R13 asks it of regular and special schools alike.
    private IQueryable<Instelling> Officieel => db.Instellingen().Where(i => (i.Soort == Instellingssoort.GewoneSchool || i.Soort == Instellingssoort.BuitengewoneSchool) && (i.GestoptOp == null || i.GestoptOp > dag)
        && i.Net != null && (i.Net.StartsWith("GO") || i.Net.StartsWith("Gemeenschap") || i.Net.StartsWith("OGO") || i.Net.StartsWith("Officieel")));

    /// <summary>The schools with this deviation; none for <see cref="Afwijkingsoort.Netwerk"/>, which is not about schools.</summary>
    public IQueryable<Instelling> Scholen(Afwijkingsoort soort) => soort switch
    {
        _ when regime is null => db.Instellingen().Where(_ => false),
        Afwijkingsoort.ZonderNetwerk => Gewoon.Where(i => !Leden.Any(l => l.InstellingId == i.Id)),
        // R14 counts a school year, not a day.
        Afwijkingsoort.TweeNetwerken => Gewoon.Where(i => db.Lidmaatschappen().In(jaar).Where(l => l.Rol == Lidrol.GewoneSchool && l.InstellingId == i.Id).Select(l => l.NetwerkId).Distinct().Count() > 1),
        // R8: a specific centre comes in through the centre of the school.
        Afwijkingsoort.SpecifiekCentrum => Gewoon.Where(i => Leden.Any(l => l.InstellingId == i.Id) && !Leden.Any(l => l.InstellingId == i.Id && !VanSoort(Netwerksoort.LeersteuncentrumSpecifiek).Any(n => n.Id == l.NetwerkId))),
        Afwijkingsoort.Gestopt => db.Instellingen().Where(i => i.GestoptOp <= dag && db.Lidmaatschappen().OpDag(dag).Any(l => l.InstellingId == i.Id)),
        Afwijkingsoort.BuitenRegio when regime?.RegioplichtOfficieel.Waarde.Geldt(dag) == true => Officieel.Where(i => Scholenleden.Any(l => l.InstellingId == i.Id)
            && Regio.Any(r => i.Vestigingen.Any(v => v.IsHoofdzetel && v.Gemeente == r.Gemeente))
            && !Regio.Any(r => i.Vestigingen.Any(v => v.IsHoofdzetel && v.Gemeente == r.Gemeente) && Scholenleden.Any(l => l.InstellingId == i.Id && l.NetwerkId == r.NetwerkId))),
        _ => db.Instellingen().Where(_ => false),
    };

    /// <summary>How many of each, in one query for the schools and one for the networks.</summary>
    public async Task<IReadOnlyDictionary<Afwijkingsoort, int>> Tellen(IReadOnlyList<Afwijking> netwerken)
    {
        var (zonder, twee, specifiek, buiten, gestopt) = (Scholen(Afwijkingsoort.ZonderNetwerk), Scholen(Afwijkingsoort.TweeNetwerken), Scholen(Afwijkingsoort.SpecifiekCentrum), Scholen(Afwijkingsoort.BuitenRegio), Scholen(Afwijkingsoort.Gestopt));
        var aantallen = await db.Instellingen().OrderBy(i => i.Id).Select(_ => new { Zonder = zonder.Count(), Twee = twee.Count(), Specifiek = specifiek.Count(), Buiten = buiten.Count(), Gestopt = gestopt.Count() }).FirstOrDefaultAsync();
        return new Dictionary<Afwijkingsoort, int>
        {
            [Afwijkingsoort.ZonderNetwerk] = aantallen?.Zonder ?? 0, [Afwijkingsoort.TweeNetwerken] = aantallen?.Twee ?? 0, [Afwijkingsoort.SpecifiekCentrum] = aantallen?.Specifiek ?? 0, [Afwijkingsoort.BuitenRegio] = aantallen?.Buiten ?? 0,
            [Afwijkingsoort.Gestopt] = aantallen?.Gestopt ?? 0, [Afwijkingsoort.Netwerk] = netwerken.Count,
        };
    }

    /// <summary>What is wrong with the networks themselves: contact school, contact point, two in one region, two on one board, more than the programme.</summary>
    public async Task<IReadOnlyList<Afwijking>> Netwerken()
    {
        if (regime is null) return [];
        var netwerken = await db.Netwerken().OpDag(dag).Select(n => new
        {
            n.Id,
            Stand = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort, s.Aanspreekpunt, s.ContactschoolId, Contact = db.Instellingen().Where(i => i.Id == s.ContactschoolId).Select(i => new { i.Naam, i.Soort, i.Bestuursnummer }).FirstOrDefault() }).First(),
            Regio = db.Regiogemeenten().OpDag(dag).Where(r => r.NetwerkId == n.Id).Select(r => r.Gemeente).ToList(),
        }).AsNoTracking().ToListAsync();
        var contactscholen = netwerken.Select(n => n.Stand.ContactschoolId).ToList();
        var leden = (await db.Lidmaatschappen().OpDag(dag).Where(l => contactscholen.Contains(l.InstellingId)).Select(l => new { l.NetwerkId, l.InstellingId }).ToListAsync()).ToHashSet();
        var gevonden = new List<Afwijking>();
        foreach (var n in netwerken.OrderBy(n => n.Stand.Naam, StringComparer.Ordinal))
        {
            void Meld(string uitleg) => gevonden.Add(new Afwijking(n.Stand.Naam, null, null, uitleg));
            if (n.Stand.Contact is { } contact && contact.Soort != Instellingssoort.BuitengewoneSchool) Meld($"De contactschool {contact.Naam} is geen school voor buitengewoon onderwijs (R12).");
            if (n.Stand is { Contact: { } buiten, ContactschoolId: { } contactId } && !leden.Contains(new { NetwerkId = n.Id, InstellingId = contactId })) Meld($"De contactschool {buiten.Naam} is geen lid van het netwerk (R12).");
            if (n.Stand.ContactschoolId is null && regime.Contactschool.Waarde.Verplicht) Meld("Er is geen contactschool (R12).");
            if (string.IsNullOrEmpty(n.Stand.Aanspreekpunt)) Meld("Er is geen aanspreekpunt voor ouders (R11).");
            if (!regime.Netwerksoorten.Waarde.Contains(n.Stand.Soort)) Meld($"Een {n.Stand.Soort.InDeZin()} bestaat niet in dit schooljaar.");
        }
        if (regime.RegioplichtOfficieel.Waarde.Geldt(dag))
            foreach (var dubbel in netwerken.Where(n => n.Stand.Soort == Netwerksoort.OpenbaarNetwerk).SelectMany(n => n.Regio, (n, g) => (n.Stand.Naam, Gemeente: g)).GroupBy(r => r.Gemeente).Where(g => g.Count() > 1))
                gevonden.Add(new Afwijking(string.Join(" en ", dubbel.Select(d => d.Naam)), null, dubbel.Key, "Twee officiële netwerken hebben dezelfde gemeente in hun regio (R13)."));
        if (regime.CentraPerBestuur.Waarde is { } hoogstens)
            foreach (var bestuur in netwerken.Where(n => n.Stand.Contact?.Bestuursnummer is not null).GroupBy(n => n.Stand.Contact!.Bestuursnummer).Where(g => g.Count() > hoogstens))
                gevonden.Add(new Afwijking(string.Join(" en ", bestuur.Select(n => n.Stand.Naam)), bestuur.Key, null, $"Eén bestuur heeft {bestuur.Count()} centra (R15)."));
        var programma = regime.Programmatie.Waarde.Sum(p => p.Aantal);
        if (programma > 0 && netwerken.Count > programma) gevonden.Add(new Afwijking($"{netwerken.Count} centra", null, null, $"De programmatie telt er {programma} (R15)."));
        return gevonden;
    }
}
