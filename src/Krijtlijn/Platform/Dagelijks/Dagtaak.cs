namespace Krijtlijn.Platform.Dagelijks;

/// <summary>Work that time itself asks for: what must happen because a day came, without anybody opening a page. May run more than once a day, also in two processes at a time.</summary>
public interface IDagtaak
{
    Task Uitvoeren(CancellationToken ct);
}
