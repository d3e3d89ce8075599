using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Toewijzingen;

/// <summary>Changes the time or the period of one assignment, or ends it.</summary>
public sealed class WijzigenModel(KrijtlijnDb db, HuidigeGebruiker wie, ToewijzingService toewijzingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class WijzigFormulier
    {
        [Required]
        public int? MinutenPerWeek { get; set; }

        [Required]
        public DateOnly? Van { get; set; }

        public DateOnly? Tot { get; set; }
        public int Versie { get; set; }
    }

    public sealed class EindeFormulier
    {
        [Required]
        public DateOnly? Op { get; set; }

        [Required(ErrorMessage = "Zeg waarom de toewijzing eindigt."), StringLength(Toewijzing.RedenLengte)]
        public string? Waarom { get; set; }

        public int Versie { get; set; }
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ToewijzingId { get; set; }

    public WijzigFormulier Wijziging { get; set; } = new();
    public EindeFormulier Einde { get; set; } = new();
    public Toewijzing Toewijzing { get; private set; } = null!;
    public string Leerling => Toewijzing.Traject!.Leerling!.Naam;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        await db.Inzien(wie, Toewijzing.LeerlingId, Toewijzing.NetwerkId, "Toewijzing wijzigen", tijd.Nu());
        Vul();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Wijziging))] WijzigFormulier wijziging)
    {
        if (!await Laad()) return NotFound();
        (Wijziging, Einde) = (wijziging, new EindeFormulier { Op = tijd.Vandaag(), Versie = wijziging.Versie });
        db.VerwachtVersie(Toewijzing, wijziging.Versie);
        await toewijzingen.Wijzigen(Toewijzing, wijziging.MinutenPerWeek!.Value, wijziging.Van!.Value, wijziging.Tot);
        this.Meld($"De toewijzing van {Toewijzing.Personeelslid!.Naam} is nu {Toewijzing.MinutenPerWeek} minuten per week, van {Toewijzing.Van.Datum()} tot {Toewijzing.Tot.Datum("verder bericht")}.");
        return Redirect(TrajectenLinks.Toewijzen(Id));
    }

    public async Task<IActionResult> OnPostBeeindigenAsync([Bind(Prefix = nameof(Einde))] EindeFormulier einde)
    {
        if (!await Laad()) return NotFound();
        Einde = einde;
        db.VerwachtVersie(Toewijzing, einde.Versie);
        var wachtWeer = await toewijzingen.Beeindigen(Toewijzing, einde.Op!.Value, einde.Waarom!);
        this.Meld($"De toewijzing van {Toewijzing.Personeelslid!.Naam} is beëindigd op {einde.Op.Value.Datum()}." + (wachtWeer ? " Niemand ondersteunt deze leerling nog: kies hieronder wie het overneemt." : ""));
        return Redirect(TrajectenLinks.Toewijzen(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (!await Laad()) return NotFound();
        Vul();
        return Page();
    }

    private void Vul()
    {
        Wijziging = new WijzigFormulier { MinutenPerWeek = Toewijzing.MinutenPerWeek, Van = Toewijzing.Van, Tot = Toewijzing.Tot, Versie = Toewijzing.Versie };
        Einde = new EindeFormulier { Op = tijd.Vandaag(), Versie = Toewijzing.Versie };
    }

    private async Task<bool> Laad()
    {
        var gevonden = await db.Toewijzingen(wie).Include(t => t.Personeelslid).Include(t => t.Traject).ThenInclude(t => t!.Leerling)
            .FirstOrDefaultAsync(t => t.Id == ToewijzingId && t.TrajectId == Id);
        if (gevonden is null) return false;
        Toewijzing = gevonden;
        return true;
    }
}
