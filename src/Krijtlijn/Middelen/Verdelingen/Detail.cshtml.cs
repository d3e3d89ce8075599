using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>
/// One scenario: its rules, what it does to every school, and what can be done with it. The rules stand in the address, so that trying others keeps nothing until they are saved.
/// </summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelinglezer lezer, VerdelingService verdelingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int PerPagina = 50;

    [FromRoute] public Guid Id { get; set; }

    public Verdeling Verdeling { get; private set; } = null!;
    public Verdeelbeeld Beeld { get; private set; } = null!;
    public Verdeelfilter Filter { get; private set; } = new();
    public Naamformulier Formulier { get; private set; } = new();
    public VerdeelFormulier Regels { get; private set; } = new();
    /// <summary>The rules shown are not those that are saved.</summary>
    public bool IsProef { get; private set; }
    /// <summary>Moments that are still to come: nobody can have a count of them yet.</summary>
    public IReadOnlyList<Telmoment> NogTeTellen { get; private set; } = [];
    /// <summary>How many counts of each school lie in the future.</summary>
    public int Toekomst { get; private set; }
    /// <summary>Schools that miss a count of a moment that has been.</summary>
    public int ZonderCijfers => Beeld.Rijen.Count(r => r.Ontbrekend > Toekomst);
    public IReadOnlyList<Verdeelrij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde => Math.Clamp(Filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;
    public bool MagRekenen => IsCoordinator && !Verdeling.IsBevroren;

    public async Task<IActionResult> OnGetAsync(Verdeelfilter filter, [Bind(Prefix = "Regels")] VerdeelFormulier regels) => await Laad(filter, regels) ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(Verdeelfilter filter, [Bind(Prefix = "Regels")] VerdeelFormulier regels) =>
        await Laad(filter, regels) ? await db.UitvoerenBoek(wie, "Verdeling", $"{Verdeling.Schooljaar}", Verdeelboek.Van(IsProef ? "Proef, niet bewaard" : Verdeling.Naam, Beeld), Beeld.Rijen.Count) : NotFound();

    /// <summary>Keeps the rules that are being tried.</summary>
    public async Task<IActionResult> OnPostBewarenAsync([Bind(Prefix = "Regels")] VerdeelFormulier regels, int versie)
    {
        if (await Mijn(versie) is not { } verdeling) return NotFound();
        await verdelingen.Wijzigen(verdeling, verdeling.Naam, verdeling.Toelichting, regels.Keuze(), wie);
        this.Meld($"De regels van \"{verdeling.Naam}\" zijn bewaard: {verdeling.Keuze.Kort}.");
        return Redirect(VerdelingenLinks.Detail(Id));
    }

    /// <summary>Keeps the rules that are being tried as a scenario of its own.</summary>
    public async Task<IActionResult> OnPostKopierenAsync([Bind(Prefix = "Regels")] VerdeelFormulier regels)
    {
        if (!IsCoordinator || await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == Id) is not { } bron) return NotFound();
        var keuze = regels.Keuze();
        var kopie = await verdelingen.Maken(bron.Schooljaar, keuze.Kort.Length <= Verdeling.NaamLengte ? keuze.Kort : keuze.Kort[..Verdeling.NaamLengte], $"Uit \"{bron.Naam}\"", keuze, wie);
        this.Meld("De regels zijn bewaard als een nieuw scenario. Het eerste bleef zoals het was.");
        return Redirect(VerdelingenLinks.Detail(kopie.Id));
    }

    public async Task<IActionResult> OnPostNoemenAsync(Naamformulier formulier, int versie)
    {
        if (await Mijn(versie) is not { } verdeling) return NotFound();
        await verdelingen.Wijzigen(verdeling, formulier.Naam, formulier.Toelichting, verdeling.Keuze, wie);
        this.Meld("De naam is bewaard.");
        return Redirect(VerdelingenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostVoorleggenAsync(int versie)
    {
        if (await Mijn(versie) is not { } verdeling) return NotFound();
        await verdelingen.Voorleggen(verdeling, wie);
        this.Meld("De verdeling ligt voor, met de cijfers van vandaag. Ze verandert niet meer tot u ze terugneemt of de beslissing vastlegt.", VerdelingenLinks.Beslissen(Id), "Leg de beslissing vast");
        return Redirect(VerdelingenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostTerugnemenAsync(int versie)
    {
        if (await Mijn(versie) is not { } verdeling) return NotFound();
        await verdelingen.Terugnemen(verdeling, wie);
        this.Meld("De verdeling is weer een simulatie: u kunt ze wijzigen.");
        return Redirect(VerdelingenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostWeggooienAsync(int versie)
    {
        if (await Mijn(versie) is not { } verdeling) return NotFound();
        await verdelingen.Weggooien(verdeling, wie);
        this.Meld($"Het scenario \"{verdeling.Naam}\" is weg.");
        return Redirect(VerdelingenLinks.Van(verdeling.Schooljaar));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var fouten = ModelState.SelectMany(m => m.Value!.Errors, (m, fout) => (m.Key, fout.ErrorMessage)).ToList();
        var gevonden = await Laad(new Verdeelfilter(), null);
        foreach (var (veld, fout) in fouten) ModelState.AddModelError(veld, fout);
        return gevonden ? Page() : NotFound();
    }

    private async Task<bool> Laad(Verdeelfilter filter, VerdeelFormulier? regels)
    {
        if (await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == Id) is not { } verdeling) return false;
        (Verdeling, Filter, Formulier) = (verdeling, filter, new Naamformulier { Naam = verdeling.Naam, Toelichting = verdeling.Toelichting });
        if (MagRekenen && regels is not null && Request.Query.Keys.Any(k => k.StartsWith("Regels.", StringComparison.OrdinalIgnoreCase))) await Proberen(regels);
        else
        {
            // Nothing was tried: what the address lacks is no mistake.
            ModelState.Clear();
            (Regels, Beeld) = (VerdeelFormulier.Van(verdeling.Keuze), await lezer.Beeld(verdeling));
        }
        // What was put forward is measured on that day: a count day that came after it could not be counted.
        var (telling, dag) = (Beeld.Keuze.Telling, verdeling.VoorgelegdOp?.DagInBrussel() ?? tijd.Vandaag());
        List<Telmoment> momenten = [.. telling.Leerlingen(verdeling.Schooljaar).Concat(telling.Verslagen(verdeling.Schooljaar)).Where(m => !m.IsVoorbij(dag))];
        (Toekomst, NogTeTellen) = (momenten.Count, [.. momenten.Distinct().OrderBy(m => m.Dag)]);
        var rijen = Filter.Toepassen(Beeld);
        Totaal = rijen.Count;
        Rijen = [.. rijen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)];
        return true;
    }

    private async Task Proberen(VerdeelFormulier regels)
    {
        Regels = regels;
        var keuze = ModelState.IsValid ? regels.Keuze() : Verdeling.Keuze;
        IsProef = ModelState.IsValid && keuze != Verdeling.Keuze;
        Beeld = (await lezer.Grondslag(Verdeling.NetwerkId, Verdeling.Schooljaar)).Bereken(keuze);
    }

    private async Task<Verdeling?> Mijn(int versie)
    {
        var verdeling = IsCoordinator ? await db.Verdelingen(wie).FirstOrDefaultAsync(v => v.Id == Id) : null;
        if (verdeling is null) return null;
        if (verdeling.Versie != versie) throw new RegelGebroken("middelen", "Intussen wijzigde iemand deze verdeling. Hieronder staat ze zoals ze nu is; kijk na en doe het dan opnieuw.");
        db.VerwachtVersie(verdeling, versie);
        return verdeling;
    }
}
