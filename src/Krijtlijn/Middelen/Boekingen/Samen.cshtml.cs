using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>Which schools gave and which received in a school year. Schools see it too: the network owes its partners openness about the means (001).</summary>
public sealed class SamenModel(KrijtlijnDb db, HuidigeGebruiker wie, Solidariteitlezer lezer, TimeProvider tijd) : PageModel
{
    public Solidariteit Beeld { get; private set; } = new([]);
    public Schooljaar Schooljaar { get; private set; }
    public Schooljaar Huidig => Schooljaar.Van(tijd.Vandaag());
    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool IsEigen(Guid schoolId) => IsSchool && schoolId == wie.InstellingId;

    public async Task OnGetAsync(string? schooljaar)
    {
        Schooljaar = Schooljaar.TryParse(schooljaar, out var jaar) ? jaar : Huidig;
        if (await (IsSchool ? db.NetwerkVanSchool(wie, Schooljaar) : Task.FromResult(wie.NetwerkId)) is { } netwerk) Beeld = await lezer.Lees(netwerk, Schooljaar);
    }
}
