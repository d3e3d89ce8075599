using Krijtlijn.Regelgeving;

namespace Krijtlijn.Toewijzingen;

/// <summary>The question a supporter is sought for.</summary>
/// <param name="Plaats">Where the support is given; null when the site has no coordinates.</param>
/// <param name="HadEerderOndersteuner">Whether anybody supported this pupil before: only then can continuity break.</param>
public sealed record Toewijzingsvraag(Ondersteuningstype Type, Onderwijsniveau Niveau, int MinutenPerWeek, Plaats? Plaats, bool HadEerderOndersteuner = false);

/// <summary>What a supporter is expert in; a null level means every level.</summary>
public readonly record struct Vakgebied(Ondersteuningstype Type, Onderwijsniveau? Niveau);

/// <summary>A supporter as the ranking sees her.</summary>
/// <param name="MinutenPerWeek">What she can give to schools in a week. Travel is no part of it (R32).</param>
/// <param name="ToegewezenMinuten">What is assigned to her already: the most that falls together from the day asked on.</param>
/// <param name="TrajectenInSchool">Her running trajecten in the school of the question (R30).</param>
/// <param name="BegeleiddeLeerlingTot">The last day she supported this pupil before; null when she never did.</param>
/// <param name="IsAlToegewezen">Whether she has a part in this traject now.</param>
/// <param name="IsAnker">Whether she is the fixed supporter and first contact of the school (R31).</param>
public sealed record Kandidaat(
    Guid Id, string Naam, IReadOnlyList<Vakgebied> Vakgebieden, int MinutenPerWeek, int ToegewezenMinuten, Plaats? Thuis,
    int TrajectenInSchool = 0, DateOnly? BegeleiddeLeerlingTot = null, bool IsAlToegewezen = false, bool IsAnker = false)
{
    /// <summary>Comes in the school already: with a traject, or as its anchor (R30, R31).</summary>
    public bool IsInSchool => TrajectenInSchool > 0 || IsAnker;
    public int VrijeMinuten => MinutenPerWeek - ToegewezenMinuten;
    public bool Kan(Ondersteuningstype type, Onderwijsniveau niveau) => Vakgebieden.Any(v => v.Type == type && (v.Niveau is null || v.Niveau == niveau));
}

/// <summary>
/// What this choice costs, part by part, in the units of the allocation engine: lower is better.
/// </summary>
/// <param name="NieuwePaar">A new face in the school: twice the travel minutes plus 10; 0 when she already comes there.</param>
/// <param name="Rijden">Travel for this question: minutes x hours a week / 4.</param>
/// <param name="Continuiteit">25 when the pupil gets somebody else than before.</param>
/// <param name="Bezetting">0 to 10 as her week fills up, so that the work spreads.</param>
public sealed record Kost(int NieuwePaar, int Rijden, int Continuiteit, int Bezetting)
{
    public int Som => NieuwePaar + Rijden + Continuiteit + Bezetting;
}

/// <summary>A supporter weighed for one question: what speaks for her in words, what stands in the way, and the cost behind the order.</summary>
/// <param name="Belemmeringen">Why she does not qualify; empty when she does.</param>
public sealed record Beoordeling(Kandidaat Kandidaat, IReadOnlyList<string> Redenen, IReadOnlyList<string> Belemmeringen, bool HeeftExpertise, int? Reisminuten, Kost Kost)
{
    public bool IsGeschikt => Belemmeringen.Count == 0;
    public bool IsInSchool => Kandidaat.IsInSchool;
}
