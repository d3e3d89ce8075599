using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen;

/// <summary>
/// What a school may count on in a school year and how it stands: promised, in use, waiting and left, in trajecten.
/// A guide for the talk with the school, never a ground for refusal (R24).
/// </summary>
/// <param name="Verdeeld">The guiding number at the start of the year; null when none was entered yet.</param>
/// <param name="InGebruik">Trajecten with a supporter: start meeting to come, or running.</param>
/// <param name="Wachtend">Trajecten that wait for a supporter and submitted requests that wait for an answer.</param>
/// <param name="Bijgekregen">What bookings in the year added, from the pot or from other schools.</param>
/// <param name="Vrijgegeven">What bookings in the year took away.</param>
public sealed record Capaciteit(int? Verdeeld, int InGebruik, int Wachtend, int Bijgekregen = 0, int Vrijgegeven = 0)
{
    public static Capaciteit Leeg { get; } = new(null, 0, 0);

    /// <summary>What the school may count on now: the division with its bookings; null when there is neither.</summary>
    public int? Beloofd => IsGeboekt ? (Verdeeld ?? 0) + Bijgekregen - Vrijgegeven : Verdeeld;

    private bool IsGeboekt => Bijgekregen != 0 || Vrijgegeven != 0;

    /// <summary>How the promise came about, so that the sum can be checked; null as long as nothing was booked.</summary>
    public string? Opbouw => IsGeboekt
        ? $"{(Verdeeld ?? 0).AlsGetal()} verdeeld{(Bijgekregen == 0 ? "" : $" + {Bijgekregen.AlsGetal()} bijgekregen")}{(Vrijgegeven == 0 ? "" : $" − {Vrijgegeven.AlsGetal()} vrijgegeven")} = {Beloofd!.Value.AlsGetal()} beloofd" : null;

    /// <summary>What is left, as a sum: 15 beloofd − 12 in gebruik − 3 wachtend = 0 over, or so many too many.</summary>
    public string Saldosom => $"{(Beloofd ?? 0).AlsGetal()} beloofd − {InGebruik.AlsGetal()} in gebruik − {Wachtend.AlsGetal()} wachtend = {((Beloofd ?? 0) - InGebruik - Wachtend is var over && over < 0 ? $"{(-over).AlsGetal()} te veel" : $"{over.AlsGetal()} over")}";

    /// <summary>The state after a booking that adds so many, or takes them away.</summary>
    public Capaciteit Na(int verschil) => verschil >= 0 ? this with { Bijgekregen = Bijgekregen + verschil } : this with { Vrijgegeven = Vrijgegeven - verschil };

    /// <summary>Room for new questions; negative when more runs and waits than was promised, null without a guiding number.</summary>
    public int? Over => Beloofd - InGebruik - Wachtend;

    /// <summary>For the bar on the page; null without a guiding number.</summary>
    public CapaciteitBalk? Balk => Beloofd is { } beloofd ? new CapaciteitBalk(beloofd, InGebruik, Wachtend, Opbouw) : null;

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
