using System.Globalization;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The addresses of the plan pages.</summary>
public static class OndersteuningsplannenLinks
{
    public const string Overzicht = "/plannen";
    public const string Doelen = "/plannen/doelen";

    public static string OverzichtMet(PlanStatus status) => $"{Overzicht}?status={status}";
    public static string DoelenVan(string schoolnummer) => $"{Doelen}?school={schoolnummer}";
    /// <summary>Leads a supporter to the plan that this traject belongs in, or to where she starts it.</summary>
    public static string VoorTraject(Guid trajectId) => $"{Overzicht}?traject={trajectId}";
    public static string Detail(Guid id) => $"/plannen/{id}";
    public static string Deel(Guid id, Guid trajectId) => $"/plannen/{id}#leerling-{trajectId:N}";
    public static string Versie(Guid id, int nummer) => string.Create(CultureInfo.InvariantCulture, $"/plannen/{id}/versies/{nummer}");
    public static string Vergelijken(Guid id, int van, int naar) => string.Create(CultureInfo.InvariantCulture, $"/plannen/{id}/vergelijken?van={van}&naar={naar}");
    public static string Afdrukken(Guid id, int nummer) => string.Create(CultureInfo.InvariantCulture, $"/plannen/{id}/afdrukken?versie={nummer}");
    public static string Beoordelen(Guid id) => $"/plannen/{id}/beoordelen";
    public static string Leerlingen(Guid id) => $"/plannen/{id}/leerlingen";
    public static string Overnemen(Guid id, Guid trajectId) => $"/plannen/{id}/leerlingen/{trajectId}/overnemen";

    /// <summary>The page on which one group of a pupil's part is filled in.</summary>
    public static string Bewerken(Guid id, Guid trajectId, Planonderdeel onderdeel) => $"/plannen/{id}/leerlingen/{trajectId}/{onderdeel switch
    {
        Planonderdeel.Noden => "noden",
        Planonderdeel.Doelen => "doelen",
        Planonderdeel.Activiteiten => "activiteiten",
        Planonderdeel.Evaluatiemomenten => "evaluatiemomenten",
        _ => "aangepast-curriculum",
    }}";
}
