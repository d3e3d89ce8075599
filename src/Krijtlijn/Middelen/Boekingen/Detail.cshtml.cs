using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>One booking: what it is, what it does, who decided; the coordinator decides here, who proposed takes it back.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, BoekingService boekingen, Potlezer potten) : PageModel, IFormulierpagina
{
    public sealed record Verwante(Guid Id, string Kenmerk, bool IsOorspronkelijke);

    [FromRoute] public Guid Id { get; set; }

    public BesluitFormulier Formulier { get; private set; } = new();
    public BoekingRij Rij { get; private set; } = null!;
    public Verwante? Verwant { get; private set; }
    /// <summary>What accepting would do; for a school only to herself.</summary>
    public Boekinggevolg? Gevolg { get; private set; }
    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool MagBeslissen => wie.Rol == RolSoort.Coordinator && Rij.Status == Boekingstatus.Voorgesteld;
    public bool MagIntrekken { get; private set; }
    public bool MagTegenboeken { get; private set; }

    public static IReadOnlyList<KeuzeOptie> Besluiten { get; } = [new(nameof(Boekingstatus.Aanvaard), "Aanvaard"), new(nameof(Boekingstatus.Geweigerd), "Weiger", "Een vraag om meer trajecten weigeren is geen weigering van een leerling: haar vraag krijgt altijd een antwoord.")];

    /// <summary>Accepting would pass a limit: the tick is shown at once.</summary>
    public bool VraagtToch => Gevolg?.Teksten().Any() == true;

    public async Task<IActionResult> OnGetAsync() => await ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync(BesluitFormulier formulier)
    {
        if (wie.Rol != RolSoort.Coordinator || await Laad(formulier.Versie) is not { } boeking) return NotFound();
        if (formulier.Besluit == Boekingstatus.Geweigerd) await boekingen.Weigeren(boeking, formulier.Reden, formulier.BeslistWaar, wie);
        else await boekingen.Aanvaarden(boeking, formulier.BeslistWaar, new Toch(formulier.Toch, formulier.Reden), wie);
        var bericht = boeking.DoorSchoolId is null && boeking.Status == Boekingstatus.Geweigerd ? "" : " De school kreeg bericht.";
        this.Meld(boeking.Status == Boekingstatus.Geweigerd
            ? $"{boeking.Kenmerk} is geweigerd; er verandert niets.{bericht}"
            : $"{boeking.Kenmerk} is aanvaard.{bericht} {(await potten.Lees(boeking.NetwerkId, boeking.Schooljaar)).Som}.", BoekingenLinks.Met(Boekingstatus.Voorgesteld), "Bekijk wat nog wacht");
        return Redirect(BoekingenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(int versie)
    {
        if (await Laad(versie) is not { } boeking || !VanMij(boeking)) return NotFound();
        await boekingen.Intrekken(boeking, wie);
        this.Meld($"{boeking.Kenmerk} is ingetrokken. Er verandert niets.");
        return Redirect(IsSchool ? BoekingenLinks.MijnSaldo : BoekingenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Boekingen(wie).AsNoTracking().FirstOrDefaultAsync(b => b.Id == Id) is not { } boeking) return NotFound();
        Rij = await db.Boekingen(wie).Where(b => b.Id == Id).Rijen(db).SingleAsync();
        Formulier.Versie = boeking.Versie;
        (MagIntrekken, MagTegenboeken) = (boeking.Wacht && VanMij(boeking), wie.Rol == RolSoort.Coordinator && boeking.KanTegengeboekt);
        var andere = await db.Boekingen(wie).Where(b => b.Id == boeking.HeftOpId || b.HeftOpId == Id).Select(b => new { b.Id, b.Schooljaar, b.Volgnummer }).FirstOrDefaultAsync();
        if (andere is not null) Verwant = new Verwante(andere.Id, Boekingkenmerk.Van(andere.Schooljaar, andere.Volgnummer), andere.Id == boeking.HeftOpId);
        if (boeking.Wacht)
        {
            var gevolg = await potten.Gevolg(boeking);
            Gevolg = IsSchool ? new Boekinggevolg(null, [.. gevolg.Scholen.Where(s => s.SchoolId == wie.InstellingId)]) : gevolg;
        }
        return Page();
    }

    // A school takes back what she proposed; the coordinator what the coordination laid ready.
    private bool VanMij(Boeking boeking) => wie.Rol switch
    {
        RolSoort.School => boeking.DoorSchoolId == wie.InstellingId,
        RolSoort.Coordinator => boeking.DoorSchoolId is null,
        _ => false,
    };

    private async Task<Boeking?> Laad(int versie)
    {
        var boeking = await db.Boekingen(wie).FirstOrDefaultAsync(b => b.Id == Id);
        if (boeking is not null) db.VerwachtVersie(boeking, versie);
        return boeking;
    }
}
