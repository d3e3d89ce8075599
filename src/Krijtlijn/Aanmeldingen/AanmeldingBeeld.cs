using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen;

/// <summary>A whole request to read: with its pupil and parents, report, school and site, open and answered questions, and the words of a refusal.</summary>
public sealed record AanmeldingBeeld(Aanmelding Aanmelding, Vestigingsplaats? Vestiging, string Netwerk, string? Weigercriterium)
{
    /// <summary>The request when it is within the user's reach; untracked.</summary>
    public static Task<AanmeldingBeeld?> Lees(KrijtlijnDb db, HuidigeGebruiker wie, Guid id) => db.Aanmeldingen(wie).AsNoTracking().AsSingleQuery()
        .Include(a => a.Leerling!.Contactpersonen).Include(a => a.Verslag).Include(a => a.School).Include(a => a.Aanvulvragen)
        .Where(a => a.Id == id)
        .Select(a => new AanmeldingBeeld(
            a,
            db.Set<Vestigingsplaats>().FirstOrDefault(v => v.Id == a.VestigingId),
            db.Set<Netwerken.Netwerk>().Where(n => n.Id == a.NetwerkId).Select(n => n.Naam).First(),
            db.Set<Weigercriterium>().Where(w => w.Id == a.WeigercriteriumId).Select(w => w.Tekst).FirstOrDefault()))
        .FirstOrDefaultAsync();
}

/// <summary>The summary list of a request; on the check page every part has a link to change it.</summary>
public sealed record Samenvatting(AanmeldingBeeld Beeld, bool MetWijziglinks = false);

public static class AanmeldingWeergave
{
    /// <summary>GC-verslag van 12/10/2026, Type 9 – autisme</summary>
    public static string Kort(this Verslag verslag) => $"{verslag.Soort.Tekst()} van {Gedeeld.Weergave.Datum(verslag.Datum)}, {verslag.Type.Tekst()}{(verslag.TweedeType is { } tweede ? $" en {tweede.Tekst()}" : "")}";

    /// <summary>The colour and shape of a status tag.</summary>
    public static Gedeeld.TagSoort Soort(this AanmeldingStatus status) => status switch
    {
        AanmeldingStatus.Ingediend => Gedeeld.TagSoort.Info,
        AanmeldingStatus.Onvolledig => Gedeeld.TagSoort.LetOp,
        AanmeldingStatus.Aanvaard => Gedeeld.TagSoort.Goed,
        AanmeldingStatus.Geweigerd => Gedeeld.TagSoort.Fout,
        _ => Gedeeld.TagSoort.Stil,
    };
}
