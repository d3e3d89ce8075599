using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>When a request for a school year may be prepared, when it may be sent (R21) and when support starts (R25): the law, with the network's own rules of that time on top.</summary>
public sealed class Aanmeldvenster(IReadOnlyList<Netwerkregels> eigen)
{
    /// <summary>As the law has it, for a network without own rules.</summary>
    public static Aanmeldvenster Wet { get; } = new([]);

    public static async Task<Aanmeldvenster> Van(KrijtlijnDb db, Guid netwerkId) => new(await db.Netwerkregels().AsNoTracking().Where(r => r.NetwerkId == netwerkId).ToListAsync());

    /// <summary>For somebody whose network it is, or a school: that of her network now.</summary>
    public static async Task<Aanmeldvenster> Van(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) => new(await db.Netwerkregels().AsNoTracking()
        .Where(r => r.NetwerkId == wie.NetwerkId || (wie.NetwerkId == null && db.Lidmaatschappen().OpDag(vandaag).Any(l => l.InstellingId == wie.InstellingId && l.NetwerkId == r.NetwerkId))).ToListAsync());

    /// <summary>The school years a request may be started for today: this one and, from the day the rules say, the next.</summary>
    public IReadOnlyList<Schooljaar> Open(DateOnly vandaag)
    {
        var nu = Schooljaar.Van(vandaag);
        return vandaag >= WerkversiesVanaf(nu.Volgende) ? [nu, nu.Volgende] : [nu];
    }

    public DateOnly WerkversiesVanaf(Schooljaar jaar) => In(jaar).WerkversiesVanaf.In(jaar.Beginjaar);

    public DateOnly IndienenVanaf(Schooljaar jaar) => In(jaar).IndienenVanaf.In(jaar.Beginjaar);

    public Startregel Startregel(Schooljaar jaar) => In(jaar).Startregel;

    /// <summary>Why a request for a school year cannot be sent today, in words for the user; null when it can.</summary>
    public string? Bezwaar(Schooljaar jaar, DateOnly vandaag)
    {
        if (vandaag > jaar.Einde) return $"Schooljaar {jaar} is voorbij. Maak een nieuwe aanmelding voor {Schooljaar.Van(vandaag)}.";
        var vanaf = IndienenVanaf(jaar);
        return vandaag < vanaf ? $"Indienen voor schooljaar {jaar} kan vanaf {vanaf.DatumLang()}. Uw werkversie blijft bewaard." : null;
    }

    private Netwerkafspraken In(Schooljaar jaar) => Netwerkafspraken.Kies(eigen, jaar);
}
