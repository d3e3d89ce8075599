using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Scholen;

namespace Krijtlijn.Personeel.Aanstellingen.Inlezen;

/// <summary>A post as the file gives it.</summary>
public sealed record Aanstellingsrij(int Rij, BekendPersoon Persoon, string Werkgever, Aanstellingsgegevens Gegevens);

/// <summary>Somebody the reader of the file may give a post.</summary>
public sealed record BekendPersoon(Guid Id, Guid NetwerkId, string Voornaam, string Familienaam)
{
    public string Naam => $"{Voornaam} {Familienaam}";
}

/// <summary>A special school the reader of the file may record posts with, and when it was a member of which network.</summary>
public sealed record BekendeWerkgever(Guid Id, string Naam, IReadOnlyList<(Guid NetwerkId, DateOnly Van, DateOnly? Tot)> Lid);

/// <summary>What the check of a file starts from.</summary>
/// <param name="Werkgevers">By number.</param>
/// <param name="Mensen">Within the reader's reach.</param>
/// <param name="Posten">The posts these people have already, with any employer.</param>
/// <param name="Vandaag">Today.</param>
/// <param name="IsWerkgever">Whether an employer reads in the posts with her own school.</param>
public sealed record Aanstellingsnaslag(IReadOnlyDictionary<string, BekendeWerkgever> Werkgevers, IReadOnlyList<BekendPersoon> Mensen, IReadOnlyList<Post> Posten, DateOnly Vandaag, bool IsWerkgever);

/// <summary>Checks a file of posts: every row is right, or all mistakes are named at once and nothing counts. Pure: what is known is given.</summary>
public sealed class Aanstellingslijst(Blad blad, Aanstellingsnaslag naslag)
{
    private const string Werkgever = "Werkgever", Voornaam = "Voornaam", Familienaam = "Familienaam", Structuur = "Hoofdstructuur", Als = "Titularis of vervanger", Vte = "VTE", Vanaf = "Vanaf", Einde = "Tot en met";

