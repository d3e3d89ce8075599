using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Regelgeving;

/// <summary>The law of one school year beside that of another, the differences first.</summary>
public sealed class OverzichtModel(TimeProvider tijd) : PageModel
{
    [FromQuery(Name = "schooljaar")] public string? SchooljaarTekst { get; set; }
    [FromQuery(Name = "naast")] public string? NaastTekst { get; set; }
    [FromQuery(Name = "alles")] public bool Alles { get; set; }

    /// <summary>The school year that was asked for, and the one beside it.</summary>
    public Schooljaar Gekozen { get; private set; }
    public Schooljaar Naast { get; private set; }
    /// <summary>The older of both: time runs from left to right.</summary>
    public Schooljaar Links { get; private set; }
    public Schooljaar Rechts { get; private set; }
    /// <summary>Null when no law is known for that school year.</summary>
    public Regime? LinksRegime { get; private set; }
    public Regime? RechtsRegime { get; private set; }
    public IReadOnlyList<Regelverschil> Verschillen { get; private set; } = [];
    public IReadOnlyList<Schooljaar> Jaren { get; private set; } = [];
    public Schooljaar Huidig { get; } = Schooljaar.Van(tijd.Vandaag());

    public int Anders => Verschillen.Count(v => v.IsAnders);
    public IEnumerable<IGrouping<Regelthema, Regelverschil>> Themas => Verschillen.Where(v => Alles || v.IsAnders || IsEen).GroupBy(v => v.Thema);
    /// <summary>Both years have the same law: then it is shown whole, once.</summary>
    public bool IsEen => LinksRegime is not null && LinksRegime == RechtsRegime;

    /// <summary>A school year in the address that is none, in words; null when all can be read.</summary>
    public string? Bezwaar { get; private set; }
    public string? Vooruitblik(Schooljaar jaar) => Regelboek.Vooruitblik(jaar, tijd.Vandaag());

    public void OnGet()
    {
        Bezwaar = new[] { SchooljaarTekst, NaastTekst }.FirstOrDefault(t => !string.IsNullOrEmpty(t) && !Schooljaar.TryParse(t, out _)) is { } fout ? $"“{fout}” is geen schooljaar zoals {Huidig}. U ziet een ander." : null;
        var laatste = Huidig > Regelboek.Eerste ? Huidig.Volgende : Regelboek.Eerste.Volgende;
        Jaren = [.. Enumerable.Range(Regelboek.Eerste.Beginjaar, laatste.Beginjaar - Regelboek.Eerste.Beginjaar + 1).Select(j => new Schooljaar(j)).Reverse()];
        Gekozen = Schooljaar.TryParse(SchooljaarTekst, out var gekozen) ? gekozen : Huidig;
        // Beside nothing else one wants to know what it was before.
        Naast = Schooljaar.TryParse(NaastTekst, out var naast) ? naast : Regelboek.Zoek(Gekozen) is { } regime && regime.Van > Regelboek.Eerste ? regime.Van.Vorige : Gekozen.Volgende;
        (Links, Rechts) = Gekozen < Naast ? (Gekozen, Naast) : (Naast, Gekozen);
        (LinksRegime, RechtsRegime) = (Regelboek.Zoek(Links), Regelboek.Zoek(Rechts));
        if (LinksRegime is not null && RechtsRegime is not null) Verschillen = Regelverschil.Tussen(LinksRegime, RechtsRegime);
    }

    /// <summary>The school years to choose from; the one shown is always among them.</summary>
    public IEnumerable<SelectListItem> Keuzes(Schooljaar gekozen) => Jaren.Append(gekozen).Distinct().OrderDescending().Select(j => new SelectListItem($"{j}", $"{j}", j == gekozen));
}
