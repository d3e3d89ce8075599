using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties;

/// <summary>What is asked of the lists of evaluations: one tab with its filters and page.</summary>
public sealed record Evaluatievraag(string Tab, string? Q, Schooljaar Schooljaar, EvaluatieBesluit? Besluit, bool Beantwoord, int Pagina);

public sealed record RijTeDoen(Guid TrajectId, string Leerling, string School, Ondersteuningstype Type, DateOnly Datum);

public sealed record RijGedaan(Guid Id, string Leerling, string School, DateOnly Datum, EvaluatieBesluit Besluit, Effect EffectLeerling, Effect EffectLeraarTeam, int Bereikt, int Doelen)
{
    internal static IReadOnlyList<Kolom<RijGedaan>> Kolommen { get; } =
    [
        new("Leerling", r => r.Leerling, 28), new("School", r => r.School, 34), new("Datum", r => r.Datum, 12), new("Doelen", r => r.Doelen, 10), new("Doelen bereikt", r => r.Bereikt, 15),
        new("Bij de leerling", r => r.EffectLeerling.Tekst(), 20), new("Bij leraar en team", r => r.EffectLeraarTeam.Tekst(), 20), new("Besluit", r => r.Besluit.Tekst()),
    ];
}

public sealed record RijSlotvraag(Guid Id, string Leerling, string School, DateTime GesteldOp, DateTime? BeantwoordOp);

/// <summary>How often each outcome was given at one level.</summary>
public sealed record Uitslag(string Groep, IReadOnlyList<(string Naam, int Aantal)> Delen)
{
    public int Totaal => Delen.Sum(d => d.Aantal);
}

/// <summary>Reads the lists of /evaluaties within the user's reach.</summary>
public sealed class EvaluatieLijsten(KrijtlijnDb db, HuidigeGebruiker wie)
{
    public const int PerPagina = 25;

    public async Task<(IReadOnlyList<RijTeDoen> Rijen, int Totaal)> TeDoen(Evaluatievraag vraag, DateOnly vandaag)
    {
        var alle = db.EvaluatiesTeDoen(wie, vandaag);
        if (Naam(vraag) is { } naam) alle = alle.Where(x => x.Traject.Leerling!.Zoeknaam.Contains(naam) || x.Traject.School!.Zoeknaam.Contains(naam));
        var rijen = await alle.OrderBy(x => x.Datum).ThenBy(x => x.Traject.Id).Skip(Overslaan(vraag)).Take(PerPagina)
            .Select(x => new RijTeDoen(x.Traject.Id, x.Traject.Leerling!.Voornaam + " " + x.Traject.Leerling.Familienaam, x.Traject.School!.Naam, x.Traject.Type, x.Datum)).ToListAsync();
        return (rijen, await alle.CountAsync());
    }

    public async Task<(IReadOnlyList<RijGedaan> Rijen, int Totaal)> Gedaan(Evaluatievraag vraag)
    {
        var alle = Gevraagd(vraag);
        return (await Rijen(alle).Skip(Overslaan(vraag)).Take(PerPagina).ToListAsync(), await alle.CountAsync());
    }

    /// <summary>All of them, on every page of the list.</summary>
    public Task<List<RijGedaan>> GedaanVolledig(Evaluatievraag vraag) => Rijen(Gevraagd(vraag)).ToListAsync();

    private IQueryable<Evaluatie> Gevraagd(Evaluatievraag vraag)
    {
        var alle = InSchooljaar(vraag);
        if (vraag.Besluit is { } besluit) alle = alle.Where(e => e.Besluit == besluit);
        if (Naam(vraag) is { } naam) alle = alle.Where(e => e.Traject!.Leerling!.Zoeknaam.Contains(naam) || e.Traject.School!.Zoeknaam.Contains(naam));
        return alle;
    }

    private static IQueryable<RijGedaan> Rijen(IQueryable<Evaluatie> alle) => alle.OrderByDescending(e => e.Datum).ThenBy(e => e.Id)
        .Select(e => new RijGedaan(e.Id, e.Traject!.Leerling!.Voornaam + " " + e.Traject.Leerling.Familienaam, e.Traject.School!.Naam, e.Datum, e.Besluit, e.EffectLeerling, e.EffectLeraarTeam,
            e.Doelen.Count(d => d.Resultaat == Doelresultaat.Bereikt), e.Doelen.Count));

