using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>Register effort for a traject or for a school's team: everything filled in as last time, so that saving is the second tap.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true, Name = "traject")] public Guid? TrajectId { get; set; }
    [BindProperty(SupportsGet = true, Name = "school")] public Guid? SchoolId { get; set; }
    [BindProperty] public Inzetformulier Formulier { get; set; } = new();

    public string Waar { get; private set; } = "";
    public string? Leerling { get; private set; }
    public int MinutenPerWeek { get; private set; }
    public DateOnly? OnHoldSinds { get; private set; }

    /// <summary>From when this supporter is assigned, when that day is still to come.</summary>
    public DateOnly? BegintOp { get; private set; }
    public DateOnly Vandaag => tijd.Vandaag();

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (resultaat is not PageResult) return resultaat;
        var vorige = await db.EigenInzet(wie).Where(i => TrajectId != null ? i.TrajectId == TrajectId : i.TrajectId == null && i.SchoolId == SchoolId)
            .OrderByDescending(i => i.Datum).ThenByDescending(i => i.Id).Select(i => new { i.Minuten, i.Niveau }).FirstOrDefaultAsync();
        Formulier = new Inzetformulier
        {
            Sleutel = Guid.NewGuid(), Datum = Vandaag, Minuten = vorige?.Minuten ?? (MinutenPerWeek > 0 ? Math.Min(MinutenPerWeek, Inzetregel.MaxMinuten) : 60),
            Niveau = vorige?.Niveau ?? (TrajectId is null ? Inzetniveau.Team : Inzetniveau.Leerling),
        };
        return resultaat;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.BestaandeInzet(wie, Formulier.Sleutel) is { } eerder) return LocalRedirect(InzetLinks.Geregistreerd(eerder));
        if (await Maak() is not { } regel) return NotFound();
        db.Add(regel);
        await db.Bewaren(wie, "Inzet geregistreerd", regel);
        return LocalRedirect(InzetLinks.Geregistreerd(regel.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var mijn = MijnToewijzingen();
        var waar = TrajectId is { } traject
            ? await mijn.Where(t => t.TrajectId == traject).Select(t => new { School = t.Traject!.School!.Naam, Leerling = (string?)(t.Traject.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam), t.MinutenPerWeek, t.Traject.OnHoldSinds, Eerste = mijn.Where(m => m.TrajectId == traject).Min(m => (DateOnly?)m.Van) }).FirstOrDefaultAsync()
            : await mijn.Where(t => t.SchoolId == SchoolId).Select(t => new { School = t.Traject!.School!.Naam, Leerling = (string?)null, MinutenPerWeek = 0, OnHoldSinds = (DateOnly?)null, Eerste = (DateOnly?)null }).FirstOrDefaultAsync();
        if (waar is null) return NotFound();
        (Waar, Leerling, MinutenPerWeek, OnHoldSinds) = (waar.School, waar.Leerling, waar.MinutenPerWeek, waar.OnHoldSinds);
        BegintOp = waar.Eerste > Vandaag ? waar.Eerste : null;
        return Page();
    }

    private IQueryable<Toewijzing> MijnToewijzingen() => db.Toewijzingen(wie).Where(t => t.PersoneelslidId == wie.PersoneelslidId).OrderByDescending(t => t.Van);

    private async Task<Inzetregel?> Maak()
    {
        var f = Formulier;
        if (TrajectId is { } id)
        {
            var mijn = MijnToewijzingen().Select(t => t.TrajectId);
            var traject = await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == id && mijn.Contains(t.Id));
            traject?.Begonnen(f.Datum!.Value);
            return traject is null ? null : new Inzetregel(traject, wie.EigenPersoneelslid, f.Datum!.Value, f.GekozenMinuten, f.Niveau, f.Notitie, Vandaag, f.Sleutel);
        }
        return SchoolId is { } school && await MijnToewijzingen().AnyAsync(t => t.SchoolId == school)
            ? new Inzetregel(wie.EigenNetwerk, school, wie.EigenPersoneelslid, f.Datum!.Value, f.GekozenMinuten, f.Niveau, f.Notitie, Vandaag, f.Sleutel)
            : null;
    }
}
