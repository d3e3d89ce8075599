using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>What the network has in hand in a school year: the reserve, with what schools released and less what was granted.</summary>
public sealed record Pot(int Reserve, int Vrijgegeven, int Toegekend)
{
    public int Over => Reserve + Vrijgegeven - Toegekend;

    /// <summary>What is in it, in words.</summary>
    public string Stand => Over < 0 ? $"{(-Over).AlsGetal()} te weinig" : $"{Over.AlsGetal()} in de pot";

    /// <summary>The pot after a change of so many trajecten.</summary>
    public Pot Na(int verschil) => verschil >= 0 ? this with { Vrijgegeven = Vrijgegeven + verschil } : this with { Toegekend = Toegekend - verschil };

    /// <summary>The sum, so that anyone can check it.</summary>
    public string Som => $"{Reserve.AlsGetal()} reserve + {Vrijgegeven.AlsGetal()} vrijgegeven − {Toegekend.AlsGetal()} toegekend = {Stand}";
}
