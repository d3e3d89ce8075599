namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>A municipality with its postal code and the rough place of its centre (WGS84).</summary>
internal sealed record Plaats(string Gemeente, string Postcode, double Breedtegraad, double Lengtegraad);

/// <summary>Real municipalities, so that maps and travel times look right; everything put in them is fictional.</summary>
internal static class Plaatsen
{
    public static IReadOnlyList<Plaats> Kempen { get; } =
    [
        new("Turnhout", "2300", 51.3225, 4.9447), new("Geel", "2440", 51.1617, 4.9911), new("Mol", "2400", 51.1911, 5.1166), new("Herentals", "2200", 51.1767, 4.8325),
        new("Hoogstraten", "2320", 51.4003, 4.7611), new("Balen", "2490", 51.1703, 5.1678), new("Lille", "2275", 51.2418, 4.8242), new("Kasterlee", "2460", 51.2406, 4.9672),
        new("Retie", "2470", 51.2664, 5.0828), new("Dessel", "2480", 51.2389, 5.1144), new("Arendonk", "2370", 51.3206, 5.0867), new("Oud-Turnhout", "2360", 51.3192, 4.9839),
        new("Beerse", "2340", 51.3192, 4.8564), new("Rijkevorsel", "2310", 51.3478, 4.7594), new("Merksplas", "2330", 51.3586, 4.8650), new("Baarle-Hertog", "2387", 51.4372, 4.9289),
        new("Ravels", "2380", 51.3728, 4.9925), new("Vosselaar", "2350", 51.3086, 4.8897), new("Westerlo", "2260", 51.0914, 4.9156), new("Laakdal", "2430", 51.0800, 4.9900),
        new("Meerhout", "2450", 51.1322, 5.0781), new("Olen", "2250", 51.1436, 4.8597), new("Grobbendonk", "2280", 51.1906, 4.7356), new("Vorselaar", "2290", 51.2022, 4.7722),
        new("Herenthout", "2270", 51.1397, 4.7564), new("Hulshout", "2235", 51.0744, 4.7903), new("Herselt", "2230", 51.0519, 4.8822), new("Heist-op-den-Berg", "2220", 51.0761, 4.7275),
        new("Nijlen", "2560", 51.1608, 4.6703), new("Malle", "2390", 51.3047, 4.6972),
    ];

    /// <summary>Centres of the further networks of a large set, spread over Flanders and Brussels.</summary>
    public static IReadOnlyList<Plaats> Centra { get; } =
    [
        new("Antwerpen", "2000", 51.2194, 4.4025), new("Mechelen", "2800", 51.0259, 4.4776), new("Lier", "2500", 51.1313, 4.5704), new("Brasschaat", "2930", 51.2912, 4.4918),
        new("Leuven", "3000", 50.8798, 4.7005), new("Aarschot", "3200", 50.9846, 4.8367), new("Halle", "1500", 50.7361, 4.2372), new("Vilvoorde", "1800", 50.9281, 4.4245),
        new("Brussel", "1000", 50.8503, 4.3517), new("Hasselt", "3500", 50.9307, 5.3378), new("Genk", "3600", 50.9650, 5.5008), new("Tongeren-Borgloon", "3700", 50.7805, 5.4648),
        new("Pelt", "3900", 51.2167, 5.4253), new("Gent", "9000", 51.0543, 3.7174), new("Aalst", "9300", 50.9378, 4.0403), new("Sint-Niklaas", "9100", 51.1651, 4.1437),
        new("Oudenaarde", "9700", 50.8468, 3.6042), new("Eeklo", "9900", 51.1856, 3.5564), new("Dendermonde", "9200", 51.0282, 4.1011), new("Brugge", "8000", 51.2093, 3.2247),
        new("Oostende", "8400", 51.2300, 2.9200), new("Kortrijk", "8500", 50.8280, 3.2649), new("Roeselare", "8800", 50.9446, 3.1256), new("Ieper", "8900", 50.8510, 2.8857),
    ];

    public static IReadOnlyList<string> Straten { get; } =
    [
        "Vuurdoornstraat", "Wulpenlaan", "Turfstekersweg", "Kraaiheide", "Zandlopersplein", "Brempad", "Bosbesstraat", "Lindepad", "Vennekensdreef", "Korenbloemlaan", "Smidsegang", "Leeuwerikhof",
        "Heideblok", "Wilgenroosstraat", "Ganzerik", "Spurriestraat", "Boekweitakker", "Molenhoekje", "Dennenscheut", "Sterrenmuurstraat", "Klaproosdreef", "Jeneverbeslaan", "Kiekendiefpad", "Rietzangerstraat",
    ];

    public static IReadOnlyList<string> Schoolnamen { get; } =
    [
        "De Vuurdoorn", "Het Turfschip", "De Wulp", "Sterrenmuur", "De Boekweit", "Kraaiennest", "De Krijtcirkel", "Het Zandkasteel", "De Jeneverbes", "Windekind", "De Rietzanger", "Het Kompasrad",
        "De Leeuwerik", "Vennebos", "De Zeven Sporen", "Het Heideblok", "De Wilgenroos", "Spoorloos", "De Korenmaat", "Het Lantaarnhuis", "De Ganzerik", "Bremhof", "De Kiekendief", "Het Molenrad",
        "De Dennenappel", "Klaverwijs", "De Bosbes", "Het Watertorentje", "De Griffel", "Zonneroos",
    ];

    public static IReadOnlyList<string> Secundair { get; } =
        ["Atheneum Ravelijn", "Lyceum Sterrenwacht", "Technisch Instituut De Drijfas", "Scholengroep Kantelpunt", "Middenschool De Brug over de Aa", "Instituut Zandpoort", "Talentenschool De Werf", "Kunsthumaniora Het Palet"];
}
