using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
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

public sealed class DeelZorgfaseModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldingsreis reis, IndienService indienen) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public Zorgfase? Fase { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? ReedsGeprobeerd { get; set; }
        public int Versie { get; set; }
    }

    public sealed class Doorgeefformulier
    {
        [Required(ErrorMessage = "Schrijf in een nota wat u aan de begeleidingsdienst vraagt."), StringLength(Aanmelding.TekstLengte)] public string? Nota { get; set; }
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
    public Doorgeefformulier Doorgeven { get; private set; } = new();
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

    /// <summary>Passes the question on to the advisory service with a note, and closes it here (R7).</summary>
    public async Task<IActionResult> OnPostDoorgevenAsync([Bind(Prefix = nameof(Doorgeven))] Doorgeefformulier doorgeven)
    {
        Doorgeven = doorgeven;
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        db.VerwachtVersie(aanmelding!, doorgeven.Versie);
        await indienen.DoorgevenAanBegeleiding(aanmelding!, await LeesDiensten(aanmelding!), doorgeven.Nota!, wie);
        this.Meld($"De vraag over {aanmelding!.Leerling!.Naam} is doorgegeven aan {aanmelding.DoorverwezenNaar}. Uw nota blijft hier bewaard.");
        return LocalRedirect(AanmeldingenLinks.Detail(Id));
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
        if (Doorgeven.Versie == 0) Doorgeven.Versie = aanmelding.Versie;
        Diensten = await LeesDiensten(aanmelding);
    }

    private async Task<IReadOnlyList<Dienst>> LeesDiensten(Aanmelding aanmelding) => await db.LedenIn(aanmelding.Schooljaar).Where(l => l.NetwerkId == aanmelding.NetwerkId && l.Rol == Lidrol.Begeleidingsdienst)
            .Join(db.Instellingen(), l => l.InstellingId, i => i.Id, (l, i) => i).OrderBy(i => i.Naam).Take(5).Select(i => new Dienst(i.Naam, i.Telefoon, i.Email)).ToListAsync();

    private static bool IsVroegeFase(Zorgfase? fase) => fase is Zorgfase.BredeBasiszorg or Zorgfase.VerhoogdeZorg;

    private static KeuzeOptie Optie(Zorgfase fase, string uitleg) => new(fase.ToString(), fase.Tekst(), uitleg);
}
