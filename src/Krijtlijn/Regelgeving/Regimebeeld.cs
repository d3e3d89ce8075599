using Krijtlijn.Gedeeld;

namespace Krijtlijn.Regelgeving;

/// <summary>The headings under which the law is shown.</summary>
public enum Regelthema { Types, Verslagen, Aanmelden, Netwerken, Middelen }

/// <summary>One provision of a regime as it is listed: under which heading, with a key that is the same in every regime, and the name people know it by.</summary>
public sealed record Regeldeel(Regelthema Thema, string Sleutel, string Naam, IBepaling Bepaling);

/// <summary>A regime as a list of provisions, in the order in which one reads them.</summary>
public static class Regimebeeld
{
    public static IReadOnlyList<Regeldeel> Delen(Regime r) =>
    [
        .. r.Typen.OrderBy(t => t.Type).Select(t => new Regeldeel(Regelthema.Types, $"type {t.Type.Code()}", t.Type.Tekst(), t)),
        .. r.Verboden.Select(v => new Regeldeel(Regelthema.Types, $"verbod {v.Type.Code()} {v.Niveau}", $"{v.Type.Tekst()} in het {v.Niveau.Tekst().ToLowerInvariant()}", v)),
        .. r.Overgangen.Select(o => new Regeldeel(Regelthema.Types, $"overgang {o.Type.Code()}", $"Lopende trajecten {o.Type.Tekst().InDeZin()}", o)),
        .. r.Verslagen.OrderBy(v => v.Soort).Select(v => new Regeldeel(Regelthema.Verslagen, $"verslag {v.Soort}", v.Soort.Tekst(), v)),
        .. r.ZonderVerslag.Select(z => new Regeldeel(Regelthema.Verslagen, $"zonder verslag {z.Type.Code()}", $"{z.Type.Tekst()} zonder verslag", z)),
        new(Regelthema.Verslagen, "wegingsdagen", "Afweging na inschrijving onder ontbindende voorwaarde", r.Wegingsdagen),
        new(Regelthema.Aanmelden, "zorgfasen", "Fasen van het zorgcontinuüm", r.Zorgfasen),
        new(Regelthema.Aanmelden, "werkversies", "Werkversies voor volgend schooljaar", r.WerkversiesVanaf),
        new(Regelthema.Aanmelden, "indienen", "Indienen", r.IndienenVanaf),
        new(Regelthema.Aanmelden, "starttermijn", "Starttermijn", r.Starttermijn),
        new(Regelthema.Aanmelden, "instapmomenten", "Instapmomenten", r.Instapmomenten),
        new(Regelthema.Aanmelden, "weigercriteria", "Redenen om te weigeren", r.Weigercriteria),
        new(Regelthema.Netwerken, "netwerksoorten", "Soorten netwerken", r.Netwerksoorten),
        new(Regelthema.Netwerken, "melding", "Samenstelling melden", r.Meldingstermijn),
        new(Regelthema.Netwerken, "een netwerk", "Eén netwerk per school", r.EenNetwerkPerSchool),
        new(Regelthema.Netwerken, "regioplicht", "Keuze van het netwerk", r.RegioplichtOfficieel),
        new(Regelthema.Netwerken, "contactschool", "Contactschool", r.Contactschool),
        new(Regelthema.Netwerken, "aanspreekpunt", "Aanspreekpunt voor ouders", r.AanspreekpuntVerplicht),
        new(Regelthema.Netwerken, "samenwerking", "Samenwerking tussen centra", r.StructureleSamenwerking),
        new(Regelthema.Netwerken, "middelenoverdracht", "Middelen overdragen", r.Middelenoverdracht),
        new(Regelthema.Netwerken, "bestuur", "Centra per schoolbestuur", r.CentraPerBestuur),
        new(Regelthema.Netwerken, "programmatie", "Aantal erkende centra", r.Programmatie),
        new(Regelthema.Middelen, "verdeelsleutel", "Verdeelsleutel", r.Verdeelsleutel),
        new(Regelthema.Middelen, "gemiddelde", "Gemiddelden", r.Gemiddelde),
        new(Regelthema.Middelen, "overgangsdeel", "Overgang van de vroegere gon-middelen", r.Overgangsdeel),
        new(Regelthema.Middelen, "teldagen", "Teldagen", r.Teldagen),
        new(Regelthema.Middelen, "gewichten", "Gewicht van een verslag", r.Gewichten),
    ];

    public static string Tekst(this Regelthema thema) => thema switch
    {
        Regelthema.Types => "Types en sporen",
        Regelthema.Verslagen => "Verslagen",
        Regelthema.Aanmelden => "Aanmelden en starten",
        Regelthema.Netwerken => "Netwerken en hun leden",
        _ => "Middelen",
    };
}

/// <summary>One provision of two regimes beside each other; either is null when that regime has none.</summary>
public sealed record Regelverschil(Regelthema Thema, string Naam, IBepaling? Links, IBepaling? Rechts)
{
    /// <summary>Whether the law itself differs: what is written differs, not only where it stands.</summary>
    public bool IsAnders => Links?.Tekst != Rechts?.Tekst;

    /// <summary>Every provision that one of both has, in reading order.</summary>
    public static IReadOnlyList<Regelverschil> Tussen(Regime links, Regime rechts)
    {
        var (l, r) = (Regimebeeld.Delen(links), Regimebeeld.Delen(rechts));
        var rechterdelen = r.ToDictionary(d => d.Sleutel);
        var alleenRechts = r.Where(d => l.All(x => x.Sleutel != d.Sleutel)).Select(d => new Regelverschil(d.Thema, d.Naam, null, d.Bepaling));
        return [.. l.Select(d => new Regelverschil(d.Thema, d.Naam, d.Bepaling, rechterdelen.GetValueOrDefault(d.Sleutel)?.Bepaling)).Concat(alleenRechts).OrderBy(v => v.Thema)];
    }
}
