using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>The rules on notices (R10-R15), asked of a notice and the facts around it. Knows no web and no database.</summary>
public static class Meldingstoets
{
    /// <summary>Everything the rules say, faults first.</summary>
    public static IReadOnlyList<Bevinding> Toets(Netwerkmelding melding, Meldingsfeiten feiten)
    {
        List<Bevinding> bevindingen = string.IsNullOrWhiteSpace(melding.Directeur) && melding.Soort != Meldingsoort.Gegevens
            ? [new("R10", Zwaarte.Fout, $"Vul de naam van de directeur van de {(melding.Soort.IsVanSchool() ? "school" : "contactschool")} in.")] : [];
        if (Ontbrekend(melding, feiten) is { Count: > 0 } ontbrekend) return [.. ontbrekend, .. bevindingen];
        if (feiten.Regime is not { } regime) return [new("regelgeving", Zwaarte.Fout, melding.Schooljaar is { } jaar ? Regelboek.GeenRegime(jaar) : "Kies een dag waarvoor er regelgeving is.")];
        bevindingen.Add(Termijn(melding, feiten, regime));
        if (melding.IsTerugwerkend(feiten.Vandaag)) bevindingen.Add(new("R10", Zwaarte.LetOp, $"Dit werkt terug: het geldt vanaf {melding.Vanaf!.Value.DatumLang()}, {(feiten.Vandaag.DayNumber - melding.Vanaf.Value.DayNumber).Aantal("dag", "dagen")} geleden. Wat sindsdien aangemeld en gegeven is, blijft staan bij het netwerk van toen."));
        bevindingen.AddRange(melding.Soort.IsVanSchool() ? School(melding, feiten, regime) : Netwerk(melding, feiten, regime));
        return [.. bevindingen.OrderByDescending(b => b.Zwaarte)];
    }

    // What the other rules cannot do without.
    private static List<Bevinding> Ontbrekend(Netwerkmelding m, Meldingsfeiten f)
    {
        var mist = new List<Bevinding>();
        void Mist(bool ontbreekt, string regel, string tekst)
        {
            if (ontbreekt) mist.Add(new Bevinding(regel, Zwaarte.Fout, tekst));
        }

        Mist(m.Soort.IsVanSchool() && f.School is null, "R10", "Kies de school.");
        Mist(m.Soort != Meldingsoort.Oprichten && f.Netwerk is null, "R10", m.Soort == Meldingsoort.Uittreden ? "De school hoort dat schooljaar bij geen netwerk." : "Kies het netwerk.");
        Mist(m.Vanaf is null, "R10", m.Soort == Meldingsoort.Gegevens ? "Kies de dag waarop de wijziging ingaat." : "Kies het schooljaar.");
        Mist(m.Soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens && string.IsNullOrWhiteSpace(m.Naam), "R11", "Vul de naam van het netwerk in.");
        Mist(m.Soort == Meldingsoort.Oprichten && m.Netwerksoort is null, "R10", "Kies de soort netwerk.");
        return mist;
    }

    // R10: by 1 March of the school year before; later only as too late. R11: a plain notice has no last day.
    private static Bevinding Termijn(Netwerkmelding m, Meldingsfeiten f, Regime regime)
    {
        if (m.Soort == Meldingsoort.Gegevens) return new("R11", Zwaarte.InOrde, "Naam, contactschool en aanspreekpunt mogen op elke dag wijzigen.");
        if (Regeldagen.Uiterlijk(regime, m.Schooljaar!.Value) is not { } uiterlijk) return new("R10", Zwaarte.InOrde, regime.Meldingstermijn.Tekst);
        var dagen = uiterlijk.DayNumber - f.Vandaag.DayNumber;
        return dagen < 0
            ? new("R10", Zwaarte.LetOp, $"Te laat: de uiterste dag voor {m.Schooljaar} was {uiterlijk.DatumLang()}, {(-dagen).Aantal("dag", "dagen")} geleden. Melden kan nog, als te laat.")
            : new("R10", Zwaarte.InOrde, $"Op tijd: melden voor {m.Schooljaar} kan tot en met {uiterlijk.DatumLang()}. {(dagen == 0 ? "Vandaag is de laatste dag." : $"Nog {dagen.Aantal("dag", "dagen")}.")}");
    }

