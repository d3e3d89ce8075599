using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>What must hold for a post beside what it can tell of itself: its days, its employer, whom it replaces, and what else the same person has.</summary>
public sealed class AanstellingService(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    /// <summary>Throws the rule that is broken; returns the sentence that warns when somebody's posts together are many, null when they are not.</summary>
    /// <param name="netwerkId">The network of the person.</param>
    /// <param name="personeelslidId">Whose post it is.</param>
    /// <param name="gegevens">The post as it would become.</param>
    /// <param name="zelf">The post that changes, so that it is not counted twice; null for a new one.</param>
    public async Task<string?> Toets(Guid netwerkId, Guid personeelslidId, Aanstellingsgegevens gegevens, Aanstelling? zelf = null)
    {
        Aanstelling.Controleer(personeelslidId, gegevens);
        if (Aanstellingsdagen.Bezwaar(gegevens.Van, gegevens.Tot, tijd.Vandaag()) is var (isVan, tekst)) throw Fout(tekst, isVan ? nameof(gegevens.Van) : nameof(gegevens.Tot));
        await EisWerkgever(netwerkId, gegevens, zelf);
        if (gegevens.VervangtId is { } vervangt && vervangt != zelf?.VervangtPersoneelslidId && !await db.Aanstelbaar(wie).AnyAsync(p => p.Id == vervangt && p.NetwerkId == netwerkId))
            throw Fout("Kies wie vervangen wordt uit de lijst, of laat dit leeg.", nameof(gegevens.VervangtId));
        return await Samen(personeelslidId, gegevens, zelf?.Id);
    }

    private async Task EisWerkgever(Guid netwerkId, Aanstellingsgegevens gegevens, Aanstelling? zelf)
    {
        var (id, van, tot) = (gegevens.WerkgeverId, gegevens.Van, gegevens.Tot ?? DateOnly.MaxValue);
        if (id != zelf?.WerkgeverId && !await db.Werkgevers(wie).AnyAsync(i => i.Id == id)) throw Fout("Kies als werkgever een school voor buitengewoon onderwijs uit de lijst.", nameof(gegevens.WerkgeverId));
        if (!await db.Lidmaatschappen().AnyAsync(l => l.NetwerkId == netwerkId && l.InstellingId == id && l.Van <= tot && (l.Tot == null || l.Tot >= van)))
            throw Fout("Deze school hoort in die periode niet bij het netwerk. Kijk de werkgever en de dagen na.", nameof(gegevens.WerkgeverId));
    }

    private async Task<string?> Samen(Guid personeelslidId, Aanstellingsgegevens g, Guid? zelf)
    {
        var naast = await db.Aanstellingen().Where(a => a.PersoneelslidId == personeelslidId && a.Id != zelf).AlsPost().ToListAsync();
        var samen = Samenloop.Van([.. naast, new Post(personeelslidId, g.WerkgeverId, g.Hoofdstructuur, g.Hoedanigheid, g.VteDuizendsten, g.Van, g.Tot)], g.Van, g.Tot);
        if (samen.KanNiet) throw Fout($"Samen met de andere aanstellingen wordt dat {samen.VteDuizendsten.AlsVte()} VTE op {samen.Dag.Datum()}. Meer dan {Samenloop.Hoogstens.AlsVte()} VTE kan niet: kijk na of deze aanstelling er al staat.", "Vte");
        return samen.IsVeel ? $"Let op: op {samen.Dag.Datum()} is dat samen met de andere aanstellingen {samen.VteDuizendsten.AlsVte()} VTE. Kijk na of dat klopt." : null;
    }

    private static RegelGebroken Fout(string tekst, string veld) => new("aanstelling", tekst, veld);
}
