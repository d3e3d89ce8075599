using System.Globalization;
using System.Text.RegularExpressions;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>
/// Checks a sheet of counts: the columns say what and when ("Leerlingen 01/10/2025", "Verslagen 2020-2021 aangepast"), an empty cell leaves what was there. Every row is right, or all
/// mistakes are named at once and nothing counts. Pure: the schools of the network and what is known of them are given.
/// </summary>
/// <param name="blad">The sheet.</param>
/// <param name="scholen">The regular schools of the network, by number.</param>
/// <param name="bekend">What is counted now; null where nothing is.</param>
/// <param name="vandaag">No count lies after it.</param>
public sealed partial class Cijferlijst(Blad blad, IReadOnlyDictionary<string, Cijferschool> scholen, Func<Guid, Cijferkolom, Telwaarde?> bekend, DateOnly vandaag)
{
    public const string Nummer = "Schoolnummer", Naam = "Naam";

    private sealed record Kop(string Tekst, Cijferkolom Kolom, bool IsAangepast);

    private readonly List<Bladfout> fouten = [];

    /// <summary>The mistakes, those of the headings first.</summary>
    public IReadOnlyList<Bladfout> Fouten => [.. fouten.OrderBy(f => f.Rij ?? 0)];

    /// <summary>The counts in the sheet, with those that stay as they are; empty when there is any mistake.</summary>
    public IReadOnlyDictionary<(Guid School, Cijferkolom Kolom), Telwaarde?> Lees()
    {
        var (gelezen, rijen) = (new Dictionary<(Guid, Cijferkolom), Telwaarde?>(), new Dictionary<string, int>());
        var (kolommen, koppen) = Koppen();
        if (fouten.Count > 0) return gelezen;
        foreach (var bladrij in blad.Rijen)
        {
            var lezer = new Rijlezer(blad, bladrij, kolommen, fouten);
            var nummer = lezer.Instellingsnummer(Nummer, true);
            var getallen = koppen.ToDictionary(k => (k.Kolom, k.IsAangepast), k => (int?)lezer.Telling(k.Tekst, Schooltelling.Meeste));
            if (nummer is null) continue;
            if (!scholen.TryGetValue(nummer, out var school)) lezer.Fout(Nummer, $"{nummer} is dit schooljaar geen gewone school van het netwerk. Kijk het nummer na, of voeg de school eerst toe aan de leden.");
            else if (!rijen.TryAdd(nummer, bladrij.Nummer)) lezer.Fout(Nummer, $"{school.Naam} staat ook op rij {rijen[nummer]}. Houd één van beide rijen over.");
            else foreach (var kolom in koppen.Select(k => k.Kolom).Distinct()) Telling(lezer, school.Id, kolom, getallen[(kolom, false)], getallen.GetValueOrDefault((kolom, true)), gelezen);
        }
        return fouten.Count > 0 ? new Dictionary<(Guid, Cijferkolom), Telwaarde?>() : gelezen;
    }

    private void Telling(Rijlezer lezer, Guid school, Cijferkolom kolom, int? gewoon, int? aangepast, Dictionary<(Guid, Cijferkolom), Telwaarde?> gelezen)
    {
        if ((gewoon ?? aangepast) is null) return;
        var was = bekend(school, kolom);
        if (gewoon is null && was is null) { if (!lezer.HeeftFout) lezer.Fout(kolom.Kop, $"Deze cel is leeg, terwijl {kolom.KopAangepast.InDeZin()} ingevuld is. Vul ook dit getal in; 0 mag."); }
        else gelezen[(school, kolom)] = new Telwaarde(gewoon ?? was!.Value.Gewoon, aangepast ?? was?.Aangepast ?? 0);
    }

