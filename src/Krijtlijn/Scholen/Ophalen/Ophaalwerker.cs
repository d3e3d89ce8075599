using System.Threading.Channels;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>Does in the background what somebody asked for on the page; the page shows how far it is.</summary>
public sealed partial class Ophaalwerker(IServiceScopeFactory bereiken, ILogger<Ophaalwerker> log) : BackgroundService
{
    private readonly Channel<Guid> werk = Channel.CreateUnbounded<Guid>();

    /// <summary>Hands over what was taken from <see cref="Ophaalboek.Neem"/>.</summary>
    public void Begin(Guid houder) => werk.Writer.TryWrite(houder);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var houder in werk.Reader.ReadAllAsync(stoppingToken)) await Voer(houder, stoppingToken);
    }

    private async Task Voer(Guid houder, CancellationToken ct)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        try
        {
            await bereik.ServiceProvider.GetRequiredService<Ophaaldienst>().Voer(houder, ct: ct);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // Whatever it was may not take the site along. The page shows that it stopped and how to go on.
            Weg(log, fout);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Het ophalen van de officiële lijst stopte onverwacht")]
    private static partial void Weg(ILogger log, Exception fout);
}
