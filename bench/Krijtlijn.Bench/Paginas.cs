using Krijtlijn.Gebruikers;

namespace Krijtlijn.Bench;

/// <summary>A page people use much: who opens it and at which address; null when this person has nothing to open.</summary>
internal sealed record Paginasoort(string Naam, IReadOnlyList<RolSoort> Wie, Func<Bezoeker, Random, string?> Adres);

/// <summary>The ten most used pages, and the search; every request with another person, record, filter or page.</summary>
internal static class Paginas
{
    private static readonly string[] Types = ["Basisaanbod", "Type2", "Type3", "Type9"];

    public static readonly IReadOnlyList<Paginasoort> Alle =
    [
        new("Start page, coordinator", [RolSoort.Coordinator], (_, _) => "/"),
        new("Start page, supporter", [RolSoort.Ondersteuner], (_, _) => "/"),
        new("Start page, school", [RolSoort.School], (_, _) => "/"),
        new("Requests, list", [RolSoort.Coordinator, RolSoort.Coordinator, RolSoort.School], (b, t) => "/aanmeldingen" + Kies(t, "", $"?pagina={t.Next(1, 9)}", $"?jaar=alle&sort=leerling&pagina={t.Next(1, 40)}", "?status=Ingediend", "?status=Aanvaard&sort=-school",
            $"?q={Woord(b, t)}", $"?jaar=alle&q={Woord(b, t)}", "?teLaat=true&sort=termijn", $"?type={Kies(t, Types)}", "?jaar=alle&status=Ingediend&status=Onvolledig&sort=ingediend")),
        new("Request", [RolSoort.Coordinator, RolSoort.School], (b, t) => Een(b.Aanmeldingen, t) is { } id ? $"/aanmeldingen/{id}" : null),
        new("Trajecten, list", [RolSoort.Coordinator, RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School], (b, t) => "/trajecten" + Kies(t, "", $"?pagina={t.Next(1, 20)}", $"?jaar=alle&sort=-school&pagina={t.Next(1, 40)}",
            "?status=WachtOpToewijzing&sort=termijn", "?status=Lopend", $"?q={Woord(b, t)}", $"?jaar=alle&q={Woord(b, t)}", $"?type={Kies(t, Types)}", "?jaar=alle&aandacht=Starttermijn", "?jaar=alle&aandacht=Evaluatie", "?jaar=alle&aandacht=OnHold")),
        new("Traject file", [RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School], (b, t) => Een(b.Trajecten, t) is { } id ? $"/trajecten/{id}" : null),
        new("Allocate", [RolSoort.Coordinator], (b, t) => Een(b.Wachtend, t) is { } id ? $"/trajecten/{id}/toewijzen" : null),
        new("Plan", [RolSoort.Ondersteuner, RolSoort.School, RolSoort.Coordinator], (b, t) => Een(b.Plannen, t) is { } id ? $"/plannen/{id}" : null),
        new("Effort, week", [RolSoort.Ondersteuner], (_, t) => "/inzet" + Kies(t, "", "", $"?week={DateTime.Today.AddDays(-7 * t.Next(1, 10)):yyyy-MM-dd}")),
        new("Composition, as of", [RolSoort.Coordinator], (b, t) => Een(b.Netwerken, t) is { } id ? $"/netwerken/{id}?op={t.Next(2018, 2027)}-10-01" : null),
        new("Search", [RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School], (b, t) => $"/zoeken?q={Kies(t, Woord(b, t), Verschreven(Woord(b, t)), $"{Woord(b, t)} {Woord(b, t)}", "basisschool", "2026-0042")}"),
    ];

    private static T Kies<T>(Random toeval, params T[] keuzes) => keuzes[toeval.Next(keuzes.Length)];

    private static string? Een(IReadOnlyList<string> lijst, Random toeval) => lijst.Count == 0 ? null : lijst[toeval.Next(lijst.Count)];

    private static string Woord(Bezoeker bezoeker, Random toeval) => Uri.EscapeDataString(Een(bezoeker.Namen, toeval)?.Split(' ')[^1] ?? "peeters");

    // Two letters in the wrong order, the most common slip.
    private static string Verschreven(string woord) => woord.Length < 4 || woord.Contains('%', StringComparison.Ordinal) ? woord : $"{woord[0]}{woord[2]}{woord[1]}{woord[3..]}";
}
