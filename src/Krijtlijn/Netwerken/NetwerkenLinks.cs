using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

public static class NetwerkenLinks
{
    public const string Overzicht = "/netwerken", Nieuw = "/netwerken/nieuw", Kaart = "/netwerken/kaart", Afwijkingen = "/netwerken/afwijkingen", Leden = "/netwerken/leden", LedenInlezen = "/netwerken/leden/inlezen",
        Regels = "/netwerken/regels", Meldingen = "/netwerken/meldingen", NieuweMelding = "/netwerken/meldingen/nieuw", MagDit = "/mag-dit";

    public static string LedenIn(Schooljaar jaar) => $"{Leden}?schooljaar={jaar}";
    public static string OverzichtOp(DateOnly dag) => $"{Overzicht}?op={dag:yyyy-MM-dd}";
    public static string Detail(Guid id, DateOnly? op = null, Lidrol? rol = null, string? zoek = null) => $"/netwerken/{id}{Vraag(op is { } dag ? $"op={dag:yyyy-MM-dd}" : null, rol is { } r ? $"rol={r}" : null, zoek is null ? null : $"q={Uri.EscapeDataString(zoek)}")}";
    public static string Feiten(string soort, bool beeindigd = false) => $"/netwerken/feiten/{soort}{(beeindigd ? "?beeindigd=true" : "")}";
    public static string Melding(Guid id) => $"{Meldingen}/{id}";
    public static string MeldingInvullen(Guid id) => $"{Meldingen}/{id}/invullen";
    public static string MeldingBrief(Guid id) => $"{Meldingen}/{id}/brief";

    private static string Vraag(params string?[] delen) => delen.Any(d => d is not null) ? "?" + string.Join('&', delen.Where(d => d is not null)) : "";
}
