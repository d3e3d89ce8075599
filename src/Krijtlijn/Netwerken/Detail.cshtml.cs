using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Netwerken;

/// <summary>What a network consists of on a day: its contacts, members with a map, sub-teams, types offered, cooperation, what changes next year and what changed before.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, SamenstellingService samenstellingen, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    [FromRoute] public Guid Id { get; set; }
    [FromQuery(Name = "op")] public DateOnly? Op { get; set; }
    [FromQuery(Name = "rol")] public Lidrol? Gevraagd { get; set; }
    [FromQuery(Name = "q")] public string? Q { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public Samenstelling Nu { get; private set; } = null!;
    public IReadOnlyList<Lidrij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public KaartBeeld? Kaart { get; private set; }
    public IReadOnlyList<Netwerkverandering> Straks { get; private set; } = [];
    public IReadOnlyList<Netwerkverandering> Vroeger { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public DateOnly Dag => Peildag.Lees(Op, Vandaag);
    public Schooljaar Volgend => Schooljaar.Van(Dag).Volgende;
    /// <summary>The first school year that begins with the next change or after it: what one wants to see then; null when nothing is to come.</summary>
    public DateOnly? Eerstvolgend => Straks.Count == 0 ? null : Straks.Min(v => v.Dag) is var dag && Schooljaar.Van(dag).Begin == dag ? dag : Schooljaar.Van(dag).Volgende.Begin;
    public Lidrol Rol => Gevraagd is { } gevraagd && Enum.IsDefined(gevraagd) ? gevraagd : Lidrol.GewoneSchool;
    public bool IsMijn => wie.Rol == RolSoort.Coordinator && wie.NetwerkId == Id;
    public bool KanSchoolOpenen => wie.IsCoordinatie;
    public Peildag Peildag => Peildag.Van(Request, Dag, Vandaag);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await samenstellingen.Lees(Id, Dag) is not { } samenstelling) return NotFound();
        Nu = samenstelling;
        var gevonden = Gefilterd().ToList();
        Totaal = gevonden.Count;
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = gevonden.GetRange((Pagina - 1) * PerPagina, Math.Min(PerPagina, Totaal - (Pagina - 1) * PerPagina));
        Kaart = Teken();
        (Straks, Vroeger) = ([.. Nu.Geschiedenis.Where(v => v.Dag > Dag).Reverse()], [.. Nu.Geschiedenis.Where(v => v.Dag <= Dag)]);
        return Page();
    }

    public async Task<IActionResult> OnGetXlsxAsync() => await samenstellingen.Lees(Id, Dag) is { } samenstelling
        ? await db.UitvoerenBoek(wie, "Samenstelling", $"{Samenstellingboek.Naam(samenstelling)}", Samenstellingboek.Bladen(samenstelling), samenstelling.Leden.Count)
        : NotFound();

    private IEnumerable<Lidrij> Gefilterd()
    {
        var woorden = Zoekwoorden.Van(Q);
        return Nu.Met(Rol).Where(l => woorden.All(w => Platform.Spelling.Letters.Kaal($"{l.Naam} {l.Nummer} {l.Gemeente} {l.Partnerschool} {l.Team} {l.Bestuur} {l.Bestuursnaam}").Contains(w, StringComparison.Ordinal)));
    }

    private KaartBeeld? Teken()
    {
        List<KaartPunt> punten = [.. Nu.Leden.Where(l => l.Breedtegraad is not null && l.Rol is Lidrol.GewoneSchool or Lidrol.BuitengewoneSchool)
            .Where(l => l.Lengtegraad is not null).Select(l => new KaartPunt(l.Breedtegraad!.Value, l.Lengtegraad!.Value, $"{l.Naam}, {l.Gemeente}", l.Rol == Lidrol.BuitengewoneSchool ? PuntSoort.BuitengewoneSchool : PuntSoort.School))];
        var namen = Nu.Leden.Where(l => l is { Gemeente: not null, Breedtegraad: not null, Lengtegraad: not null }).GroupBy(l => l.Gemeente!).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(14)
            .Select(g => new KaartNaam(g.Average(l => l.Breedtegraad!.Value), g.Average(l => l.Lengtegraad!.Value), g.Key)).ToList();
        return punten.Count == 0 ? null : new KaartBeeld($"Kaart met de scholen van {Nu.Kop.Gegevens.Naam}", punten, namen);
    }
}
