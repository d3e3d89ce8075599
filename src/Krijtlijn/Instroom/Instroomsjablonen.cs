using Krijtlijn.Gedeeld.Bladen;

namespace Krijtlijn.Instroom;

/// <summary>The three lists a coordinator starts from.</summary>
public static class Instroomsjablonen
{
    public static Sjabloon Van(Instroomsoort soort) => soort switch
    {
        Instroomsoort.Ondersteuners => Ondersteuners,
        Instroomsoort.Leerlingen => Leerlingen,
        _ => Trajecten,
    };

    private static Sjabloonkolom[] Leerling =>
    [
        new("Voornaam", true, "Voornaam van de leerling", ["Noor", "Kobe", "Yasmine"]),
        new("Familienaam", true, "Familienaam van de leerling", ["Voorbeeld", "Van Test", "El Proef"], "Naam", "Achternaam"),
        new("Geboortedatum", true, "Dag/maand/jaar", [new DateOnly(2017, 4, 12), new DateOnly(2015, 9, 2), new DateOnly(2012, 1, 21)]),
        new("Instellingsnummer", true, "Nummer van de gewone school", ["012345", "012345", "023456"], "Instellingsnummer school", "Schoolnummer", "School"),
    ];

    private static Sjabloon Ondersteuners { get; } = new("Ondersteuners", "wie er werkt, met uren, woonplaats en expertise",
    [
        new("Voornaam", true, "Voornaam", ["An", "Ruben", "Els"]),
        new("Familienaam", true, "Familienaam", ["Voorbeeld", "Van Test", "Proef"], "Naam", "Achternaam"),
        new("E-mail", false, "Hierop komen berichten over toewijzingen", ["an.voorbeeld@example.org", "ruben.vantest@example.org", null], "Email", "E-mailadres", "Mail"),
        new("Telefoon", false, "Telefoonnummer", ["014 00 00 01", null, null], "Gsm"),
        new("VTE", true, "Grootte van de opdracht: 1, 0,8 of 0,5", [1, 0.8, 0.5], "Opdracht"),
        new("Uren per week", false, "Inzetbaar in scholen; leeg: berekend uit de VTE", [20, 16, null], "Uren", "Inzetbare uren"),
        new("Straat", false, "Straat en nummer", [null, null, null], "Adres"),
        new("Postcode", false, "Voor de reistijd; leeg: reistijd onbekend", ["2440", "2400", "2300"]),
        new("Gemeente", false, "Woonplaats", ["Geel", "Mol", "Turnhout"], "Woonplaats"),
        new("Expertise", false, "Types met een komma: BA, 2, 3, 4, 6, 7-auditief, 7-stos, 9", ["9, 3", "BA", "7-stos, 9"], "Types", "Type"),
        new("Niveaus", false, "kleuter, lager, secundair; leeg: alle", ["kleuter, lager", null, "secundair"], "Niveau"),
        new("Werkgever", false, "Instellingsnummer van de buo-school", [null, null, null], "Instellingsnummer werkgever"),
        new("In dienst sinds", false, "Dag/maand/jaar", [new DateOnly(2026, 9, 1), null, null], "In dienst van", "Begindatum"),
    ]);

    private static Sjabloon Leerlingen { get; } = new("Leerlingen", "leerlingen met een verslag van het CLB",
    [
        .. Leerling,
        new("Vestiging", false, "Nummer van de vestiging; leeg: de hoofdvestiging", [1, 1, null], "Vestigingsplaats", "Vestigingsnummer"),
        new("Niveau", true, "kleuter, lager of secundair", ["lager", "lager", "secundair"], "Onderwijsniveau"),
        new("Klas", true, "Zoals de school ze noemt", ["3A", "5B", "1A2"]),
        new("Soort verslag", true, "GC, IAC, OV4, GV, V of inschrijvingsverslag", ["GC", "GC", "IAC"], "Verslag", "Verslagsoort"),
        new("Type", true, "BA, 2, 3, 4, 6, 7-auditief, 7-stos of 9", ["9", "BA", "4"]),
        new("Datum verslag", true, "Dag/maand/jaar", [new DateOnly(2026, 5, 4), new DateOnly(2025, 11, 18), new DateOnly(2024, 3, 7)], "Verslagdatum"),
        new("IRIS-referentie", false, "Waar het verslag te lezen is", [null, null, null], "IRIS"),
    ]);

    private static Sjabloon Trajecten { get; } = new("Trajecten", "wat nu loopt: welke leerling, welke ondersteuner, hoeveel minuten",
    [
        .. Leerling,
        new("Ondersteuner", true, "E-mail, of voornaam en familienaam", ["an.voorbeeld@example.org", "Ruben Van Test", "Els Proef"], "E-mail ondersteuner", "Naam ondersteuner"),
        new("Minuten per week", true, "Een veelvoud van 5, minstens 15", [90, 60, 45], "Minuten"),
        new("Sinds", true, "Eerste dag van de ondersteuning", [new DateOnly(2026, 9, 7), new DateOnly(2025, 10, 1), new DateOnly(2026, 9, 14)], "Vanaf", "Startdatum", "Van"),
        new("Tot", false, "Leeg: tot het einde van het schooljaar", [null, null, null], "Einddatum", "Tot en met"),
    ]);
}
