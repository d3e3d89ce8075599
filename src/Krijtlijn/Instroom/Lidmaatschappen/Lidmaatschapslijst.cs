using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Instroom.Lidmaatschappen;

/// <summary>A membership as the file gives it.</summary>
public sealed record Lidmaatschapsrij(int Rij, Guid InstellingId, string Naam, Lidrol Rol, DateOnly Van, DateOnly? Tot);

/// <summary>An institution as the check knows it.</summary>
public sealed record BekendeInstelling(Guid Id, string Naam, Instellingssoort Soort);

/// <summary>The network the file is for: nobody is a member before its first day or after its last.</summary>
public sealed record BekendNetwerk(Guid Id, string Naam, DateOnly Van, DateOnly? Tot);

/// <summary>A membership there is already: of which network, and when.</summary>
public sealed record BekendLid(Guid InstellingId, Guid NetwerkId, string Netwerk, DateOnly Van, DateOnly? Tot);

/// <summary>Checks a file of memberships: every row is right, or all mistakes are named at once and nothing counts. Pure: what is known is given.</summary>
public sealed class Lidmaatschapslijst(Blad blad, BekendNetwerk netwerk, IReadOnlyDictionary<string, BekendeInstelling> instellingen, IEnumerable<BekendLid> leden)
{
    public static Sjabloon Sjabloon { get; } = new("Lidmaatschappen", "wie bij het netwerk hoort, sinds wanneer en in welke rol",
    [
        new("Instellingsnummer", true, "Officieel nummer van school, CLB of begeleidingsdienst", ["012345", "023456", "034567"], "Nummer", "Schoolnummer"),
        new("Rol", true, "gewoon, buo, CLB of PBD", ["gewoon", "buo", "CLB"], "Soort"),
        new("Vanaf", true, "Eerste dag, dag/maand/jaar", [new DateOnly(2025, 9, 1), new DateOnly(2023, 9, 1), new DateOnly(2023, 9, 1)], "Van", "Sinds", "Begindatum"),
        new("Tot en met", false, "Laatste dag; leeg: loopt nog", [null, null, null], "Tot", "Einddatum"),
    ]);

    private static readonly Dictionary<string, Lidrol> Rollen = new()
    {
        ["gewoon"] = Lidrol.GewoneSchool, ["gewoononderwijs"] = Lidrol.GewoneSchool, ["buo"] = Lidrol.BuitengewoneSchool, ["buitengewoon"] = Lidrol.BuitengewoneSchool, ["buitengewoononderwijs"] = Lidrol.BuitengewoneSchool,
        ["clb"] = Lidrol.Clb, ["pbd"] = Lidrol.Begeleidingsdienst, ["begeleidingsdienst"] = Lidrol.Begeleidingsdienst,
    };

    private readonly List<Bladfout> fouten = [];
    private readonly ILookup<Guid, BekendLid> bekend = leden.ToLookup(l => l.InstellingId);

    public IReadOnlyList<Bladfout> Fouten => [.. fouten.OrderBy(f => f.Rij ?? 0)];
    /// <summary>Rows that say what is known already.</summary>
    public int AlBekend { get; private set; }

    /// <summary>The memberships to add; empty when there is any mistake.</summary>
    public IReadOnlyList<Lidmaatschapsrij> Lees()
    {
        var kolommen = Bladindeling.Lees(blad, Sjabloon, fouten);
        if (fouten.Count > 0) return [];
        var rijen = new List<Lidmaatschapsrij>();
        foreach (var bladrij in blad.Rijen)
        {
            var lezer = new Rijlezer(blad, bladrij, kolommen, fouten);
            if (Rij(lezer) is not { } rij || lezer.HeeftFout) continue;
            if (bekend[rij.InstellingId].Any(l => l.NetwerkId == netwerk.Id && l.Van == rij.Van && l.Tot == rij.Tot)) AlBekend++;
            else if (!Botst(lezer, rij, rijen)) rijen.Add(rij);
        }
        return fouten.Count > 0 ? [] : rijen;
    }

