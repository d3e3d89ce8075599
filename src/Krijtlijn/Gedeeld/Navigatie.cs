using Krijtlijn.Gebruikers;

namespace Krijtlijn.Gedeeld;

/// <summary>One entry of the main menu; with <see cref="Onder"/> it opens a group instead of a page.</summary>
public sealed record NavigatieItem(string Label, string Url, params NavigatieItem[] Onder)
{
    /// <summary>True when the path is this page, a page below it, or a page of the group.</summary>
    public bool IsHuidig(string pad) =>
        Onder.Length > 0 ? Onder.Any(o => o.IsHuidig(pad))
        : Url == "/" ? pad is "/" or ""
        : pad.Equals(Url, StringComparison.OrdinalIgnoreCase) || pad.StartsWith(Url + "/", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu of each role.</summary>
public static class Navigatie
{
    private static readonly NavigatieItem Vandaag = new("Vandaag", "/");
    private static readonly NavigatieItem Aanmeldingen = new("Aanmeldingen", "/aanmeldingen");
    private static readonly NavigatieItem Trajecten = new("Trajecten", "/trajecten");
    private static readonly NavigatieItem Ondersteuners = new("Ondersteuners", "/personeel");
    private static readonly NavigatieItem Plannen = new("Plannen", "/plannen");
    private static readonly NavigatieItem Evaluaties = new("Evaluaties", "/evaluaties");
    private static readonly NavigatieItem Verslagen = new("Verslagen", "/verslagen");
    private static readonly NavigatieItem Gebruikers = new("Gebruikers", "/gebruikers");
    private static readonly NavigatieItem Netwerken = new("Netwerken", "/netwerken");
    private static readonly NavigatieItem Verdelingen = new("Verdelingen", "/middelen/verdelingen");
    private static readonly NavigatieItem Werkgevers = new("Middelen over werkgevers", "/middelen/werkgevers");
    private static readonly NavigatieItem KleineTypes = new("Kleine types", "/middelen/kleine-types");
    private static readonly NavigatieItem Saldo = new("Saldo per school", "/middelen/saldo");
    private static readonly NavigatieItem Solidariteit = new("Solidariteit", "/middelen/solidariteit");
    private static readonly NavigatieItem Logboek = new("Logboek", "/logboek");

    private static readonly NavigatieItem[] Coordinator =
    [
        Vandaag, Aanmeldingen, Trajecten, new("Scholen", "/scholen"), Ondersteuners, Plannen, new("Inzet", "/inzet/scholen"), Evaluaties, Verslagen,
        new("Middelen", "", new NavigatieItem("Cijfers", "/middelen/cijfers"), Verdelingen, new NavigatieItem("Boekingen", "/middelen/boekingen"), Saldo, Solidariteit, Werkgevers, KleineTypes),
        new("Beheer", "", new NavigatieItem("Netwerken", "/netwerken"), new NavigatieItem("Instroom", "/instroom"), Gebruikers, Logboek, new NavigatieItem("Uitgaande post", "/postvak")),
    ];

    private static readonly Dictionary<RolSoort, NavigatieItem[]> PerRol = new()
    {
        [RolSoort.Coordinator] = Coordinator,
        [RolSoort.Regioverantwoordelijke] = [.. Coordinator[..^1]],
        [RolSoort.School] = [Vandaag, Aanmeldingen, new("Leerlingen", "/leerlingen"), Plannen, Evaluaties, new("Mijn school", "/mijn-school"), Netwerken],
        [RolSoort.Ondersteuner] = [Vandaag, new("Mijn leerlingen", "/trajecten"), Plannen, new("Inzet", "/inzet"), Evaluaties],
        [RolSoort.Clb] = [Vandaag, Verslagen, Trajecten, Plannen],
        [RolSoort.Competentiebegeleider] = [Vandaag, Plannen, Trajecten],
        [RolSoort.DirecteurBuo] = [Vandaag, Ondersteuners, Werkgevers, Netwerken],
        [RolSoort.Raadslid] = [Vandaag, new("Middelen", "", Verdelingen, Werkgevers, KleineTypes, Saldo, Solidariteit), Netwerken],
        [RolSoort.Beheerder] = [Vandaag, Gebruikers, Netwerken, new("Officiële lijst", "/scholen/inlezen"), Logboek, new("Uitgaande post", "/postvak")],
    };

    /// <summary>The menu of the active role, in the order it is shown.</summary>
    public static IReadOnlyList<NavigatieItem> Voor(RolSoort? rol) => rol is { } r ? PerRol[r] : [Vandaag];

    /// <summary>Whether a breadcrumb may lead there: a list that other roles have in their menu and this one has not, is out of her reach.</summary>
    public static bool KanNaar(RolSoort? rol, string url) => Kent(Voor(rol), url) || !PerRol.Values.Any(menu => Kent(menu, url));

    private static bool Kent(IEnumerable<NavigatieItem> menu, string url) => menu.Any(i => i.Url == url || Kent(i.Onder, url));
}
