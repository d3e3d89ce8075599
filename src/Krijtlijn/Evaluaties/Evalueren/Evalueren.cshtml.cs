using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties.Evalueren;

/// <summary>Evaluates a traject: each goal of the plan in force, the effect at both levels (R38), and how it goes on (R36).</summary>
public sealed class EvaluerenModel(KrijtlijnDb db, TrajectService service, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina, IOordeelpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Evaluatieformulier Formulier { get; set; } = new();

    Oordeelformulier IOordeelpagina.Formulier => Formulier;
    public IReadOnlyList<Doelvraag> Doelvragen => Doelen;

    public Trajectstand Traject { get; private set; } = null!;
    public IReadOnlyList<TeEvaluerenDoel> Doelen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Formulier.Datum = tijd.Vandaag();
        var antwoord = await ToonOpnieuw();
        if (antwoord is PageResult) await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Evaluatie", tijd.Nu());
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id) is not { } traject) return NotFound();
        if (traject.Status != TrajectStatus.Lopend) throw new RegelGebroken("R36", "Evalueren doet u van een lopend traject. Herstart het eerst als het on hold staat of geëindigd is.");
        Doelen = await LeesDoelen();
        var evaluatie = Maak(traject);
        var zelfdeDag = await db.Evaluaties(wie).AsNoTracking().Include(e => e.Doelen).Where(e => e.TrajectId == Id && e.Datum == evaluatie.Datum).ToListAsync();
        if (zelfdeDag.Any(evaluatie.ZegtHetzelfdeAls)) throw new RegelGebroken("R38", "Deze evaluatie staat al in het dossier. Wilt u iets verbeteren, pas dan eerst aan wat anders is.");
        db.Add(evaluatie);
        await Besluit(traject);
        await db.Bewaren(wie, $"Evaluatie vastgelegd: {evaluatie.Besluit.Tekst().InDeZin()}", traject, Samenvatting(evaluatie));
        this.Meld(Bevestiging(evaluatie.Besluit));
        return LocalRedirect(evaluatie.Besluit == EvaluatieBesluit.Bijsturen && Doelen.Count > 0 && await EigenPlan() is { } plan ? OndersteuningsplannenLinks.Detail(plan) : TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        Doelen = await LeesDoelen();
        Formulier.Doelen = [.. Doelen.Select(d => Formulier.Over(d) ?? new DoelInvoer { Sleutel = d.Sleutel, Rang = d.Rang })];
        return Page();
    }

    // The goals of the newest school year that has an approved plan with this pupil, of every supporter on the case. What several took over and left as it was, is asked once.
    private async Task<IReadOnlyList<TeEvaluerenDoel>> LeesDoelen()
    {
        var alle = await (
            from deel in EvaluatiesTeDoenQuery.GeldendeDelen(db)
            where deel.TrajectId == Id
            join versie in db.Set<Planversie>() on deel.PlanversieId equals versie.Id
            join plan in db.Set<Ondersteuningsplan>() on versie.PlanId equals plan.Id
            join doel in db.Set<Doel>() on deel.Id equals doel.PlandeelId
            orderby doel.Niveau, plan.Id, doel.Volgorde, doel.Id
            select new TeEvaluerenDoel(doel.Sleutel, doel.Niveau, doel.Wat, doel.HoeGemeten, doel.Tegen, plan.Schooljaar, plan.Id)).AsNoTracking().ToListAsync();
        if (alle.Count == 0) return alle;
        var huidig = alle.Where(d => d.Schooljaar == alle.Max(a => a.Schooljaar)).DistinctBy(d => (d.Sleutel, d.Niveau, d.Wat)).OrderBy(d => d.Niveau).ToList();
        return [.. huidig.Select((d, i) => d with { Rang = huidig.Take(i).Count(eerder => eerder.Sleutel == d.Sleutel) })];
    }

    private Evaluatie Maak(Traject traject)
    {
        var f = Formulier;
        var evaluatie = new Evaluatie(traject, f.Datum!.Value, f.Besluit!.Value, tijd.Nu(), tijd.Vandaag()) { ToelichtingBesluit = f.ToelichtingBesluit?.Trim() };
        evaluatie.Effecten(f.EffectLeerling!.Value, f.ToelichtingLeerling, f.EffectLeraarTeam!.Value, f.ToelichtingLeraarTeam);
        foreach (var doel in Doelen)
        {
            var invoer = f.Over(doel)
                ?? throw new RegelGebroken("R36", "Het plan kreeg intussen andere doelen. Kijk de lijst na en vul aan.");
            evaluatie.Beoordeel(doel.Sleutel, doel.Niveau, doel.Wat, invoer.Resultaat!.Value, invoer.Toelichting?.Trim());
        }
        return evaluatie;
    }

    private async Task Besluit(Traject traject)
    {
        if (Formulier.Besluit == EvaluatieBesluit.OnHold) traject.OnHoldZetten(Formulier.ToelichtingBesluit!, Formulier.Datum!.Value, tijd.Vandaag());
        if (Formulier.Besluit == EvaluatieBesluit.Stoppen) await service.Afronden(traject, Formulier.Datum!.Value, Formulier.ToelichtingBesluit, Formulier.Nazorg ?? "");
    }

    private Task<Guid?> EigenPlan()
    {
        var plannen = Doelen.Select(d => d.PlanId).ToList();
        return db.Ondersteuningsplannen(wie).Where(p => plannen.Contains(p.Id)).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
    }

    private static string Samenvatting(Evaluatie e)
    {
        var doelen = e.Doelen.Count == 0 ? "" : $"{e.Doelen.Count(d => d.Resultaat == Doelresultaat.Bereikt)} van {e.Doelen.Count.Aantal("doel", "doelen")} bereikt. ";
        return $"{doelen}Bij de leerling: {e.EffectLeerling.Tekst().InDeZin()}. Bij leraar en team: {e.EffectLeraarTeam.Tekst().InDeZin()}.";
    }

    private static string Bevestiging(EvaluatieBesluit besluit) => besluit switch
    {
        EvaluatieBesluit.Verdergaan => "De evaluatie is vastgelegd. Het plan loopt verder tot het volgende evaluatiemoment.",
        EvaluatieBesluit.Bijsturen => "De evaluatie is vastgelegd. Maak nu een nieuwe versie van het plan; de school keurt ze daarna goed.",
        EvaluatieBesluit.OnHold => "De evaluatie is vastgelegd en het traject staat on hold. Herstarten kan in één stap, met dezelfde geschiedenis.",
        _ => "De evaluatie is vastgelegd en het traject is afgerond. De school krijgt twee slotvragen. Toch verder? Herstart het traject.",
    };
}
