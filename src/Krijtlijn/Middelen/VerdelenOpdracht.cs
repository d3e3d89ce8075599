using System.CommandLine;
using System.Text.Json;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen;

/// <summary>`verdelen INVOER.csv --eenheden N --sleutel 70/30` and `verdelen-netwerken`: the calculation alone, on a file, without a database.</summary>
internal static class VerdelenOpdracht
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Scholen()
    {
        var (invoer, eenheden, json) = (Invoer(Verdeelbestand.Schoolsjabloon), Eenheden("Hoeveel eenheden er zijn"), AlsJson());
        var sleutel = new Option<string>("--sleutel") { Description = "Deel voor leerlingen en deel voor verslagen, zoals 70/30", DefaultValueFactory = _ => "70/30" };
        var minimum = Getaloptie.Maak("--minimum", "Het minste voor een school met leerlingen of verslagen", 0, 0);
        var uitleg = new Option<bool>("--uitleg") { Description = "Schrijf de som van elke school voluit" };
        var opdracht = new Command("verdelen", "Verdeel eenheden over scholen en toon hoe elk getal er komt") { invoer, eenheden, sleutel, minimum, uitleg, json };
        opdracht.SetAction(opties => Voer(() =>
        {
            if (!TrySleutel(opties.GetValue(sleutel)!, out var gelezen)) return Klaag($"\"{opties.GetValue(sleutel)}\" is geen verdeelsleutel. Geef twee gehele getallen die samen 100 zijn, zoals 70/30.");
            var (scholen, fouten) = Verdeelbestand.Scholen(opties.GetValue(invoer)!);
            if (fouten.Count > 0) return Klaag(fouten);
            var uitkomst = Verdeler.Verdeel(new Verdeelregels(opties.GetValue(eenheden), gelezen, Gewichten.Gelijk, Minimum: opties.GetValue(minimum)), scholen);
            if (opties.GetValue(json)) Schrijf(uitkomst.Regels.Eenheden, uitkomst.Rijen.Select(r => new { r.School.Instellingsnummer, Quotum = r.Quotum.InDecimalen(4), r.Resultaat }));
            else Toon(uitkomst, opties.GetValue(uitleg));
            foreach (var waarschuwing in Waarschuwingen(uitkomst)) Console.Error.WriteLine(waarschuwing);
            return Programma.Gelukt;
        }));
        return opdracht;
    }

    public static Command Netwerken()
    {
        var (invoer, eenheden, json) = (Invoer(Verdeelbestand.Netwerksjabloon), Eenheden("Waarborgmiddelen en extra budget samen"), AlsJson());
        var schooljaar = new Option<string>("--schooljaar") { Description = "Schooljaar, zoals 2018-2019: het bepaalt de sleutel en het deel van de gon dat meegaat", Required = true };
        var opdracht = new Command("verdelen-netwerken", "Verdeel eenheden over netwerken, met de overgang in derden") { invoer, eenheden, schooljaar, json };
        opdracht.SetAction(opties => Voer(() =>
        {
            if (!Schooljaar.TryParse(opties.GetValue(schooljaar), out var jaar)) return Klaag($"\"{opties.GetValue(schooljaar)}\" is geen schooljaar zoals 2018-2019.");
            if (Regelboek.Zoek(jaar) is not { } regime) return Klaag($"Voor {jaar} kent Krijtlijn geen regelgeving. Kies een schooljaar vanaf {Regelboek.Eerste}.");
            var (netwerken, fouten) = Verdeelbestand.Netwerken(opties.GetValue(invoer)!);
            if (fouten.Count > 0) return Klaag(fouten);
            var uitkomst = Netwerkverdeling.Verdeel(opties.GetValue(eenheden), regime.Overgangsdeel.Waarde, regime.Verdeelsleutel.Waarde, netwerken);
            if (opties.GetValue(json)) Schrijf(uitkomst.Totaal, uitkomst.Rijen.Select(r => new { r.Netwerk.Netwerk, Quotum = r.Quotum.InDecimalen(4), r.Resultaat }));
            else
            {
                Console.WriteLine($"{jaar}: {uitkomst.Totaal} eenheden, sleutel {regime.Verdeelsleutel.Waarde.Leerlingen}/{regime.Verdeelsleutel.Waarde.Verslagen}, {regime.Overgangsdeel.Tekst}");
                foreach (var r in uitkomst.Rijen) Console.WriteLine($"  {r.Netwerk.Netwerk,-30} {Uitleg.Vier(r.Quotum),14}  ({Uitleg.Vier(r.Behouden)} behouden + {Uitleg.Vier(r.VolgensSleutel)} volgens de sleutel)  {r.Resultaat,8}");
            }
            return Programma.Gelukt;
        }));
        return opdracht;
    }

    private static Argument<string> Invoer(Sjabloon sjabloon) => new("INVOER") { Description = $"csv of xlsx met de kolommen {string.Join(";", sjabloon.Kolommen.Select(k => k.Kop))}" };

    private static Option<int> Eenheden(string uitleg)
    {
        var optie = Getaloptie.Maak("--eenheden", uitleg, laagste: 0, hoogste: (int)Verdeler.HoogsteEenheden);
        optie.Required = true;
        return optie;
    }

    private static Option<bool> AlsJson() => new("--json") { Description = "Als JSON" };

    /// <summary>"70/30": two whole numbers; whether they are together 100 is for the calculation.</summary>
    internal static bool TrySleutel(string tekst, out Verdeelsleutel sleutel)
    {
        sleutel = new Verdeelsleutel(0, 0);
        if (tekst.Split('/') is not [var l, var v] || !int.TryParse(l.Trim(), System.Globalization.NumberStyles.None, null, out var leerlingen) || !int.TryParse(v.Trim(), System.Globalization.NumberStyles.None, null, out var verslagen)) return false;
        sleutel = new Verdeelsleutel(leerlingen, verslagen);
        return true;
    }

    // What cannot be is a command line that does not say what is meant.
    private static int Voer(Func<int> doe)
    {
        try
        {
            return doe();
        }
        catch (RegelGebroken fout)
        {
            return Klaag(fout.Message);
        }
        catch (FileNotFoundException fout)
        {
            return Klaag($"Het bestand {fout.FileName} bestaat niet.");
        }
        catch (DirectoryNotFoundException fout)
        {
            return Klaag(fout.Message);
        }
    }

    private static int Klaag(IEnumerable<Bladfout> fouten) => Klaag(string.Join("\n", fouten.Select(f => $"{(f.Rij is { } rij ? $"Rij {rij}" : "Koppen")}, kolom {f.Kolom}: {f.Tekst}")));

    private static int Klaag(string tekst)
    {
        Console.Error.WriteLine(tekst);
        return Programma.Misbruik;
    }

    private static void Schrijf(long totaal, object rijen) => Console.WriteLine(JsonSerializer.Serialize(new { Totaal = totaal, Rijen = rijen }, Json));

    private static void Toon(Verdeeluitkomst uitkomst, bool metUitleg)
    {
        foreach (var r in uitkomst.Rijen)
        {
            Console.WriteLine($"{r.School.Instellingsnummer}  {Uitleg.Vier(r.Quotum),14}  {r.Resultaat,8}{(r.KrijgtMinimum ? "  (minimum)" : r.Afronding.Extra ? "  (+1 door de rest)" : "")}");
            if (metUitleg) foreach (var zin in Uitleg.Zinnen(r, new Eenheidswoord("eenheid", "eenheden"))) Console.WriteLine($"    {zin}");
        }
        Console.WriteLine($"Samen {uitkomst.Verdeeld} van {uitkomst.Regels.Eenheden}.");
    }

    private static IEnumerable<string> Waarschuwingen(Verdeeluitkomst uitkomst)
    {
        if (uitkomst.NietVerdeeld > 0) yield return $"Geen enkele school heeft leerlingen of verslagen: {uitkomst.NietVerdeeld} eenheden zijn niet verdeeld.";
        foreach (var pot in uitkomst.Potten)
        {
            if (pot.Verschuiving == Sleutelverschuiving.VerslagenNaarLeerlingen) yield return "Geen enkele school heeft verslagen: alles volgt het aantal leerlingen.";
            if (pot.Verschuiving == Sleutelverschuiving.LeerlingenNaarVerslagen) yield return "Geen enkele school heeft leerlingen: alles volgt het aantal verslagen.";
        }
        foreach (var r in uitkomst.Rijen.Where(r => r.OntbrekendeVerslagtellingen > 0))
            yield return $"School {r.School.Instellingsnummer}: {r.OntbrekendeVerslagtellingen.Aantal("schooljaar", "schooljaren")} zonder verslagtelling; {(r.OntbrekendeVerslagtellingen == r.School.Verslagen.Count ? "dat telt als 0" : "dat telt als het gemiddelde van de andere")}.";
    }
}
