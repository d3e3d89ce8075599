using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>A request as a list and its export show it.</summary>
public sealed record AanmeldingRij(
    Guid Id, string? Referentie, string Leerling, DateOnly Geboortedatum, string? Klas, string School, Ondersteuningstype? Type, Schooljaar Schooljaar, AanmeldingStatus Status,
    DateTime GemaaktOp, DateTime? IngediendOp, DateTime? BeslistOp, DateOnly? StartUiterlijk, DateOnly? KlokStilSinds, bool IsVernieuwing)
{
    public TagSoort Tag => Status switch
    {
        AanmeldingStatus.Ingediend => TagSoort.Info,
        AanmeldingStatus.Onvolledig => TagSoort.LetOp,
        AanmeldingStatus.Aanvaard => TagSoort.Goed,
        AanmeldingStatus.Geweigerd => TagSoort.Fout,
        _ => TagSoort.Stil,
    };

    public Startklok Klok(DateOnly vandaag) => Startklok.Van(Status, StartUiterlijk, KlokStilSinds, vandaag);

    internal static IReadOnlyList<Kolom<AanmeldingRij>> Kolommen(DateOnly vandaag) =>
    [
        new("Kenmerk", r => r.Referentie, 14), new("Leerling", r => r.Leerling, 28), new("Geboren", r => r.Geboortedatum, 12), new("Klas", r => r.Klas, 12), new("School", r => r.School, 34),
        new("Type", r => r.Type?.Tekst(), 28), new("Schooljaar", r => r.Schooljaar.ToString(), 12), new("Toestand", r => r.Status.Tekst(), 16),
        new("Vernieuwing", r => r.IsVernieuwing, 12), new("Ingediend", r => r.IngediendOp, 18), new("Starten uiterlijk", r => r.StartUiterlijk, 16), new("Starttermijn", r => r.Klok(vandaag).Tekst, 18), new("Beslist", r => r.BeslistOp, 18),
    ];
}

internal static class AanmeldingRijen
{
    /// <summary>Past its start term (R25) and still with the network.</summary>
    public static IQueryable<Aanmelding> OverStarttermijn(this IQueryable<Aanmelding> aanmeldingen, DateOnly vandaag) => aanmeldingen.Where(a => a.Status == AanmeldingStatus.Ingediend && a.StartUiterlijk < vandaag);

    public static IQueryable<AanmeldingRij> Rijen(this IQueryable<Aanmelding> aanmeldingen) => aanmeldingen.Select(a => new AanmeldingRij(
        a.Id, a.Referentie, a.Leerling!.Voornaam + " " + a.Leerling.Familienaam, a.Leerling.Geboortedatum, a.Klas, a.School!.Naam, a.Verslag == null ? null : a.Verslag.Type, a.Schooljaar, a.Status,
        a.GemaaktOp, a.IngediendOp, a.BeslistOp, a.StartUiterlijk, a.KlokStilSinds, a.VernieuwtTrajectId != null));
}
