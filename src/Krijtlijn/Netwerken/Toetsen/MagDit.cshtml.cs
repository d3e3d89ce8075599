using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Toetsen;

/// <summary>May support be asked, where, and by which rule: for any day, level, type, report and network, with the whole table of types and levels beside it.</summary>
public sealed class MagDitModel(KrijtlijnDb db, TimeProvider tijd) : PageModel
{
    /// <summary>No report, in the address.</summary>
    public const string Geen = "geen";

    /// <summary>What stands in one cell of the table: by the law, and by the network when one was chosen.</summary>
    public sealed record Cel(MagDit.Antwoord Antwoord, Netwerkoordeel? Oordeel)
    {
        public bool IsElders => Oordeel?.NeemtOp == false;
    }

    // As text: a number would be read as the place of a choice in its list, and what cannot be read must be said.
    [FromQuery(Name = "datum")] public string? DatumTekst { get; set; }
    [FromQuery(Name = "niveau")] public string? NiveauTekst { get; set; }
    [FromQuery(Name = "type")] public string? TypeTekst { get; set; }
    [FromQuery(Name = "verslag")] public string? VerslagTekst { get; set; }
    [FromQuery(Name = "netwerk")] public string? NetwerkTekst { get; set; }
    [FromQuery(Name = "lopend")] public string? LopendTekst { get; set; }

    public DateOnly Dag { get; private set; }
    public Onderwijsniveau? Niveau { get; private set; }
    public Ondersteuningstype? Type { get; private set; }
    /// <summary>The kind of report that was chosen; else the first that is made on that day. Null for none.</summary>
    public Verslagsoort? Verslag { get; private set; }
    public bool IsVerslagGekozen => !string.IsNullOrEmpty(VerslagTekst);
    public bool IsLopend { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Regime? Regime { get; private set; }
    /// <summary>That the law of that day is not known yet; null when it is.</summary>
    public string? Vooruitblik { get; private set; }
    /// <summary>What in the address could not be read, or was not chosen, in words.</summary>
    public IReadOnlyList<string> Fouten { get; private set; } = [];
    /// <summary>Null until a level and a type were chosen.</summary>
    public Cel? Antwoord { get; private set; }
    public IReadOnlyList<SelectListItem> Netwerken { get; private set; } = [];
    /// <summary>The network that was chosen, by its name of that day; null when none was.</summary>
    public string? Netwerknaam => aanbod?.Naam;
    private Netwerkaanbod? aanbod;

    public async Task OnGetAsync()
    {
        var fouten = new List<string>();
        Dag = LeesDag(fouten);
        Niveau = Kies<Onderwijsniveau>(NiveauTekst, _ => null, "niveau", fouten);
        Type = Kies<Ondersteuningstype>(TypeTekst, t => t.Code(), "type", fouten);
        Regime = Regelboek.Zoek(Schooljaar.Van(Dag));
        Vooruitblik = Regelboek.Vooruitblik(Schooljaar.Van(Dag), tijd.Vandaag());
        Verslag = VerslagTekst == Geen ? null : Kies<Verslagsoort>(VerslagTekst, _ => null, "verslag", fouten) ?? Regime?.NieuweVerslagen.First();
        IsLopend = LopendTekst is "true";
        if (!string.IsNullOrEmpty(LopendTekst) && LopendTekst is not ("true" or "false")) fouten.Add($"“{LopendTekst}” zegt niet of het traject al liep. Kies nieuw, of loopt al van vorig schooljaar.");
        if (MagDit.Ongerijmd(Dag, IsLopend) is { } ongerijmd) fouten.Add(ongerijmd);
        if (Request.Query.ContainsKey("niveau") && string.IsNullOrEmpty(NiveauTekst)) fouten.Add("Kies een niveau.");
        if (Request.Query.ContainsKey("type") && string.IsNullOrEmpty(TypeTekst)) fouten.Add("Kies een type.");
        Netwerken = await db.NetwerkenOpDag(Dag);
        if (!string.IsNullOrEmpty(NetwerkTekst))
        {
            if (Guid.TryParse(NetwerkTekst, out var id)) aanbod = await Netwerkaanbod.Lees(db, id, Dag);
            if (aanbod is null) fouten.Add(await db.Netwerken().AnyAsync(n => n.Id == id) ? $"Dit netwerk was er niet op {Dag.Datum()}. Kies een ander, of een andere dag." : "Dit netwerk kennen we niet. Kies er een uit de lijst.");
            else NetwerkId = id;
        }
        Fouten = fouten;
        if (Niveau is { } niveau && Type is { } type && Fouten.Count == 0) Antwoord = Voor(type, niveau);
    }

    /// <summary>The answer for a type and level, with the report, the network and the day that were chosen.</summary>
    public Cel Voor(Ondersteuningstype type, Onderwijsniveau niveau)
    {
        var vraag = new MagDit.Vraag(Dag, niveau, type, Verslag, IsLopend);
        var antwoord = MagDit.Beantwoord(vraag);
        return new(antwoord, aanbod?.Oordeel(vraag, antwoord));
    }

    public string Adres(Ondersteuningstype type, Onderwijsniveau niveau) =>
        $"/mag-dit?datum={Dag.Iso()}&niveau={niveau}&type={type}&verslag={(!IsVerslagGekozen ? "" : Verslag?.ToString() ?? Geen)}{(IsLopend ? "&lopend=true" : "")}{(NetwerkId is { } n ? $"&netwerk={n}" : "")}#antwoord";

    private DateOnly LeesDag(List<string> fouten)
    {
        if (string.IsNullOrEmpty(DatumTekst)) return tijd.Vandaag();
        if (!Weergave.TryDag(DatumTekst, out var dag)) fouten.Add($"“{DatumTekst}” is geen dag die bestaat. Kies een dag, zoals {tijd.Vandaag().Datum()}.");
        else if (dag.Year is <= Schooljaar.Eerste or >= Schooljaar.Laatste) fouten.Add($"{dag.Datum()} ligt te ver weg: Krijtlijn kent de regels vanaf {Regelboek.Eerste.Begin.Datum()}.");
        else return dag;
        return tijd.Vandaag();
    }

    private static T? Kies<T>(string? tekst, Func<T, string?> code, string wat, List<string> fouten) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(tekst)) return null;
        foreach (var keuze in Enum.GetValues<T>())
            if (string.Equals(keuze.ToString(), tekst, StringComparison.OrdinalIgnoreCase) || string.Equals(code(keuze), tekst, StringComparison.OrdinalIgnoreCase)) return keuze;
        fouten.Add(wat == "type" && tekst.Trim().ToLowerInvariant() is "5" or "type5" or "type 5"
            ? "Type 5 valt buiten de ondersteuning: dat is onderwijs in een ziekenhuis (R5)."
            : $"“{tekst}” is geen {wat}. Kies er een uit de lijst.");
        return null;
    }
}
