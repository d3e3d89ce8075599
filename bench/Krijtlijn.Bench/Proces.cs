using System.Diagnostics;

namespace Krijtlijn.Bench;

/// <summary>Runs the built program as the script does, and times it from outside.</summary>
internal sealed class Proces(Opties opties)
{
    private readonly string dll = opties.Verplicht("dll");

    /// <summary>Runs to the end; the seconds it took. Throws when it fails.</summary>
    public async Task<double> Duur(params string[] args)
    {
        var begin = Stopwatch.GetTimestamp();
        using var proces = Begin(args);
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        var duur = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        if (proces.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', args)}: {await uit}{await fout}");
        return duur;
    }

    /// <summary>Starts the web application, waits until /gezond answers 200 and stops it; the seconds until that answer.</summary>
    public async Task<double> TotGezond(int poort, params string[] args)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var begin = Stopwatch.GetTimestamp();
        using var proces = Begin(["start", "--poort", $"{poort}", .. args]);
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        try
        {
            while (!await IsGezond(http, poort))
            {
                if (proces.HasExited) throw new InvalidOperationException($"start: {await uit}{await fout}");
                await Task.Delay(5);
            }
            return Stopwatch.GetElapsedTime(begin).TotalSeconds;
        }
        finally
        {
            if (!proces.HasExited) proces.Kill();
            await proces.WaitForExitAsync();
        }
    }

    private static async Task<bool> IsGezond(HttpClient http, int poort)
    {
        try
        {
            using var antwoord = await http.GetAsync(new Uri($"http://127.0.0.1:{poort}/gezond"));
            return antwoord.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // not listening yet
        }
    }

    private Process Begin(string[] args) =>
        Process.Start(Startwijze(args))!;

    // Like the script: a verb that is soon done runs without the profiling of the just-in-time compiler, a server with it.
    private ProcessStartInfo Startwijze(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [dll, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        if (args[0] != "start") start.Environment.TryAdd("DOTNET_TieredPGO", "0");
        return start;
    }
}
