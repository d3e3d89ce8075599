using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>A request for everybody who has a part in it: what was asked, where it stands, the start clock, who is on it and what happened.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, Dubbelzoeker dubbelzoeker, TimeProvider tijd) : PageModel
{
    public sealed record Stap(string Wie, string Wat, DateOnly? Tegen = null, string? Link = null, string? Knop = null);
    public sealed record Vervolg(Guid Id, TrajectStatus Status, Schooljaar TotSchooljaar, DateOnly? VerwachtOp, DateOnly? GestartOp, IReadOnlyList<string> Ondersteuners);

    public AanmeldingBeeld Beeld { get; private set; } = null!;
    public Vervolg? Traject { get; private set; }
    public Dubbels? Dubbels { get; private set; }
    public IReadOnlyList<TijdlijnRegel> Tijdlijn { get; private set; } = [];
    public IReadOnlyList<(string Naam, string Rol)> Betrokkenen { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool MagIntrekken => wie.Rol == RolSoort.School && Beeld.Aanmelding.IsOpen;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var beeld = await AanmeldingBeeld.Lees(db, wie, id);
        if (beeld is null) return NotFound();
        if (beeld.Aanmelding.Status == AanmeldingStatus.Werkversie) return LocalRedirect(AanmeldingenLinks.Invullen(id));
        Beeld = beeld;
        var a = beeld.Aanmelding;
        await db.Inzien(wie, a.LeerlingId, a.NetwerkId, "Aanmelding", tijd.Nu());
        Traject = await LeesTraject(a);
        Tijdlijn = await LeesTijdlijn(a);
        Betrokkenen = [.. await LeesBetrokkenen(a)];
        if (wie.IsCoordinatie && a.IsOpen) Dubbels = await Gelijkenden(a);
        return Page();
    }

    /// <summary>What comes next, for whom, and by when; null when the matter is closed.</summary>
    public Stap? VolgendeStap => Beeld.Aanmelding switch
    {
        { Status: AanmeldingStatus.Ingediend } a when wie.IsCoordinatie => new("Volgende stap", "Beoordelen en starten", a.StartUiterlijk, AanmeldingenLinks.Beoordelen(a.Id), "Beoordeel de aanmelding"),
        { Status: AanmeldingStatus.Ingediend } a => new("De coördinator bekijkt de aanmelding", "De ondersteuning start", a.StartUiterlijk),
        { Status: AanmeldingStatus.Onvolledig } a when wie.Rol == RolSoort.School => new("Volgende stap", "Vul aan wat de coördinator vraagt en dien opnieuw in", null, AanmeldingenLinks.Invullen(a.Id), "Vul de aanmelding aan"),
        { Status: AanmeldingStatus.Onvolledig } => new("Wacht op de school", "De school vult de aanmelding aan; de klok staat stil"),
        { Status: AanmeldingStatus.Aanvaard } when Traject is { VerwachtOp: { } verwacht, Status: TrajectStatus.WachtOpToewijzing } wachtend =>
            new("Aanvaard, op de wachtlijst", $"De ondersteuning wordt verwacht vanaf {verwacht.Datum()}", null, TrajectenLinks.Detail(wachtend.Id), "Open het traject"),
        { Status: AanmeldingStatus.Aanvaard } a when Traject is { GestartOp: null } traject && a.Schooljaar == traject.TotSchooljaar => new("Aanvaard", traject.Status == TrajectStatus.WachtOpToewijzing ? "Een ondersteuner toewijzen en starten" : traject.Status == TrajectStatus.Startgesprek ? "Het startgesprek voeren" : "De ondersteuning beginnen", a.StartUiterlijk, TrajectenLinks.Detail(traject.Id), "Open het traject"),
        _ => null,
    };

    /// <summary>The start clock: of the request, and of the traject once there is one (R25). A question of an earlier year has no clock any more: the traject keeps that of the newest.</summary>
    public Startklok Klok => Traject is { } t ? Beeld.Aanmelding.Schooljaar < t.TotSchooljaar ? Startklok.Geen : Startklok.Van(t.Status, Beeld.Aanmelding.StartUiterlijk, t.GestartOp, Vandaag)
        : Startklok.Van(Beeld.Aanmelding.Status, Beeld.Aanmelding.StartUiterlijk, Beeld.Aanmelding.KlokStilSinds, Vandaag);

    private Task<Vervolg?> LeesTraject(Aanmelding a)
    {
        var vandaag = Vandaag;
        return db.Trajecten(wie).Where(t => t.AanmeldingId == a.Id || t.Id == a.VernieuwtTrajectId).OrderByDescending(t => t.GemaaktOp)
            .Select(t => new Vervolg(t.Id, t.Status, t.TotSchooljaar, t.VerwachtOp, t.GestartOp, db.Set<Toewijzing>().Where(w => w.TrajectId == t.Id && (w.Tot == null || w.Tot >= vandaag)).Select(w => w.Personeelslid!.Voornaam + " " + w.Personeelslid.Familienaam).ToList()))
            .FirstOrDefaultAsync();
    }

    private async Task<IReadOnlyList<TijdlijnRegel>> LeesTijdlijn(Aanmelding a)
    {
        var alles = wie.IsCoordinatie;
        var regels = await db.Gebeurtenissen().AsNoTracking()
            .Where(g => g.AanmeldingId == a.Id && (alles || !g.IsIntern) && g.Wat != Indienen.Aanmeldingsreis.Bijgewerkt)
            .OrderByDescending(g => g.Moment).Take(100).Select(g => new { g.Moment, g.Wie, g.InRol, g.Wat, g.Toelichting }).ToListAsync();
        return [.. regels.Select(r => new TijdlijnRegel(r.Moment, $"{r.Wie}, {r.InRol}", r.Wat, r.Toelichting))];
    }

    private async Task<List<(string Naam, string Rol)>> LeesBetrokkenen(Aanmelding a)
    {
        var betrokken = new List<(string, string)> { (a.ContactNaam ?? a.School!.Naam, $"{a.ContactFunctie ?? "contactpersoon"}, {a.School!.Naam}") };
        foreach (var ondersteuner in Traject?.Ondersteuners ?? []) betrokken.Add((ondersteuner, "ondersteuner"));
        betrokken.Add((Beeld.Netwerk, "leersteuncentrum"));
        if (a.School.ClbId is { } clb && await db.Instellingen().Where(i => i.Id == clb).Select(i => i.Naam).FirstOrDefaultAsync() is { } naam) betrokken.Add((naam, "CLB, leest mee"));
        return betrokken;
    }

    private async Task<Dubbels> Gelijkenden(Aanmelding a)
    {
        var gevonden = await dubbelzoeker.Zoek(a.NetwerkId, a.Leerling!.Voornaam, a.Leerling.Familienaam, a.Leerling.Geboortedatum);
        return new Dubbels([.. gevonden.Zichtbaar.Where(d => d.Id != a.LeerlingId)], false);
    }
}
