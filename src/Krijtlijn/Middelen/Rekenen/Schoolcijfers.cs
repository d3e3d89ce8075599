namespace Krijtlijn.Middelen.Rekenen;

/// <summary>The part of education a school belongs to when primary and secondary are divided apart.</summary>
public enum Niveaugroep { Basis, Secundair }

/// <summary>Pupils with a report at one moment, by curriculum, because the two may weigh differently.</summary>
/// <param name="Gemeenschappelijk">Pupils in the common curriculum: gemotiveerd verslag, GC-verslag.</param>
/// <param name="Aangepast">Pupils with an individually adapted curriculum: verslag, inschrijvingsverslag, IAC- and OV4-verslag.</param>
public readonly record struct Verslagtal(long Gemeenschappelijk, long Aangepast = 0);

/// <summary>What counts for one school.</summary>
/// <param name="Instellingsnummer">Official number, six digits with leading zeros; breaks the last tie.</param>
/// <param name="Leerlingen">Pupils per count day, 0 to <see cref="Verdeler.HoogsteTelling"/>; null where there is no count. All schools have the same moments in the same order, at most <see cref="Verdeler.MeesteMomenten"/>.</param>
/// <param name="Verslagen">Pupils with a report per school year or count day; null where there is no count.</param>
public sealed record Schoolcijfers(string Instellingsnummer, IReadOnlyList<long?> Leerlingen, IReadOnlyList<Verslagtal?> Verslagen, Niveaugroep Groep = Niveaugroep.Basis);
