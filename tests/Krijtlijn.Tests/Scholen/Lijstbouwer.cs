using System.Text;
using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Tests.Scholen;

/// <summary>Makes a small list in the official format; every cell is valid unless a test says otherwise.</summary>
internal sealed class Lijstbouwer
{
    public static readonly string[] AlleKolommen =
        ["schoolnummer", "intern_vplnummer", "hoofdzetel", "naam", "straat", "huisnummer", "busnummer", "postcode", "gemeente", "provincie", "lx", "ly", "telefoon", "fax", "e-mail", "website",
            "instellingstype", "net", "begindatum", "einddatum", "clb", "bestuur", "ingerichte hoofdstructuren"];

    private readonly List<Dictionary<string, string>> rijen = [];

    public string[] Kolommen { get; set; } = AlleKolommen;

    public Lijstbouwer Rij(string nummer = "910001", int vestiging = 1, params (string Kolom, string Waarde)[] anders)
    {
        var rij = new Dictionary<string, string>
        {
            ["schoolnummer"] = nummer, ["intern_vplnummer"] = $"{vestiging}", ["hoofdzetel"] = vestiging == 1 ? "True" : "False", ["naam"] = $"Basisschool {nummer}", ["straat"] = "Kerkstraat", ["huisnummer"] = $"{vestiging}",
            ["busnummer"] = "A", ["postcode"] = "2440", ["gemeente"] = "Geel", ["provincie"] = "Antwerpen", ["lx"] = "192234.99", ["ly"] = "196630,24", ["telefoon"] = "014 00 00 00", ["fax"] = "", ["e-mail"] = $"s{nummer}@example.org",
            ["website"] = "www.school.example.org", ["instellingstype"] = "Basisschool", ["net"] = "Vrij gesubsidieerd onderwijs", ["begindatum"] = "1/09/1995", ["einddatum"] = "", ["clb"] = "914751", ["bestuur"] = "922998", ["ingerichte hoofdstructuren"] = "111 211",
        };
        foreach (var (kolom, waarde) in anders) rij[kolom] = waarde;
        rijen.Add(rij);
        return this;
    }

    public string Tekst(string regeleinde = "\r", bool metBom = true) =>
        (metBom ? "\uFEFF" : "") + string.Join(regeleinde, rijen.Select(r => string.Join(';', Kolommen.Select(k => Cel(r.GetValueOrDefault(k, "iets"))))).Prepend(string.Join(';', Kolommen)));

    public byte[] Bytes(string regeleinde = "\r") => Encoding.UTF8.GetBytes(Tekst(regeleinde));

    public Schoollijst Lees(string regeleinde = "\r") => Lees(Bytes(regeleinde));

    public static Schoollijst Lees(byte[] bytes) => SchoollijstLezer.Lees(new MemoryStream(bytes));

    private static string Cel(string waarde) => waarde.AsSpan().IndexOfAny(";\"\r\n") < 0 ? waarde : $"\"{waarde.Replace("\"", "\"\"")}\"";
}
