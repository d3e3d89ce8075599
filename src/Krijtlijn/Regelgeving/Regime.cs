using System.Text.Json.Serialization;

namespace Krijtlijn.Regelgeving;

/// <summary>
/// The law of a span of school years, read from one data file: a rule that differs by year is a value here, never an if on a year. Every value carries its
/// wording, its rule and its source (<see cref="IBepaling"/>).
/// </summary>
/// <param name="Code">Short name, also the name of the file: "2018-2019", "leersteun".</param>
/// <param name="Van">First school year.</param>
/// <param name="Tot">Last school year; null while it goes on.</param>
/// <param name="Typen">Each type of support, once: where it is asked and from which budget (R1, R2).</param>
/// <param name="Verslagen">The kinds of report that count, and whether new ones are still made (R6).</param>
/// <param name="Verboden">Types that cannot go with a level (R3).</param>
/// <param name="ZonderVerslag">What can be asked without a report, and until when (R4); a type not named here needs one (R20).</param>
/// <param name="Overgangen">Running trajecten that may go on where new ones may not (R2).</param>
/// <param name="Instapmomenten">When support starts where the regime has no term in days; a network may choose another rhythm (R25).</param>
/// <param name="Starttermijn">Within how long support starts; null where entry moments count (R25).</param>
/// <param name="Meldingstermijn">Until which day of the preceding school year a change in the composition is notified; null when there is no such day (R10).</param>
/// <param name="StructureleSamenwerking">The types another centre may deliver structurally; null where networks agree freely (R8).</param>
/// <param name="Wegingsdagen">Calendar days a school weighs an enrolment under ontbindende voorwaarde; null without a term (R27).</param>
public sealed record Regime(
    string Code,
    string Naam,
    Schooljaar Van,
    Schooljaar? Tot,
    string Inleiding,
    IReadOnlyList<Typeregel> Typen,
    IReadOnlyList<Verslagregel> Verslagen,
    IReadOnlyList<Typeverbod> Verboden,
    IReadOnlyList<ZonderVerslag> ZonderVerslag,
    IReadOnlyList<Overgang> Overgangen,
    Bepaling<IReadOnlyList<Zorgfase>> Zorgfasen,
    Bepaling<Dagmaand> WerkversiesVanaf,
    Bepaling<Dagmaand> IndienenVanaf,
    Bepaling<Starttermijn?> Starttermijn,
    Bepaling<Instapritme> Instapmomenten,
    Bepaling<int?> Wegingsdagen,
    Bepaling<IReadOnlyList<string>> Weigercriteria,
    Bepaling<IReadOnlyList<Netwerksoort>> Netwerksoorten,
    Bepaling<Dagmaand?> Meldingstermijn,
    Bepaling<Regioplicht> RegioplichtOfficieel,
    Bepaling<Contactschooleis> Contactschool,
    Bepaling<bool> AanspreekpuntVerplicht,
    Bepaling<bool> EenNetwerkPerSchool,
    Bepaling<bool> Middelenoverdracht,
    Bepaling<IReadOnlyList<Ondersteuningstype>?> StructureleSamenwerking,
    Bepaling<int?> CentraPerBestuur,
    Bepaling<IReadOnlyList<Programmatie>> Programmatie,
    Bepaling<Verdeelsleutel> Verdeelsleutel,
    Bepaling<Gemiddelde> Gemiddelde,
    Bepaling<Breuk> Overgangsdeel,
    Bepaling<IReadOnlyList<int>> Teldagen,
    Bepaling<IReadOnlyDictionary<Verslagsoort, int>> Gewichten)
{
    public bool Geldt(Schooljaar jaar) => jaar >= Van && (Tot is null || jaar <= Tot);

    /// <summary>When support starts: the term of the law, or else the entry moments, in the network's own rhythm when it has one.</summary>
    public Startregel Startregel(Instapritme? eigen = null) => new(Starttermijn.Waarde, eigen ?? Instapmomenten.Waarde);

    public Typeregel Typeregel(Ondersteuningstype type) => Typen.First(t => t.Type == type);

    [JsonIgnore]
    public IEnumerable<Ondersteuningstype> Types => Typen.Select(t => t.Type);

    /// <summary>The kinds of report of which new ones are made.</summary>
    [JsonIgnore]
    public IEnumerable<Verslagsoort> NieuweVerslagen => Verslagen.Where(v => v.IsNieuw).Select(v => v.Soort);

    /// <summary>All kinds that give a right, new and old.</summary>
    [JsonIgnore]
    public IEnumerable<Verslagsoort> GeldigeVerslagen => Verslagen.Select(v => v.Soort);

    /// <summary>Why a type cannot go with a level (R3); null when it can.</summary>
    public Typeverbod? Verbod(Ondersteuningstype type, Onderwijsniveau niveau) => Verboden.FirstOrDefault(v => v.Type == type && v.Niveau == niveau);

    public override string ToString() => Naam;
}

