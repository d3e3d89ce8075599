using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers.Beheren;

/// <summary>Who was invited and has or has not answered; send again or withdraw.</summary>
public sealed class UitnodigingenModel(KrijtlijnDb db, HuidigeGebruiker wie, UitnodigingService uitnodigingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, string Naam, string Email, string Rol, string Stand, TagSoort Soort, bool IsOpen);

    [FromQuery(Name = Paginering.Sleutel)]
    public int? Pagina { get; set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }

    public async Task OnGetAsync()
    {
        var alle = db.UitnodigingenInBeheer(wie).AsNoTracking();
        Totaal = await alle.CountAsync();
        Bladzijde = Math.Clamp(Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        var lijst = await alle.OrderByDescending(u => u.GemaaktOp).ThenBy(u => u.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).ToListAsync();
        var rollen = await Rolnamen.Van(db, [.. lijst.Select(Als)]);
        Rijen = [.. lijst.Zip(rollen, (u, rol) => Maak(u, rol.Omschrijving))];
    }

    public async Task<IActionResult> OnPostOpnieuwAsync(Guid id)
    {
        if (await Zoek(id) is not { } uitnodiging) return NotFound();
        uitnodigingen.Verstuur(uitnodiging, (await Rolnamen.Van(db, [Als(uitnodiging)])).Single().Organisatie ?? "technisch beheer");
        await db.Bewaren(wie, "Uitnodiging opnieuw verstuurd", null, uitnodiging.Email, intern: true);
        this.Meld($"Een nieuwe link vertrekt naar {uitnodiging.Email}. De vorige werkt niet meer.");
        return Redirect(GebruikersLinks.Uitnodigingen);
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid id)
    {
        if (await Zoek(id) is not { } uitnodiging) return NotFound();
        uitnodiging.Intrekken(tijd.Nu());
        await db.Bewaren(wie, "Uitnodiging ingetrokken", null, uitnodiging.Email, intern: true);
        this.Meld($"De uitnodiging aan {uitnodiging.Email} is ingetrokken; de link werkt niet meer.");
        return Redirect(GebruikersLinks.Uitnodigingen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await OnGetAsync();
        return Page();
    }

    private Task<Uitnodiging?> Zoek(Guid id) => db.UitnodigingenInBeheer(wie).FirstOrDefaultAsync(u => u.Id == id);

    private static Rol Als(Uitnodiging u) => new(Guid.Empty, u.Soort, u.NetwerkId, u.InstellingId, u.PersoneelslidId);

    private Rij Maak(Uitnodiging u, string rol)
    {
        var (stand, soort) = u switch
        {
            { GebruiktOp: { } op } => ($"Aangenomen op {op.DagInBrussel().Datum()}", TagSoort.Goed),
            { IngetrokkenOp: not null } => ("Ingetrokken", TagSoort.Stil),
            _ when u.IsGeldig(tijd.Nu()) => ($"Wacht, geldig tot {u.VervaltOp.DagInBrussel().Datum()}", TagSoort.Info),
            _ => ("Verlopen", TagSoort.LetOp),
        };
        return new Rij(u.Id, u.Naam, u.Email, rol, stand, soort, u.IsOpen);
    }
}
