using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Steps two and three: what the list changes, and the user's yes.</summary>
public sealed class VoorstelModel(KrijtlijnDb db, HuidigeGebruiker wie, SchoollijstService service, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int PerPagina = 25;

    public sealed class Invoer
    {
        public bool Toch { get; set; }
        /// <summary>Which difference the user saw; when somebody changed the schools since, she looks again.</summary>
        public string? Gezien { get; set; }
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "soort")] public Verschilsoort? Soort { get; set; }
    [BindProperty(SupportsGet = true, Name = "pagina")] public int Pagina { get; set; } = 1;

    public Invoer Formulier { get; private set; } = new();
    public Schoollijstvoorstel Voorstel { get; private set; } = null!;
    public Schoollijst Lijst { get; private set; } = null!;
    public Schoollijstverschil Verschil { get; private set; } = null!;
    public IReadOnlyList<Schoolverschil> Gekozen { get; private set; } = [];
    public int Bladzijde { get; private set; }
    /// <summary>Where several networks share the list, only the technical administrator takes away from what the others have.</summary>
    public bool MagToch { get; private set; }
    public IEnumerable<Schoolverschil> Rijen => Gekozen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina);

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        if (!await Laad()) return NotFound();
        if (formulier.Gezien != Kenmerk(Verschil)) throw new RegelGebroken("domein", "Intussen zijn er scholen gewijzigd. Bekijk het verschil opnieuw en bevestig dan.");
        if (Verschil.IsTeKlein && !MagToch) throw new RegelGebroken("domein", "Deze lijst is veel korter dan wat bekend is. Omdat meerdere netwerken ermee werken, kan alleen de beheerder van Krijtlijn ze toch inlezen.");
        if (Verschil.IsTeKlein && !formulier.Toch) throw new RegelGebroken("domein", "Deze lijst is veel korter dan wat bekend is. Vink aan dat ze klopt, of kies een ander bestand.", nameof(Invoer.Toch));
        db.Remove(Voorstel);
        var gedaan = await service.Inlezen(Lijst, Voorstel.Schooljaar, Voorstel.Bron, formulier.Toch, wie);
        this.Meld($"De lijst is ingelezen: {gedaan.Telling}.");
        return Redirect(ScholenLinks.Inlezen);
    }

    public async Task<IActionResult> OnPostWegAsync()
    {
        await db.Schoollijstvoorstellen(wie, tijd.Nu()).Where(v => v.Id == Id).ExecuteDeleteAsync();
        this.Meld("De lijst is niet ingelezen. Er is niets gewijzigd.");
        return Redirect(ScholenLinks.Inlezen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (!await Laad()) return NotFound();
        Formulier.Gezien = Kenmerk(Verschil);
        Gekozen = [.. Verschil.Scholen.Where(s => Soort is null || s.Soort == Soort)];
        Bladzijde = Math.Clamp(Pagina, 1, Math.Max(1, (Gekozen.Count + PerPagina - 1) / PerPagina));
        return Page();
    }

    private async Task<bool> Laad()
    {
        if (await db.Schoollijstvoorstellen(wie, tijd.Nu()).FirstOrDefaultAsync(v => v.Id == Id) is not { } voorstel) return false;
        Voorstel = voorstel;
        Lijst = voorstel.Lees();
        MagToch = wie.Rol == RolSoort.Beheerder || await db.Netwerken().CountAsync() == 1;
        Verschil = await service.Vergelijken(Lijst, voorstel.Schooljaar);
        return true;
    }

    private static string Kenmerk(Schoollijstverschil verschil) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', verschil.Scholen.Select(s => $"{s.Soort}|{s.Nummer}|{string.Join('|', s.Velden)}").Prepend(verschil.Telling)))));
}
