using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen;

/// <summary>
/// What a school may count on in a school year and how it stands: promised, in use, waiting and left, in trajecten.
/// A guide for the talk with the school, never a ground for refusal (R24).
/// </summary>
/// <param name="Beloofd">The guiding number; null when none was entered yet.</param>
/// <param name="InGebruik">Trajecten with a supporter: start meeting to come, or running.</param>
/// <param name="Wachtend">Trajecten that wait for a supporter and submitted requests that wait for an answer.</param>
public sealed record Capaciteit(int? Beloofd, int InGebruik, int Wachtend)
{
    public static Capaciteit Leeg { get; } = new(null, 0, 0);

    /// <summary>Room for new questions; negative when more runs and waits than was promised, null without a guiding number.</summary>
    public int? Over => Beloofd - InGebruik - Wachtend;

    /// <summary>For the bar on the page; null without a guiding number.</summary>
    public CapaciteitBalk? Balk => Beloofd is { } beloofd ? new CapaciteitBalk(beloofd, InGebruik, Wachtend) : null;

    /// <summary>The state in words a director understands.</summary>
    public string Zin => Beloofd is not { } beloofd
        ? $"Er is nog geen richtcapaciteit ingevuld. {Stand}."
        : $"De school mag dit schooljaar op {beloofd.Aantal("traject", "trajecten")} rekenen. {Stand}. {Slot(Over!.Value)}";

    /// <summary>How the schools of a network stand together: room in one school is no room in another, so the two are told apart.</summary>
    public static string SamenInWoorden(IReadOnlyCollection<Capaciteit> scholen)
    {
        var (ruim, boven) = (scholen.Where(c => c.Over > 0).ToList(), scholen.Where(c => c.Over < 0).ToList());
        var plaats = ruim.Count == 0 ? "Geen enkele school heeft nog plaats" : $"{ruim.Count.Aantal("school heeft", "scholen hebben samen")} nog plaats voor {ruim.Sum(c => c.Over!.Value).Aantal("vraag", "vragen")}";
        return boven.Count == 0 ? $"{plaats}." : $"{plaats}; {boven.Count.Aantal("school zit", "scholen zitten samen")} {-boven.Sum(c => c.Over!.Value)} boven het richtgetal.";
    }

    private string Stand => $"{InGebruik.Aantal("traject loopt", "trajecten lopen")}, {Wachtend.Aantal("vraag wacht", "vragen wachten")}";

    private static string Slot(int over) => over switch
    {
        > 0 => $"Er is nog plaats voor {over.Aantal("nieuwe vraag", "nieuwe vragen")}.",
        0 => "Daarmee is alles ingenomen; een nieuwe vraag krijgt altijd een antwoord, maar kan moeten wachten.",
        _ => $"Dat is {-over} meer dan voorzien; bespreek met de school welke vragen eerst gaan.",
    };
}
