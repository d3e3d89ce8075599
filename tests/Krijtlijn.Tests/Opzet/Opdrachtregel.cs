using System.Diagnostics;

namespace Krijtlijn.Tests.Opzet;

/// <summary>How a run of the program ended and what it wrote.</summary>
public sealed record Uitkomst(int Code, string Uit, string Fout)
{
    /// <summary>What a person must never get to see: the inside of the program instead of a sentence.</summary>
    public bool ToontBinnenkant => $"{Uit}{Fout}".Contains("   at ", StringComparison.Ordinal) || Fout.Contains("Exception", StringComparison.Ordinal);
}

/// <summary>Runs the program as a user does: a process of its own, with its exit code and both outputs.</summary>
public static class Opdrachtregel
{
    private static readonly TimeSpan Wachttijd = TimeSpan.FromMinutes(3);

    private static string Programma => Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_PROGRAMMA") is { Length: > 0 } pad ? pad : Path.Combine(AppContext.BaseDirectory, "Krijtlijn.dll");

    public static Task<Uitkomst> Voer(params string[] woorden) => Voer(new Dictionary<string, string>(), woorden);

    /// <summary>With these settings in the environment.</summary>
    public static Task<Uitkomst> Voer(IReadOnlyDictionary<string, string> omgeving, string[] woorden) => Start(omgeving, "dotnet", [Programma, .. woorden]);

    public static Task<Uitkomst> Start(string programma, params string[] woorden) => Start(new Dictionary<string, string>(), programma, woorden);

    private static async Task<Uitkomst> Start(IReadOnlyDictionary<string, string> omgeving, string programma, string[] woorden)
    {
        var start = new ProcessStartInfo(programma, woorden) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        // The settings of whoever runs the tests are not those of the test.
        foreach (var naam in new[] { "KRIJTLIJN_GEGEVENS", "gegevens", "databank" }) start.Environment.Remove(naam);
        foreach (var (naam, waarde) in omgeving) start.Environment[naam] = waarde;
        using var proces = Process.Start(start)!;
        proces.StandardInput.Close();
        using var geduld = new CancellationTokenSource(Wachttijd);
        await using var ingrijpen = geduld.Token.Register(() => proces.Kill(entireProcessTree: true));
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(CancellationToken.None), proces.StandardError.ReadToEndAsync(CancellationToken.None));
        await proces.WaitForExitAsync(CancellationToken.None);
        return geduld.IsCancellationRequested ? throw new TimeoutException($"{programma} {string.Join(' ', woorden)} did not stop.\n{await uit}\n{await fout}") : new Uitkomst(proces.ExitCode, await uit, await fout);
    }
}