    // Where each heading stands, and what the headings with counts mean.
    private (Dictionary<string, int> Plaatsen, List<Kop> Koppen) Koppen()
    {
        var (plaatsen, koppen) = (new Dictionary<string, int>(), new List<Kop>());
        foreach (var (plaats, tekst) in blad.Koppen.Index())
        {
            if (tekst.Length == 0)
            {
                if (blad.Rijen.FirstOrDefault(r => plaats < r.Cellen.Count && !string.IsNullOrWhiteSpace(r.Cellen[plaats]?.ToString())) is { } rij) Fout($"kolom {plaats + 1}", $"Deze kolom heeft geen kop, maar op rij {rij.Nummer} staat er iets in. Geef ze een kop of maak ze leeg.");
                continue;
            }
            var vast = Sjabloon.Sleutel(tekst) switch { "schoolnummer" or "instellingsnummer" or "nummer" => Nummer, "naam" or "school" or "schoolnaam" => Naam, _ => null };
            if (vast is null && Eigen().IsMatch(tekst)) continue;
            var kop = vast is null ? Lees(tekst) : null;
            if (vast is null && kop is null) continue;
            var sleutel = vast ?? kop!.Tekst;
            if (!plaatsen.TryAdd(sleutel, plaats)) Fout(tekst, "Deze kop staat er meer dan één keer. Houd één van de kolommen over.");
            else if (kop is not null) koppen.Add(kop);
        }
        if (!plaatsen.ContainsKey(Nummer)) Fout(Nummer, "Deze kolom ontbreekt. Voeg ze toe met deze kop, of neem het sjabloon.");
        foreach (var los in koppen.Where(k => k.IsAangepast && !koppen.Exists(g => g.Kolom == k.Kolom && !g.IsAangepast))) Fout(los.Tekst, $"Hierbij hoort ook een kolom \"{los.Kolom.Kop}\", voor het gemeenschappelijk curriculum. Voeg ze toe.");
        if (fouten.Count == 0 && koppen.Count == 0) Fout("alle", "Geen enkele kop noemt een telling, bijvoorbeeld \"Leerlingen 01/10/2025\". Neem het sjabloon.");
        return (plaatsen, koppen);
    }

    // A heading with a count, or the mistake in it.
    private Kop? Lees(string tekst)
    {
        if (Vorm().Match(Regex.Replace(tekst, @"\s+", " ")) is not { Success: true } vorm) return Fout(tekst, "Deze kop kennen we niet. Schrijf bijvoorbeeld \"Leerlingen 01/10/2025\" of \"Verslagen 2020-2021 aangepast\", of laat de kolom weg.");
        var soort = vorm.Groups["wat"].Value.StartsWith("l", StringComparison.OrdinalIgnoreCase) ? Telsoort.Leerlingen : Telsoort.Verslagen;
        var aangepast = vorm.Groups["aangepast"].Success;
        if (Moment(vorm.Groups["moment"].Value) is not { } moment) return Fout(tekst, $"\"{vorm.Groups["moment"].Value}\" is geen dag en geen schooljaar. Schrijf 01/10/2025 of 2020-2021.");
        if (soort == Telsoort.Leerlingen && moment.IsSchooljaar) return Fout(tekst, "Leerlingen tellen op een teldag, niet over een schooljaar. Noem de dag.");
        if (soort == Telsoort.Leerlingen && aangepast) return Fout(tekst, "Leerlingen worden niet per curriculum geteld, alleen verslagen.");
        if (!moment.IsVoorbij(vandaag)) return Fout(tekst, $"{moment.Tekst} moet nog komen. Laat deze kolom weg.");
        if (!moment.IsSchooljaar && moment.Dag is var dag && dag != Schoolkalender.EersteWerkdag(dag.Year, dag.Month >= 9 ? 10 : 2)) return Fout(tekst, $"{dag.Datum()} is geen teldag. De teldag van dat halfjaar is {Schoolkalender.EersteWerkdag(dag.Year, dag.Month >= 9 ? 10 : 2).Datum()}.");
        var kolom = new Cijferkolom(soort, moment);
        return new Kop(aangepast ? kolom.KopAangepast : kolom.Kop, kolom, aangepast);
    }

    private static Telmoment? Moment(string tekst) => Schooljaar.TryParse(tekst, out var jaar) ? Telmoment.Van(jaar)
        : DateOnly.TryParseExact(tekst, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag.Year is > Schooljaar.Eerste and < Schooljaar.Laatste ? Telmoment.Op(dag) : null;

    private Kop? Fout(string kolom, string tekst)
    {
        fouten.Add(new Bladfout(blad.Naam, null, kolom, tekst));
        return null;
    }

    [GeneratedRegex(@"^(?<wat>leerlingen|verslagen) (op |in |schooljaar )?(?<moment>[\d/.\-]+)(?<aangepast> \(?aangepast( curriculum)?\)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Vorm();

    // The other columns of the program's own export, so that it can be read back.
    [GeneratedRegex(@"^(deelteam|niveau|eigen telling .+|bron .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Eigen();
}
