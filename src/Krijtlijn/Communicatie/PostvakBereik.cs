using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;

namespace Krijtlijn.Communicatie;

/// <summary>Which outgoing mail somebody may see: the coordinator that of her network, the technical administrator all.</summary>
public static class PostvakBereik
{
    public static IQueryable<UitgaandBericht> Postvak(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Beheerder => db.UitgaandeBerichten(),
        RolSoort.Coordinator => db.UitgaandeBerichten().Where(b => b.NetwerkId == wie.NetwerkId),
        _ => db.UitgaandeBerichten().Where(_ => false),
    };

    /// <summary>
    /// A link that opens an account is for the addressee alone. Without a mail server somebody has to pass on invitations; password links are shown only where everything is an example.
    /// </summary>
    public static bool MagLezen(Berichtsoort soort, bool heeftMailserver, bool isVoorbeeld) => soort switch
    {
        Berichtsoort.Gewoon => true,
        Berichtsoort.Uitnodiging => !heeftMailserver,
        _ => !heeftMailserver && isVoorbeeld,
    };
}
