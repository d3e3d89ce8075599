using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>What the route parameters of the pages stand for, and where a page consciously differs from the general rule. A page with a parameter that is not here fails the tests.</summary>
internal static class Paginatabel
{
    /// <summary>The value of the last parameter in a part of an address: a record, a school's number, or a choice without a record behind it. The longest part that fits counts.</summary>
    private static readonly Dictionary<string, Func<Paginawereld, RolSoort, object>> Waarden = new()
    {
        ["aanmeldingen/{id:guid}"] = (w, _) => w.Ingediend.Id,
        ["aanmeldingen/{id:guid}/intrekken"] = (w, _) => w.Ingediend.Id,
        ["aanmeldingen/{id:guid}/invullen"] = (w, _) => w.Werkversie.Id,
        ["aanmeldingen/{id:guid}/nakijken"] = (w, _) => w.Werkversie.Id,
        ["aanmeldingen/vernieuwen/{id:guid}"] = (w, _) => w.VorigJaar.Id,
        ["bestanden/{id:guid}"] = (w, _) => w.Bestand.Id,
        ["evaluaties/{id:guid}"] = (w, _) => w.Evaluatie.Id,
        ["gebruikers/{id:guid}"] = (w, _) => w.Wereld.Rol(RolSoort.Coordinator).GebruikerId,
        ["instroom/{lijst:regex(^(ondersteuners|leerlingen|trajecten)$)}"] = (_, _) => "leerlingen",
        ["instroom/voorstel/{id:guid}"] = (w, _) => w.Instroomvoorstel.Id,
        ["inzet/{id:guid}"] = (w, _) => w.Inzet.Id,
        ["inzet/school/{nummer}"] = (w, _) => new Schoolnummer(w.Wereld.School.Nummer),
        ["leerlingen/{id:guid}"] = (w, _) => w.Leerling.Id,
        ["middelen/brieven/{id:guid}"] = (w, _) => w.Besliste.Rijen[0].Id,
        ["middelen/verdelingen/{id:guid}"] = (w, _) => w.Scenario.Id,
        ["middelen/verdelingen/{id:guid}/beslissen"] = (w, _) => w.Voorgelegdeverdeling.Id,
        ["middelen/verdelingen/{id:guid}/brieven"] = (w, _) => w.Besliste.Id,
        ["middelen/verdelingen/{id:guid}/som/{nummer}"] = (w, _) => new Schoolnummer(w.Wereld.School.Nummer),
        ["middelen/cijfers/{nummer}"] = (w, _) => new Schoolnummer(w.Wereld.School.Nummer),
        ["middelen/werkgevers/{id:guid}"] = (w, _) => w.Werkgeverbesluit.Id,
        ["middelen/werkgevers/{id:guid}/beslissen"] = (w, _) => w.Werkgeversimulatie.Id,
        ["middelen/boekingen/{id:guid}"] = (w, _) => w.Boeking.Id,
        ["middelen/boekingen/{id:guid}/tegenboeken"] = (w, _) => w.Geboekt.Id,
        ["netwerken/feiten/{soort:alpha}"] = (_, _) => "partnerscholen",
        ["netwerken/meldingen/{id:guid}"] = (w, _) => w.Melding.Id,
        ["netwerken/meldingen/{id:guid}/invullen"] = (w, rol) => w.Meldingsversies[rol].Id,
        ["netwerken/{id:guid}"] = (w, _) => w.Wereld.Netwerk.Id,
        ["personeel/aanstellingen/{id:guid}"] = (w, _) => w.Aanstelling.Id,
        ["personeel/{id:guid}"] = (w, _) => w.Wereld.Ondersteuner.Id,
        ["plannen/{id:guid}"] = (w, _) => w.Plan.Id,
        ["plannen/{id:guid}/beoordelen"] = (w, _) => w.Voorgelegd.Id,
        ["plannen/{id:guid}/leerlingen/{trajectId:guid}"] = (w, _) => w.Lopend.Id,
        ["plannen/{id:guid}/versies/{nummer:int}"] = (_, _) => "1",
        ["postvak/{id:guid}"] = (w, _) => w.Bericht.Id,
        ["scholen/{nummer}"] = (w, _) => new Schoolnummer(w.Wereld.School.Nummer),
        ["scholen/{nummer}/anker"] = (w, _) => new Schoolnummer(w.Wereld.School.Nummer),
        ["scholen/{nummer}/contacten/{id}"] = (w, _) => w.Contact.Id,
        ["scholen/inlezen/{id:guid}"] = (w, rol) => w.Schoollijsten[rol].Id,
        ["slotvragen/{id:guid}"] = (w, _) => w.Slotvraag.Id,
        ["trajecten/{id:guid}"] = (w, _) => w.Lopend.Id,
        ["trajecten/{id:guid}/herstarten"] = (w, _) => w.OnHold.Id,
        ["trajecten/{id:guid}/startgesprek"] = (w, _) => w.Startgesprek.Id,
        ["trajecten/{id:guid}/startgesprek/verbeteren"] = (w, _) => w.Lopend.Id,
        ["trajecten/{id:guid}/toewijzen/{toewijzingId:guid}"] = (w, _) => w.Toewijzing,
        ["verslagen/{id:guid}"] = (w, _) => w.Verslag.Id,
    };

