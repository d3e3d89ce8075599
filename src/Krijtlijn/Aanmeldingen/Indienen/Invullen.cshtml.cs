using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>The task list of a request: every part with how far it is.</summary>
public sealed class InvullenModel(KrijtlijnDb db, Aanmeldingsreis reis, TimeProvider tijd) : PageModel
{
    public Aanmelding Aanmelding { get; private set; } = null!;
    public IReadOnlyList<Deel> Delen { get; private set; } = [];
    public string? Bezwaar { get; private set; }

    public int AantalKlaar => Delen.Count(d => d.Stand == Deelstand.Klaar);
    /// <summary>Nothing is missing; what the coordinator asked is hers to judge after the school sends it again.</summary>
    public bool IsVolledig => Delen.All(d => d.Nodig.Count == 0);
    public Onderdeel Eerstvolgende => Delen.First(d => d.Nodig.Count > 0).Onderdeel;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var aanmelding = await reis.Laad(id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Aanmelding = aanmelding!;
        Delen = Deel.Van(Aanmelding);
        Bezwaar = (await Aanmeldvenster.Van(db, Aanmelding.NetwerkId)).Bezwaar(Aanmelding.Schooljaar, tijd.Vandaag());
        return Page();
    }

    /// <summary>What is filled in, in one line; null where the list should stay quiet.</summary>
    public string? Kort(Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Leerling => $"{Aanmelding.Leerling!.Naam}, geboren {Aanmelding.Leerling.Geboortedatum.Datum()}",
        Onderdeel.SchoolEnKlas => Aanmelding.Klas,
        Onderdeel.Contact => Aanmelding.ContactNaam,
        Onderdeel.Verslag => Aanmelding.Verslag?.Kort(),
        Onderdeel.Zorgfase => Aanmelding.Fase?.Tekst(),
        Onderdeel.Ouders => Aanmelding.OudersIngelichtOp is { } dag ? $"Ingelicht op {dag.Datum()}" : null,
        _ => null,
    };
}
