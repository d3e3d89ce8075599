using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Leerlingen;

/// <summary>The page of a pupil: where she sits, whom to call, reports, trajecten, requests and all that happened.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public sealed record TrajectRij(Guid Id, Schooljaar Van, Schooljaar Tot, Ondersteuningstype Type, TrajectStatus Status, DateOnly? VerwachtOp);
    public sealed record AanmeldingRegel(Guid Id, string? Referentie, Schooljaar Jaar, AanmeldingStatus Status);
    public sealed record Inschrijvingrij(Schooljaar Jaar, string School, string Klas, Onderwijsniveau Niveau, DateOnly? Tot);

    public Leerling Leerling { get; private set; } = null!;
    public IReadOnlyList<Inschrijvingrij> Inschrijvingen { get; private set; } = [];
    public IReadOnlyList<Verslag> Verslagen { get; private set; } = [];
    public IReadOnlyList<TrajectRij> Trajecten { get; private set; } = [];
    public IReadOnlyList<AanmeldingRegel> Aanmeldingen { get; private set; } = [];
    public IReadOnlyList<TijdlijnRegel> Tijdlijn { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool IsClb => wie.Rol == RolSoort.Clb;
    public bool MagInzageZien => wie.Rol is RolSoort.Coordinator or RolSoort.School;
    public bool MagAanmelding => wie.Rol != RolSoort.Competentiebegeleider;

    public Steun Steun => new Steunfeiten(
        DitJaar.Any(t => t.Status is TrajectStatus.Startgesprek or TrajectStatus.Lopend), DitJaar.Any(t => t.Status == TrajectStatus.OnHold), DitJaar.Any(t => t.Status == TrajectStatus.WachtOpToewijzing), null,
        Aanmeldingen.Any(a => a.Status is AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig)).Steun(Verslagen.Any(v => v.IsVanKracht(Vandaag)));

    private IEnumerable<TrajectRij> DitJaar => Trajecten.Where(t => t.Tot >= Schooljaar.Van(Vandaag));

    public bool MagAanmelden => IsSchool && Steun is Steun.Slapend or Steun.Geen && IsSchool && Aanmeldingen.All(a => a.Status != AanmeldingStatus.Werkversie);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var leerling = await db.Leerlingen(wie).AsNoTracking().Include(l => l.School).Include(l => l.Contactpersonen).FirstOrDefaultAsync(l => l.Id == id);
        if (leerling is null) return NotFound();
        Leerling = leerling;
        await db.Inzien(wie, id, leerling.NetwerkId, "Leerling", tijd.Nu());
        Inschrijvingen = await db.Leerlingen(wie).Where(l => l.Id == id).SelectMany(l => l.Inschrijvingen)
            .Join(db.Instellingen(), i => i.SchoolId, s => s.Id, (i, s) => new { i, s.Naam }).OrderByDescending(x => x.i.Van)
            .Select(x => new Inschrijvingrij(x.i.Schooljaar, x.Naam, x.i.Klas, x.i.Niveau, x.i.Tot)).ToListAsync();
        Verslagen = await db.Verslagen(wie).AsNoTracking().Where(v => v.LeerlingId == id).OrderByDescending(v => v.Datum).ToListAsync();
        Trajecten = await db.Trajecten(wie).Where(t => t.LeerlingId == id).OrderByDescending(t => t.GemaaktOp).Select(t => new TrajectRij(t.Id, t.VanSchooljaar, t.TotSchooljaar, t.Type, t.Status, t.VerwachtOp)).ToListAsync();
        Aanmeldingen = await db.Aanmeldingen(wie).Where(a => a.LeerlingId == id).OrderByDescending(a => a.GemaaktOp).Select(a => new AanmeldingRegel(a.Id, a.Referentie, a.Schooljaar, a.Status)).ToListAsync();
        Tijdlijn = await LeesTijdlijn(id);
        return Page();
    }

    // Everybody sees what was not kept inside the network; what a former school did stays with the network.
    private async Task<IReadOnlyList<TijdlijnRegel>> LeesTijdlijn(Guid id)
    {
        var (alles, eigenSchool) = (wie.IsCoordinatie, IsSchool ? wie.InstellingId : null);
        var regels = await db.Gebeurtenissen().AsNoTracking()
            .Where(g => g.LeerlingId == id && (alles || !g.IsIntern) && (eigenSchool == null || g.SchoolId == eigenSchool) && g.Wat != Krijtlijn.Aanmeldingen.Indienen.Aanmeldingsreis.Bijgewerkt)
            .OrderByDescending(g => g.Moment).Take(100).Select(g => new { g.Moment, g.Wie, g.InRol, g.Wat, g.Toelichting }).ToListAsync();
        return [.. regels.Select(r => new TijdlijnRegel(r.Moment, $"{r.Wie}, {r.InRol}", r.Wat, r.Toelichting))];
    }
}
