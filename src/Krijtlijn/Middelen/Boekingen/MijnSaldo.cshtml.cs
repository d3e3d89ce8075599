using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>A school's own balance of this school year with its bookings, and what it can propose.</summary>
public sealed class MijnSaldoModel(KrijtlijnDb db, HuidigeGebruiker wie, Saldolezer saldi, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    public Saldo? Saldo { get; private set; }
    public IReadOnlyList<BoekingRij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; } = 1;
    public Schooljaar Schooljaar { get; } = Schooljaar.Van(tijd.Vandaag());

    public async Task OnGetAsync(int pagina = 1)
    {
        ModelState.Clear();
        var jaar = Schooljaar;
        if (await db.NetwerkVanSchool(wie, jaar) is not { } netwerk) return;
        Saldo = await saldi.Lees(netwerk, wie.EigenInstelling, jaar);
        var eigen = db.Boekingen(wie).Where(b => b.NetwerkId == netwerk && b.Schooljaar == jaar);
        Totaal = await eigen.CountAsync();
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await eigen.WachtendEerst().Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db).ToListAsync();
    }
}
