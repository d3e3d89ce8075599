using System.Text;

namespace Krijtlijn.Bench;

/// <summary>Writes a made-up list of sites in the format of the official one, with its quirks: byte order mark, CR line ends, quotes, 0 for an unknown place, ended sites.</summary>
internal static class Schoollijst
{
    private const string Kop = "schoolnummer;intern_vplnummer;hoofdzetel;naam;adres;straat;huisnummer;busnummer;postcode;gemeente;niscode;provinciecode;provincie;VWO-vestigingsplaatscode;crab-code;crab-huisnr;lx;ly;"
        + "kbo-nummer;telefoon;fax;e-mail;website;beheerder(s);soort instelling;instellingstype;onderwijsniveau;net;begindatum;einddatum;status erkenning;clb;bestuur;scholengemeenschap;leersteuncentrum;taalstelsel;ingerichte hoofdstructuren";

    private static readonly string[] Straten = ["Kerkstraat", "Schoolstraat", "Molenweg", "Dorpsplein", "Lindelaan", "Processieweg"];
    private static readonly (string Postcode, string Gemeente)[] Gemeenten = [("2490", "Balen"), ("2430", "Laakdal"), ("2440", "Geel"), ("2200", "Herentals"), ("2300", "Turnhout"), ("2400", "Mol")];

    public static async Task Schrijf(string bestand, int rijen, int procentGewijzigd)
    {
        var tekst = new StringBuilder(Kop).Append('\r');
        // Three schools in five have one site, the others two or three.
        for (var (rij, school) = (0, 0); rij < rijen; school++)
        {
            var vestigingen = Math.Min(rijen - rij, school % 5 == 4 ? 3 : school % 5 == 3 ? 2 : 1);
            for (var nummer = 1; nummer <= vestigingen; nummer++, rij++) tekst.Append(Rij(school, nummer, rij * 37 % 100 < procentGewijzigd)).Append('\r');
        }
        await File.WriteAllTextAsync(bestand, tekst.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    private static string Rij(int school, int vestiging, bool isGewijzigd)
    {
        var (secundair, nummer, (postcode, gemeente)) = (school % 4 == 3, 300_000 + school, Gemeenten[school % Gemeenten.Length]);
        var (straat, huisnummer) = (Straten[(school + vestiging) % Straten.Length], (school % 180) + vestiging + (isGewijzigd ? 200 : 0));
        var naam = school % 10 == 0 ? $"\"Basisschool \"\"De Vlieger\"\" {school}\"" : $"{(secundair ? "Instituut" : "Vrije Basisschool")} De Wijzer {school}";
        var (x, y) = school % 50 == 7 ? ("0", "0") : ($"{180_000 + (school * 13 % 30_000)}.{vestiging}5", $"{190_000 + (school * 29 % 25_000)}.25");
        var einde = vestiging > 1 && school % 20 == 4 ? "31/08/2024" : "";
        return string.Join(';', nummer, vestiging, vestiging == 1 ? "True" : "False", naam, $"{straat} {huisnummer} - {postcode} {gemeente}", straat, huisnummer, school % 30 == 1 ? "A" : "", postcode, gemeente, "13000", "1", "Antwerpen", "", "", "", x, y,
            "0600000000", $"000 {school % 100:00} {vestiging:00} {(isGewijzigd ? 11 : 10)}", "", $"info@school{nummer}.example.org", $"www.school{nummer}.example.org", "", "Onderwijsinstelling", secundair ? "Secundaire school" : "Basisschool",
            secundair ? "Secundair onderwijs" : "Basisonderwijs", "Vrij gesubsidieerd onderwijs", "1/09/1995", einde, "E", 114_000 + (school % 60), 120_000 + (school % 300), "0", "", "Nederlands", secundair ? "311" : "111 211");
    }
}
