namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>What <c>_Inhoud</c> shows: one version, with links to fill it in when the reader may.</summary>
public sealed record PlanInhoud(Plankop Kop, Planversie Versie, bool MagBewerken);

/// <summary>One of the groups of a pupil's part, with its link to fill it in.</summary>
public sealed record Deelkop(Plankop Kop, Plandeel Deel, Planonderdeel Onderdeel, bool MagBewerken);
