using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Fills missing counts of reports with the own count, of all schools or of one: first what it would do, then a confirmation. What is there stays.</summary>
public sealed class OvernemenModel(KrijtlijnDb db, HuidigeGebruiker wie, CijferService cijfers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public bool Nagekeken { get; set; }
    }

    [BindProperty] public Invoer Formulier { get; set; } = new();

    public Schooljaar Jaar { get; private set; }
    public bool MetVroegere { get; private set; }
    /// <summary>Null for all schools.</summary>
    public Getelde? School { get; private set; }
    public Cijferoverzicht Beeld { get; private set; } = null!;
    /// <summary>Per moment what would be filled.</summary>
    public IReadOnlyList<(Cijferkolom Kolom, IReadOnlyList<Telwaarde> Waarden)> Momenten => [.. Beeld.Kolommen.Index().Select(k => (k.Item, (IReadOnlyList<Telwaarde>)[.. Beeld.Rijen.Select(r => r.Cellen[k.Index]).Where(c => c.IsOverTeNemen).Select(c => c.Eigen!.Value)])).Where(m => m.Item2.Count > 0)];
    public string Terug => School is null ? CijfersLinks.In(Jaar, MetVroegere) : CijfersLinks.School(School.Nummer, Jaar, MetVroegere);

    public async Task<IActionResult> OnGetAsync() => await Laad() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad()) return NotFound();
        if (!Formulier.Nagekeken) throw new RegelGebroken("middelen", "Vink aan dat u het nagekeken hebt.", nameof(Invoer.Nagekeken));
        var gevuld = await cijfers.NeemOver(wie.EigenNetwerk, Beeld.Rijen);
        await db.Bewaren(wie, $"Eigen telling overgenomen {Jaar}", new Dossierverwijzing(wie.NetwerkId, School?.SchoolId), $"{gevuld.Aantal("getal", "getallen")}{(School is null ? "" : $" van {School.Naam}")}", intern: true, isMassaal: School is null);
        this.Meld(gevuld == 0 ? "Er ontbrak niets meer: er is niets gewijzigd." : $"{gevuld.Aantal("getal is", "getallen zijn")} ingevuld met de eigen telling. Een later cijfer komt in de plaats zodra u het invult of inleest.");
        return Redirect(Terug);
    }

    public Task<IActionResult> ToonOpnieuw() => OnGetAsync();

    private async Task<bool> Laad()
    {
        (Jaar, MetVroegere) = (Middelenblik.LeesJaar(Request, tijd.Vandaag()), Request.Query["vroeger"] == "true");
        if (Request.Query["school"].ToString() is { Length: > 0 } nummer && (School = await db.GeteldeSchool(wie, nummer, Jaar)) is null) return false;
        Beeld = await cijfers.Lees(wie.EigenNetwerk, Jaar, MetVroegere, School?.SchoolId);
        return true;
    }
}