    private Lidmaatschapsrij? Rij(Rijlezer r)
    {
        var nummer = r.Instellingsnummer("Instellingsnummer", true);
        var rol = r.Keuze("Rol", r.Tekst("Rol", 40, true), Rollen, "gewoon, buo, CLB of PBD");
        var (van, tot) = (r.Datum("Vanaf", true), r.Datum("Tot en met"));
        if (tot < van) r.Fout("Tot en met", "Ligt voor de eerste dag.");
        if (van < Regelboek.Eerste.Begin) r.Fout("Vanaf", $"Netwerken bestaan sinds {Regelboek.Eerste.Begin.Datum()}. Neem die dag of een latere.");
        if (van < netwerk.Van && netwerk.Van > Regelboek.Eerste.Begin) r.Fout("Vanaf", $"{netwerk.Naam} bestaat pas sinds {netwerk.Van.Datum()}.");
        if (netwerk.Tot is { } einde && (tot is null || tot > einde)) r.Fout("Tot en met", $"{netwerk.Naam} stopt op {einde.Datum()}. Vul die dag of een vroegere in.");
        foreach (var (kolom, dag) in new[] { ("Vanaf", van), ("Tot en met", tot) }.Where(d => d.Item2?.Year >= Schooljaar.Laatste)) r.Fout(kolom, $"{dag.Datum()} ligt te ver in de toekomst.");
        if (nummer is null) return null;
        if (!instellingen.TryGetValue(nummer, out var instelling)) r.Fout("Instellingsnummer", $"{nummer} staat niet in de officiële lijst. Lees die eerst in, of kijk het nummer na.");
        else if (rol is { } gekozen && Rol(instelling.Soort) != gekozen) r.Fout("Rol", $"{instelling.Naam} staat in de officiële lijst als {instelling.Soort.Tekst()}, niet als {gekozen.Tekst()}.");
        return r.HeeftFout ? null : new Lidmaatschapsrij(r.Nummer, instellingen[nummer].Id, $"{instellingen[nummer].Naam} ({nummer})", rol!.Value, van!.Value, tot);
    }

    // R14: a regular school belongs to one network per school year, and nobody twice to the same.
    private bool Botst(Rijlezer r, Lidmaatschapsrij rij, List<Lidmaatschapsrij> eerder)
    {
        if (eerder.Find(e => e.InstellingId == rij.InstellingId && Overlapt(e.Van, e.Tot, rij)) is { } dubbel) r.Fout("Instellingsnummer", $"Overlapt met rij {dubbel.Rij}. Houd één van beide rijen over.");
        else if (bekend[rij.InstellingId].FirstOrDefault(l => l.NetwerkId == netwerk.Id && Overlapt(l.Van, l.Tot, rij)) is { } hier) r.Fout("Vanaf", $"Is al lid {Duur(hier)}. Pas de dagen aan of laat de rij weg.");
        else if (rij.Rol == Lidrol.GewoneSchool && bekend[rij.InstellingId].FirstOrDefault(l => l.NetwerkId != netwerk.Id && Overlapt(Schooljaar.Van(l.Van).Begin, l.Tot is { } tot ? Schooljaar.Van(tot).Einde : null, rij)) is { } elders) r.Fout("Vanaf", $"Hoort bij {elders.Netwerk} {Duur(elders)}. Een gewone school hoort in een schooljaar bij één netwerk: kies het volgende schooljaar, of meld een overstap.");
        return r.HeeftFout;
    }

    private static string Duur(BekendLid lid) => lid.Tot is { } tot ? $"van {lid.Van.Datum()} tot en met {tot.Datum()}" : $"sinds {lid.Van.Datum()}, zonder einde";

    private static bool Overlapt(DateOnly van, DateOnly? tot, Lidmaatschapsrij rij) => van <= (rij.Tot ?? DateOnly.MaxValue) && rij.Van <= (tot ?? DateOnly.MaxValue);

    private static Lidrol? Rol(Instellingssoort soort) => soort switch
    {
        Instellingssoort.GewoneSchool => Lidrol.GewoneSchool,
        Instellingssoort.BuitengewoneSchool => Lidrol.BuitengewoneSchool,
        Instellingssoort.Clb => Lidrol.Clb,
        Instellingssoort.Begeleidingsdienst => Lidrol.Begeleidingsdienst,
        _ => null,
    };
}