    private static IEnumerable<Bevinding> School(Netwerkmelding m, Meldingsfeiten f, Regime regime)
    {
        var (school, netwerk) = (f.School!, f.Netwerk!);
        if (school.Soort is not (Instellingssoort.GewoneSchool or Instellingssoort.BuitengewoneSchool)) yield return new("R14", Zwaarte.Fout, $"{school} is geen school.");
        if (school.GestoptOp is { } gestopt && gestopt <= m.Vanaf) yield return new("R14", Zwaarte.LetOp, $"{school} is volgens de officiële lijst gestopt op {gestopt.Datum()}.");
        foreach (var b in Lidmaatschap(m, f)) yield return b;
        if (m.Soort != Meldingsoort.Uittreden)
        {
            if (netwerk.Tot is { } tot && tot < m.Vanaf) yield return new("R10", Zwaarte.Fout, $"{netwerk.Naam} stopt op {tot.Datum()}.");
            if (netwerk.Tot is { } einde && einde >= m.Vanaf) yield return new("R14", Zwaarte.LetOp, $"{netwerk.Naam} stopt op {einde.Datum()}. {school} hoort daarna bij geen enkel netwerk.");
            if (netwerk.Van > m.Vanaf) yield return new("R10", Zwaarte.Fout, $"{netwerk.Naam} begint pas op {netwerk.Van.Datum()}.");
            if (!regime.Netwerksoorten.Waarde.Contains(netwerk.Soort)) yield return new("R14", Zwaarte.Fout, $"{netwerk.Naam} is een {netwerk.Soort.InDeZin()}; die soort bestaat niet in {m.Schooljaar}. {regime.Netwerksoorten.Tekst}");
            yield return Regio(school, netwerk, f.Openbare, regime);
            if (netwerk.Soort == Netwerksoort.LeersteuncentrumSpecifiek && school.Soort == Instellingssoort.GewoneSchool)
                yield return new("R8", Zwaarte.LetOp, $"{netwerk.Naam} is een centrum met een specifiek aanbod. Een gewone school dient haar vragen in bij haar eigen generieke centrum, dat dit centrum inschakelt. Bedoelt u een generiek centrum?");
        }
        if ((m.Soort == Meldingsoort.Uittreden ? netwerk : f.LidVan.FirstOrDefault(n => n.Id == m.VanNetwerkId)) is { } verlaten && m.Soort != Meldingsoort.Toetreden && verlaten.Gegevens?.ContactschoolId == school.Id)
            yield return new("R12", Zwaarte.LetOp, $"{school} is de contactschool van {verlaten.Naam}. Meld ook welke school dat daarna is.");
        if (f.Partnerscholen > 0) yield return new("R14", Zwaarte.LetOp, $"{school} is partnerschool van {f.Partnerscholen.Aantal("gewone school", "gewone scholen")}. Spreek af wie hen daarna ondersteunt.");
        if (m.Soort != Meldingsoort.Toetreden && f.LopendeTrajecten > 0) yield return new("R14", Zwaarte.LetOp, $"Er {(f.LopendeTrajecten == 1 ? "loopt" : "lopen")} in dat schooljaar nog {f.LopendeTrajecten.Aantal("traject", "trajecten")} in de school. Spreek af wie ze verder opneemt.");
    }

    // R14: one network per school and school year.
    private static IEnumerable<Bevinding> Lidmaatschap(Netwerkmelding m, Meldingsfeiten f)
    {
        var (school, netwerk, gewoon) = (f.School!, f.Netwerk!, f.School!.Soort == Instellingssoort.GewoneSchool);
        var lid = f.LidVan.Any(n => n.Id == netwerk.Id);
        var elders = f.LidVan.Where(n => n.Id != netwerk.Id && n.Id != m.VanNetwerkId).ToList();
        var later = elders.Count > 0 && elders.All(n => n.LidVanaf > m.Vanaf) ? elders.MinBy(n => n.LidVanaf) : null;
        yield return m.Soort switch
        {
            Meldingsoort.Uittreden when !lid => new("R14", Zwaarte.Fout, $"{school} hoort in {m.Schooljaar} niet bij {netwerk.Naam}."),
            Meldingsoort.Uittreden when gewoon && elders.Count == 0 => new("R14", Zwaarte.LetOp, $"{school} hoort daarna bij geen enkel netwerk. Elke gewone school hoort bij een netwerk; bedoelt u een overstap?"),
            Meldingsoort.Uittreden when later is not null => new("R14", Zwaarte.LetOp, $"{school} hoort daarna bij geen enkel netwerk, tot ze op {later.LidVanaf.Datum()} bij {later.Naam} komt: zo staat het al in het register. Kies {Schooljaar.Van(later.LidVanaf!.Value)} als ze in één keer overstapt."),
            Meldingsoort.Uittreden when elders.Count == 0 => new("R14", Zwaarte.LetOp, $"{school} hoort daarna bij geen enkel netwerk en biedt er dan geen ondersteuning meer aan. Bedoelt u een overstap?"),
            Meldingsoort.Uittreden => new("R14", Zwaarte.InOrde, $"{school} verlaat {netwerk.Naam}."),
            _ when lid => new("R14", Zwaarte.Fout, $"{school} hoort in of na {m.Schooljaar} al bij {netwerk.Naam}."),
            Meldingsoort.Overstappen when m.VanNetwerkId is null || f.LidVan.All(n => n.Id != m.VanNetwerkId) => new("R14", Zwaarte.Fout, $"{school} hoort in {m.Schooljaar} nog bij geen netwerk. Meld dan dat ze toetreedt."),
            Meldingsoort.Overstappen when gewoon && elders.Count > 0 => new("R14", Zwaarte.Fout, $"Er staat al vast dat {school} {(later is null ? "" : $"op {later.LidVanaf.Datum()} ")}naar {elders.Select(n => n.Naam).Opsomming("en")} gaat. Trek eerst die melding in."),
            _ when gewoon && elders.Count > 0 => new("R14", Zwaarte.Fout, $"{school} hoort in of na {m.Schooljaar} al bij {string.Join(" en ", elders.Select(n => n.Naam))}. Meld dan een overstap."),
            _ => new("R14", Zwaarte.InOrde, $"{school} hoort in {m.Schooljaar} bij één netwerk: {netwerk.Naam}."),
        };
    }

