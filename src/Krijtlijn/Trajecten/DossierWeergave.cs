using Krijtlijn.Gedeeld;
using Krijtlijn.Ondersteuningsplannen;

namespace Krijtlijn.Trajecten;

/// <summary>Words and tags of the case page.</summary>
public static class DossierWeergave
{
    public static TagSoort Tag(this TrajectStatus status) => status switch
    {
        TrajectStatus.WachtOpToewijzing => TagSoort.LetOp,
        TrajectStatus.Startgesprek => TagSoort.Info,
        TrajectStatus.Lopend => TagSoort.Goed,
        _ => TagSoort.Stil,
    };

    public static string Tekst(Dossierplan plan) => plan switch
    {
        { Status: PlanStatus.Goedgekeurd } => "goedgekeurd",
        { Status: PlanStatus.Voorgelegd } => "ligt bij de school",
        { Geldt: true } => "goedgekeurd, nieuwe versie in de maak",
        { Status: PlanStatus.Teruggegeven } => "teruggegeven door de school",
        _ => "in de maak",
    };
}
