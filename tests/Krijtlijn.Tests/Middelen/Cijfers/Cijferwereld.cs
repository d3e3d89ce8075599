using System.Globalization;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Tests.Middelen.Cijfers;

/// <summary>
/// A world with two regular schools. For 2027-2028 count 02/02/2026, 01/10/2026 and 01/02/2027, of which the last is still to come; the first school has one pupil with a report in October.
/// </summary>
internal sealed record Cijferwereld(Toepassing Toepassing, Wereld Wereld, Instelling Tweede)
{
    public static readonly Schooljaar Jaar = new(2027);
    public static readonly Telmoment Februari = Telmoment.Op(new DateOnly(2026, 2, 2)), Oktober = Telmoment.Op(new DateOnly(2026, 10, 1));
    public static readonly Cijferbron Brief = new("Brief van het ministerie", new DateOnly(2026, 11, 2));

    public static async Task<Cijferwereld> Maak(Toepassing toepassing)
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 4}", "Zonnebasis", Instellingssoort.GewoneSchool) { Hoofdstructuren = "111 211" };
        await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin));
        await wereld.Verslag(await wereld.Leerling("Yasmine", "Telbaar"));
        return new Cijferwereld(toepassing, wereld, tweede);
    }

    public Task Telling(Telsoort soort, Telmoment moment, int aantal, Instelling? school = null) =>
        Wereld.Bewaar(new Schooltelling(Wereld.Netwerk.Id, (school ?? Wereld.School).Id, soort, moment, new Telwaarde(aantal), Brief, Telherkomst.Ingelezen, Testklok.Begin.UtcDateTime));

    /// <summary>Every count there ever was, in order: what, how many, whether it holds.</summary>
    public Task<List<string>> Alles() => Toepassing.Db<List<string>>(async db => [.. (await db.Tellinggeschiedenis().Where(t => t.NetwerkId == Wereld.Netwerk.Id).ToListAsync())
        .Select(t => $"{(t.SchoolId == Tweede.Id ? "tweede" : "eerste")} {new Cijferkolom(t.Soort, t.Moment).Sleutel} {t.Aantal}+{t.AantalAangepast} {t.Herkomst}{(t.VervallenOp is null ? "" : " vervallen")}").Order(StringComparer.Ordinal)]);
}