    // R13: until 2022-2023 an official school, regular or special, belongs to the official network of its region; a vrij school may join it. After that everybody chooses.
    private static Bevinding Regio(Schoolfeit school, Netwerkfeit netwerk, IReadOnlyList<Netwerkfeit> openbare, Regime regime)
    {
        if (!regime.RegioplichtOfficieel.Waarde.Verplicht) return new("R13", Zwaarte.InOrde, regime.RegioplichtOfficieel.Tekst);
        if (!school.IsOfficieel) return new("R13", Zwaarte.InOrde, netwerk.IsOpenbaar ? "Een school van het vrij onderwijs mag bij een officieel netwerk." : "Een school van het vrij onderwijs kiest een netwerk van het vrij onderwijs.");
        var vanRegio = openbare.Where(n => n.Regio.Intersect(school.Gemeenten, StringComparer.OrdinalIgnoreCase).Any()).ToList();
        if (vanRegio.Any(n => n.Id == netwerk.Id)) return new("R13", Zwaarte.InOrde, $"{netwerk.Naam} is het officiële netwerk van de regio.");
        if (vanRegio.Count > 0) return new("R13", Zwaarte.Fout, $"Een officiële school sluit aan bij het officiële netwerk van haar regio: {vanRegio[0].Naam}.");
        return netwerk.IsOpenbaar
            ? new("R13", Zwaarte.LetOp, $"Geen officieel netwerk heeft {string.Join(", ", school.Gemeenten)} in zijn regio staan. Laat de regio aanvullen.")
            : new("R13", Zwaarte.Fout, "Een officiële school sluit aan bij het officiële netwerk van haar regio, niet bij een netwerk van het vrij onderwijs.");
    }

    // R11: name, contact school and contact point change by plain notice; the kind only when the law no longer knows it.
    private static IEnumerable<Bevinding> Wijziging(Netwerkmelding m, Meldingsfeiten f, Netwerkgegevens nu, Netwerksoort soort, Regime regime)
    {
        if (m.Gegevens(soort) == nu) yield return new("R11", Zwaarte.Fout, "Er verandert niets: zo staat het netwerk die dag al in het register. Wijzig wat anders wordt.");
        if (soort != nu.Soort && regime.Netwerksoorten.Waarde.Contains(nu.Soort)) yield return new("R11", Zwaarte.Fout, $"De soort wijzigt niet met een gewone melding: {nu.Naam} blijft een {nu.Soort.InDeZin()}. Wordt het iets anders, meld dan een nieuw netwerk en dat dit stopt.");
        if (f.GegevensVandaag is { } vandaag && vandaag != nu) yield return new("R11", Zwaarte.LetOp, $"Op {m.Ingang.Datum()} staat al iets anders in het register dan vandaag, door een eerdere melding. Kijk hieronder bij elk gegeven na wat het tot dan is, anders maakt u die melding ongedaan.");
        if (f.LatereWijziging is { } dan) yield return new("R11", Zwaarte.LetOp, $"Vanaf {dan.Datum()} staat er al een latere wijziging in het register. Wat u nu meldt, geldt tot dan.");
        if (nu.ContactschoolId is not null && m.ContactschoolId is null && !regime.Contactschool.Waarde.Verplicht) yield return new("R12", Zwaarte.LetOp, $"{nu.Naam} heeft dan geen contactschool meer.");
        if (!regime.Netwerksoorten.Waarde.Contains(soort)) yield return new("R14", Zwaarte.LetOp, $"De soort van dit netwerk bestaat dan niet meer. {regime.Netwerksoorten.Tekst}");
    }

