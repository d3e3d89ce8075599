using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Spelling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Communicatie;

/// <summary>What leaves by mail and how it fares.</summary>
public sealed class PostvakModel(KrijtlijnDb db, HuidigeGebruiker wie, Mailinstellingen mail) : PageModel
{
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, string Onderwerp, string Aan, DateTime GemaaktOp, DateTime? VerzondenOp, int Pogingen)
    {
        public (string Tekst, TagSoort Soort) Stand => this switch
        {
            { VerzondenOp: { } op } => ($"Verzonden op {op.Moment()}", TagSoort.Goed),
            { Pogingen: >= Uitgangsbak.HoogsteAantalPogingen } => ("Opgegeven", TagSoort.Fout),
            { Pogingen: > 0 } => ($"Mislukt, {Pogingen.Aantal("poging", "pogingen")}", TagSoort.LetOp),
            _ => ("Wacht", TagSoort.Info),
        };
    }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = Paginering.Sleutel)]
    public int? Pagina { get; set; }

    public bool HeeftMailserver => mail.IsIngesteld;
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }

    public async Task OnGetAsync()
    {
        var berichten = db.Postvak(wie).AsNoTracking();
        foreach (var woord in Zoekwoorden.Van(Q)) berichten = berichten.Where(b => Letters.Kaal(b.Aan).Contains(woord) || Letters.Kaal(b.Onderwerp).Contains(woord));
        Totaal = await berichten.CountAsync();
        Bladzijde = Math.Clamp(Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await berichten.OrderByDescending(b => b.GemaaktOp).ThenByDescending(b => b.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)
            .Select(b => new Rij(b.Id, b.Onderwerp, b.Aan, b.GemaaktOp, b.VerzondenOp, b.Pogingen)).ToListAsync();
    }
}
