using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>The bookings of the network in a school year, with the pot on top and what asks attention.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, Potlezer potten, Saldolezer saldi, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25, MeesteWaarschuwingen = 5;

    public BoekingFilter Filter { get; private set; } = new();
    public Pot Pot { get; private set; } = new(0, 0, 0);
    public IReadOnlyList<BoekingRij> Rijen { get; private set; } = [];
    /// <summary>Schools whose running and waiting trajecten are more than was promised; the furthest above first.</summary>
    public IReadOnlyList<Saldo> Boven { get; private set; } = [];
    /// <summary>Schools with much left, that could release some; the most first.</summary>
    public IReadOnlyList<Saldo> Ruim { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int AantalWachtend { get; private set; }
    public int Bladzijde { get; private set; } = 1;
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Schooljaar Schooljaar => Filter.Schooljaar(Vandaag);
    public bool MagBoeken => wie.Rol == RolSoort.Coordinator;

    public IEnumerable<SelectListItem> Statussen => Enum.GetValues<Boekingstatus>().Select(s => new SelectListItem(s.Tekst(), s.ToString(), s == Filter.Status));
    public IEnumerable<SelectListItem> Soorten => Enum.GetValues<Boekingsoort>().Select(s => new SelectListItem(s.Tekst(), s.ToString(), s == Filter.Soort));

    public async Task OnGetAsync(BoekingFilter filter)
    {
        Lees(filter);
        var jaar = Schooljaar;
        Pot = await potten.Lees(wie.EigenNetwerk, jaar);
        var stand = await saldi.Lees(wie.EigenNetwerk, jaar);
        Boven = [.. stand.Where(s => s.IsBoven).OrderBy(s => s.Stand.Over)];
        Ruim = [.. stand.Where(s => s.IsRuim).OrderByDescending(s => s.Stand.Over)];
        var vanJaar = db.Boekingen(wie).Where(b => b.Schooljaar == jaar);
        AantalWachtend = await vanJaar.CountAsync(b => b.Status == Boekingstatus.Voorgesteld);
        Scholen = await db.Scholen(wie, vanJaar.Where(b => b.VanSchoolId != null).Select(b => b.VanSchoolId!.Value).Concat(vanJaar.Where(b => b.NaarSchoolId != null).Select(b => b.NaarSchoolId!.Value)), filter.School);
        var gefilterd = filter.Toepassen(db, db.Boekingen(wie), Vandaag);
        Totaal = await gefilterd.CountAsync();
        Bladzijde = Math.Clamp(filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await gefilterd.WachtendEerst().Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db).ToListAsync();
    }

    public async Task<IActionResult> OnGetXlsxAsync(BoekingFilter filter)
    {
        Lees(filter);
        var rijen = await filter.Toepassen(db, db.Boekingen(wie), Vandaag).WachtendEerst().Rijen(db).ToListAsync();
        return await db.Uitvoeren(wie, "Boekingen", Schooljaar.ToString(), BoekingRij.Kolommen, rijen);
    }

    // A filter that cannot be read is left out; the list says what it shows.
    private void Lees(BoekingFilter filter)
    {
        ModelState.Clear();
        Filter = filter;
    }
}