    /// <summary>Pages that are open to who is not signed in, yet show nothing without something more.</summary>
    public static readonly IReadOnlyDictionary<string, HttpStatusCode> Anoniem = new Dictionary<string, HttpStatusCode>
    {
        ["aanmelden/code"] = HttpStatusCode.Redirect, // without a password given before: back to the start
        ["inrichten"] = HttpStatusCode.NotFound, // only while nobody has an account
        ["stijlgids"] = HttpStatusCode.NotFound, // for developers
        ["uitnodiging/{sleutel}"] = HttpStatusCode.NotFound, // only with the key from the mail
        ["voorbeeld/instappen"] = HttpStatusCode.NotFound, // only when the example was loaded
        ["wachtwoord-herstellen"] = HttpStatusCode.NotFound, // only with the link from the mail
    };

    /// <summary>Roles that may open a kind of page but not this record, or that are led elsewhere.</summary>
    private static readonly Dictionary<(string Sjabloon, RolSoort Rol), HttpStatusCode> Anders = new()
    {
        // The address without a number is a school's own page; the others have none.
        [("mijn-school", RolSoort.Coordinator)] = HttpStatusCode.NotFound,
        [("mijn-school", RolSoort.Regioverantwoordelijke)] = HttpStatusCode.NotFound,
        [("mijn-school", RolSoort.Ondersteuner)] = HttpStatusCode.NotFound,
        [("mijn-school", RolSoort.Clb)] = HttpStatusCode.NotFound,
        [("mijn-school", RolSoort.Competentiebegeleider)] = HttpStatusCode.NotFound,
    };

    /// <summary>What an address needs after its question mark to show something.</summary>
    private static readonly Dictionary<string, (string Naam, Func<Paginawereld, RolSoort, object> Waarde)[]> Vragen = new()
    {
        ["inzet/nieuw"] = [("traject", (w, _) => w.Lopend.Id)],
        ["plannen/{id:guid}/vergelijken"] = [("van", (_, _) => "1"), ("naar", (_, _) => "2")],
    };

    /// <summary>Records that a filter or a prefilled form may name; one of somebody else is as good as none.</summary>
    private static readonly Dictionary<string, (string Naam, Func<Paginawereld, RolSoort, object> Waarde)[]> Filters = new()
    {
        ["aanmeldingen"] = [("school", School)],
        ["aanmeldingen/nieuw"] = [("leerling", (w, _) => w.Leerling.Id)],
        ["aanmeldingen/{id:guid}/invullen/contact"] = [("contact", (w, _) => w.Contact.Id)],
        ["inzet"] = [("net", (w, _) => w.Inzet.Id)],
        ["inzet/nieuw"] = [("traject", (w, _) => w.Lopend.Id), ("school", School)],
        ["personeel/aanstellingen"] = [("werkgever", (w, _) => w.Wereld.Werkgever.Id)],
        ["personeel/aanstellingen/nieuw"] = [("persoon", Ondersteuner)],
        ["middelen/kleine-types"] = [("netwerk", Netwerk)],
        ["middelen/werkgevers"] = [("netwerk", Netwerk)],
        ["middelen/boekingen"] = [("school", School)],
        ["middelen/boekingen/nieuw"] = [("naar", School)],
        ["plannen"] = [("ondersteuner", Ondersteuner)],
        ["trajecten"] = [("school", School), ("ondersteuner", Ondersteuner)],
        ["verslagen"] = [("school", School)],
        ["verslagen/nieuw"] = [("school", School), ("leerling", (w, _) => w.Leerling.Id)],
    };

    private static Func<Paginawereld, RolSoort, object> School => (w, _) => w.Wereld.School.Id;

    private static Func<Paginawereld, RolSoort, object> Netwerk => (w, _) => w.Wereld.Netwerk.Id;

    private static Func<Paginawereld, RolSoort, object> Ondersteuner => (w, _) => w.Wereld.Ondersteuner.Id;

    /// <summary>Pages that may show what lies outside one's network; never a pupil.</summary>
    private static readonly HashSet<(string Sjabloon, RolSoort Rol)> Ruimer =
    [
        ("scholen/{nummer}", RolSoort.Coordinator), // looks up any school of the official list
        ("scholen/{nummer}", RolSoort.Regioverantwoordelijke),
        ("gebruikers/{id:guid}", RolSoort.Beheerder), // manages the accounts of every network
        ("postvak/{id:guid}", RolSoort.Beheerder), // watches over the mail of every network
        ("netwerken/meldingen/{id:guid}", RolSoort.Beheerder), // keeps the register of all networks
        ("netwerken/meldingen/{id:guid}/brief", RolSoort.Beheerder),
        .. Enum.GetValues<RolSoort>().Select(r => ("netwerken/{id:guid}", r)), // who belongs where is public
    ];

