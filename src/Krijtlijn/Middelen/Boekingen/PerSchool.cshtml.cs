using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>The balance of each school of the network: divided, booked, promised, used, waiting, delivered and left.</summary>
public sealed class PerSchoolModel(KrijtlijnDb db, HuidigeGebruiker wie, Saldolezer saldi, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;
    private static readonly StringComparer OpNaam = StringComparer.Create(Weergave.Cultuur, true);

    public string? Q { get; private set; }
    public string Sort { get; private set; } = "school";
    public Schooljaar Schooljaar { get; private set; }
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; } = 1;
    public IReadOnlyList<Saldo> Rijen { get; private set; } = [];
    public Capaciteit Samen { get; private set; } = Capaciteit.Leeg;
    public Schooljaar Huidig => Schooljaar.Van(tijd.Vandaag());
    /// <summary>Whether the school and its bookings lie within reach; a member of the council reads the figures alone.</summary>
    public bool KanDoorklikken => wie.IsCoordinatie;
    public bool MagBoeken => wie.Rol == RolSoort.Coordinator;

    public async Task OnGetAsync(string? q, string? sort, string? schooljaar, int pagina = 1)
    {
        var rijen = await Gevraagd(q, sort, schooljaar);
        Totaal = rijen.Count;
        Samen = new Capaciteit(rijen.Sum(r => r.Stand.Verdeeld ?? 0), rijen.Sum(r => r.Stand.InGebruik), rijen.Sum(r => r.Stand.Wachtend), rijen.Sum(r => r.Stand.Bijgekregen), rijen.Sum(r => r.Stand.Vrijgegeven));
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = [.. rijen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)];
    }

    public async Task<IActionResult> OnGetXlsxAsync(string? q, string? sort, string? schooljaar)
    {
        var rijen = await Gevraagd(q, sort, schooljaar);
        return await db.Uitvoeren(wie, "Saldo per school", Schooljaar.ToString(), Saldo.Kolommen, rijen);
    }

    // Some hundred schools at most: searched and sorted here.
    private async Task<List<Saldo>> Gevraagd(string? q, string? sort, string? schooljaar)
    {
        ModelState.Clear();
        (Q, Sort, Schooljaar) = (q, sort ?? "school", Schooljaar.TryParse(schooljaar, out var jaar) ? jaar : Huidig);
        var woorden = Zoekwoorden.Van(q);
        var rijen = (await saldi.Lees(wie.EigenNetwerk, Schooljaar)).Where(r => woorden.All(w => Letters.Kaal($"{r.Naam} {r.Gemeente} {r.Nummer}").Contains(w, StringComparison.Ordinal))).OrderBy(r => r.Naam, OpNaam).ThenBy(r => r.Nummer);
        var gesorteerd = Sort.TrimStart('-') switch
        {
            "verdeeld" => rijen.OrderBy(r => r.Stand.Verdeeld ?? 0),
            "beloofd" => rijen.OrderBy(r => r.Stand.Beloofd ?? 0),
            "gebruik" => rijen.OrderBy(r => r.Stand.InGebruik),
            "wachtend" => rijen.OrderBy(r => r.Stand.Wachtend),
            "geleverd" => rijen.OrderBy(r => r.GeleverdMinuten),
            "over" => rijen.OrderBy(r => r.Stand.Over ?? int.MaxValue),
            _ => rijen,
        };
        return [.. Sort.StartsWith('-') ? gesorteerd.Reverse() : gesorteerd];
    }
}
