using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>What a list of requests shows and in which order; the address of the list says it.</summary>
public sealed class AanmeldingenFilter
{
    public const string Standaardvolgorde = "-ingediend";

    public string? Q { get; init; }
    public List<AanmeldingStatus> Status { get; init; } = [];
    public string? Jaar { get; init; }
    public Guid? School { get; init; }
    public Ondersteuningstype? Type { get; init; }
    /// <summary>Only what is past its start term (R25) and still with the network.</summary>
    public bool TeLaat { get; init; }
    public string? Sort { get; init; }
    public int Pagina { get; init; } = 1;

    public bool IsLeeg => string.IsNullOrWhiteSpace(Q) && Status.Count == 0 && School is null && Type is null && !TeLaat;

    /// <summary>Everything but the state, so that the tabs can count every state.</summary>
    public IQueryable<Aanmelding> ZonderStatus(IQueryable<Aanmelding> alle, DateOnly vandaag)
    {
        if (Jaarfilter.Lees(Jaar, vandaag) is { } jaar) alle = alle.Where(a => a.Schooljaar == jaar);
        if (School is { } school) alle = alle.Where(a => a.SchoolId == school);
        if (Type is { } type) alle = alle.Where(a => a.Verslag!.Type == type || a.Verslag.TweedeType == type);
        if (TeLaat) alle = alle.OverStarttermijn(vandaag);
        foreach (var woord in Zoekwoorden.Van(Q))
            alle = MetLeerling(alle).Where(a => a.Leerling!.Zoeknaam.Contains(woord) || a.School!.Zoeknaam.Contains(woord) || a.Referentie!.Contains(woord));
        return alle;
    }

    public IQueryable<Aanmelding> Toepassen(IQueryable<Aanmelding> alle, DateOnly vandaag)
    {
        alle = ZonderStatus(alle, vandaag);
        return Status.Count == 0 ? alle : alle.Where(a => Status.Contains(a.Status));
    }

    /// <param name="alle">What the list shows.</param>
    /// <param name="metWerkversies">Drafts, which were not submitted yet, take part by the moment they were begun. Without them an index gives the order.</param>
    public IQueryable<Aanmelding> Sorteer(IQueryable<Aanmelding> alle, bool metWerkversies) => (Sort ?? Standaardvolgorde) switch
    {
        "leerling" => MetLeerling(alle).OrderBy(a => a.Leerling!.Familienaam).ThenBy(a => a.Leerling!.Voornaam).ThenBy(a => a.Id),
        "-leerling" => MetLeerling(alle).OrderByDescending(a => a.Leerling!.Familienaam).ThenByDescending(a => a.Leerling!.Voornaam).ThenBy(a => a.Id),
        "school" => alle.OrderBy(a => a.School!.Naam).ThenBy(a => a.Id),
        "-school" => alle.OrderByDescending(a => a.School!.Naam).ThenBy(a => a.Id),
        "termijn" => alle.OrderBy(a => a.StartUiterlijk == null).ThenBy(a => a.StartUiterlijk).ThenBy(a => a.Id),
        "-termijn" => alle.OrderBy(a => a.StartUiterlijk == null).ThenByDescending(a => a.StartUiterlijk).ThenBy(a => a.Id),
        "ingediend" when metWerkversies => alle.OrderBy(a => a.IngediendOp ?? a.GemaaktOp).ThenBy(a => a.Id),
        "ingediend" => alle.OrderBy(a => a.IngediendOp).ThenBy(a => a.Id),
        _ when metWerkversies => alle.OrderByDescending(a => a.IngediendOp ?? a.GemaaktOp).ThenByDescending(a => a.Id),
        _ => alle.OrderByDescending(a => a.IngediendOp).ThenByDescending(a => a.Id),
    };

    // A pupil belongs to the network of the request; saying so lets the database read the pupils of that network only.
    private static IQueryable<Aanmelding> MetLeerling(IQueryable<Aanmelding> aanmeldingen) => aanmeldingen.Where(a => a.Leerling!.NetwerkId == a.NetwerkId);
}
