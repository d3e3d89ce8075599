using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>What in the register does not agree with the rules: schools in no network or in two, networks without what they need.</summary>
public sealed class AfwijkingenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 100;

    [FromQuery(Name = "op")] public DateOnly? Op { get; set; }
    [FromQuery(Name = "soort")] public Afwijkingsoort? Gevraagd { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public IReadOnlyDictionary<Afwijkingsoort, int> Aantallen { get; private set; } = new Dictionary<Afwijkingsoort, int>();
    public IReadOnlyList<Afwijking> Rijen { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public DateOnly Dag => Peildag.Lees(Op, Vandaag);
    /// <summary>What was asked for; else the first kind of which there is one.</summary>
    public Afwijkingsoort Soort => Gevraagd is { } soort && Enum.IsDefined(soort) ? soort : Aantallen.Where(a => a.Value > 0).Select(a => a.Key).Order().FirstOrDefault(Afwijkingsoort.ZonderNetwerk);
    public int Totaal => Aantallen.GetValueOrDefault(Soort);
    public string? GeenRegime { get; private set; }
    public bool KanSchoolOpenen => wie.IsCoordinatie;

    public async Task OnGetAsync()
    {
        var (zoeker, dag) = (new Afwijkingen(db, Dag), Dag);
        GeenRegime = zoeker.GeenRegime;
        var netwerken = await zoeker.Netwerken();
        Aantallen = await zoeker.Tellen(netwerken);
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Soort == Afwijkingsoort.Netwerk)
        {
            Rijen = [.. netwerken.Skip((Pagina - 1) * PerPagina).Take(PerPagina)];
            return;
        }
        // In two networks: in one school year, and not always on one day.
        var (eerste, laatste) = Soort == Afwijkingsoort.TweeNetwerken ? (Schooljaar.Van(dag).Begin, Schooljaar.Van(dag).Einde) : (dag, dag);
        var scholen = await zoeker.Scholen(Soort).OrderBy(i => i.Naam).ThenBy(i => i.Nummer).Skip((Pagina - 1) * PerPagina).Take(PerPagina).Select(i => new
        {
            i.Naam, i.Nummer, i.GestoptOp,
            Gemeente = i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault(),
            Netwerken = (from l in db.Lidmaatschappen().Where(l => l.Van <= laatste && (l.Tot == null || l.Tot >= eerste)) join n in db.Netwerken() on l.NetwerkId equals n.Id where l.InstellingId == i.Id orderby n.Naam select n.Naam).ToList(),
        }).AsNoTracking().ToListAsync();
        Rijen = scholen.ConvertAll(s => new Afwijking(s.Naam, s.Nummer, s.Gemeente, Soort switch
        {
            Afwijkingsoort.ZonderNetwerk => "Hoort bij geen netwerk (R14).",
            Afwijkingsoort.TweeNetwerken => $"Hoort in {Schooljaar.Van(dag)} bij {s.Netwerken.Distinct().Opsomming("en")} (R14).",
            Afwijkingsoort.SpecifiekCentrum => $"Hoort alleen bij {s.Netwerken.Distinct().Opsomming("en")}, met een specifiek aanbod. Voor haar andere vragen heeft ze een generiek centrum nodig (R8).",
            Afwijkingsoort.BuitenRegio => $"Officiële school bij {s.Netwerken.Distinct().Opsomming("en")}, niet bij het officiële netwerk van haar regio (R13).",
            _ => $"Gestopt op {s.GestoptOp.Datum()}, nog lid van {s.Netwerken.Distinct().Opsomming("en")}.",
        }));
    }
}
