using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel;

/// <summary>A supporter in the list.</summary>
public sealed record PersoneelRij(Guid Id, string Voornaam, string Familienaam, string? Gemeente, string? Email, int VteDuizendsten, int MinutenPerWeek, DateOnly? Van, DateOnly? Tot,
    string? Werkgever, IReadOnlyList<Vakgebied> Vakgebieden, Belasting Belasting)
{
    public string Naam => $"{Voornaam} {Familienaam}";
    public int Vrij => MinutenPerWeek - Belasting.Minuten;
    public decimal Vte => VteDuizendsten / 1000m;
    public string Expertise => Expertises.Kort(Vakgebieden);
    public bool IsInDienst(DateOnly dag) => (Van is null || Van <= dag) && (Tot is null || Tot >= dag);

    /// <summary>Everybody within reach, with the load of the day: two queries.</summary>
    public static async Task<List<PersoneelRij>> Lees(KrijtlijnDb db, HuidigeGebruiker wie, PersoneelService personeel, DateOnly dag)
    {
        var mensen = await db.Personeelsleden(wie).AsNoTracking().AsSingleQuery().Select(p => new
        {
            p.Id, p.Voornaam, p.Familienaam, p.Gemeente, p.Email, p.VteDuizendsten, p.MinutenPerWeek, p.InDienstVan, p.InDienstTot,
            Werkgever = db.Instellingen().Where(i => i.Id == p.WerkgeverId).Select(i => i.Naam).FirstOrDefault(),
            Vakgebieden = p.Expertises.Select(e => new { e.Type, e.Niveau }).ToList(),
        }).ToListAsync();
        var lasten = await personeel.Belasting(db.Personeelsleden(wie).Select(p => p.Id), dag);
        return [.. mensen.Select(p => new PersoneelRij(p.Id, p.Voornaam, p.Familienaam, p.Gemeente, p.Email, p.VteDuizendsten, p.MinutenPerWeek, p.InDienstVan, p.InDienstTot,
            p.Werkgever, [.. p.Vakgebieden.Select(v => new Vakgebied(v.Type, v.Niveau))], lasten.GetValueOrDefault(p.Id, Belasting.Geen)))];
    }

    public static IReadOnlyList<Kolom<PersoneelRij>> Kolommen { get; } =
    [
        new("Familienaam", r => r.Familienaam, 22), new("Voornaam", r => r.Voornaam), new("E-mail", r => r.Email, 28), new("Woonplaats", r => r.Gemeente), new("Werkgever", r => r.Werkgever, 30),
        new("Expertise", r => r.Expertise, 30), new("VTE", r => r.Vte, 8), new("Uren per week", r => r.MinutenPerWeek / 60m, 14), new("Uren toegewezen", r => r.Belasting.Minuten / 60m, 16),
        new("Uren vrij", r => r.Vrij / 60m, 10), new("Scholen", r => r.Belasting.Scholen, 10), new("Trajecten", r => r.Belasting.Trajecten, 10), new("In dienst van", r => r.Van, 14), new("In dienst tot", r => r.Tot, 14),
    ];
}

public static class Expertises
{
    private static readonly Onderwijsniveau[] Niveaus = Enum.GetValues<Onderwijsniveau>();

    /// <summary>"BA, 9 (lager, secundair)": types in order, levels only where not all.</summary>
    public static string Kort(IEnumerable<Vakgebied> vakgebieden) => string.Join(", ", vakgebieden.GroupBy(v => v.Type).OrderBy(g => g.Key)
        .Select(g => g.Any(v => v.Niveau is null) || g.Select(v => v.Niveau).Distinct().Count() == Niveaus.Length ? g.Key.Code() : $"{g.Key.Code()} ({string.Join(", ", g.Select(v => v.Niveau!.Value).Distinct().Order().Select(n => n.ToString().ToLowerInvariant()))})"));

    /// <summary>What is stored for what was ticked: one line without a level when every level was.</summary>
    public static IEnumerable<(Ondersteuningstype Type, Onderwijsniveau? Niveau)> Samen(IEnumerable<Vakgebied> gekozen) => gekozen.GroupBy(v => v.Type)
        .SelectMany(g => g.Any(v => v.Niveau is null) || g.Select(v => v.Niveau).Distinct().Count() == Niveaus.Length ? [(g.Key, null)] : g.Distinct().Select(v => (v.Type, v.Niveau)));
}