    public async Task<(IReadOnlyList<RijSlotvraag> Rijen, int Totaal)> Slotvragen(Evaluatievraag vraag)
    {
        var alle = db.Slotvragen(wie).AsNoTracking().Where(s => vraag.Beantwoord ? s.BeantwoordOp != null : s.BeantwoordOp == null);
        if (Naam(vraag) is { } naam) alle = alle.Where(s => s.Traject!.Leerling!.Zoeknaam.Contains(naam) || s.Traject.School!.Zoeknaam.Contains(naam));
        var gesorteerd = vraag.Beantwoord ? alle.OrderByDescending(s => s.BeantwoordOp) : alle.OrderBy(s => s.GesteldOp);
        var rijen = await gesorteerd.ThenBy(s => s.Id).Skip(Overslaan(vraag)).Take(PerPagina)
            .Select(s => new RijSlotvraag(s.Id, s.Traject!.Leerling!.Voornaam + " " + s.Traject.Leerling.Familienaam, s.Traject.School!.Naam, s.GesteldOp, s.BeantwoordOp)).ToListAsync();
        return (rijen, await alle.CountAsync());
    }

    /// <summary>The last word of this school year on each goal per level, and the effects at both levels (R38).</summary>
    public async Task<(IReadOnlyList<Uitslag> Doelen, IReadOnlyList<Uitslag> Effecten, int Evaluaties)> Resultaten(Evaluatievraag vraag)
    {
        var evaluaties = InSchooljaar(vraag);
        var (van, tot) = (vraag.Schooljaar.Begin, vraag.Schooljaar.Einde);
        var doelen = await (
            from e in evaluaties
            from d in e.Doelen
            where !db.AlleEvaluaties().Any(later => later.TrajectId == e.TrajectId && later.Datum > e.Datum && later.Datum >= van && later.Datum <= tot && later.Doelen.Any(x => x.DoelSleutel == d.DoelSleutel))
            group d by new { d.Niveau, d.Resultaat } into g
            select new { g.Key.Niveau, g.Key.Resultaat, Aantal = g.Count() }).ToListAsync();
        var effecten = await evaluaties.GroupBy(e => new { e.EffectLeerling, e.EffectLeraarTeam }).Select(g => new { g.Key.EffectLeerling, g.Key.EffectLeraarTeam, Aantal = g.Count() }).ToListAsync();
        Uitslag Effecten(string groep, Func<Effect, int> tel) => new(groep, [.. Enum.GetValues<Effect>().Reverse().Select(f => (f.Tekst(), tel(f)))]);
        return (
            [.. Enum.GetValues<Inzetniveau>().Select(n => new Uitslag($"Niveau {n.Tekst().InDeZin()}",
                [.. Enum.GetValues<Doelresultaat>().Select(r => (r.Tekst(), doelen.Where(d => d.Niveau == n && d.Resultaat == r).Sum(d => d.Aantal)))]))],
            [
                Effecten("Bij de leerling", f => effecten.Where(e => e.EffectLeerling == f).Sum(e => e.Aantal)),
                Effecten("Bij leraar en team", f => effecten.Where(e => e.EffectLeraarTeam == f).Sum(e => e.Aantal)),
            ],
            effecten.Sum(e => e.Aantal));
    }

    private IQueryable<Evaluatie> InSchooljaar(Evaluatievraag vraag)
    {
        var (van, tot) = (vraag.Schooljaar.Begin, vraag.Schooljaar.Einde);
        return db.Evaluaties(wie).AsNoTracking().Where(e => e.Datum >= van && e.Datum <= tot);
    }

    private static int Overslaan(Evaluatievraag vraag) => (vraag.Pagina - 1) * PerPagina;

    private static string? Naam(Evaluatievraag vraag) => string.IsNullOrWhiteSpace(vraag.Q) ? null : Letters.Kaal(vraag.Q.Trim());
}
