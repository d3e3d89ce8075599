using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>One pupil's part as the pages that fill it in show it.</summary>
public sealed record Deelbeeld(Ondersteuningsplan Plan, Plandeel Deel, string School)
{
    public string Voornaam => Deel.Leerling!.Voornaam;
    public string Leerling => Deel.Leerling!.Naam;
    public IReadOnlyList<Kruimel> Kruimels => [new("Ondersteuningsplannen", OndersteuningsplannenLinks.Overzicht), new($"{School}, {Plan.Schooljaar}", OndersteuningsplannenLinks.Detail(Plan.Id))];
    public bool IsBewerkbaar => Plan.Laatste.IsBewerkbaar;
}

/// <summary>What the pages that fill in one pupil's part have in common: showing it, and writing one group as one act.</summary>
public sealed class Deelbewerking(KrijtlijnDb db, HuidigeGebruiker wie, OndersteuningsplanService plannen, TimeProvider tijd)
{
    /// <summary>The part of the supporter's own plan; null when it is not hers. Leaves a line that the file was read.</summary>
    public async Task<Deelbeeld?> Toon(Guid id, Guid trajectId)
    {
        if (await plannen.Laad(id) is not { } plan || plan.Laatste.Deel(trajectId) is not { } deel) return null;
        var school = await db.Instellingen().Where(i => i.Id == plan.SchoolId).Select(i => i.Naam).FirstAsync();
        await db.Inzien(wie, deel.LeerlingId, deel.NetwerkId, "Ondersteuningsplan bewerken", tijd.Nu());
        return new Deelbeeld(plan, deel, school);
    }

    /// <summary>Changes the part in the version that may be written in and saves it; false when the plan is not hers.</summary>
    public async Task<bool> Schrijf(Guid id, Guid trajectId, int versie, string wat, Action<Plandeel> wijziging)
    {
        if (await plannen.Laad(id, versie) is not { } plan || plan.Laatste.Deel(trajectId) is null) return false;
        var deel = plannen.Bewerk(plan).Deel(trajectId)!;
        wijziging(deel);
        await db.Bewaren(wie, wat, Plandossier.Van(plan, deel), intern: true);
        return true;
    }
}
