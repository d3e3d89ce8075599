using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Trajecten;

/// <summary>What a list of trajecten shows and in which order; the address of the list says it.</summary>
public sealed class TrajectenFilter
{
    public const string Standaardvolgorde = "leerling";

    public string? Q { get; init; }
    public List<TrajectStatus> Status { get; init; } = [];
    public string? Jaar { get; init; }
    public Guid? School { get; init; }
    public Guid? Ondersteuner { get; init; }
    public Ondersteuningstype? Type { get; init; }
    public Aandacht? Aandacht { get; init; }
    public string? Sort { get; init; }
    public int Pagina { get; init; } = 1;

    public bool IsLeeg => string.IsNullOrWhiteSpace(Q) && Status.Count == 0 && School is null && Ondersteuner is null && Type is null && Aandacht is null;

    /// <summary>Everything but the state, so that the tabs can count every state.</summary>
    public IQueryable<Traject> ZonderStatus(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var alle = db.Trajecten(wie);
        if (Jaarfilter.Lees(Jaar, vandaag) is { } jaar) alle = alle.Where(t => t.VanSchooljaar <= jaar && t.TotSchooljaar >= jaar);
        if (School is { } school) alle = alle.Where(t => t.SchoolId == school);
        if (Ondersteuner is { } ondersteuner) alle = alle.Where(t => db.Toewijzingen(wie).Any(w => w.TrajectId == t.Id && w.PersoneelslidId == ondersteuner && (w.Tot == null || w.Tot >= vandaag)));
        // The second type stands on the report that gave the traject its first.
        if (Type is { } type) alle = alle.Where(t => t.Type == type || db.AlleVerslagen().Any(v => v.LeerlingId == t.LeerlingId && v.Type == t.Type && v.TweedeType == type));
        alle = alle.Met(Aandacht, db, wie, vandaag);
        foreach (var woord in Zoekwoorden.Van(Q))
            alle = MetLeerling(alle).Where(t => t.Leerling!.Zoeknaam.Contains(woord) || t.School!.Zoeknaam.Contains(woord));
        return alle;
    }

    public IQueryable<Traject> Toepassen(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var alle = ZonderStatus(db, wie, vandaag);
        return Status.Count == 0 ? alle : alle.Where(t => Status.Contains(t.Status));
    }

    public IQueryable<Traject> Sorteer(IQueryable<Traject> alle) => (Sort ?? Standaardvolgorde) switch
    {
        "-leerling" => MetLeerling(alle).OrderByDescending(t => t.Leerling!.Familienaam).ThenByDescending(t => t.Leerling!.Voornaam).ThenBy(t => t.Id),
        "school" => MetLeerling(alle).OrderBy(t => t.School!.Naam).ThenBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Id),
        "-school" => MetLeerling(alle).OrderByDescending(t => t.School!.Naam).ThenBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Id),
        "termijn" => alle.OrderBy(t => t.StartUiterlijk == null || t.GestartOp != null).ThenBy(t => t.StartUiterlijk).ThenBy(t => t.Id),
        "-termijn" => alle.OrderBy(t => t.StartUiterlijk == null || t.GestartOp != null).ThenByDescending(t => t.StartUiterlijk).ThenBy(t => t.Id),
        _ => MetLeerling(alle).OrderBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Leerling!.Voornaam).ThenBy(t => t.Id),
    };

    // A pupil belongs to the network of the traject; saying so lets the database read the pupils of that network only.
    private static IQueryable<Traject> MetLeerling(IQueryable<Traject> trajecten) => trajecten.Where(t => t.Leerling!.NetwerkId == t.NetwerkId);
}
