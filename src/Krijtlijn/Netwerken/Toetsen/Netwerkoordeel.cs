using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Toetsen;

/// <summary>What one network says to a question that the law allows: whether it takes it up itself and from when, and who of its special schools or other centres can.</summary>
/// <param name="Wanneer">From when one may submit and start, by its own rules; null when it does not take it up.</param>
public sealed record Netwerkoordeel(string Netwerk, bool NeemtOp, string Uitleg, string? Wanneer, IReadOnlyList<string> Scholen, IReadOnlyList<string> Centra)
{
    public static async Task<Netwerkoordeel?> Van(KrijtlijnDb db, Guid netwerkId, Ondersteuningstype type, Spoor spoor, DateOnly dag)
    {
        var stand = await db.Netwerkstanden().Where(s => s.NetwerkId == netwerkId && s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort }).FirstOrDefaultAsync();
        if (stand is null) return null;
        var scholen = await (from l in db.Lidmaatschappen().OpDag(dag)
                             where l.NetwerkId == netwerkId && l.Rol == Lidrol.BuitengewoneSchool && db.Typeaanbod().OpDag(dag).Any(a => a.InstellingId == l.InstellingId && a.Type == type)
                             join i in db.Instellingen() on l.InstellingId equals i.Id
                             orderby i.Naam
                             select i.Naam).ToListAsync();
        var centra = await (from s in db.Samenwerkingen().OpDag(dag)
                            where s.NetwerkId == netwerkId && s.Type == type
                            join n in db.Netwerken() on s.MetNetwerkId equals n.Id
                            orderby n.Naam
                            select n.Naam + (s.Vorm == Samenwerkvorm.Structureel ? " (structureel)" : " (ad hoc)")).ToListAsync();
        var helpt = await (from s in db.Samenwerkingen().OpDag(dag)
                           where s.MetNetwerkId == netwerkId && s.Type == type
                           join n in db.Netwerken() on s.NetwerkId equals n.Id
                           orderby n.Naam
                           select n.Naam).ToListAsync();
        var neemtOp = spoor != Spoor.SchoolNaarKeuze && (stand.Soort != Netwerksoort.LeersteuncentrumSpecifiek || scholen.Count > 0);
        var uitleg = spoor == Spoor.SchoolNaarKeuze ? $"{stand.Naam} neemt deze vraag niet zelf op: de school vraagt steun bij een school voor buitengewoon onderwijs, van welk netwerk ook."
            : neemtOp ? $"De school dient de vraag in bij {stand.Naam}, als dat haar netwerk is."
            : helpt.Count > 0 ? $"{stand.Naam} ondersteunt dit type voor {string.Join(", ", helpt)}. De school dient in bij haar eigen centrum, dat de hulp inroept."
            : $"{stand.Naam} heeft een specifiek aanbod en biedt dit type niet aan. De school dient in bij haar eigen centrum.";
        return new Netwerkoordeel(stand.Naam, neemtOp, uitleg, neemtOp ? Moment(await Netwerkafspraken.Van(db, netwerkId, Schooljaar.Van(dag)), dag) : null, scholen, centra);
    }

    private static string Moment(Netwerkafspraken afspraken, DateOnly dag)
    {
        var (jaar, start) = (Schooljaar.Van(dag), afspraken.Startregel);
        var vanaf = afspraken.IndienenVanaf.In(jaar.Beginjaar);
        var ontvangen = dag < vanaf ? vanaf : dag;
        var uiterlijk = start.Termijn is null ? "" : $"; een nieuwe vraag die op {ontvangen.DatumLang()} aankomt, start uiterlijk op {start.Uiterlijk(ontvangen, jaar, isBekend: false).DatumLang()}";
        return $"Indienen voor schooljaar {jaar} kan vanaf {vanaf.DatumLang()}. Het volgende instapmoment is {start.Instap(ontvangen).DatumLang()}{uiterlijk}.";
    }
}

public static class Netwerkkeuzelijst
{
    /// <summary>The networks there were on a day, by the name they had.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> NetwerkenOpDag(this KrijtlijnDb db, DateOnly dag) =>
        [.. (await db.Netwerken().OpDag(dag).Select(n => new { n.Id, Naam = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => s.Naam).FirstOrDefault() ?? n.Naam }).OrderBy(n => n.Id).Take(500).ToListAsync()).OrderBy(n => n.Naam, StringComparer.Create(Weergave.Cultuur, false)).Select(n => new SelectListItem(n.Naam, n.Id.ToString()))];
}
