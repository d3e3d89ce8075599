using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Krijtlijn.Voorbeeld.Bouw;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Voorbeeld;

/// <summary>Loads fictional networks into an empty database: one for the first start, or many for measuring. The same date and seed give the same content.</summary>
public sealed class Voorbeeldlader(KrijtlijnDb db, IPasswordHasher<Gebruiker> hasher, TimeProvider tijd)
{
    public const int Standaardzaad = 2026;
    public const string Naam = "Leersteuncentrum De Zandloper (voorbeeld)";

    /// <summary>
    /// Loads the example when there is nothing at all yet: no network, no user, no school of a list that was read in, and nobody who wanted it empty. True when it did.
    /// Of two that start at once the second waits, and finds it loaded.
    /// </summary>
    public async Task<bool> LaadInLegeDatabank(CancellationToken ct = default)
    {
        await using var slot = await Bijwerking.Slot(db, ct);
        if (await db.Set<LeegBegin>().AnyAsync(ct) || await Bezwaar(ct) is not null) return false;
        await Laad(Standaardzaad, ct);
        return true;
    }

    /// <summary>Remembers that this database is empty on purpose, so that no later start loads the example by itself.</summary>
    public async Task HoudLeeg(CancellationToken ct = default)
    {
        await using var slot = await Bijwerking.Slot(db, ct);
        if (await db.Set<LeegBegin>().AnyAsync(ct)) return;
        db.Add(new LeegBegin(tijd.Nu()));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What `start` says of a database that is still empty on purpose; nothing once there is something in it.</summary>
    public async Task<IReadOnlyList<string>> Regels(CancellationToken ct = default) =>
        await db.Set<LeegBegin>().AsNoTracking().SingleOrDefaultAsync(ct) is not { } begin || await Bezwaar(ct) is not null ? []
        : ["", $"Deze databank is met opzet leeg: ze werd op {Klok.Dag(begin.Sinds).Datum()} gestart met --leeg en krijgt het voorbeeld nooit vanzelf.", "Wilt u het toch? Laad het met: ./krijtlijn voorbeeld --netwerken 1 (met dezelfde --gegevens of --databank)."];

    /// <summary>Loads the one network of the example.</summary>
    public Task<int> Laad(int zaad, CancellationToken ct = default) => new Bulkschrijver(db).Schrijf(Voorbeeldrijen(zaad, tijd.Nu(), Wachtwoordhash()), ct);

    /// <summary>Everything of the example as it would be loaded at this moment.</summary>
    internal static List<object> Voorbeeldrijen(int zaad, DateTime nu, string wachtwoordhash)
    {
        var tijdlijn = new Tijdlijn(nu, new Toeval(zaad + 1));
        return Bouw(0, Naam, Maat.Voorbeeld(tijdlijn.DagenBezig), zaad, tijdlijn, wachtwoordhash);
    }

    /// <summary>Why this database may not be filled with fictional networks, in words for the user; null when it may.</summary>
    public async Task<string?> Bezwaar(CancellationToken ct = default) =>
        await db.Netwerken().AnyAsync(n => !n.IsVoorbeeld, ct) ? "Deze databank bevat een echt netwerk. Voorbeeldgegevens horen in een eigen databank."
        : await db.Netwerken().AnyAsync(ct) || await db.Gebruikers().AnyAsync(ct) || await db.Instellingen().AnyAsync(ct) ? "Deze databank is niet leeg. Kies een lege databank of een andere map met --gegevens."
        : null;

    /// <summary>Loads several networks, one after the other; tells after each how many rows it wrote.</summary>
    internal async Task LaadNetwerken(int aantal, Maat maat, int zaad, Action<int, int> verteld, CancellationToken ct = default)
    {
        var hash = Wachtwoordhash();
        for (var i = 0; i < aantal; i++)
        {
            var naam = i == 0 ? Naam : $"Leersteuncentrum {Plaatsen.Centra[(i - 1) % Plaatsen.Centra.Count].Gemeente} {i} (voorbeeld)";
            var rijen = await new Bulkschrijver(db).Schrijf(Bouw(i, naam, maat, zaad + (i * 1000), new Tijdlijn(tijd.Nu(), new Toeval(zaad + (i * 1000) + 1)), hash), ct);
            verteld(i + 1, rijen);
        }
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("ANALYZE", ct);
    }

    // One hash for all: hashing is slow on purpose, and everybody knows this password.
    private string Wachtwoordhash() => hasher.HashPassword(new Gebruiker("", ""), Voorbeeldaccount.Wachtwoord);

    private static List<object> Bouw(int volgnummer, string naam, Maat maat, int zaad, Tijdlijn tijdlijn, string hash)
    {
        var staat = new Netwerkbouwer(volgnummer, naam, maat, new Toeval(zaad), tijdlijn, hash).Maak();
        var bouwer = new DitJaarbouwer(staat);
        var lopend = new List<Casus>();
        for (var i = 0; i < maat.Jaren - 1; i++)
            lopend = bouwer.VorigJaar(new Regelgeving.Schooljaar(tijdlijn.Huidig.Beginjaar - maat.Jaren + 1 + i), lopend, maat.NieuwPerJaar[i], maat.DoorlopendPerJaar[i]);
        bouwer.Bouw(lopend, maat.NieuwPerJaar[^1], maat.MetBestanden ? 44 : maat.NieuwPerJaar[^1] / 8, maat.MetBestanden ? 25 : maat.NieuwPerJaar[^1] / 20);
        if (volgnummer == 0) Instappen(staat);
        new Cijferbouwer(staat).Bouw();
        new Verdelingbouwer(staat).Bouw();
        new Boekingbouwer(staat, new Toeval(zaad + 7)).Bouw();
        return staat.Rijen;
    }

    // The supporter and the school with the most to show are the ones people enter as: a primary school of the CLB that can be entered as too, with somebody who has no other role.
    private static void Instappen(Netwerkstaat s)
    {
        var collega = s.Collegas.MaxBy(c => c.Bezet.GetValueOrDefault(s.Tijd.Huidig))!;
        s.Voeg(new Voorbeeldaccount(s.Netwerk.Id, collega.Speler.Gebruiker.Id, 3, "Ziet haar scholen en leerlingen, maakt plannen en noteert inzet."));
        var school = s.Scholen.Where(h => h.Clb == s.Scholen[0].Clb && h.Niveaus.Contains(Regelgeving.Onderwijsniveau.Lager) && h.Zorg.Gebruiker.Rollen.Count == 1)
            .MaxBy(h => s.Rijen.OfType<Aanmelding>().Count(a => a.SchoolId == h.School.Id && a.Schooljaar == s.Tijd.Huidig))!;
        s.Voeg(new Voorbeeldaccount(s.Netwerk.Id, school.Zorg.Gebruiker.Id, 2, "Meldt leerlingen aan, keurt plannen goed en beantwoordt slotvragen."));
    }
}
