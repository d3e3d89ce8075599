using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>The notices within reach, with what is still to be delivered, and how long one may notify for next year.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public sealed record Rij(Guid Id, Meldingsoort Soort, Meldingstatus Status, string? School, string? Netwerk, Schooljaar? Schooljaar, DateOnly? Ingang, DateTime GemaaktOp, DateTime? GemeldOp, bool IsTeLaat, DateOnly? BezorgdOp);

    [FromQuery(Name = "stand")] public Meldingstatus? Stand { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public IReadOnlyDictionary<Meldingstatus, int> Aantallen { get; private set; } = new Dictionary<Meldingstatus, int>();
    public int Totaal { get; private set; }
    public bool MagMelden => wie.Meldingsoorten().Count > 0;
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    /// <summary>The next school year for which a last day lies ahead, and that day.</summary>
    public (Schooljaar Jaar, DateOnly Dag)? Uiterlijk { get; private set; }

    public async Task OnGetAsync()
    {
        var alle = db.Netwerkmeldingen(wie);
        Aantallen = await alle.GroupBy(m => m.Status).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        var gekozen = Stand is { } stand && Enum.IsDefined(stand) ? alle.Where(m => m.Status == stand) : alle;
        Totaal = Stand is { } s ? Aantallen.GetValueOrDefault(s) : Aantallen.Values.Sum();
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await gekozen.OrderByDescending(m => m.GemeldOp ?? m.GemaaktOp).ThenByDescending(m => m.Id).Skip((Pagina - 1) * PerPagina).Take(PerPagina).Select(m => new Rij(m.Id, m.Soort, m.Status,
            db.Set<Scholen.Instelling>().Where(i => i.Id == m.SchoolId).Select(i => i.Naam).FirstOrDefault(), m.Naam ?? db.Netwerken().Where(n => n.Id == m.NetwerkId).Select(n => n.Naam).FirstOrDefault(),
            m.Schooljaar, m.Ingang, m.GemaaktOp, m.GemeldOp, m.IsTeLaat, m.BezorgdOp)).ToListAsync();
        var nu = Schooljaar.Van(Vandaag);
        Uiterlijk = new[] { nu.Volgende, nu.Volgende.Volgende }.Select(j => (Jaar: j, Dag: Regelboek.Zoek(j) is { } regime ? Regeldagen.Uiterlijk(regime, j) : null)).Where(u => u.Dag >= Vandaag).Select(u => ((Schooljaar, DateOnly)?)(u.Jaar, u.Dag!.Value)).FirstOrDefault();
    }
}
