namespace Krijtlijn.Trajecten;

public static class TrajectWeergave
{
    public static string Tekst(this TrajectStatus status) => status switch
    {
        TrajectStatus.WachtOpToewijzing => "Wacht op een ondersteuner",
        TrajectStatus.Startgesprek => "Startgesprek plannen",
        TrajectStatus.Lopend => "Lopend",
        TrajectStatus.OnHold => "On hold",
        TrajectStatus.Afgerond => "Afgerond",
        TrajectStatus.Stopgezet => "Stopgezet",
        _ => "Overgedragen",
    };
}
