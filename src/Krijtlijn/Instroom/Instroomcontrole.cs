using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Verslagen;
using Kindregels = Krijtlijn.Leerlingen.Leerling;

namespace Krijtlijn.Instroom;

/// <summary>
/// Checks a sheet against what the network knows: every row is right, or all mistakes are named at once and nothing counts.
/// Pure: the reference data is given.
/// </summary>
public sealed class Instroomcontrole(Blad blad, Sjabloon sjabloon, Naslag naslag)
{
    private readonly List<Bladfout> fouten = [];

    public IReadOnlyList<Bladfout> Fouten => [.. fouten.OrderBy(f => f.Rij ?? 0)];

    public IReadOnlyList<OndersteunerRij> Ondersteuners() => Rijen(Ondersteuner, (r, dubbel) => r with { Dubbel = dubbel }, r => Naslag.Naamsleutel(r.Voornaam, r.Familienaam) + r.Email?.ToLowerInvariant());

    public IReadOnlyList<LeerlingRij> Leerlingen() => Rijen(Leerling, (r, dubbel) => r with { Dubbel = dubbel }, r => Naslag.Naamsleutel(r.Voornaam, r.Familienaam) + r.Geboren.Iso());

    public IReadOnlyList<TrajectRij> Trajecten() => Rijen(Traject, (r, dubbel) => r with { Dubbel = dubbel }, r => $"{r.LeerlingId}{r.OndersteunerId}");

    private List<T> Rijen<T>(Func<Rijlezer, T?> lees, Func<T, string?, T> merk, Func<T, string> sleutel) where T : class, IInstroomrij
    {
        var kolommen = Bladindeling.Lees(blad, sjabloon, fouten);
        if (fouten.Count > 0) return [];
        Dictionary<string, int> gezien = [];
        List<T> rijen = [];
        foreach (var bladrij in blad.Rijen)
        {
            var rij = new Rijlezer(blad, bladrij, kolommen, fouten);
            if (lees(rij) is not { } gelezen || rij.HeeftFout) continue;
            if (!gezien.TryAdd(sleutel(gelezen), rij.Nummer)) rij.Fout(sjabloon.Kolommen[0].Kop, $"Staat ook op rij {gezien[sleutel(gelezen)]}. Houd één van beide rijen over.");
            else rijen.Add(merk(gelezen, gelezen.LijktOp(naslag)));
        }
        return rijen;
    }

    private OndersteunerRij? Ondersteuner(Rijlezer r)
    {
        var (voornaam, familienaam, email) = (r.Tekst("Voornaam", Personeelslid.NaamLengte, true), r.Tekst("Familienaam", Personeelslid.NaamLengte, true), r.Tekst("E-mail", Personeelslid.EmailLengte));
        if (email is not null && (email.IndexOf('@', StringComparison.Ordinal) is < 1 || email.EndsWith('@') || email.Contains(' ', StringComparison.Ordinal))) r.Fout("E-mail", $"\"{email}\" is geen e-mailadres.");
        var vte = r.Getal("VTE", 0.05, 1.5, true);
        var uren = r.Getal("Uren per week", 0, 40);
        var postcode = r.Tekst("Postcode", 20);
        if (postcode is not null && (postcode.Length != 4 || !postcode.All(char.IsAsciiDigit))) r.Fout("Postcode", $"\"{postcode}\" is geen postcode van vier cijfers.");
        var types = r.Keuzes("Expertise", Woordenboek.Type, Woordenboek.Types);
        var niveaus = r.Keuzes("Niveaus", Woordenboek.Niveau, Woordenboek.Niveaus);
        var werkgever = Lid(r, "Werkgever", false, Lidrol.BuitengewoneSchool, "school voor buitengewoon onderwijs");
        var (telefoon, straat, gemeente, sinds) = (r.Tekst("Telefoon", Personeelslid.TelefoonLengte), r.Tekst("Straat", Personeelslid.StraatLengte), r.Tekst("Gemeente", Personeelslid.GemeenteLengte), r.Datum("In dienst sinds"));
        if (r.HeeftFout) return null;
        var minuten = uren is { } u ? (int)Math.Round(u * 60) : (int)Math.Round(vte!.Value * naslag.MinutenPerVoltijdse / 5) * 5;
        return new OndersteunerRij(r.Nummer, voornaam!, familienaam!, email, telefoon, (int)Math.Round(vte!.Value * 1000), minuten, straat, postcode, gemeente, types, niveaus, werkgever?.Id, sinds, null);
    }

    private LeerlingRij? Leerling(Rijlezer r)
    {
        var (voornaam, familienaam, geboren, school) = Kind(r);
        var vestiging = r.Getal("Vestiging", 1, 99);
        Guid? vestigingId = school?.Hoofdvestiging;
        if (vestiging is { } nummer && school is not null)
        {
            if (school.Vestigingen.TryGetValue((int)nummer, out var id)) vestigingId = id;
            else r.Fout("Vestiging", $"{school.Naam} heeft geen vestiging {nummer}. Laat de cel leeg voor de hoofdvestiging.");
        }
        var niveau = r.Keuze("Niveau", r.Tekst("Niveau", 40, true), Woordenboek.Niveau, Woordenboek.Niveaus);
        var klas = r.Tekst("Klas", Inschrijving.KlasLengte, true);
        var soort = r.Keuze("Soort verslag", r.Tekst("Soort verslag", 40, true), Woordenboek.Verslag, Woordenboek.Verslagen);
        var type = r.Keuze("Type", r.Tekst("Type", 40, true), Woordenboek.Type, Woordenboek.Types);
        var datum = r.Datum("Datum verslag", true);
        if (datum > naslag.Vandaag) r.Fout("Datum verslag", "Deze datum ligt in de toekomst.");
        else if (soort is { } s && datum is { } d && VerslagRegels.Bezwaar(s, d, naslag.Vandaag) is { } bezwaar) r.Fout("Soort verslag", bezwaar);
        if (type is { } t && niveau is { } n && Regelboek.Voor(Schooljaar.Van(naslag.Vandaag)).Verbod(t, n) is { } verbod) r.Fout("Type", verbod.Tekst);
        var iris = r.Tekst("IRIS-referentie", Verslag.IrisReferentieLengte);
        if (r.HeeftFout) return null;
        return new LeerlingRij(r.Nummer, voornaam!, familienaam!, geboren!.Value, school!.Id, school.Naam, vestigingId, niveau!.Value, klas!, soort!.Value, type!.Value, datum!.Value, iris, null);
    }

