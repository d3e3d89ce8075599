using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>Which institutions belong to the network in a school year.</summary>
public sealed class LedenService(KrijtlijnDb db, HuidigeGebruiker wie)
{
    public const int MeesteNummers = 2000;

    /// <summary>Adds institutions; who is a member already stays one. A regular school of another network is refused (R14).</summary>
    public async Task<int> Toevoegen(IReadOnlyCollection<Guid> instellingIds, Schooljaar jaar)
    {
        var netwerk = wie.EigenNetwerk;
        var gekozen = await db.Instellingen().Where(i => instellingIds.Contains(i.Id) && i.Soort != Instellingssoort.Bestuur).ToListAsync();
        var leden = await db.Lidmaatschappen().Where(l => l.Schooljaar == jaar && instellingIds.Contains(l.InstellingId)).Select(l => new { l.InstellingId, l.NetwerkId, l.Rol }).ToListAsync();
        var elders = gekozen.Where(i => leden.Any(l => l.InstellingId == i.Id && l.NetwerkId != netwerk && l.Rol == Lidrol.GewoneSchool)).ToList();
        if (elders.Count > 0) throw new RegelGebroken("R14", $"{string.Join(", ", elders.Select(i => $"{i.Naam} ({i.Nummer})"))} hoort in {jaar} al bij een ander netwerk. Er is niets toegevoegd.");
        var nieuw = gekozen.Where(i => leden.All(l => l.InstellingId != i.Id || l.NetwerkId != netwerk)).Select(i => new Lidmaatschap(netwerk, i.Id, jaar, Rol(i))).ToList();
        db.AddRange(nieuw);
        await db.Bewaren(wie, $"{nieuw.Count.Aantal("lid", "leden")} toegevoegd in {jaar}", null, intern: true);
        return nieuw.Count;
    }

    /// <summary>Adds everybody on a pasted list of numbers, or names every number that cannot be and adds nobody.</summary>
    public async Task<(int Toegevoegd, IReadOnlyList<string> Fouten)> Plakken(string? tekst, Schooljaar jaar)
    {
        var woorden = (tekst ?? "").Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (woorden.Count == 0) return (0, ["Plak minstens één instellingsnummer."]);
        if (woorden.Count > MeesteNummers) return (0, [$"Plak hoogstens {MeesteNummers} nummers tegelijk."]);
        var fouten = woorden.Where(w => !Instellingsnummer.IsGeldig(w)).Select(w => $"\"{w}\" is geen instellingsnummer van hoogstens zes cijfers.").ToList();
        var nummers = woorden.Where(Instellingsnummer.IsGeldig).Select(w => Instellingsnummer.Lees(w)).Distinct().ToList();
        var gevonden = await db.Instellingen().Where(i => nummers.Contains(i.Nummer)).Select(i => new { i.Id, i.Nummer, i.Soort }).ToListAsync();
        fouten.AddRange(nummers.Except(gevonden.Select(g => g.Nummer)).Select(n => $"{n} staat niet in de lijst van scholen en centra."));
        fouten.AddRange(gevonden.Where(g => g.Soort == Instellingssoort.Bestuur).Select(g => $"{g.Nummer} is een schoolbestuur; alleen scholen en centra kunnen lid zijn."));
        return fouten.Count > 0 ? (0, fouten) : (await Toevoegen([.. gevonden.Select(g => g.Id)], jaar), []);
    }

    /// <summary>Takes members out of a school year; a school with a running traject stays.</summary>
    public async Task<int> Verwijderen(IReadOnlyCollection<Guid> instellingIds, Schooljaar jaar)
    {
        var bezig = await db.Trajecten(wie).Where(t => instellingIds.Contains(t.SchoolId) && t.TotSchooljaar >= jaar && (t.Status == TrajectStatus.WachtOpToewijzing || t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend || t.Status == TrajectStatus.OnHold))
            .Select(t => t.School!.Naam).Distinct().OrderBy(n => n).ToListAsync();
        if (bezig.Count > 0) throw new RegelGebroken("R14", $"Er lopen nog trajecten in {string.Join(", ", bezig)}. Er is niemand weggehaald.");
        var weg = await db.Lidmaatschappen().Where(l => l.NetwerkId == wie.NetwerkId && l.Schooljaar == jaar && instellingIds.Contains(l.InstellingId)).ToListAsync();
        db.RemoveRange(weg);
        await db.Bewaren(wie, $"{weg.Count.Aantal("lid", "leden")} weggehaald uit {jaar}", null, intern: true);
        return weg.Count;
    }

    private static Lidrol Rol(Instelling instelling) => instelling.Soort switch
    {
        Instellingssoort.GewoneSchool => Lidrol.GewoneSchool,
        Instellingssoort.BuitengewoneSchool => Lidrol.BuitengewoneSchool,
        Instellingssoort.Clb => Lidrol.Clb,
        Instellingssoort.Begeleidingsdienst => Lidrol.Begeleidingsdienst,
        _ => throw new RegelGebroken("domein", $"{instelling.Naam} is een schoolbestuur; alleen scholen en centra kunnen lid zijn."),
    };
}

public static class LidrolWeergave
{
    public static string Tekst(this Lidrol rol) => rol switch
    {
        Lidrol.GewoneSchool => "gewoon onderwijs",
        Lidrol.BuitengewoneSchool => "buitengewoon onderwijs",
        Lidrol.Clb => "CLB",
        _ => "begeleidingsdienst",
    };
}
