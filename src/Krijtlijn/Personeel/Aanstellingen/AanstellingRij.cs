using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>A post in a list, with the names that go with it.</summary>
/// <param name="IsOpen">Whether the current user may open the person's own page.</param>
public sealed record AanstellingRij(Guid Id, Guid PersoneelslidId, string Voornaam, string Familienaam, bool IsOpen, Guid WerkgeverId, string Nummer, string Werkgever,
    Hoofdstructuur Hoofdstructuur, Hoedanigheid Hoedanigheid, int VteDuizendsten, DateOnly Van, DateOnly? Tot, Guid? VervangtId, string? Vervangt)
{
    public string Naam => $"{Voornaam} {Familienaam}";
    public Post Post => new(PersoneelslidId, WerkgeverId, Hoofdstructuur, Hoedanigheid, VteDuizendsten, Van, Tot);

    /// <summary>The posts with the names: one query.</summary>
    public static Task<List<AanstellingRij>> Lees(KrijtlijnDb db, HuidigeGebruiker wie, IQueryable<Aanstelling> aanstellingen) => (
        from a in aanstellingen.AsNoTracking()
        join p in db.AllePersoneelsleden() on a.PersoneelslidId equals p.Id
        join i in db.Instellingen() on a.WerkgeverId equals i.Id
        select new AanstellingRij(a.Id, p.Id, p.Voornaam, p.Familienaam, db.Personeelsleden(wie).Any(b => b.Id == p.Id), i.Id, i.Nummer, i.Naam, a.Hoofdstructuur, a.Hoedanigheid, a.VteDuizendsten, a.Van, a.Tot, a.VervangtPersoneelslidId,
            db.AllePersoneelsleden().Where(v => v.Id == a.VervangtPersoneelslidId).Select(v => v.Voornaam + " " + v.Familienaam).FirstOrDefault())).ToListAsync();

    /// <summary>The columns of the worksheet; those of the template carry its headers, so that a list that was taken out can be read in again.</summary>
    public static IReadOnlyList<Kolom<AanstellingRij>> Kolommen { get; } =
    [
        new("Instellingsnummer", r => r.Nummer, 18), new("Naam van de werkgever", r => r.Werkgever, 30), new("Voornaam", r => r.Voornaam), new("Familienaam", r => r.Familienaam, 22), new("Hoofdstructuur", r => (int)r.Hoofdstructuur, 16),
        new("Titularis of vervanger", r => r.Hoedanigheid.Tekst(), 22), new("VTE", r => r.VteDuizendsten / 1000m, 8), new("Vanaf", r => r.Van, 12), new("Tot en met", r => r.Tot, 12), new("Vervangt", r => r.Vervangt, 24),
    ];
}
