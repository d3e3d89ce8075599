namespace Krijtlijn.Platform.Database;

/// <summary>What is being done, by whom and why: goes with every write into the logbook.</summary>
/// <param name="IsMassaal">An import of thousands of records: the act tells how many are new and is written even when all of them went past the change tracker; only changed and removed ones get a line of their own.</param>
public sealed record Handeling(Guid? GebruikerId, string Wie, string InRol, string Wat, string? Toelichting, bool IsIntern, Dossierverwijzing Dossier, bool IsMassaal = false);

/// <summary>Marks plumbing rows (outbox, files, search index, double-submit keys) whose writes need no line of their own in the logbook.</summary>
public interface ILoodgieterij;
