using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>The reconciliation of a school at one moment: report by report, counted or not and why. Only pupils within reach, and who reads it leaves a line at each of them.</summary>
public sealed class AfstemmingModel(KrijtlijnDb db, HuidigeGebruiker wie, CijferService cijfers, TimeProvider tijd) : PageModel
{
    public Getelde School { get; private set; } = null!;
    public Schooljaar Jaar { get; private set; }
    public bool MetVroegere { get; private set; }
    /// <summary>The reports at the moment; null when none of this school year has come yet.</summary>
    public Cijfercel? Cel { get; private set; }
    public IReadOnlyList<SelectListItem> Momenten { get; private set; } = [];
    public IReadOnlyList<Afstemrij> Rijen { get; private set; } = [];
    public bool IsEigenSchool => wie.Rol == RolSoort.School;
    /// <summary>Counted pupils that are not in the list because they left the school or the reach of the user.</summary>
    public int BuitenBereik => Math.Max(0, (Cel?.Eigen?.Samen ?? 0) - Rijen.Count(r => r.TeltMee));

    public async Task<IActionResult> OnGetAsync(string? nummer, string? moment, bool vroeger = false)
    {
        ModelState.Clear();
        (Jaar, MetVroegere) = (Middelenblik.LeesJaar(Request, tijd.Vandaag()), vroeger);
        if (await db.GeteldeSchool(wie, nummer, Jaar) is not { } school) return NotFound();
        School = school;
        var cellen = (await cijfers.Lees(school.NetwerkId, Jaar, vroeger, school.SchoolId)).Rijen[0].Cellen.Where(c => c.Kolom.Soort == Telsoort.Verslagen && c.IsVoorbij).ToList();
        Cel = cellen.Find(c => c.Kolom.Moment.Sleutel == moment) ?? cellen.LastOrDefault();
        Momenten = [.. cellen.Select(c => new SelectListItem(c.Kolom.Moment.Kort, c.Kolom.Moment.Sleutel, c == Cel))];
        if (Cel is { Kolom.Moment: var gekozen }) Rijen = await Lees(gekozen);
        await db.Inzien(wie, Rijen.Select(r => r.Verslag.LeerlingId), school.NetwerkId, "Cijfers afstemmen", tijd.Nu());
        return Page();
    }

    private async Task<IReadOnlyList<Afstemrij>> Lees(Telmoment moment)
    {
        var ((van, tot), school, netwerk) = (Afstemming.Rond(moment), School.SchoolId, School.NetwerkId);
        var inschrijvingen = await db.Leerlingen(wie).Where(l => l.NetwerkId == netwerk).SelectMany(l => l.Inschrijvingen).Where(i => i.SchoolId == school && i.Van <= tot && (i.Tot == null || i.Tot >= van))
            .Select(i => new { i.LeerlingId, i.SchoolId, i.Van, i.Tot, i.Schooljaar }).ToListAsync();
        var hier = inschrijvingen.Select(i => i.LeerlingId).Distinct().ToList();
        var verslagen = await db.Verslagen(wie).Where(v => hier.Contains(v.LeerlingId) && v.GeldigVanaf <= tot && (v.GeeindigdOp == null || v.GeeindigdOp >= van))
            .OrderBy(v => v.Leerling!.Familienaam).ThenBy(v => v.Leerling!.Voornaam).ThenBy(v => v.LeerlingId)
            .Select(v => new Afstemverslag(v.LeerlingId, v.Leerling!.Voornaam + " " + v.Leerling.Familienaam, v.Leerling.IsGedeeld, v.Soort, v.GeldigVanaf, v.GeeindigdOp)).ToListAsync();
        return Afstemming.Maak(verslagen, inschrijvingen.Select(i => new Telinschrijving(i.LeerlingId, i.SchoolId, i.Van, i.Tot ?? i.Schooljaar.Einde)), moment);
    }
}
