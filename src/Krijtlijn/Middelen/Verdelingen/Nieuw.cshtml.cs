using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Makes a scenario: the rules of the law filled in, or those of another one copied, also into another school year.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, VerdelingService verdelingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true, Name = "schooljaar")] public string? SchooljaarTekst { get; set; }

    public Naamformulier Formulier { get; private set; } = new();
    public VerdeelFormulier Regels { get; private set; } = new();
    public string? KopieVan { get; private set; }
    public Schooljaar Schooljaar => Schooljaar.TryParse(SchooljaarTekst, out var jaar) && Regelboek.Zoek(jaar) is not null && jaar <= Huidig.Volgende ? jaar : Huidig.Volgende;
    private Schooljaar Huidig => Schooljaar.Van(tijd.Vandaag());
    /// <summary>Trajecten and reserve of the year before, as a start.</summary>
    public int Vorig { get; private set; }

    public async Task OnGetAsync(Guid? kopie)
    {
        await Laad();
        if (kopie is { } id && await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == id) is { } bron)
        {
            (KopieVan, Formulier.Naam, Formulier.Toelichting, Regels) = (bron.Naam, bron.Schooljaar == Schooljaar ? Kort($"{bron.Naam} (kopie)") : bron.Naam, bron.Toelichting, VerdeelFormulier.Van(bron.Keuze));
            return;
        }
        var keuze = Verdeelkeuze.Van(Regelboek.Zoek(Schooljaar)!, Vorig);
        Regels = VerdeelFormulier.Van(keuze);
        if (Vorig == 0) Regels.Eenheden = null;
        Formulier.Naam = $"{keuze.Sleutel} volgens de regels van {Schooljaar}";
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Naamformulier formulier, [Bind(Prefix = "Regels")] VerdeelFormulier regels)
    {
        (Formulier, Regels) = (formulier, regels);
        var verdeling = await verdelingen.Maken(Schooljaar, formulier.Naam, formulier.Toelichting, regels.Keuze(), wie);
        this.Meld($"Het scenario \"{verdeling.Naam}\" is gemaakt. Er verandert niets voor de scholen zolang het niet beslist is.");
        return Redirect(VerdelingenLinks.Detail(verdeling.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await Laad();
        return Page();
    }

    private async Task Laad()
    {
        var (netwerk, vorig) = (wie.EigenNetwerk, Schooljaar.Vorige);
        Vorig = await db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerk && r.Schooljaar == vorig).SumAsync(r => r.AantalTrajecten)
            + await db.Richtreserves().Where(r => r.NetwerkId == netwerk && r.Schooljaar == vorig).SumAsync(r => r.Aantal);
    }

    private static string Kort(string naam) => naam.Length <= Verdeling.NaamLengte ? naam : naam[..Verdeling.NaamLengte];
}
