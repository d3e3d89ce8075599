namespace Krijtlijn.BrowserTests.Browser;

/// <summary>What `./krijtlijn test` tells the browser tests, with sensible values for a run from an editor.</summary>
public static class Omgeving
{
    public static bool IsPostgres => Waarde("KRIJTLIJN_TEST_DATABANK") == "postgres";

    /// <summary>Connection string of a role that may create databases.</summary>
    public static string Postgres => Waarde("KRIJTLIJN_TEST_POSTGRES")
        ?? throw new InvalidOperationException("KRIJTLIJN_TEST_POSTGRES is not set: run the tests with ./krijtlijn test.");

    public static string Programma => Waarde("KRIJTLIJN_TEST_PROGRAMMA") ?? Path.Combine(Wortel(), "src", "Krijtlijn", Uitvoermap(), "Krijtlijn.dll");

    public static string Chromium => Waarde("KRIJTLIJN_TEST_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>The file with the forms of pages that axe found good; null when this run stands alone.</summary>
    public static string? Goedgekeurd => Waarde("KRIJTLIJN_TEST_GOEDGEKEURD");

    private static string? Waarde(string naam) => Environment.GetEnvironmentVariable(naam) is { Length: > 0 } waarde ? waarde : null;

    /// <summary>The root of the repository.</summary>
    public static string Wortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Krijtlijn.slnx"))) return map.FullName;
        }

        throw new InvalidOperationException($"Krijtlijn.slnx not found above {AppContext.BaseDirectory}.");
    }

    // bin/Release/net10.0 or bin/Debug/net10.0: the program built the same way as these tests.
    private static string Uitvoermap()
    {
        var eigen = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine("bin", eigen.Parent!.Name, eigen.Name);
    }
}
