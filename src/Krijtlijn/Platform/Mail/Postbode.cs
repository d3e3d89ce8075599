namespace Krijtlijn.Platform.Mail;

/// <summary>Empties the outbox every few seconds while the program runs, when an SMTP server is configured. Without one, messages wait and are read on /postvak.</summary>
public sealed partial class Postbode(IServiceScopeFactory bereiken, Mailinstellingen instellingen, ILogger<Postbode> log) : BackgroundService
{
    /// <summary>How long it waits between two rounds.</summary>
    internal TimeSpan Ritme { get; init; } = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!instellingen.IsIngesteld) return;
        using var klok = new PeriodicTimer(Ritme);
        do
        {
            await Ronde(stoppingToken);
        }
        while (await klok.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Ronde(CancellationToken ct)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        try
        {
            await bereik.ServiceProvider.GetRequiredService<Uitgangsbak>().Verzend(ct);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // Whatever it was may not take the site along. The next round tries again; nothing is lost, the messages are in the database.
            Weg(log, fout);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De uitgaande post wacht op een volgende ronde")]
    private static partial void Weg(ILogger log, Exception fout);
}
