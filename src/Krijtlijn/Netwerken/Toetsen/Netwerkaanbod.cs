using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Toetsen;

/// <summary>What one network says to a question that the law allows: whether it takes it up itself and from when, and who of its special schools or other centres can.</summary>
/// <param name="Helpt">It supports the type for schools of other centres, that call it in (R8).</param>
/// <param name="Wanneer">From when one may submit and start, by its own rules; null when it does not take it up.</param>
public sealed record Netwerkoordeel(string Netwerk, bool NeemtOp, bool Helpt, string Uitleg, string? Wanneer, IReadOnlyList<string> Scholen, IReadOnlyList<string> Centra);

/// <summary>What a network can do on a day, for every type: its special schools, the centres it works with, its own dates. Read once, asked for each question.</summary>
public sealed class Netwerkaanbod
{
    private sealed record Hulp(Ondersteuningstype Type, bool IsHelper, string Ander, Samenwerkvorm Vorm);

    private readonly DateOnly dag;
    private readonly Netwerksoort soort;
    private readonly ILookup<Ondersteuningstype, string> scholen;
    private readonly IReadOnlyList<Hulp> hulp;
    private readonly Func<Schooljaar, Netwerkafspraken?> afspraken;

    /// <summary>Its name of that day.</summary>
    public string Naam { get; }

    private Netwerkaanbod(DateOnly dag, string naam, Netwerksoort soort, ILookup<Ondersteuningstype, string> scholen, IReadOnlyList<Hulp> hulp, IReadOnlyList<Netwerkregels> eigen)
    {
        (this.dag, Naam, this.soort, this.scholen, this.hulp) = (dag, naam, soort, scholen, hulp);
        afspraken = jaar => Regelboek.Zoek(jaar) is null ? null : Netwerkafspraken.Kies(eigen, jaar);
    }

