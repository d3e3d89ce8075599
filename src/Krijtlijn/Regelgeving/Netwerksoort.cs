namespace Krijtlijn.Regelgeving;

/// <summary>The kinds of network the law knows; which exist in a school year is data of the regime.</summary>
public enum Netwerksoort { VrijNetwerk, OpenbaarNetwerk, LeersteuncentrumGeneriek, LeersteuncentrumSpecifiek }

public static class NetwerkWeergave
{
    public static string Tekst(this Netwerksoort soort) => soort switch
    {
        Netwerksoort.VrijNetwerk => "Ondersteuningsnetwerk van het vrij onderwijs",
        Netwerksoort.OpenbaarNetwerk => "Ondersteuningsnetwerk van het openbaar onderwijs",
        Netwerksoort.LeersteuncentrumGeneriek => "Leersteuncentrum, alle types",
        _ => "Leersteuncentrum, specifieke types",
    };
}
