using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

public static class Netwerksoortzin
{
    /// <summary>The kind inside a sentence: "een leersteuncentrum voor alle types".</summary>
    public static string InDeZin(this Netwerksoort soort) => soort switch
    {
        Netwerksoort.VrijNetwerk => "ondersteuningsnetwerk van het vrij onderwijs",
        Netwerksoort.OpenbaarNetwerk => "ondersteuningsnetwerk van het openbaar onderwijs",
        Netwerksoort.LeersteuncentrumGeneriek => "leersteuncentrum voor alle types",
        _ => "leersteuncentrum voor specifieke types",
    };
}
