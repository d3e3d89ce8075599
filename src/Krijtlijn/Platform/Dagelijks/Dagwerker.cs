namespace Krijtlijn.Platform.Dagelijks;

/// <summary>Runs every <see cref="IDagtaak"/> when the program starts and once an hour after that, each in a scope of its own.</summary>
public sealed partial class Dagwerker(IServiceScopeFactory bereiken, ILogger<Dagwerker> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var klok = new PeriodicTimer(Ritme);
        do
        {
            await Ronde(stoppingToken);
        }
        while (await klok.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One round. What fails waits for the next and holds up none of the others.</summary>
    public async Task Ronde(CancellationToken ct)
    {
        await using var telling = bereiken.CreateAsyncScope();
        foreach (var soort in telling.ServiceProvider.GetServices<IDagtaak>().Select(t => t.GetType()))
        {
            await using var bereik = bereiken.CreateAsyncScope();
            try
            {
                await bereik.ServiceProvider.GetServices<IDagtaak>().Single(t => t.GetType() == soort).Uitvoeren(ct);
            }
            catch (Exception fout) when (!ct.IsCancellationRequested)
            {
                Mislukt(log, fout, soort.Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De dagtaak {Taak} wacht op een volgende ronde")]
    private static partial void Mislukt(ILogger log, Exception fout, string taak);
}
