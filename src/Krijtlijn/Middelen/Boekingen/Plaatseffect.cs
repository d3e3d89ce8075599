using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>
/// What accepting a request does to the school's line, as sums to check. An open request already counts as waiting, so accepting a new one changes nothing in what is left; a renewal for a
/// next year counts only once it is accepted. It informs, and never blocks (R24).
/// </summary>
/// <param name="Stand">The school as it is now, with this request in it when it is new.</param>
/// <param name="Soort">How the request counts now.</param>
/// <param name="SchoolId">The school that may be given more.</param>
/// <param name="Schooljaar">The year of the request.</param>
/// <param name="MagBoeken">Whether who looks may book from the pot.</param>
public sealed record Plaatseffect(Capaciteit Stand, Vraagtelling Soort, Guid SchoolId, Schooljaar Schooljaar, bool MagBoeken)
{
    public sealed record Regel(string Wanneer, string Som);

    /// <summary>The line after accepting.</summary>
    public Capaciteit Na => Soort switch
    {
        Vraagtelling.VernieuwingLoopt => Stand with { InGebruik = Stand.InGebruik + 1 },
        Vraagtelling.VernieuwingWacht => Stand with { Wachtend = Stand.Wachtend + 1 },
        _ => Stand,
    };

    public bool IsVol => Na.Over < 0;

    public IReadOnlyList<Regel> Regels => Stand.Beloofd is null ? [] : Soort switch
    {
        Vraagtelling.Wacht =>
        [
            new("Zonder deze vraag", (Stand with { Wachtend = Stand.Wachtend - 1 }).Saldosom), new("Nu, en ook na aanvaarden", Stand.Saldosom),
            new("Zodra een ondersteuner toegewezen is", (Stand with { InGebruik = Stand.InGebruik + 1, Wachtend = Stand.Wachtend - 1 }).Saldosom),
        ],
        Vraagtelling.TeltAl => [new("Nu, en ook na aanvaarden", Stand.Saldosom)],
        _ => [new("Nu", Stand.Saldosom), new("Na aanvaarden", Na.Saldosom)],
    };

    public string Uitleg => Soort switch
    {
        Vraagtelling.Wacht => "Deze vraag telt al mee bij de wachtende. Aanvaarden verandert het saldo dus niet; pas als een ondersteuner toegewezen is, schuift ze van wachtend naar in gebruik.",
        Vraagtelling.TeltAl => "Dit traject telt in dit schooljaar al mee. Aanvaarden verandert het saldo dus niet.",
        _ => "Deze vraag zet een traject voort dat in dit schooljaar nog niet meetelt. Door te aanvaarden komt er één bij.",
    };

    public string Volzin => $"Dit is {(-Na.Over!.Value).Aantal("traject", "trajecten")} boven wat de school beloofd is. Dat is geen grond om te weigeren (R24): elke vraag waar een leerling recht op heeft, krijgt een antwoord.";
}

/// <summary>How a request counts in the capacity of its school before it is decided.</summary>
public enum Vraagtelling
{
    /// <summary>New: it counts as waiting.</summary>
    Wacht,
    /// <summary>Renews a traject that counts in this year already.</summary>
    TeltAl,
    /// <summary>Renews a traject with a supporter that does not count in this year yet.</summary>
    VernieuwingLoopt,
    /// <summary>Renews a traject without a supporter that does not count in this year yet.</summary>
    VernieuwingWacht,
}