    private TrajectRij? Traject(Rijlezer r)
    {
        var (voornaam, familienaam, geboren, school) = Kind(r);
        var wie = r.Tekst("Ondersteuner", Personeelslid.EmailLengte, true);
        var minuten = r.Getal("Minuten per week", 15, Toewijzing.MaxMinutenPerWeek, true);
        if (minuten % 5 != 0) r.Fout("Minuten per week", "Geef een veelvoud van 5 minuten.");
        var (sinds, tot) = (r.Datum("Sinds", true), r.Datum("Tot"));
        if (sinds > naslag.Vandaag) r.Fout("Sinds", "Deze datum ligt in de toekomst. Een traject dat nog moet beginnen, wijst u toe vanuit de aanmelding.");
        if (sinds < new Schooljaar(Schooljaar.Eerste).Begin) r.Fout("Sinds", "Deze datum ligt te ver terug. Kijk het jaar na.");
        if (tot < naslag.Vandaag) r.Fout("Tot", "Deze datum is voorbij. Alleen lopende trajecten horen in deze lijst.");
        var gevonden = wie is null ? [] : naslag.Ondersteuners.Where(o => string.Equals(o.Email, wie, StringComparison.OrdinalIgnoreCase) || Sjabloon.Sleutel(o.Naam) == Sjabloon.Sleutel(wie) || Sjabloon.Sleutel(o.Familienaam + o.Voornaam) == Sjabloon.Sleutel(wie)).ToList();
        if (wie is not null && gevonden.Count != 1) r.Fout("Ondersteuner", gevonden.Count == 0 ? $"\"{wie}\" staat niet bij de ondersteuners. Lees die lijst eerst in, of kijk de naam na." : $"Er zijn meer ondersteuners die \"{wie}\" heten. Gebruik het e-mailadres.");
        var kind = voornaam is null || familienaam is null ? null : naslag.Leerlingen.FirstOrDefault(l => l.Geboren == geboren && Naslag.Naamsleutel(l.Voornaam, l.Familienaam) == Naslag.Naamsleutel(voornaam, familienaam));
        if (!r.HeeftFout && kind is null) r.Fout("Voornaam", $"{voornaam} {familienaam}, geboren {geboren.Datum()}, is nog niet bekend. Lees eerst de leerlingen in, of kijk naam en geboortedatum na.");
        if (kind is not null && school is not null && kind.SchoolId != school.Id) r.Fout("Instellingsnummer", $"{voornaam} {familienaam} zit volgens Krijtlijn op een andere school. Kijk het nummer na, of schrijf de leerling eerst daar in.");
        if (kind is { Type: null } or { Niveau: null }) r.Fout("Voornaam", $"Van {voornaam} {familienaam} is nog geen verslag of inschrijving bekend. Vul die eerst aan.");
        if (r.HeeftFout) return null;
        return new TrajectRij(r.Nummer, $"{kind!.Voornaam} {kind.Familienaam}", kind.Id, school!.Id, school.Naam, kind.Type!.Value, kind.Niveau!.Value, gevonden[0].Id, gevonden[0].Naam, (int)minuten!.Value, sinds!.Value,
            tot ?? Schooljaar.Van(naslag.Vandaag).Einde, null);
    }

    private (string? Voornaam, string? Familienaam, DateOnly? Geboren, Naslag.Lid? School) Kind(Rijlezer r)
    {
        var (voornaam, familienaam, geboren) = (r.Tekst("Voornaam", Kindregels.NaamLengte, true), r.Tekst("Familienaam", Kindregels.NaamLengte, true), r.Datum("Geboortedatum", true));
        if (geboren is { } dag && (dag > naslag.Vandaag.AddYears(-Kindregels.JongsteLeeftijd) || dag < naslag.Vandaag.AddYears(-Kindregels.OudsteLeeftijd - 1)))
            r.Fout("Geboortedatum", $"{dag.Datum()} past niet bij een leerling tussen {Kindregels.JongsteLeeftijd} en {Kindregels.OudsteLeeftijd} jaar. Kijk de datum na.");
        return (voornaam, familienaam, geboren, Lid(r, "Instellingsnummer", true, Lidrol.GewoneSchool, "gewone school"));
    }

    private Naslag.Lid? Lid(Rijlezer r, string kolom, bool verplicht, Lidrol rol, string welke)
    {
        if (r.Instellingsnummer(kolom, verplicht) is not { } nummer) return null;
        if (naslag.Leden.TryGetValue(nummer, out var lid) && lid.Rol == rol) return lid;
        r.Fout(kolom, $"{nummer} is dit schooljaar geen {welke} van uw netwerk. Voeg ze toe bij \"Scholen van mijn netwerk\" of kijk het nummer na.");
        return null;
    }
}
