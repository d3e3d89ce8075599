using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>A network with two schools that were each promised ten trajecten, and five in reserve.</summary>
internal sealed class Boekingwereld
{
    private readonly Toepassing toepassing;

    private Boekingwereld(Toepassing toepassing, Wereld wereld, Instelling buur) =>
        (this.toepassing, Wereld, Buur, Coordinator, Zorg) = (toepassing, wereld, buur, wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.School));

    public Wereld Wereld { get; }
    public Instelling Buur { get; }
    public Guid Netwerk => Wereld.Netwerk.Id;
    public Guid School => Wereld.School.Id;
    public Bezoeker Coordinator { get; }
    public Bezoeker Zorg { get; }

    public static async Task<Boekingwereld> Maak(Toepassing toepassing)
    {
        var wereld = await Wereld.Maak(toepassing);
        var buur = new Instelling($"{int.Parse(wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 4}", "Buurschool De Brug", Instellingssoort.GewoneSchool) { Email = "brug@example.org" };
        await wereld.Bewaar(buur, new Lidmaatschap(wereld.Netwerk.Id, buur.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin), new Richtreserve(wereld.Netwerk.Id, Wereld.Schooljaar, 5),
            new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 10), new Richtcapaciteit(wereld.Netwerk.Id, buur.Id, Wereld.Schooljaar, 10),
            new Schoolcontact(wereld.Netwerk.Id, wereld.School.Id, "Els Zorg") { Email = "zorg@example.org" });
        return new Boekingwereld(toepassing, wereld, buur);
    }

    /// <summary>A proposal of the school, or of the coordination, that waits.</summary>
    public Task<Boeking> Voorgesteld(Boekingsoort soort = Boekingsoort.Bijvraag, int aantal = 2, RolSoort door = RolSoort.School) =>
        Zet(soort, soort == Boekingsoort.Bijvraag ? null : School, soort switch { Boekingsoort.Bijvraag => School, Boekingsoort.Overdracht => Buur.Id, _ => null }, aantal, door, false);

    public Task<Boeking> Aanvaard(Guid? van, Guid? naar, int aantal) => Zet(van is null ? Boekingsoort.ReserveInzet : naar is null ? Boekingsoort.Vrijgave : Boekingsoort.Overdracht, van, naar, aantal, RolSoort.Coordinator, true);

    private async Task<Boeking> Zet(Boekingsoort soort, Guid? van, Guid? naar, int aantal, RolSoort door, bool aanvaard)
    {
        var nummer = await toepassing.Db(db => db.AlleBoekingen().CountAsync(b => b.NetwerkId == Netwerk)) + 1;
        var boeking = new Boeking(Netwerk, Wereld.Schooljaar, nummer, new Boekingsvoorstel(soort, van, naar, aantal, Wereld.Vandaag, "Proefreden"), Wereld.Wie(door), Testklok.Begin.UtcDateTime);
        if (aanvaard) boeking.Aanvaarden(Wereld.Wie(RolSoort.Coordinator), Testklok.Begin.UtcDateTime, null, null);
        await Wereld.Bewaar(boeking);
        return boeking;
    }

    public Task<Boeking> Opnieuw(Guid id) => toepassing.Db(db => db.AlleBoekingen().SingleAsync(b => b.Id == id));

    public Task<List<Boeking>> Alle() => toepassing.Db(db => db.AlleBoekingen().Where(b => b.NetwerkId == Netwerk).OrderBy(b => b.Volgnummer).ToListAsync());

    public Task<Pot> Pot() => toepassing.Db(db => new Potlezer(db, new CapaciteitService(db)).Lees(Netwerk, Wereld.Schooljaar));

    public Task<Capaciteit> Stand(Guid school) => toepassing.Db(db => new CapaciteitService(db).CapaciteitVan(Netwerk, school, Wereld.Schooljaar));

    public static Dictionary<string, string?> Nieuw(string soort, int aantal, Guid? van = null, Guid? naar = null) => new()
    {
        ["Formulier.Soort"] = soort, ["Formulier.Aantal"] = $"{aantal}", ["Formulier.Reden"] = "Afgesproken met de scholen", ["Formulier.NaarSchoolId"] = naar?.ToString() ?? "", ["Formulier.VanSchoolId"] = van?.ToString() ?? "",
    };

    public static Dictionary<string, string?> VanSchool(string soort, int aantal, Guid? naar = null) => new()
    {
        ["Formulier.Soort"] = soort, ["Formulier.Aantal"] = $"{aantal}", ["Formulier.Reden"] = "Minder vragen dan verwacht", ["Formulier.NaarSchoolId"] = naar?.ToString() ?? "",
    };
}

internal static class Boekingbezoek
{
    /// <summary>Opens the page, fills in its form and sends it.</summary>
    public static async Task<Antwoord> Stuur(this Bezoeker bezoeker, string adres, Dictionary<string, string?> velden, string? actie = null) => await bezoeker.Verstuur(await bezoeker.Open(adres), velden, actie);
}