    public static Sjabloon Sjabloon { get; } = new("Aanstellingen", "wie bij welke school aangesteld is, met hoofdstructuur en VTE",
    [
        new(Werkgever, true, "Instellingsnummer van de school voor buitengewoon onderwijs", ["012345", "012345", "023456"], "Instellingsnummer", "Instellingsnummer werkgever", "Werkgever (instellingsnummer)"),
        new(Voornaam, true, "Zoals bij de ondersteuners", ["An", "Ruben", "Els"]),
        new(Familienaam, true, "Zoals bij de ondersteuners", ["Voorbeeld", "Van Test", "Proef"], "Naam", "Achternaam"),
        new(Structuur, true, "121, 221 of 321", [221, 221, 321], "HS"),
        new(Als, true, "titularis of vervanger", ["titularis", "vervanger", "titularis"], "Hoedanigheid", "Titularis/vervanger"),
        new(Vte, true, "Omvang, hoogstens drie cijfers na de komma: 1, 0,8 of 0,875", [1, 0.5, 0.875], "Opdracht", "Omvang"),
        new(Vanaf, true, "Eerste dag, dag/maand/jaar", [new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 5), new DateOnly(2025, 9, 1)], "Van", "Sinds", "Begindatum"),
        new(Einde, false, "Laatste dag; leeg: loopt nog", [null, new DateOnly(2026, 12, 18), null], "Tot", "Einddatum"),
    ]);

    private static readonly Dictionary<string, Hoofdstructuur> Structuren = Enum.GetValues<Hoofdstructuur>().SelectMany(h => new[] { h.Code(), $"hs{h.Code()}", Sjabloon.Sleutel(h.Tekst()) }.Select(w => (w, h))).ToDictionary(w => w.w, w => w.h);
    private static readonly Dictionary<string, Hoedanigheid> Hoedanigheden = new() { ["titularis"] = Hoedanigheid.Titularis, ["t"] = Hoedanigheid.Titularis, ["vervanger"] = Hoedanigheid.Vervanger, ["v"] = Hoedanigheid.Vervanger };

    private readonly List<Bladfout> fouten = [];
    private readonly List<string> waarschuwingen = [];
    private readonly ILookup<string, BekendPersoon> mensen = naslag.Mensen.ToLookup(p => Sleutel(p.Naam));
    private readonly ILookup<Guid, Post> posten = naslag.Posten.ToLookup(p => p.PersoneelslidId);

    public IReadOnlyList<Bladfout> Fouten => [.. fouten.OrderBy(f => f.Rij ?? 0)];
    /// <summary>What is allowed but deserves a second look: who comes above one and a half full-time posts.</summary>
    public IReadOnlyList<string> Waarschuwingen => waarschuwingen;
    /// <summary>Rows that say what is known already.</summary>
    public int AlBekend { get; private set; }

    /// <summary>The posts to add; empty when there is any mistake.</summary>
    public IReadOnlyList<Aanstellingsrij> Lees()
    {
        var kolommen = Bladindeling.Lees(blad, Sjabloon, fouten);
        if (fouten.Count > 0) return [];
        var rijen = new List<Aanstellingsrij>();
        foreach (var bladrij in blad.Rijen)
        {
            var lezer = new Rijlezer(blad, bladrij, kolommen, fouten);
            if (Rij(lezer) is not { } rij) continue;
            if (rijen.Find(r => AlsPost(r) == AlsPost(rij)) is { } dubbel) lezer.Fout(Voornaam, $"Zegt hetzelfde als rij {dubbel.Rij}. Houd één van beide rijen over.");
            else if (posten[rij.Persoon.Id].Contains(AlsPost(rij))) AlBekend++;
            else if (!Botst(lezer, rij, rijen)) rijen.Add(rij);
        }
        return fouten.Count > 0 ? [] : rijen;
    }

    private Aanstellingsrij? Rij(Rijlezer r)
    {
        var nummer = r.Instellingsnummer(Werkgever, true);
        var (voornaam, familienaam) = (r.Tekst(Voornaam, Personeelslid.NaamLengte, true), r.Tekst(Familienaam, Personeelslid.NaamLengte, true));
        var structuur = r.Keuze(Structuur, r.Tekst(Structuur, 60, true), Structuren, "121, 221 of 321");
        var als = r.Keuze(Als, r.Tekst(Als, 20, true), Hoedanigheden, "titularis of vervanger");
        var vte = r.Duizendsten(Vte, 1, Aanstelling.MeesteDuizendsten, true);
        var (van, tot) = (r.Datum(Vanaf, true), r.Datum(Einde));
        if (van is { } eerste && Aanstellingsdagen.Bezwaar(eerste, tot, naslag.Vandaag) is var (isVan, bezwaar)) r.Fout(isVan ? Vanaf : Einde, bezwaar);
        var werkgever = nummer is null ? null : VindWerkgever(r, nummer);
        var persoon = voornaam is null || familienaam is null ? null : VindPersoon(r, $"{voornaam} {familienaam}");
        if (r.HeeftFout) return null;
        if (!werkgever!.Lid.Any(l => l.NetwerkId == persoon!.NetwerkId && l.Van <= (tot ?? DateOnly.MaxValue) && (l.Tot ?? DateOnly.MaxValue) >= van))
        {
            r.Fout(Werkgever, $"{werkgever.Naam} hoort in die periode niet bij het netwerk. Kijk het nummer en de dagen na, of voeg de school eerst toe bij de leden.");
            return null;
        }
        return new Aanstellingsrij(r.Nummer, persoon!, $"{werkgever.Naam} ({nummer})", new Aanstellingsgegevens(werkgever.Id, structuur!.Value, als!.Value, vte!.Value, van!.Value, tot));
    }

    private BekendeWerkgever? VindWerkgever(Rijlezer r, string nummer)
    {
        if (naslag.Werkgevers.TryGetValue(nummer, out var werkgever)) return werkgever;
        r.Fout(Werkgever, naslag.IsWerkgever ? $"{nummer} is niet het nummer van uw school. U leest alleen aanstellingen bij uw eigen school in: laat de rij weg." : $"{nummer} is geen school voor buitengewoon onderwijs van uw netwerk. Kijk het nummer na, of voeg de school eerst toe bij de leden.");
        return null;
    }

    private BekendPersoon? VindPersoon(Rijlezer r, string naam)
    {
        var gevonden = mensen[Sleutel(naam)].ToList();
        if (gevonden.Count == 1) return gevonden[0];
        r.Fout(Familienaam, gevonden.Count > 1 ? $"{gevonden.Count} mensen heten {naam}. Laat de rij weg en leg de aanstelling vast op de pagina van wie u bedoelt."
            : naslag.IsWerkgever ? $"{naam} staat niet bij uw mensen. Kijk de schrijfwijze na, of vraag de coördinator om de eerste aanstelling bij uw school vast te leggen."
            : $"{naam} staat niet bij de ondersteuners. Kijk de schrijfwijze na, of voeg haar eerst toe.");
        return null;
    }

    private bool Botst(Rijlezer r, Aanstellingsrij rij, List<Aanstellingsrij> eerder)
    {
        var samen = Samenloop.Van([.. posten[rij.Persoon.Id], .. eerder.Where(e => e.Persoon.Id == rij.Persoon.Id).Select(AlsPost), AlsPost(rij)], rij.Gegevens.Van, rij.Gegevens.Tot);
        if (samen.KanNiet) r.Fout(Vte, $"{samen.Zin(rij.Persoon.Naam)} Meer dan {Samenloop.Hoogstens.AlsVte()} VTE kan niet: kijk na of dezelfde aanstelling er twee keer staat.");
        else if (samen.IsVeel) waarschuwingen.Add($"Rij {rij.Rij}: {samen.Zin(rij.Persoon.Naam)}");
        return r.HeeftFout;
    }

    private static Post AlsPost(Aanstellingsrij r) => new(r.Persoon.Id, r.Gegevens.WerkgeverId, r.Gegevens.Hoofdstructuur, r.Gegevens.Hoedanigheid, r.Gegevens.VteDuizendsten, r.Gegevens.Van, r.Gegevens.Tot);

    // Case, accents, hyphens and doubled spaces do not matter in a name.
    private static string Sleutel(string naam) => string.Join(' ', Letters.ZonderAccenten(naam).Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}
