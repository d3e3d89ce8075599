namespace Krijtlijn.Gedeeld;

/// <summary>The maps of the style guide: invented networks around existing municipalities.</summary>
internal static class Gidskaart
{
    private static readonly (string Naam, (double Lat, double Lon, string Plaats)[] Plaatsen)[] Netwerken =
    [
        ("Netwerk De Schelde", [(51.23, 4.32, "Zwijndrecht"), (51.21, 4.40, "Antwerpen"), (51.28, 4.36, "Ekeren"), (51.16, 4.38, "Wilrijk")]),
        ("Netwerk Kempen", [(51.32, 4.95, "Turnhout"), (51.16, 4.99, "Geel"), (51.18, 4.84, "Herentals"), (51.19, 5.12, "Mol")]),
        ("Netwerk Dijle", [(51.03, 4.48, "Mechelen"), (51.06, 4.36, "Willebroek"), (50.98, 4.57, "Haacht")]),
        ("Netwerk Hageland", [(50.88, 4.70, "Leuven"), (50.99, 4.84, "Aarschot"), (50.98, 5.05, "Diest"), (50.81, 4.94, "Tienen")]),
        ("Netwerk Haspengouw", [(50.93, 5.34, "Hasselt"), (50.82, 5.19, "Sint-Truiden"), (50.78, 5.46, "Tongeren")]),
        ("Netwerk Maas", [(51.10, 5.79, "Maaseik"), (50.97, 5.69, "Maasmechelen"), (51.14, 5.60, "Bree"), (50.97, 5.50, "Genk")]),
        ("Netwerk Zenne", [(50.74, 4.24, "Halle"), (50.93, 4.42, "Vilvoorde"), (50.85, 4.30, "Anderlecht")]),
        ("Netwerk Waas", [(51.16, 4.14, "Sint-Niklaas"), (51.10, 3.99, "Lokeren"), (51.20, 4.25, "Kruibeke")]),
        ("Netwerk Voorkempen", [(51.36, 4.64, "Brecht"), (51.27, 4.59, "Zoersel")]),
    ];

    public static readonly KaartBeeld Streek = new("Negen netwerken tussen Schelde en Maas, zie de lijst eronder",
        [.. Netwerken.SelectMany((n, kleur) => n.Plaatsen.Select((p, i) => new KaartPunt(p.Lat, p.Lon, $"{p.Plaats}, {n.Naam}", i == 0 ? PuntSoort.Centrum : PuntSoort.School, "#" + p.Plaats, kleur)))],
        [.. Netwerken.SelectMany(n => n.Plaatsen).Select(p => new KaartNaam(p.Lat, p.Lon, p.Plaats))],
        vlakken: [.. Netwerken.Select((n, kleur) => new KaartVlak(n.Naam, [.. n.Plaatsen.Select(p => (p.Lat, p.Lon))], kleur, $"#netwerk-{kleur + 1}"))], breedte: KaartBeeld.Groot);

    public static readonly KaartBeeld TweeNetwerken = new("Twee netwerken naast elkaar, zie de lijst ernaast",
        [new(51.37, 4.99, "Ravels"), new(51.40, 5.02, "Weelde"), new(51.35, 4.86, "Merksplas"), new(51.09, 5.02, "Laakdal"), new(51.07, 5.09, "Tessenderlo"), new(51.21, 4.96, "An Verlinden", PuntSoort.Ondersteuner)],
        [new(51.32, 4.95, "Turnhout"), new(51.16, 4.99, "Geel")],
        vlakken: [new("Netwerk Noord", [(51.37, 4.99), (51.40, 5.02), (51.35, 4.86)], 0), new("Netwerk Zuid", [(51.09, 5.02), (51.07, 5.09)], 1)]);
}
