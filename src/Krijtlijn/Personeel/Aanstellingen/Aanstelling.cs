using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>The main structure of special education a post is in; the number is the official code.</summary>
public enum Hoofdstructuur { Hs121 = 121, Hs221 = 221, Hs321 = 321 }

/// <summary>Whether a post is somebody's own, or fills in for who is away.</summary>
public enum Hoedanigheid { Titularis, Vervanger }

/// <summary>What a post consists of, beside whose it is.</summary>
/// <param name="WerkgeverId">The special school that employs her in this post.</param>
/// <param name="Hoofdstructuur">121, 221 or 321.</param>
/// <param name="Hoedanigheid">Her own post, or one in which she replaces somebody.</param>
/// <param name="VteDuizendsten">Size in thousandths of a full-time equivalent, 1 to 1500.</param>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day; null as long as no end is known.</param>
/// <param name="VervangtId">Whom a replacement replaces, when that is known.</param>
public sealed record Aanstellingsgegevens(Guid WerkgeverId, Hoofdstructuur Hoofdstructuur, Hoedanigheid Hoedanigheid, int VteDuizendsten, DateOnly Van, DateOnly? Tot = null, Guid? VervangtId = null);

/// <summary>
/// One line of the staffing ledger: somebody is employed by a special school, in a main structure, as titularis or replacement, for a part of full time, from day to day (002).
/// It ends, or it lapses when it was a mistake; it is never deleted. Somebody may hold several at once, also with different employers.
/// </summary>
public sealed class Aanstelling : Gedateerd, INetwerkstuk
{
    public const int MeesteDuizendsten = 1500, RedenLengte = 300;

    private Aanstelling() { }

    public Aanstelling(Guid netwerkId, Guid personeelslidId, Aanstellingsgegevens gegevens)
    {
        (NetwerkId, PersoneelslidId) = (netwerkId, personeelslidId);
        Verbeteren(gegevens);
    }

    public Guid NetwerkId { get; private set; }
    public Guid PersoneelslidId { get; private set; }
    /// <summary>The special school that employs her in this post.</summary>
    public Guid WerkgeverId { get; private set; }
    public Hoofdstructuur Hoofdstructuur { get; private set; }
    public Hoedanigheid Hoedanigheid { get; private set; }
    /// <summary>Size of the post in thousandths of a full-time equivalent.</summary>
    public int VteDuizendsten { get; private set; }
    /// <summary>Whom she replaces, when that is known.</summary>
    public Guid? VervangtPersoneelslidId { get; private set; }
    public int Versie { get; private set; }

    public Aanstellingsgegevens Gegevens => new(WerkgeverId, Hoofdstructuur, Hoedanigheid, VteDuizendsten, Van, Tot, VervangtPersoneelslidId);

    /// <summary>Puts right what was entered wrongly; the logbook keeps what stood there. A post that really changes ends, and the next one begins.</summary>
    public void Verbeteren(Aanstellingsgegevens gegevens)
    {
        if (VervallenOp is not null) throw new InvalidOperationException("A post that lapsed is not put right any more.");
        Controleer(PersoneelslidId, gegevens);
        (WerkgeverId, Hoofdstructuur, Hoedanigheid, VteDuizendsten, VervangtPersoneelslidId) = (gegevens.WerkgeverId, gegevens.Hoofdstructuur, gegevens.Hoedanigheid, gegevens.VteDuizendsten, gegevens.VervangtId);
        Van = gegevens.Van;
        Heropenen(gegevens.Tot);
    }

    /// <summary>Throws what is wrong with a post by itself.</summary>
    internal static void Controleer(Guid personeelslidId, Aanstellingsgegevens gegevens)
    {
        if (!Enum.IsDefined(gegevens.Hoofdstructuur)) throw Fout("Kies de hoofdstructuur: 121, 221 of 321.", nameof(Hoofdstructuur));
        if (!Enum.IsDefined(gegevens.Hoedanigheid)) throw Fout("Kies titularis of vervanger.", nameof(Hoedanigheid));
        if (gegevens.VteDuizendsten is < 1 or > MeesteDuizendsten) throw Fout("Een aanstelling ligt tussen 0,001 en 1,5 VTE.", "Vte");
        if (gegevens.Tot < gegevens.Van) throw Fout("De laatste dag ligt voor de eerste.", nameof(Tot));
        if (gegevens.VervangtId is not null && gegevens.Hoedanigheid != Hoedanigheid.Vervanger) throw Fout("Alleen een vervanger vervangt iemand. Kies vervanger, of laat dit leeg.", nameof(Aanstellingsgegevens.VervangtId));
        if (gegevens.VervangtId == personeelslidId) throw Fout("Niemand vervangt zichzelf. Kies wie vervangen wordt.", nameof(Aanstellingsgegevens.VervangtId));
    }

    private static RegelGebroken Fout(string tekst, string veld) => new("aanstelling", tekst, veld);
}