    /// <summary>Null when there is no such network on that day.</summary>
    public static async Task<Netwerkaanbod?> Lees(KrijtlijnDb db, Guid netwerkId, DateOnly dag)
    {
        var stand = await db.Netwerken().OpDag(dag).Where(n => n.Id == netwerkId).Select(n => n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort }).FirstOrDefault()).FirstOrDefaultAsync();
        if (stand is null) return null;
        var scholen = await (from l in db.Lidmaatschappen().OpDag(dag)
                             where l.NetwerkId == netwerkId && l.Rol == Lidrol.BuitengewoneSchool
                             join a in db.Typeaanbod().OpDag(dag) on l.InstellingId equals a.InstellingId
                             join i in db.Instellingen() on l.InstellingId equals i.Id
                             orderby i.Naam, i.Id
                             select new { a.Type, i.Naam }).ToListAsync();
        var hulp = await (from s in db.Samenwerkingen().OpDag(dag)
                          where s.NetwerkId == netwerkId || s.MetNetwerkId == netwerkId
                          join n in db.Netwerken() on s.MetNetwerkId == netwerkId ? s.NetwerkId : s.MetNetwerkId equals n.Id
                          select new Hulp(s.Type, s.MetNetwerkId == netwerkId, n.Standen.Where(x => x.VervallenOp == null && x.Van <= dag).OrderByDescending(x => x.Van).Select(x => x.Naam).FirstOrDefault() ?? n.Naam, s.Vorm)).ToListAsync();
        var eigen = await db.Netwerkregels().AsNoTracking().Where(r => r.NetwerkId == netwerkId).ToListAsync();
        return new(dag, stand.Naam, stand.Soort, scholen.ToLookup(s => s.Type, s => s.Naam), [.. hulp.OrderBy(h => h.Ander, StringComparer.Ordinal)], eigen);
    }

    /// <summary>What the network says to an answer of the law; null when the law says no.</summary>
    public Netwerkoordeel? Oordeel(MagDit.Vraag vraag, MagDit.Antwoord antwoord)
    {
        if (antwoord.Spoor is not { } spoor) return null;
        var bied = scholen[vraag.Type].Distinct().ToList();
        var helpt = hulp.Where(h => h.IsHelper && h.Type == vraag.Type).Select(h => h.Ander).Distinct().ToList();
        // R8: a school keeps one contact, its own centre; a specific centre comes in through that one.
        var isSpecifiek = soort == Netwerksoort.LeersteuncentrumSpecifiek;
        var neemtOp = spoor != Spoor.SchoolNaarKeuze && !isSpecifiek;
        var isHulp = isSpecifiek && spoor != Spoor.SchoolNaarKeuze && bied.Count + helpt.Count > 0;
        var uitleg = spoor == Spoor.SchoolNaarKeuze ? $"{Naam} neemt deze vraag niet zelf op; de school vraagt de steun bij {antwoord.Bij}{(antwoord.Bij == spoor.Tekst().InDeZin() ? ", van welk netwerk ook" : "")}."
            : neemtOp ? $"De school dient de vraag in bij {Naam}, als dat haar netwerk is."
            : !isHulp ? $"{Naam} heeft een specifiek aanbod en biedt dit type niet aan. De school dient in bij haar eigen centrum."
            : $"{Naam} ondersteunt dit type{(helpt.Count > 0 ? $" voor {helpt.Opsomming("en")}" : "")}. De school dient in bij haar eigen centrum, dat de hulp inroept.";
        return new(Naam, neemtOp, isHulp, uitleg, neemtOp ? Moment(vraag) : null, bied, [.. hulp.Where(h => !h.IsHelper && h.Type == vraag.Type).Select(h => $"{h.Ander} ({(h.Vorm == Samenwerkvorm.Structureel ? "structureel" : "ad hoc")})")]);
    }

    // R21, R25: a question of the summer is one for the next school year.
    private string Moment(MagDit.Vraag vraag)
    {
        var nu = Schooljaar.Van(dag);
        var isVoorbij = dag > Schoolkalender.LaatsteSchooldag(nu);
        var jaar = isVoorbij ? nu.Volgende : nu;
        var voorbij = isVoorbij ? $"Schooljaar {nu} is voorbij. " : "";
        if (afspraken(jaar) is not { } regels) return $"{voorbij}{Regelboek.GeenRegime(jaar)}";
        var vanaf = regels.IndienenVanaf.In(jaar.Beginjaar);
        var ontvangen = dag < vanaf ? vanaf : dag;
        var werkversie = dag < vanaf ? $", een werkversie maken vanaf {regels.WerkversiesVanaf.In(jaar.Beginjaar).DatumLang()}" : "";
        var indienen = $"{voorbij}Indienen voor schooljaar {jaar} kan vanaf {vanaf.DatumLang()}{werkversie}.";
        // Another law may send the question elsewhere: its dates say nothing then.
        return isVoorbij && afspraken(nu)?.Regime != regels.Regime ? $"{indienen} Vanaf {jaar.Begin.DatumLang()} gelden andere regels: kijk na wat dan mag." : $"{indienen} {Start(regels.Startregel, ontvangen, jaar, vraag.IsLopend)}";
    }

    private static string Start(Startregel start, DateOnly ontvangen, Schooljaar jaar, bool isBekend)
    {
        var instap = start.Instap(ontvangen);
        var moment = jaar.Bevat(instap) ? $"Het volgende instapmoment is {instap.DatumLang()}." : $"In {jaar} komt er geen instapmoment meer; het volgende is {instap.DatumLang()}, in {Schooljaar.Van(instap)}.";
        if (start.Termijn is null) return moment;
        var wie = isBekend ? "Een vraag die doorloopt van vorig schooljaar en" : "Een nieuwe vraag die";
        var wachten = start.Ritme == Instapritme.Altijd ? "" : $" Moet de leerling wachten: {moment.InDeZin()}";
        return $"{wie} op {ontvangen.DatumLang()} aankomt, start uiterlijk op {start.Uiterlijk(ontvangen, jaar, isBekend).DatumLang()}.{wachten}";
    }
}
