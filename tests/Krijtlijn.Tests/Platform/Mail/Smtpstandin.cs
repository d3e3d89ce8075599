using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Krijtlijn.Tests.Platform.Mail;

/// <summary>A tiny SMTP server that takes every message, or refuses all of them.</summary>
internal sealed class Smtpstandin : IAsyncDisposable
{
    private readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource einde = new();
    private readonly Task lus;

    public Smtpstandin()
    {
        luisteraar.Start();
        lus = Luister();
    }

    public bool Weigert { get; set; }
    public System.Collections.Concurrent.ConcurrentQueue<string> Berichten { get; } = new();
    public int Poort => ((IPEndPoint)luisteraar.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await einde.CancelAsync();
        luisteraar.Stop();
        await lus;
        einde.Dispose();
    }

    private async Task Luister()
    {
        var gesprekken = new List<Task>();
        while (!einde.IsCancellationRequested)
        {
            try
            {
                gesprekken.Add(Gesprek(await luisteraar.AcceptTcpClientAsync(einde.Token)));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }
        await Task.WhenAll(gesprekken);
    }

    private async Task Gesprek(TcpClient klant)
    {
        using var _ = klant;
        await using var stroom = klant.GetStream();
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        await using var schrijver = new StreamWriter(stroom, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        await schrijver.WriteLineAsync("220 proef");
        while (await lezer.ReadLineAsync() is { } regel)
        {
            if (regel.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) { await schrijver.WriteLineAsync("221 dag"); return; }
            if (Weigert && regel.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase)) { await schrijver.WriteLineAsync("451 even niet"); continue; }
            if (!regel.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) { await schrijver.WriteLineAsync("250 goed"); continue; }
            await schrijver.WriteLineAsync("354 ga door");
            var bericht = new StringBuilder();
            while (await lezer.ReadLineAsync() is { } deel && deel != ".") bericht.AppendLine(deel);
            Berichten.Enqueue(bericht.ToString());
            await schrijver.WriteLineAsync("250 aangenomen");
        }
    }
}
