using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>What is filled in for a notice; which of it is asked hangs on its kind and on who fills it in.</summary>
public sealed class Meldingsformulier
{
    public string? Schoolnummer { get; set; }
    public Guid? NetwerkId { get; set; }
    public string? Schooljaar { get; set; }
    public DateOnly? Ingang { get; set; }
    [StringLength(Netwerk.NaamLengte)] public string? Naam { get; set; }
    public Netwerksoort? Netwerksoort { get; set; }
    public string? Contactschoolnummer { get; set; }
    [StringLength(Netwerk.NaamLengte)] public string? Aanspreekpunt { get; set; }
    [StringLength(Netwerk.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)] public string? Email { get; set; }
    [StringLength(Netwerk.TelefoonLengte), DataType(DataType.PhoneNumber), RegularExpression(Instelling.TelefoonPatroon, ErrorMessage = Instelling.TelefoonFout)] public string? Telefoon { get; set; }
    [StringLength(Netwerkmelding.NaamLengte)] public string? Directeur { get; set; }
    public int Versie { get; set; }

    public static async Task<Meldingsformulier> Van(Netwerkmelding m, KrijtlijnDb db) => new()
    {
        Schoolnummer = await Nummer(db, m.SchoolId), NetwerkId = m.NetwerkId, Schooljaar = m.Schooljaar?.ToString(), Ingang = m.Ingang, Naam = m.Naam, Netwerksoort = m.Netwerksoort,
        Contactschoolnummer = await Nummer(db, m.ContactschoolId), Aanspreekpunt = m.Aanspreekpunt, Email = m.Email, Telefoon = m.Telefoon, Directeur = m.Directeur, Versie = m.Versie,
    };

    /// <summary>What is asked and was left open: the field, and what to do. What somebody's role fixes is not asked.</summary>
    public IEnumerable<(string Veld, string Tekst)> Ontbreekt(Meldingsoort soort, HuidigeGebruiker wie)
    {
        var isGegevens = soort == Meldingsoort.Gegevens;
        (bool IsOpen, string Veld, string Tekst)[] gevraagd =
        [
            (soort.IsVanSchool() && VasteSchool(wie) is null && IsLeeg(Schoolnummer), nameof(Schoolnummer), "Vul het instellingsnummer in."),
            (soort is not (Meldingsoort.Oprichten or Meldingsoort.Uittreden) && VastNetwerk(soort, wie) is null && NetwerkId is null, nameof(NetwerkId), "Kies het netwerk."),
            (soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens && IsLeeg(Naam), nameof(Naam), "Vul de naam van het netwerk in."),
            (soort == Meldingsoort.Oprichten && Netwerksoort is null, nameof(Netwerksoort), "Kies de soort netwerk."),
            (soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens && IsLeeg(Aanspreekpunt), nameof(Aanspreekpunt), "Vul in bij wie ouders terechtkunnen."),
            (soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens && IsLeeg(Email) && IsLeeg(Telefoon), nameof(Email), "Vul een e-mailadres of een telefoonnummer in."),
            (isGegevens && Ingang is null, nameof(Ingang), "Kies de dag waarop de wijziging ingaat."),
            (!isGegevens && IsLeeg(Schooljaar), nameof(Schooljaar), "Kies het schooljaar."),
            (!isGegevens && IsLeeg(Directeur), nameof(Directeur), $"Vul de naam van de directeur van de {(soort.IsVanSchool() ? "school" : "contactschool")} in."),
        ];
        return gevraagd.Where(g => g.IsOpen).Select(g => (g.Veld, g.Tekst));
    }

