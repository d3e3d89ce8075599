using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen;

/// <summary>The guiding number of trajecten per school of the network for a school year: typed in a table or pasted from a spreadsheet.</summary>
public sealed partial class RichtcapaciteitenModel(KrijtlijnDb db, HuidigeGebruiker wie, CapaciteitService capaciteiten, Boekingen.Potlezer potten, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Rij(Guid SchoolId, string Nummer, string Naam, string? Gemeente, int? Vorig, Capaciteit Nu);

    public sealed class Invoer
    {
        public Guid SchoolId { get; set; }
        public string? Aantal { get; set; }
        /// <summary>What stood there when the page was opened: only what the user changed is saved.</summary>
        public string? Was { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "schooljaar")]
    public string? SchooljaarTekst { get; set; }

    public string? Geplakt { get; set; }
    public List<Invoer> Aantallen { get; private set; } = [];
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public Schooljaar Schooljaar => Schooljaar.TryParse(SchooljaarTekst, out var jaar) ? jaar : Schooljaar.Van(tijd.Vandaag());
    public Schooljaar Huidig => Schooljaar.Van(tijd.Vandaag());
    public Capaciteit Totaal => new(Rijen.Any(r => r.Nu.Verdeeld is not null) ? Rijen.Sum(r => r.Nu.Verdeeld ?? 0) : null, Rijen.Sum(r => r.Nu.InGebruik), Rijen.Sum(r => r.Nu.Wachtend), Rijen.Sum(r => r.Nu.Bijgekregen), Rijen.Sum(r => r.Nu.Vrijgegeven));

    public async Task OnGetAsync()
    {
        await Laad();
        Formulier = new ReserveFormulier { Aantal = Pot.Reserve, Was = Pot.Reserve };
        Aantallen = [.. Rijen.Select(r => new Invoer { SchoolId = r.SchoolId, Aantal = r.Nu.Verdeeld?.ToString(Weergave.Cultuur), Was = r.Nu.Verdeeld?.ToString(Weergave.Cultuur) })];
    }

    public async Task<IActionResult> OnPostAsync(List<Invoer> aantallen)
    {
        await Laad();
        Aantallen = aantallen;
        var namen = Rijen.ToDictionary(r => r.SchoolId, r => r.Naam);
        for (var i = 0; i < aantallen.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(aantallen[i].Aantal) && Capaciteitsinvoer.Aantal(aantallen[i].Aantal) is null)
                ModelState.AddModelError($"aantallen[{i}].Aantal", $"{namen.GetValueOrDefault(aantallen[i].SchoolId)}: \"{aantallen[i].Aantal}\" is geen aantal. Geef een geheel getal tussen 0 en {Capaciteitsinvoer.Hoogste}.");
        }
        if (!ModelState.IsValid) return Page();
        var gewijzigd = aantallen.Where(a => namen.ContainsKey(a.SchoolId) && Capaciteitsinvoer.Aantal(a.Aantal) != Capaciteitsinvoer.Aantal(a.Was)).ToList();
        ToonBotsingen(aantallen, gewijzigd);
        if (!ModelState.IsValid) return Page();
        return await Bewaar(gewijzigd.ToDictionary(a => a.SchoolId, a => Capaciteitsinvoer.Aantal(a.Aantal)));
    }

    // Somebody else changed the same school since the page was opened: both numbers are shown, saving again is the choice.
    private void ToonBotsingen(List<Invoer> aantallen, List<Invoer> gewijzigd)
    {
        var nu = Rijen.ToDictionary(r => r.SchoolId, r => r);
        foreach (var invoer in gewijzigd)
        {
            var rij = nu[invoer.SchoolId];
            if (rij.Nu.Verdeeld == Capaciteitsinvoer.Aantal(invoer.Was) || rij.Nu.Verdeeld == Capaciteitsinvoer.Aantal(invoer.Aantal)) continue;
            ModelState.AddModelError($"aantallen[{aantallen.IndexOf(invoer)}].Aantal", $"{rij.Naam}: intussen bewaarde iemand anders {rij.Nu.Verdeeld?.AlsGetal() ?? "geen aantal"}, u typte {(string.IsNullOrWhiteSpace(invoer.Aantal) ? "geen aantal" : invoer.Aantal)}. Bewaar nog eens om uw aantal te houden, of pas het aan.");
            invoer.Was = rij.Nu.Verdeeld?.ToString(Weergave.Cultuur);
        }
    }

    public async Task<IActionResult> OnPostPlakkenAsync(string? geplakt)
    {
        await OnGetAsync();
        Geplakt = geplakt;
        var uitkomst = Capaciteitsinvoer.Lees(geplakt, Rijen.Select(r => r.Nummer).ToHashSet());
        foreach (var fout in uitkomst.Fouten) ModelState.AddModelError("geplakt", fout);
        if (!ModelState.IsValid) return Page();
        var ids = Rijen.ToDictionary(r => r.Nummer, r => r.SchoolId);
        return await Bewaar(uitkomst.Regels.ToDictionary(r => ids[r.Nummer], r => (int?)r.Aantal));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var getypt = Aantallen;
        await OnGetAsync();
        if (getypt.Count > 0) Aantallen = getypt;
        return Page();
    }

    private async Task<IActionResult> Bewaar(Dictionary<Guid, int?> aantallen)
    {
        // What a school gave away in the year it cannot have had less of.
        foreach (var rij in Rijen.Where(r => aantallen.TryGetValue(r.SchoolId, out var aantal) && aantal != r.Nu.Verdeeld && (aantal ?? 0) + r.Nu.Bijgekregen < r.Nu.Vrijgegeven))
            ModelState.AddModelError("", $"{rij.Naam} gaf in de loop van het jaar al {rij.Nu.Vrijgegeven.Aantal("traject", "trajecten")} weg: geef er minstens {rij.Nu.Vrijgegeven - rij.Nu.Bijgekregen}.");
        if (!ModelState.IsValid) return Page();
        var bestaand = await db.Richtcapaciteiten().Where(r => r.NetwerkId == wie.EigenNetwerk && r.Schooljaar == Schooljaar).ToDictionaryAsync(r => r.SchoolId);
        var gewijzigd = 0;
        foreach (var (schoolId, aantal) in aantallen)
        {
            if (aantal == bestaand.GetValueOrDefault(schoolId)?.AantalTrajecten) continue;
            gewijzigd++;
            if (aantal is null) db.Remove(bestaand[schoolId]);
            else if (bestaand.TryGetValue(schoolId, out var capaciteit)) capaciteit.Zetten(aantal.Value);
            else db.Add(new Richtcapaciteit(wie.EigenNetwerk, schoolId, Schooljaar, aantal.Value));
        }
        await db.Bewaren(wie, $"Richtcapaciteit {Schooljaar} aangepast", null, gewijzigd.Aantal("school", "scholen"), intern: true);
        this.Meld(gewijzigd == 0 ? "Er was niets gewijzigd." : $"De richtcapaciteit van {gewijzigd.Aantal("school", "scholen")} voor {Schooljaar} is bewaard. De scholen zien ze op hun pagina.");
        return Redirect(MiddelenLinks.CapaciteitIn(Schooljaar));
    }

    private async Task Laad()
    {
        var (netwerk, jaar, vorig) = (wie.EigenNetwerk, Schooljaar, Schooljaar.Vorige);
        var scholen = await (from l in db.LedenIn(jaar)
                             join i in db.Instellingen() on l.InstellingId equals i.Id
                             where l.NetwerkId == netwerk && l.Rol == Lidrol.GewoneSchool
                             orderby i.Naam, i.Nummer
                             select new
                             {
                                 i.Id, i.Nummer, i.Naam,
                                 Gemeente = i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault(),
                                 Vorig = db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerk && r.SchoolId == i.Id && r.Schooljaar == vorig).Select(r => (int?)r.AantalTrajecten).FirstOrDefault(),
                             }).AsNoTracking().ToListAsync();
        var nu = await capaciteiten.CapaciteitVan(netwerk, [.. scholen.Select(s => s.Id)], jaar);
        Pot = await potten.Lees(netwerk, jaar);
        Rijen = [.. scholen.Select(s => new Rij(s.Id, s.Nummer, s.Naam, s.Gemeente, s.Vorig, nu[s.Id]))];
    }
}
