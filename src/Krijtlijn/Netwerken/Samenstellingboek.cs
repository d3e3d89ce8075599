using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>The composition as a workbook: one sheet per kind of member, and one with what else belongs to the network.</summary>
public static class Samenstellingboek
{
    // As the other files are named: small letters and hyphens, no spaces or brackets.
    public static string Naam(Samenstelling samenstelling) => $"{string.Join('-', new string([.. Letters.Kaal(samenstelling.Kop.Code ?? samenstelling.Kop.Gegevens.Naam).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))}-{samenstelling.Dag.Iso()}";

    public static IReadOnlyList<Tabblad> Bladen(Samenstelling s) =>
    [
        .. Enum.GetValues<Lidrol>().Select(rol => Tabblad.Van(rol.Kop(), Kolommen(rol), s.Met(rol))),
        Tabblad.Van("Netwerk", [new Kolom<(string Wat, string? Waarde)>("Gegeven", r => r.Wat, 24), new Kolom<(string Wat, string? Waarde)>("Waarde", r => r.Waarde, 60)], Feiten(s)),
    ];

    private static List<Kolom<Lidrij>> Kolommen(Lidrol rol)
    {
        List<Kolom<Lidrij>> kolommen = [new("Instellingsnummer", l => l.Nummer, 16), new("Naam", l => l.Naam, 40), new("Gemeente", l => l.Gemeente, 20), new("Net", l => l.Net, 26), new("Hoofdstructuren", l => l.Hoofdstructuren, 16), new("Bestuur", l => l.Bestuur, 12), new("Naam van het bestuur", l => l.Bestuursnaam, 34)];
        if (rol == Lidrol.GewoneSchool) kolommen.AddRange([new("Partnerschool", l => l.Partnerschool, 34), new("Deelteam", l => l.Team, 20)]);
        return [.. kolommen, new("Lid van", l => l.Van, 12), new("Lid tot en met", l => l.Tot, 14)];
    }

    private static List<(string, string?)> Feiten(Samenstelling s) =>
    [
        ("Naam", s.Kop.Gegevens.Naam), ("Code", s.Kop.Code), ("Soort", s.Kop.Gegevens.Soort.Tekst()), ("Zoals op", s.Dag.Datum()), ("Contactschool", s.Kop.Contactschool),
        ("Aanspreekpunt voor ouders", s.Kop.Gegevens.Aanspreekpunt), ("E-mailadres", s.Kop.Gegevens.Email), ("Telefoon", s.Kop.Gegevens.Telefoon),
        .. s.Teams.Select(t => ("Deelteam", (string?)$"{t.Naam} ({t.AantalLeden.Aantal("lid", "leden")})")),
        .. s.Aanbod.Where(a => a.Types.Count > 0).Select(a => ("Aanbod", (string?)$"{a.School}: {string.Join(", ", a.Types.Select(t => t.Code()))}")),
        .. s.Samenwerkingen.Select(w => ("Samenwerking", (string?)Zin(w))),
        .. s.Overdrachten.Select(o => ("Middelenoverdracht", (string?)$"{o.School} ({o.Nummer}) {(o.IsUitgaand ? "naar" : "van")} {o.Netwerk}")),
        .. s.Regio.Select(g => ("Gemeente van de regio", (string?)g)),
    ];

    public static string Zin(Samenwerkrij w) => $"{(w.KrijgtHulp ? $"{w.Centrum} helpt" : $"Helpt {w.Centrum}")} {(w.Vorm == Samenwerkvorm.Structureel ? "vast" : "ad hoc")} met {w.Type.Tekst().InDeZin()}";
}