    private static bool IsLeeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);

    /// <summary>Puts what was filled in into the draft; what somebody's role fixes is not asked and cannot be sent.</summary>
    public async Task Zet(Netwerkmelding m, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        (m.Naam, m.Netwerksoort, m.Aanspreekpunt, m.Email, m.Telefoon, m.Directeur, m.Ingang) = (Naam?.Trim(), Netwerksoort, Aanspreekpunt?.Trim(), Email?.Trim(), Telefoon?.Trim(), Directeur?.Trim(), Ingang);
        m.Schooljaar = Regelgeving.Schooljaar.TryParse(Schooljaar, out var jaar) && Schooljaren(vandaag).Contains(jaar) ? jaar : null;
        // What is over stays as it was; a plain notice may be a little late.
        if (Ingang is { } ingang && (ingang < Regelgeving.Schooljaar.Van(vandaag).Begin || ingang > Ingangsdag.Laatste(vandaag))) throw new RegelGebroken("R11", $"Kies een dag van {Regelgeving.Schooljaar.Van(vandaag).Begin.Datum()} tot hoogstens drie jaar na vandaag.", nameof(Ingang));
        if (m.Soort.IsVanSchool()) m.SchoolId = VasteSchool(wie) ?? await Zoek(db, Schoolnummer!, nameof(Schoolnummer));
        else if (VasteContactschool(m.Soort, wie) is { } eigen) m.ContactschoolId = eigen;
        else if (m.Soort != Meldingsoort.Stopzetten) m.ContactschoolId = string.IsNullOrWhiteSpace(Contactschoolnummer) ? null : await Zoek(db, Contactschoolnummer, nameof(Contactschoolnummer));
        var lidVan = m is { SchoolId: { } school, Vanaf: { } vanaf } ? await db.LidmaatschappenVanaf(school, vanaf).OrderBy(l => l.Van).Select(l => (Guid?)l.NetwerkId).ToListAsync() : [];
        if (m.Soort == Meldingsoort.Uittreden) m.NetwerkId = lidVan.FirstOrDefault(n => wie.NetwerkId is null || wie.Rol != RolSoort.Coordinator || n == wie.NetwerkId) ?? lidVan.FirstOrDefault();
        else if (m.Soort != Meldingsoort.Oprichten) m.NetwerkId = VastNetwerk(m.Soort, wie) ?? NetwerkId;
        m.VanNetwerkId = m.Soort == Meldingsoort.Overstappen ? lidVan.FirstOrDefault(n => n != m.NetwerkId) : null;
        if (m.NetwerkId is { } gekozen && m.Soort != Meldingsoort.Oprichten && !await db.Netwerken().AnyAsync(n => n.Id == gekozen)) m.NetwerkId = null;
        if (wie.Rol == RolSoort.Coordinator && m.Soort.IsVanSchool() && m.NetwerkId is not null && m.NetwerkId != wie.NetwerkId && m.VanNetwerkId != wie.NetwerkId)
            throw new RegelGebroken("R14", "Als coördinator meldt u alleen scholen die bij uw netwerk komen of het verlaten.", nameof(NetwerkId));
        if (wie.Rol == RolSoort.DirecteurBuo && !m.Soort.IsVanSchool() && m.Soort != Meldingsoort.Oprichten && m.NetwerkId is { } id && !await db.Netwerken().AnyAsync(n => n.Id == id && n.ContactschoolId == wie.InstellingId))
            throw new RegelGebroken("R10", "Dit meldt de directeur van de contactschool; uw school is dat niet voor dit netwerk.", nameof(NetwerkId));
    }

    /// <summary>The school of who may only speak for her own.</summary>
    public static Guid? VasteSchool(HuidigeGebruiker wie) => wie.Rol is RolSoort.School or RolSoort.DirecteurBuo ? wie.InstellingId : null;

    /// <summary>A director founds a network around her own school (R10).</summary>
    public static Guid? VasteContactschool(Meldingsoort soort, HuidigeGebruiker wie) => wie.Rol == RolSoort.DirecteurBuo && soort == Meldingsoort.Oprichten ? wie.InstellingId : null;

    /// <summary>The school years one may choose: the next, the one after, and too late the present one.</summary>
    public static IReadOnlyList<Schooljaar> Schooljaren(DateOnly vandaag) => Regelgeving.Schooljaar.Van(vandaag) is var nu ? [nu.Volgende, nu.Volgende.Volgende, nu] : [];

    /// <summary>The network of a coordinator where it can be no other.</summary>
    public static Guid? VastNetwerk(Meldingsoort soort, HuidigeGebruiker wie) => wie.Rol == RolSoort.Coordinator && soort is Meldingsoort.Toetreden or Meldingsoort.Gegevens or Meldingsoort.Stopzetten ? wie.NetwerkId : null;

    private static async Task<Guid?> Zoek(KrijtlijnDb db, string nummer, string veld)
    {
        var gezocht = Instellingsnummer.Lees(nummer, veld);
        var gevonden = await db.Instellingen().Where(i => i.Nummer == gezocht).Select(i => new { i.Id, i.Naam, i.Soort }).FirstOrDefaultAsync() ?? throw new RegelGebroken("R10", $"{gezocht} staat niet in de officiële lijst. Kijk het nummer na.", veld);
        return gevonden.Soort is Instellingssoort.GewoneSchool or Instellingssoort.BuitengewoneSchool ? gevonden.Id : throw new RegelGebroken("R10", $"{gezocht} is {gevonden.Naam}: dat is geen school maar een {gevonden.Soort.Tekst().InDeZin()}. Vul het nummer van een school in.", veld);
    }

    private static async Task<string?> Nummer(KrijtlijnDb db, Guid? id) => id is null ? null : await db.Instellingen().Where(i => i.Id == id).Select(i => i.Nummer).FirstOrDefaultAsync();
}
