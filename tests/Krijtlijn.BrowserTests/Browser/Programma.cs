using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>The real program as a child process with its own folder and database, on a free port; gone when disposed.</summary>
public sealed class Programma : IAsyncDisposable
{
    private static readonly TimeSpan Wachttijd = TimeSpan.FromSeconds(120);

    private readonly Process _proces = new();
    private readonly StringBuilder _uitvoer = new();
    private readonly string _map = Directory.CreateTempSubdirectory("krijtlijn-").FullName;
    private string? _databank;
    private FileStream? _slot;

    private Programma(int poort) => Adres = new Uri($"http://127.0.0.1:{poort}");

    public Uri Adres { get; }

    /// <summary>Everything the program wrote so far, for the message of a failing test.</summary>
    public string Uitvoer
    {
        get { lock (_uitvoer) return _uitvoer.ToString(); }
    }

    /// <summary>Starts the program on the database of this run and returns once GET /gezond answers 200.</summary>
    /// <param name="opties">More options for `start`, such as --leeg.</param>
    public static async Task<Programma> StartenAsync(params string[] opties)
    {
        var programma = new Programma(VrijePoort());
        try
        {
            await programma.OpstartenAsync(opties);
            return programma;
        }
        catch
        {
            await programma.DisposeAsync();
            throw;
        }
    }

    private async Task OpstartenAsync(string[] opties)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _map, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] vast = [Omgeving.Programma, "start", "--poort", $"{Adres.Port}", "--gegevens", _map];
        foreach (var deel in vast.Concat(opties)) start.ArgumentList.Add(deel);
        if (Omgeving.IsPostgres)
        {
            start.ArgumentList.Add("--databank");
            start.ArgumentList.Add(await DatabankMakenAsync());
        }

        _proces.StartInfo = start;
        _proces.OutputDataReceived += (_, regel) => Bewaren(regel.Data);
        _proces.ErrorDataReceived += (_, regel) => Bewaren(regel.Data);
        _proces.Start();
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
        await WachtenTotGezondAsync();
    }

    private async Task WachtenTotGezondAsync()
    {
        // No redirects: a sign-in page that answers 200 is not a healthy program.
        using var klant = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Adres, Timeout = TimeSpan.FromSeconds(5) };
        var klok = Stopwatch.StartNew();
        while (klok.Elapsed < Wachttijd)
        {
            if (_proces.HasExited) throw new InvalidOperationException($"The program stopped with code {_proces.ExitCode}.\n{Uitvoer}");
            if (await IsGezondAsync(klant)) return;
            await Task.Delay(100);
        }

        throw new TimeoutException($"The program was not healthy after {Wachttijd.TotalSeconds} s.\n{Uitvoer}");
    }

    private static async Task<bool> IsGezondAsync(HttpClient klant)
    {
        try
        {
            using var antwoord = await klant.GetAsync("/gezond");
            return antwoord.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task<string> DatabankMakenAsync()
    {
        _databank = $"browser_{Guid.NewGuid():N}";
        await PostgresAsync($"CREATE DATABASE {_databank}");
        return new NpgsqlConnectionStringBuilder(Omgeving.Postgres) { Database = _databank }.ConnectionString;
    }

    /// <summary>Takes the database from the running program: that of a server is dropped, as by a restore; of a file somebody else holds the write lock (byte 120 of its -shm).</summary>
    public async Task DatabankWegnemenAsync()
    {
        if (_databank is not null) await PostgresAsync($"DROP DATABASE {_databank} WITH (FORCE)");
        else await SchrijfslotNemenAsync();
    }

    // The program may be writing itself just now; its writes are short.
    private async Task SchrijfslotNemenAsync()
    {
        if (OperatingSystem.IsMacOS()) throw new PlatformNotSupportedException("No part of a file can be locked here.");
        _slot = new FileStream(Path.Combine(_map, "krijtlijn.db-shm"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        for (var klok = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                _slot.Lock(120, 1);
                return;
            }
            catch (IOException) when (klok.Elapsed < Wachttijd)
            {
            }
        }
    }

    private static async Task PostgresAsync(string opdracht)
    {
        await using var verbinding = new NpgsqlConnection(Omgeving.Postgres);
        await verbinding.OpenAsync();
        await using var commando = new NpgsqlCommand(opdracht, verbinding);
        await commando.ExecuteNonQueryAsync();
    }

    private void Bewaren(string? regel)
    {
        lock (_uitvoer) _uitvoer.AppendLine(regel);
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsGestart() && !_proces.HasExited)
        {
            _proces.Kill(entireProcessTree: true);
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
        if (_slot is not null) await _slot.DisposeAsync();
        if (_databank is not null) await PostgresAsync($"DROP DATABASE IF EXISTS {_databank} WITH (FORCE)");
        Directory.Delete(_map, recursive: true);
    }

    // Process has no property for this: Id throws until Start succeeded.
    private bool IsGestart() => _proces.StartInfo.FileName.Length > 0;
}
