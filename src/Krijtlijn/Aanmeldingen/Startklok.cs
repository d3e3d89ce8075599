using Krijtlijn.Gedeeld;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Aanmeldingen;

public enum Klokstand { Geen, Loopt, Dringend, TeLaat, StaatStil, Gestart }

/// <summary>The legal start clock of a question (R25) as people read it: how much time is left, that it stands still, or that support started.</summary>
public sealed record Startklok(Klokstand Stand, string Tekst, DateOnly? Uiterlijk)
{
    /// <summary>From this many days before the last day on, the clock asks for attention.</summary>
    public const int DagenDringend = 2;

    public static readonly Startklok Geen = new(Klokstand.Geen, "", null);

    public TagSoort Soort => Stand switch
    {
        Klokstand.TeLaat => TagSoort.Fout,
        Klokstand.Dringend => TagSoort.LetOp,
        Klokstand.Loopt => TagSoort.Info,
        Klokstand.Gestart => TagSoort.Goed,
        _ => TagSoort.Stil,
    };

    /// <summary>The clock of a request: runs while the network has it, stands still while the school completes it, and goes on in the traject once accepted.</summary>
    public static Startklok Van(AanmeldingStatus status, DateOnly? uiterlijk, DateOnly? stilSinds, DateOnly vandaag) => status switch
    {
        AanmeldingStatus.Onvolledig when stilSinds is not null => new Startklok(Klokstand.StaatStil, "klok staat stil", uiterlijk),
        AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig when uiterlijk is { } dag => Loopt(dag, vandaag),
        _ => Geen,
    };

    /// <summary>The clock of a traject: runs until the first start meeting.</summary>
    public static Startklok Van(TrajectStatus status, DateOnly? uiterlijk, DateOnly? gestartOp, DateOnly vandaag)
    {
        if (gestartOp is { } gestart)
        {
            var teLaat = uiterlijk is { } term ? gestart.DayNumber - term.DayNumber : 0;
            return new Startklok(Klokstand.Gestart, teLaat > 0 ? $"gestart, {Dagen(teLaat)} te laat" : "gestart", uiterlijk);
        }
        var isGeeindigd = status is TrajectStatus.Afgerond or TrajectStatus.Stopgezet or TrajectStatus.Overgedragen;
        return isGeeindigd || uiterlijk is not { } dag ? Geen : Loopt(dag, vandaag);
    }

    private static Startklok Loopt(DateOnly uiterlijk, DateOnly vandaag) => (uiterlijk.DayNumber - vandaag.DayNumber) switch
    {
        < 0 and var n => new Startklok(Klokstand.TeLaat, $"{Dagen(-n)} te laat", uiterlijk),
        0 => new Startklok(Klokstand.Dringend, "laatste dag", uiterlijk),
        <= DagenDringend and var n => new Startklok(Klokstand.Dringend, $"nog {Dagen(n)}", uiterlijk),
        var n => new Startklok(Klokstand.Loopt, $"nog {Dagen(n)}", uiterlijk),
    };

    private static string Dagen(int aantal) => aantal.Aantal("dag", "dagen");
}
