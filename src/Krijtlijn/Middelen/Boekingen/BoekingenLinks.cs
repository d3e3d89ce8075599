using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

public static class BoekingenLinks
{
    public const string Overzicht = "/middelen/boekingen", Nieuw = "/middelen/boekingen/nieuw", Saldo = "/middelen/saldo", MijnSaldo = "/middelen/mijn-saldo", Solidariteit = "/middelen/solidariteit";

    public static string Detail(Guid id) => $"{Overzicht}/{id}";

    public static string Tegenboeken(Guid id) => $"{Overzicht}/{id}/tegenboeken";

    public static string Met(Boekingstatus status) => $"{Overzicht}?status={status}";

    public static string VanSchool(Guid schoolId) => $"{Overzicht}?school={schoolId}";

    public static string Voorstel(Boekingsoort soort) => $"{Nieuw}?soort={soort}";

    /// <summary>Give a school more from the pot.</summary>
    public static string BoekBij(Guid schoolId, Schooljaar jaar) => $"{Nieuw}?soort={Boekingsoort.ReserveInzet}&naar={schoolId}&schooljaar={jaar}";

    /// <summary>Take back from a school what it does not need.</summary>
    public static string GeefVrij(Guid schoolId) => $"{Nieuw}?soort={Boekingsoort.Vrijgave}&van={schoolId}";
}