    private static IEnumerable<Bevinding> Netwerk(Netwerkmelding m, Meldingsfeiten f, Regime regime)
    {
        if (m.Soort == Meldingsoort.Stopzetten)
        {
            yield return f.Netwerk!.Tot is { } tot && tot < m.Vanaf ? new("R10", Zwaarte.Fout, $"{f.Netwerk.Naam} is al stopgezet op {tot.Datum()}.") : new("R10", Zwaarte.InOrde, $"{f.Netwerk!.Naam} stopt op {m.Vanaf!.Value.AddDays(-1).DatumLang()}.");
            if (f.AantalLeden > 0) yield return new("R14", Zwaarte.LetOp, $"{f.AantalLeden.Aantal("lid verliest", "leden verliezen")} hun netwerk. Elke gewone school meldt zelf waar ze daarna bij hoort.");
            if (f.LopendeTrajecten > 0) yield return new("R14", Zwaarte.LetOp, $"In {m.Schooljaar} {(f.LopendeTrajecten == 1 ? "loopt" : "lopen")} nog {f.LopendeTrajecten.Aantal("traject", "trajecten")} bij dit netwerk. Ze blijven er staan: spreek eerst af welk netwerk ze opneemt.");
            if (f.OpenAanmeldingen > 0) yield return new("R24", Zwaarte.LetOp, $"{f.OpenAanmeldingen.Aantal("aanmelding wacht", "aanmeldingen wachten")} nog op een antwoord. Elke vraag krijgt er een: beslis ze eerst, of verwijs ze door.");
            yield break;
        }
        if (m.Soort == Meldingsoort.Gegevens && f.Netwerk!.Gegevens is { } nu)
            foreach (var b in Wijziging(m, f, nu, m.Netwerksoort ?? nu.Soort, regime)) yield return b;
        if (f.NaamBezet) yield return new("R11", Zwaarte.Fout, $"Er is al een netwerk met de naam {m.Naam}.");
        yield return f.Contactschool is { } contact
            ? contact.Soort == Instellingssoort.BuitengewoneSchool ? new("R12", Zwaarte.InOrde, $"{contact} is een school voor buitengewoon onderwijs.") : new("R12", Zwaarte.Fout, $"{contact} is geen school voor buitengewoon onderwijs. {regime.Contactschool.Tekst}")
            : regime.Contactschool.Waarde.Verplicht ? new("R12", Zwaarte.Fout, $"Kies een contactschool. {regime.Contactschool.Tekst}") : new("R12", Zwaarte.InOrde, regime.Contactschool.Tekst);
        yield return string.IsNullOrWhiteSpace(m.Aanspreekpunt) || (string.IsNullOrWhiteSpace(m.Email) && string.IsNullOrWhiteSpace(m.Telefoon))
            ? new("R11", Zwaarte.Fout, $"Vul het aanspreekpunt voor ouders in, met een e-mailadres of een telefoonnummer. {regime.AanspreekpuntVerplicht.Tekst}")
            : new("R11", Zwaarte.InOrde, $"Ouders kunnen terecht bij {m.Aanspreekpunt}.");
        if (m.Soort != Meldingsoort.Oprichten) yield break;
        if (!regime.Netwerksoorten.Waarde.Contains(m.Netwerksoort!.Value)) yield return new("R14", Zwaarte.Fout, $"Een {m.Netwerksoort.Value.InDeZin()} bestaat niet in {m.Schooljaar}. {regime.Netwerksoorten.Tekst}");
        if (m.Netwerksoort == Netwerksoort.OpenbaarNetwerk && regime.RegioplichtOfficieel.Waarde.Verplicht && f.Contactschool is { } bij && f.Openbare.FirstOrDefault(n => n.Regio.Intersect(bij.Gemeenten, StringComparer.OrdinalIgnoreCase).Any()) is { } ander)
            yield return new("R13", Zwaarte.Fout, $"In deze regio is er al een officieel netwerk: {ander.Naam}. Per regio is er maar één.");
        if (regime.CentraPerBestuur.Waarde is { } hoogstens && f.CentraVanBestuur >= hoogstens) yield return new("R15", Zwaarte.LetOp, $"Het bestuur van de contactschool heeft al een centrum. {regime.CentraPerBestuur.Tekst}");
        var programma = regime.Programmatie.Waarde.Sum(p => p.Aantal);
        if (programma > 0 && f.AantalCentra >= programma) yield return new("R15", Zwaarte.LetOp, $"Er zijn er al {f.AantalCentra.AlsGetal()}. {regime.Programmatie.Tekst}");
    }
}