    /// <summary>Forms that answer somebody else's record as if it were gone already, and leave it alone.</summary>
    public static bool MagVreemd(Webpagina pagina, string handler) => (pagina.Sjabloon, handler) is ("scholen/inlezen/{id:guid}", "Weg");

    /// <summary>The pages that ask to sign in and whose parameters are known; the others fail the test of this table.</summary>
    public static async Task<IReadOnlyList<Webpagina>> Beschermd(Toepassing toepassing) => [.. (await Webpagina.Alle(toepassing)).Where(p => !p.IsAnoniem && IsGekend(p))];

    public static bool IsGekend(Webpagina pagina) => !Onbekend(pagina).Any();

    /// <summary>Whether the page is about one record.</summary>
    public static bool IsRecord(Webpagina pagina, Paginawereld wereld, RolSoort rol) => Sleutels(pagina).Any(s => Waarden[s](wereld, rol) is Guid);

    public static HttpStatusCode Verwacht(Webpagina pagina, RolSoort rol) => Anders.GetValueOrDefault((pagina.Sjabloon, rol), HttpStatusCode.OK);

    public static bool IsRuimer(Webpagina pagina, RolSoort rol) => Ruimer.Contains((pagina.Sjabloon, rol));

    /// <summary>The page's address in a world.</summary>
    public static string Adres(Webpagina pagina, Paginawereld wereld, RolSoort rol) => Pad(pagina, sleutel => Waarden[sleutel](wereld, rol)) + Vraag(pagina, wereld, rol);

    /// <summary>The page's addresses with one parameter each that points to nothing.</summary>
    public static IEnumerable<string> Onbestaand(Webpagina pagina, Paginawereld wereld, RolSoort rol) => Sleutels(pagina)
        .Select(anders => Pad(pagina, sleutel => Waarden[sleutel](wereld, rol) is var eigen && sleutel != anders ? eigen : eigen switch { Guid => Guid.NewGuid(), Schoolnummer => "999999", _ => "99999" }));

    /// <summary>The page's addresses with one parameter each that points to a record of somebody else.</summary>
    public static IEnumerable<string> Vreemd(Webpagina pagina, Paginawereld eigen, Paginawereld ander, RolSoort rol) => Sleutels(pagina)
        .Where(s => Waarden[s](ander, rol) is Guid or Schoolnummer).Select(vreemd => Pad(pagina, sleutel => Waarden[sleutel](sleutel == vreemd ? ander : eigen, rol)));

    /// <summary>The page's own addresses with a filter or a prefilled field that names a record of somebody else.</summary>
    public static IEnumerable<string> VreemdGefilterd(Webpagina pagina, Paginawereld eigen, Paginawereld ander, RolSoort rol) => Filters.GetValueOrDefault(pagina.Sjabloon, [])
        .Select(f => $"{Pad(pagina, sleutel => Waarden[sleutel](eigen, rol))}?{f.Naam}={f.Waarde(ander, rol)}");

    /// <summary>Parameters that nobody told the meaning of.</summary>
    public static IEnumerable<string> Onbekend(Webpagina pagina) => pagina.Parameters.Where(p => Sleutel(pagina, p) is null);

    /// <summary>Parts of addresses that no page has any more.</summary>
    public static IEnumerable<string> Overbodig(IReadOnlyList<Webpagina> paginas) => Waarden.Keys.Except(paginas.SelectMany(p => p.Parameters.Select(d => Sleutel(p, d) ?? "")))
        .Concat(Anders.Keys.Concat(Ruimer).Select(u => u.Sjabloon).Concat(Vragen.Keys).Concat(Filters.Keys).Concat(Anoniem.Keys).Except(paginas.Select(p => p.Sjabloon)));

    private static IEnumerable<string> Sleutels(Webpagina pagina) => pagina.Parameters.Select(p => Sleutel(pagina, p)!);

    private static string? Sleutel(Webpagina pagina, string parameter) => Waarden.Keys
        .Where(s => s.Split('/').Last(d => d.StartsWith('{')) == parameter && (pagina.Sjabloon + "/").StartsWith(s + "/", StringComparison.Ordinal)).MaxBy(s => s.Length);

    private static string Vraag(Webpagina pagina, Paginawereld wereld, RolSoort rol) => Vragen.GetValueOrDefault(pagina.Sjabloon, []) is { Length: > 0 } vragen
        ? "?" + string.Join('&', vragen.Select(v => $"{v.Naam}={v.Waarde(wereld, rol)}")) : "";

    private static string Pad(Webpagina pagina, Func<string, object> waarde) =>
        pagina.Parameters.Aggregate("/" + pagina.Sjabloon, (adres, parameter) => adres.Replace(parameter, waarde(Sleutel(pagina, parameter)!).ToString(), StringComparison.Ordinal));

    private readonly record struct Schoolnummer(string Nummer)
    {
        public override string ToString() => Nummer;
    }
}
