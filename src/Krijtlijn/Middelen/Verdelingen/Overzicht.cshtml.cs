using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The scenarios of a school year with what each does, to choose those to compare.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelinglezer lezer, TimeProvider tijd) : PageModel
{
    public Schooljaar Schooljaar { get; private set; }
    public IReadOnlyList<(Verdeling Verdeling, Verdeelbeeld Beeld)> Rijen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];
    /// <summary>How many regular schools there are, and how many have no count at all yet.</summary>
    public int Scholen { get; private set; }
    public bool HeeftCijfers { get; private set; }
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;

    public async Task OnGetAsync(string? schooljaar)
    {
        var (huidig, netwerk) = (Schooljaar.Van(tijd.Vandaag()), wie.EigenNetwerk);
        var metVerdeling = await db.Verdelingen(wie).Select(v => v.Schooljaar).Distinct().ToListAsync();
        Schooljaar = Schooljaar.TryParse(schooljaar, out var jaar) && Regelboek.Zoek(jaar) is not null && jaar <= huidig.Volgende ? jaar : await db.Verdeeljaar(wie, tijd.Vandaag());
        Jaren = [.. metVerdeling.Concat([huidig.Volgende, huidig, huidig.Vorige, Schooljaar]).Distinct().OrderDescending().Select(j => new SelectListItem($"{j}", $"{j}", j == Schooljaar))];
        var verdelingen = await db.Verdelingen(wie).AsNoTracking().Where(v => v.Schooljaar == Schooljaar).ToListAsync();
        Rijen = await lezer.Beelden([.. verdelingen.OrderByDescending(v => v.Geldt).ThenBy(v => v.Stand == Verdelingstand.Voorgelegd ? 0 : v.Stand == Verdelingstand.Simulatie ? 1 : 2).ThenByDescending(v => v.GemaaktOp)]);
        if (Rijen.Count > 0) return;
        var cijfers = (await lezer.Grondslag(netwerk, Schooljaar)).Cijfers;
        (Scholen, HeeftCijfers) = (cijfers.Scholen.Count, cijfers.HeeftCijfers);
    }
}