/// <summary>Where a type is asked.</summary>
public enum Spoor { Netwerk, SchoolNaarKeuze, Leersteuncentrum }

/// <summary>Broad types share a closed budget, small types have their own.</summary>
public enum Typebudget { Breed, Klein }

/// <param name="VolgtLeerling">The means of a small type follow the pupil, without a ceiling (from 1 September 2019).</param>
public sealed record Typeregel(Ondersteuningstype Type, Spoor Spoor, Typebudget Budget, bool VolgtLeerling, string Tekst, string Regel, IReadOnlyList<Bron> Bron) : IBepaling;

/// <param name="Soort">The kind of report.</param>
/// <param name="IsNieuw">New ones are made; an old kind only keeps its right.</param>
/// <param name="Types">The types it can name; empty for all.</param>
/// <param name="Niveaus">The levels it exists for; empty for all.</param>
/// <param name="OpvolgerVan">The kind it came in the place of; null when it had none before it.</param>
public sealed record Verslagregel(Verslagsoort Soort, bool IsNieuw, IReadOnlyList<Ondersteuningstype> Types, IReadOnlyList<Onderwijsniveau> Niveaus, string Tekst, string Regel, IReadOnlyList<Bron> Bron, Verslagsoort? OpvolgerVan = null) : IBepaling;

/// <summary>A type that is impossible at a level (R3).</summary>
public sealed record Typeverbod(Ondersteuningstype Type, Onderwijsniveau Niveau, string Tekst, string Regel, IReadOnlyList<Bron> Bron) : IBepaling;

/// <summary>Whether a type can be asked without a report: until <paramref name="Tot"/>, always (null) or never (<paramref name="Mag"/> false).</summary>
public sealed record ZonderVerslag(Ondersteuningstype Type, bool Mag, DateOnly? Tot, string Tekst, string Daarna, string Regel, IReadOnlyList<Bron> Bron) : IBepaling;

/// <summary>A type whose running trajecten of <paramref name="LopendOp"/> may go on as they are, and only with <paramref name="Bij"/>, in words: "de school die het traject al gaf".</summary>
public sealed record Overgang(Ondersteuningstype Type, DateOnly LopendOp, string Bij, string Tekst, string Regel, IReadOnlyList<Bron> Bron) : IBepaling;

/// <param name="Verplicht">Official schools of a region belong to its one official network (R13).</param>
/// <param name="GevormdTegen">By which day the regions had to be formed; null when they were before the regime began.</param>
public sealed record Regioplicht(bool Verplicht, DateOnly? GevormdTegen)
{
    public bool Geldt(DateOnly dag) => Verplicht && (GevormdTegen is not { } tegen || dag >= tegen);
}

/// <param name="Verplicht">Every network has one.</param>
/// <param name="MoetBuitengewoon">It must be a special school (R12).</param>
public sealed record Contactschooleis(bool Verplicht, bool MoetBuitengewoon);

/// <summary>How many centres are recognised for a group of boards (R15).</summary>
public sealed record Programmatie(string Groep, int Aantal);

/// <summary>Percentages of the means that follow pupils and reports; together 100.</summary>
public sealed record Verdeelsleutel(int Leerlingen, int Verslagen);

/// <summary>Over how many years or count days numbers are averaged, and whether the pupils are averaged too.</summary>
public sealed record Gemiddelde(int Aantal, Gemiddelde.Over Eenheid, bool OokLeerlingen)
{
    public enum Over { Schooljaren, Teldagen }
}

/// <summary>A part of one, exact: 1/3.</summary>
public sealed record Breuk(int Teller, int Noemer);

/// <summary>A day of the year, e.g. 1 June.</summary>
public sealed record Dagmaand(int Dag, int Maand)
{
    /// <summary>That day in a calendar year.</summary>
    public DateOnly In(int jaar) => new(jaar, Maand, Dag);
}
