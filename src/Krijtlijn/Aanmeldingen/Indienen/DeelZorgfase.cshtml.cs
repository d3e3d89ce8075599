using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelZorgfaseModel(KrijtlijnDb db, Aanmeldingsreis reis) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public Zorgfase? Fase { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? ReedsGeprobeerd { get; set; }
        public int Versie { get; set; }
    }

    /// <summary>An advisory service the school can turn to in phase 0 and 1 (R7).</summary>
    public sealed record Dienst(string Naam, string? Telefoon, string? Email);

    public static IReadOnlyList<KeuzeOptie> Fasen { get; } =
    [
        Optie(Zorgfase.BredeBasiszorg, "Goed onderwijs voor alle leerlingen in de klas."),
        Optie(Zorgfase.VerhoogdeZorg, "De school neemt extra maatregelen voor deze leerling."),
        Optie(Zorgfase.UitbreidingVanZorg, "Het CLB is betrokken; de leerling volgt het gemeenschappelijk curriculum."),
        Optie(Zorgfase.Iac, "De leerling volgt een eigen leertraject met een verslag van het CLB."),
    ];

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;
    public bool IsTeVroeg { get; private set; }
    public IReadOnlyList<Dienst> Diensten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Formulier = new Invoer { Fase = aanmelding!.Fase, ReedsGeprobeerd = aanmelding.ReedsGeprobeerd, Versie = aanmelding.Versie };
        await Toon(aanmelding);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        (aanmelding!.Fase, aanmelding.ReedsGeprobeerd) = (Formulier.Fase, Formulier.ReedsGeprobeerd?.Trim());
        var verder = await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Zorgfase, later);
        // In phase 0 or 1 the same page explains who can help instead.
        return ModelState.IsValid && IsVroegeFase(aanmelding.Fase) ? LocalRedirect(AanmeldingenLinks.Invullen(Id, Onderdeel.Zorgfase)) : verder;
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        await Toon(aanmelding!);
        return Page();
    }

    private async Task Toon(Aanmelding aanmelding)
    {
        Kop = Deelkop.Van(aanmelding, Onderdeel.Zorgfase);
        IsTeVroeg = IsVroegeFase(aanmelding.Fase);
        if (!IsTeVroeg) return;
        Diensten = await db.Lidmaatschappen().Where(l => l.NetwerkId == aanmelding.NetwerkId && l.Schooljaar == aanmelding.Schooljaar && l.Rol == Lidrol.Begeleidingsdienst)
            .Join(db.Instellingen(), l => l.InstellingId, i => i.Id, (l, i) => i).OrderBy(i => i.Naam).Take(5).Select(i => new Dienst(i.Naam, i.Telefoon, i.Email)).ToListAsync();
    }

    private static bool IsVroegeFase(Zorgfase? fase) => fase is Zorgfase.BredeBasiszorg or Zorgfase.VerhoogdeZorg;

    private static KeuzeOptie Optie(Zorgfase fase, string uitleg) => new(fase.ToString(), fase.Tekst(), uitleg);
}
