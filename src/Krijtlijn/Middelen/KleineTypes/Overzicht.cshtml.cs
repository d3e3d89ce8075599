using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>The guarantee for the small types of a school year: norms, counts and the sum, spelled out, beside the closed budget.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, TimeProvider tijd) : PageModel
{
    public Middelenblik Blik { get; private set; } = null!;
    public Werkgeverjaar? Jaar { get; private set; }
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;

    public async Task OnGetAsync()
    {
        Blik = await Middelenblik.Lees(db, wie, Request, tijd.Vandaag());
        if (Blik.NetwerkId is { } netwerk) Jaar = await werkgevers.Lees(netwerk, Blik.Jaar);
    }

    public string Waar(Guid? schoolId) => schoolId is { } id ? Jaar!.Rijen.FirstOrDefault(r => r.SchoolId == id)?.Werkgever.Naam ?? "Een school die geen lid meer is" : "Het netwerk, zonder school";

    /// <summary>Counts that a later count day took the place of.</summary>
    public int Ingehaald => Jaar!.KleineTypes.Tellingen.Count(t => Jaar.KleineTypes.Waarborgen.Any(w => w.SchoolId == t.SchoolId && w.Teldag != t.Teldag));
}
