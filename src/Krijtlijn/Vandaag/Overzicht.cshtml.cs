using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Vandaag;

/// <summary>The start page of every role: what asks work now, and what changed since yesterday.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, CapaciteitService capaciteit, TimeProvider tijd) : PageModel
{
    public const int LeerlingenHoogstens = 60;

    public sealed record Leerlingregel(Guid TrajectId, string Naam, string School, TrajectStatus Status, DateOnly? VerwachtOp);

    public IReadOnlyList<Bakje> Bakjes { get; private set; } = [];
    public IReadOnlyList<TijdlijnRegel> Gebeurd { get; private set; } = [];
    /// <summary>Whose support runs: a school's own pupils, or a supporter's.</summary>
    public IReadOnlyList<Leerlingregel> Leerlingen { get; private set; } = [];
    public CapaciteitBalk? Capaciteit { get; private set; }
    /// <summary>What a member of the council may read about the means.</summary>
    public IReadOnlyList<NavigatieItem> TeLezen => Rol == RolSoort.Raadslid ? [.. Navigatie.Voor(Rol).SelectMany(i => i.Onder)] : [];
    public int? AantalGebruikers { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public RolSoort? Rol => wie.Rol;
    public string RolOmschrijving => wie.RolOmschrijving;

    public async Task OnGetAsync()
    {
        Bakjes = await Bakjeslezer.Lees(new Bakjes(db, wie, wie.Rol == RolSoort.School ? await Aanmeldvenster.Van(db, wie, Vandaag) : Aanmeldvenster.Wet, Vandaag).VanDeRol(), Vandaag);
        Gebeurd = await SindsGisteren.Lees(db, wie, Vandaag);
        if (Rol is RolSoort.Ondersteuner or RolSoort.School) Leerlingen = await LeesLeerlingen();
        if (Rol == RolSoort.School) Capaciteit = await LeesCapaciteit();
        if (Rol == RolSoort.Beheerder) AantalGebruikers = await db.Gebruikers().CountAsync();
    }

    private Task<List<Leerlingregel>> LeesLeerlingen() => db.Trajecten(wie).Actief().OrderBy(t => t.School!.Naam).ThenBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Leerling!.Voornaam).Take(LeerlingenHoogstens)
        .Select(t => new Leerlingregel(t.Id, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.School!.Naam, t.Status, t.VerwachtOp)).ToListAsync();

    // A school can work with more than one network over the years; the guiding number, or a booking, says with which it does now.
    private async Task<CapaciteitBalk?> LeesCapaciteit()
    {
        var jaar = Schooljaar.Van(Vandaag);
        var netwerk = await db.Richtcapaciteiten().Where(r => r.SchoolId == wie.InstellingId && r.Schooljaar == jaar && (wie.NetwerkId == null || r.NetwerkId == wie.NetwerkId)).Select(r => (Guid?)r.NetwerkId)
            .Concat(db.Boekingen(wie).Where(b => b.Schooljaar == jaar).Tellend().Select(b => (Guid?)b.NetwerkId)).OrderBy(id => id).FirstOrDefaultAsync();
        return netwerk is { } id ? (await capaciteit.CapaciteitVan(id, wie.EigenInstelling, jaar)).Balk : null;
    }
}
