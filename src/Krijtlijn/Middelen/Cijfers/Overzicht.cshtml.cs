using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Which schools a list of counts shows.</summary>
public enum Cijferstand { Ontbreekt, Verschilt }

/// <summary>The counts that a division rests on: schools by moments, with what is missing and where the own count says something else.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, CijferService cijfers, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;
    private static readonly StringComparer OpNaam = StringComparer.Create(Weergave.Cultuur, true);

    public Schooljaar Jaar { get; private set; }
    public bool MetVroegere { get; private set; }
    public string? Zoek { get; private set; }
    public Cijferstand? Stand { get; private set; }
    public Cijferoverzicht Beeld { get; private set; } = null!;
    public IReadOnlyList<Cijferrij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; } = 1;
    public bool MagWijzigen => wie.Rol == RolSoort.Coordinator;
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public IReadOnlyList<SelectListItem> Jaren => Middelenblik.Jaarlijst(Jaar, Vandaag);
    /// <summary>Counts are still missing, or none at all were entered.</summary>
    public bool IsNieuw => Beeld.Rijen.All(r => r.Cellen.All(c => c.Telling is null));

    public async Task OnGetAsync(string? zoek, Cijferstand? toon, string? sort, bool vroeger = false, int pagina = 1)
    {
        var rijen = await Gevraagd(zoek, toon, sort, vroeger);
        Totaal = rijen.Count;
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = [.. rijen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)];
    }

    public async Task<IActionResult> OnGetXlsxAsync(string? zoek, Cijferstand? toon, string? sort, bool vroeger = false)
    {
        var rijen = await Gevraagd(zoek, toon, sort, vroeger);
        return await db.Uitvoeren(wie, "Cijfers", Jaar.ToString(), Cijferblad.Uitvoer(Beeld.Kolommen), rijen);
    }

    public IEnumerable<(string Tekst, string Url, int Aantal, bool IsHuidig)> Tabs()
    {
        yield return ("Alle scholen", Request.MetQuery("toon", null, Paginering.Sleutel), Beeld.Rijen.Count, Stand is null);
        yield return ("Cijfers ontbreken", Request.MetQuery("toon", nameof(Cijferstand.Ontbreekt), Paginering.Sleutel), Beeld.Ontbrekend, Stand == Cijferstand.Ontbreekt);
        yield return ("Eigen telling verschilt", Request.MetQuery("toon", nameof(Cijferstand.Verschilt), Paginering.Sleutel), Beeld.Verschillend, Stand == Cijferstand.Verschilt);
    }

    // Some hundred schools, at most some thousand: searched and sorted here.
    private async Task<List<Cijferrij>> Gevraagd(string? zoek, Cijferstand? toon, string? sort, bool vroeger)
    {
        ModelState.Clear();
        (Jaar, Zoek, Stand, MetVroegere) = (Middelenblik.LeesJaar(Request, Vandaag), zoek, toon is { } gekozen && Enum.IsDefined(gekozen) ? gekozen : null, vroeger);
        Beeld = await cijfers.Lees(wie.EigenNetwerk, Jaar, vroeger);
        var woorden = Zoekwoorden.Van(zoek);
        var rijen = Beeld.Rijen.Where(r => Stand switch { Cijferstand.Ontbreekt => r.Ontbreekt, Cijferstand.Verschilt => r.Verschilt, _ => true })
            .Where(r => woorden.All(w => Letters.Kaal($"{r.School.Naam} {r.School.Nummer} {r.School.Team}").Contains(w, StringComparison.Ordinal))).OrderBy(r => r.School.Naam, OpNaam).ThenBy(r => r.School.Nummer, StringComparer.Ordinal);
        var plaats = Beeld.Kolommen.Index().Where(k => k.Item.Sleutel == sort?.TrimStart('-')).Select(k => (int?)k.Index).FirstOrDefault();
        // What is missing comes first, to be filled in.
        var gesorteerd = plaats is { } p ? rijen.OrderBy(r => r.Cellen[p].Telling?.Waarde.Samen ?? -1) : rijen;
        return [.. sort?.StartsWith('-') == true ? gesorteerd.Reverse() : gesorteerd];
    }
}
