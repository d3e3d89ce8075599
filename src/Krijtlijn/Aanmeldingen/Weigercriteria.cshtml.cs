using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>The network's published list of grounds for refusal (R23): add, rename, put in order, take out of use. A ground once used keeps standing in old decisions.</summary>
public sealed class WeigercriteriaModel(KrijtlijnDb db, HuidigeGebruiker wie, Weigercriterialijst lijst, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class NieuwFormulier
    {
        [Required(ErrorMessage = "Schrijf het criterium."), StringLength(Weigercriterium.TekstLengte)] public string? Tekst { get; set; }
    }

    public sealed record Regel(int Plaats, string Tekst, DateOnly? Van);

    public sealed record Vroegere(Guid Id, string Tekst, DateOnly Van, DateOnly Tot);

    private DateOnly Vandaag => tijd.Vandaag();

    public IReadOnlyList<Regel> Regels { get; private set; } = [];
    /// <summary>What is not used any more, with when it was.</summary>
    public IReadOnlyList<Vroegere> Vroeger { get; private set; } = [];
    /// <summary>The network did not change the list of the regime yet.</summary>
    public bool IsStandaard { get; private set; }
    public NieuwFormulier Nieuw { get; private set; } = new();

    public Task OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostVoegToeAsync(NieuwFormulier nieuw)
    {
        var eigen = await lijst.Eigen(wie.EigenNetwerk, Vandaag);
        var tekst = nieuw.Tekst!.Trim();
        Eis(eigen, tekst, "Tekst");
        db.Add(new Weigercriterium(wie.EigenNetwerk, tekst, Vandaag) { Volgorde = eigen.Max(w => w.Volgorde) + 1 });
        return await Klaar("Weigercriterium toegevoegd", tekst, $"\"{tekst}\" staat in de lijst. Coördinatoren kunnen het vanaf nu kiezen.");
    }

    public async Task<IActionResult> OnPostHernoemAsync(int plaats, string? was, [StringLength(Weigercriterium.TekstLengte)] string? tekst)
    {
        if (await Vind(plaats, was) is not var (eigen, gekozen)) return NotFound();
        if (string.IsNullOrWhiteSpace(tekst)) throw new RegelGebroken("R23", "Schrijf het criterium; om het niet meer te gebruiken zet u het buiten gebruik.");
        Eis(eigen.Where(w => w != gekozen), tekst.Trim(), null);
        if (gekozen.Tekst == tekst.Trim()) return await Klaar("", "", "Er was niets te wijzigen.");
        gekozen.StoppenVoor(Vandaag, tijd.Nu());
        db.Add(new Weigercriterium(wie.EigenNetwerk, tekst.Trim(), Vandaag) { Volgorde = gekozen.Volgorde });
        return await Klaar("Weigercriterium hernoemd", $"{gekozen.Tekst} → {tekst.Trim()}", $"Het criterium heet nu \"{tekst.Trim()}\"; oude beslissingen houden hun woorden.");
    }

    public async Task<IActionResult> OnPostBuitenGebruikAsync(int plaats, string? was)
    {
        if (await Vind(plaats, was) is not var (eigen, gekozen)) return NotFound();
        if (eigen.Count == 1) throw new RegelGebroken("R23", "Dit is het laatste criterium in gebruik. Voeg eerst een ander toe.");
        gekozen.StoppenVoor(Vandaag, tijd.Nu());
        return await Klaar("Weigercriterium buiten gebruik", gekozen.Tekst, $"\"{gekozen.Tekst}\" kan niet meer gekozen worden; oude beslissingen houden het.");
    }

    public async Task<IActionResult> OnPostWeerAsync(Guid id)
    {
        var (eigen, vandaag) = (await lijst.Eigen(wie.EigenNetwerk, Vandaag), Vandaag);
        if (await db.Weigercriteria().AsNoTracking().FirstOrDefaultAsync(w => w.Id == id && w.NetwerkId == wie.NetwerkId && w.Tot < vandaag) is not { } oud) return NotFound();
        Eis(eigen, oud.Tekst, null);
        db.Add(new Weigercriterium(wie.EigenNetwerk, oud.Tekst, vandaag) { Volgorde = eigen.Max(w => w.Volgorde) + 1 });
        return await Klaar("Weigercriterium weer in gebruik", oud.Tekst, $"\"{oud.Tekst}\" kan weer gekozen worden.");
    }

    public async Task<IActionResult> OnPostHogerAsync(int plaats, string? was)
    {
        if (plaats < 1 || await Vind(plaats, was) is not var (eigen, _)) return NotFound();
        (eigen[plaats - 1], eigen[plaats]) = (eigen[plaats], eigen[plaats - 1]);
        for (var i = 0; i < eigen.Count; i++) eigen[i].Volgorde = i + 1;
        return await Klaar("Volgorde van de weigercriteria gewijzigd", eigen[plaats - 1].Tekst, $"\"{eigen[plaats - 1].Tekst}\" staat een plaats hoger.");
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var alle = await db.Weigercriteria().AsNoTracking().Telt().Where(w => w.NetwerkId == wie.EigenNetwerk).OrderBy(w => w.Volgorde).ThenBy(w => w.Id).ToListAsync();
        var eigen = alle.FindAll(w => w.Geldt(Vandaag));
        IsStandaard = eigen.Count == 0;
        Regels = IsStandaard ? [.. Regelboek.Voor(Schooljaar.Van(Vandaag)).Weigercriteria.Waarde.Select((t, i) => new Regel(i, t, null))] : [.. eigen.Select((w, i) => new Regel(i, w.Tekst, w.Van))];
        Vroeger = [.. alle.Where(w => w.Tot < Vandaag).OrderByDescending(w => w.Tot).Select(w => new Vroegere(w.Id, w.Tekst, w.Van, w.Tot!.Value))];
        return Page();
    }

    private async Task<(List<Weigercriterium> Eigen, Weigercriterium Gekozen)?> Vind(int plaats, string? was)
    {
        var eigen = await lijst.Eigen(wie.EigenNetwerk, Vandaag);
        // The list is addressed by place; the text tells whether it is still the one the user saw.
        if (plaats >= 0 && plaats < eigen.Count && eigen[plaats].Tekst != was) throw new RegelGebroken("R23", "Intussen wijzigde iemand anders deze lijst. Kijk ze na en doe het opnieuw.");
        return plaats >= 0 && plaats < eigen.Count ? (eigen, eigen[plaats]) : null;
    }

    private static void Eis(IEnumerable<Weigercriterium> andere, string tekst, string? veld)
    {
        if (Weigercriterium.GaatOverPlaats(tekst)) throw new RegelGebroken("R24", "Geen plaats of capaciteit is nooit een reden om te weigeren. Aanvaard de vraag: ze wacht dan tot er een ondersteuner vrij is.", veld);
        if (andere.Any(w => string.Equals(w.Tekst, tekst, StringComparison.OrdinalIgnoreCase))) throw new RegelGebroken("R23", "Dit criterium staat al in de lijst.", veld);
    }

    private async Task<IActionResult> Klaar(string wat, string toelichting, string melding)
    {
        if (wat.Length > 0) await db.Bewaren(wie, wat, null, toelichting, intern: true);
        this.Meld(melding);
        return LocalRedirect(AanmeldingenLinks.Weigercriteria);
    }
}
