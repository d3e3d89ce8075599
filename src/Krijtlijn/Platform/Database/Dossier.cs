namespace Krijtlijn.Platform.Database;

/// <summary>Where a write belongs: which network, school and pupil file. Nulls where it does not apply.</summary>
public sealed record Dossierverwijzing(
    Guid? NetwerkId = null, Guid? SchoolId = null, Guid? LeerlingId = null, Guid? AanmeldingId = null, Guid? TrajectId = null, Guid? PlanId = null) : IDossierstuk
{
    /// <inheritdoc/>
    public Dossierverwijzing Dossier => this;
}

/// <summary>A thing that belongs to a pupil file, so that what happens to it lands on the right timeline.</summary>
public interface IDossierstuk
{
    Dossierverwijzing Dossier { get; }
}

/// <summary>A thing that belongs to one network.</summary>
public interface INetwerkstuk
{
    Guid NetwerkId { get; }
}

/// <summary>A thing that can be found by the search over pupils, schools and supporters.</summary>
public interface IDoorzoekbaar
{
    Guid Id { get; }
    /// <summary>The network it is searched in; null for reference data that everybody may find.</summary>
    Guid? ZoekNetwerkId { get; }
    string Zoektekst { get; }
}
