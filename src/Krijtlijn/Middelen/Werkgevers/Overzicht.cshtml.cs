using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>The means of a school year over the special schools: what they received, the three models beside each other, what was decided, and the small types apart.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Verdelingrij(Guid Id, Werkgevermodel Model, int Procent, Verdelingsstatus Status, DateOnly? BeslistOp, string? Orgaan, string? Verslag, DateTime GemaaktOp, bool IsVervallen);

    public Middelenblik Blik { get; private set; } = null!;
    public Werkgeverjaar Jaar { get; private set; } = null!;
    public Werkgevervraag Vraag { get; private set; } = null!;
    /// <summary>The three models on the same figures; empty as long as there are none.</summary>
    public IReadOnlyList<Werkgeverberekening> Modellen { get; private set; } = [];
    public IReadOnlyList<Verdelingrij> Verdelingen { get; private set; } = [];
    /// <summary>What the schools have by the decision that counts, as it was frozen; null without a decision.</summary>
    public IReadOnlyDictionary<Guid, Werkgeververdelingsrij>? Beslist { get; private set; }
    /// <summary>What a school received is no longer what the decision rested on.</summary>
    public bool IsGewijzigdSindsBeslissing => Beslist is { } beslist && Jaar.Rijen.Any(r => (beslist.GetValueOrDefault(r.SchoolId)?.OntvangenDuizendsten ?? 0) != r.Werkgever.OntvangenDuizendsten);
    /// <summary>The same schools beside their posts; null as long as nobody received anything.</summary>
    public Postenblik? Posten { get; private set; }
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;
    public long Schaal => Math.Max(1, Modellen.SelectMany(m => m.Rijen).Select(r => Math.Max(r.NaDuizendsten, r.Werkgever.VertrekDuizendsten)).DefaultIfEmpty(1).Max());

    public IEnumerable<SelectListItem> Scholen(string? gekozen) => Jaar.Rijen.Select(r => new SelectListItem(r.Werkgever.Naam, r.Werkgever.Nummer, r.Werkgever.Nummer == gekozen));
    public IEnumerable<SelectListItem> Basissen => Enum.GetValues<Verdeelbasis>().Select(b => new SelectListItem(b.Tekst(), b.ToString(), b == Vraag.Basis));

    /// <summary>What the address says besides, for a form that changes only its own part of it.</summary>
    public IEnumerable<(string Naam, string Waarde)> OverigeVraag(params string[] eigen) => Request.Query.Where(q => q.Key != "handler" && !eigen.Contains(q.Key) && q.Value.Count == 1).Select(q => (q.Key, $"{q.Value}"));

    public Task OnGetAsync() => Laad();

    public async Task<IActionResult> OnGetXlsxAsync()
    {
        await Laad();
        return Blik.NetwerkId is null ? NotFound() : File(Werkblad.Maak(Werkgeverboek.Bladen(Jaar, Modellen, Posten)), Werkblad.Mediatype, $"werkgevers-{Blik.Jaar}.xlsx");
    }

    /// <summary>Chooses a model to decide on.</summary>
    public async Task<IActionResult> OnPostKiezenAsync(Werkgevermodel? model, int? procent, string? eerste, string? tweede, int? aandeel, Verdeelbasis? basis)
    {
        if (!IsCoordinator) return NotFound();
        await Laad();
        if (model is not { } gekozen || !Enum.IsDefined(gekozen) || procent is not { } deel || (basis is { } b && !Enum.IsDefined(b))) throw new RegelGebroken(Werkgevercontrole.Regel, "Kies een van de drie modellen.");
        var keuze = gekozen == Werkgevermodel.EenOfTweeScholen ? new Werkgeverkeuze(gekozen, deel, eerste, string.IsNullOrEmpty(tweede) ? null : tweede, aandeel ?? 100) : new Werkgeverkeuze(gekozen, deel, Basis: basis ?? Verdeelbasis.Gelijk);
        var verdeling = await werkgevers.Simuleer(Jaar, keuze, wie);
        this.Meld("Het model is bewaard als simulatie. Er verandert pas iets als u de beslissing vastlegt.");
        return Redirect(MiddelenLinks.WerkgeversBeslissen(verdeling.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await Laad();
        return Page();
    }

    private async Task Laad()
    {
        Blik = await Middelenblik.Lees(db, wie, Request, tijd.Vandaag());
        Jaar = Blik.NetwerkId is { } netwerk ? await werkgevers.Lees(netwerk, Blik.Jaar) : new Werkgeverjaar(Guid.Empty, Blik.Jaar, [], new KleineTypes.Kleintypejaar(Blik.Jaar, new Dictionary<KleineTypes.Kleintype, (int, Schooljaar)>(), [], [], null));
        Vraag = Werkgevervraag.Lees(Request.Query, Jaar.Werkgevers);
        if (Jaar.HeeftCijfers) Modellen = [.. Enum.GetValues<Werkgevermodel>().Select(m => Werkgeverrekening.Bereken(Jaar.Werkgevers, Vraag.Keuze(m)))];
        var verdelingen = db.Werkgeververdelingen().Where(v => v.NetwerkId == Jaar.NetwerkId && v.Schooljaar == Blik.Jaar && (v.Status == Verdelingsstatus.Beslist || wie.IsCoordinatie && v.VervallenOp == null));
        Verdelingen = await verdelingen.OrderByDescending(v => v.GemaaktOp).ThenBy(v => v.Id).Select(v => new Verdelingrij(v.Id, v.Model, v.Procent, v.Status, v.BeslistOp, v.Orgaan, v.Verslagreferentie, v.GemaaktOp, v.VervallenOp != null)).ToListAsync();
        if (Verdelingen.FirstOrDefault(v => v is { Status: Verdelingsstatus.Beslist, IsVervallen: false }) is { } geldt) Beslist = await db.Set<Werkgeververdelingsrij>().AsNoTracking().Where(r => r.VerdelingId == geldt.Id).ToDictionaryAsync(r => r.SchoolId);
        if (Jaar.HeeftCijfers) Posten = await Postenblik.Lees(db, Request.Query, Jaar, Beslist, tijd.Vandaag());
    }
}
