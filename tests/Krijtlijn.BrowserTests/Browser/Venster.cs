using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>The two widths every page must look right at.</summary>
public enum Scherm
{
    Telefoon,
    Desktop,
}

/// <summary>How a person looks at Krijtlijn: one browser context, with its own cookies.</summary>
public sealed record Kijker
{
    public Scherm Scherm { get; init; } = Scherm.Desktop;

    public bool HeeftJavaScript { get; init; } = true;

    public ColorScheme Kleuren { get; init; } = ColorScheme.Light;
}

/// <summary>Debian's Chromium under Playwright. One per test class or collection is enough; contexts are cheap.</summary>
public sealed class Venster : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(60_000);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Omgeving.Chromium,
            Headless = true,
            // Chromium refuses to run as root with its sandbox on.
            Args = ["--no-sandbox", "--disable-quic"],
        });
    }

    /// <summary>A fresh context: what one person sees, apart from all others. Dispose it to sign out everywhere.</summary>
    public async Task<IBrowserContext> OpenenAsync(Kijker kijker, Uri? adres = null)
    {
        ArgumentNullException.ThrowIfNull(kijker);
        var isTelefoon = kijker.Scherm == Scherm.Telefoon;
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = adres?.ToString(),
            ViewportSize = isTelefoon ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 900 },
            HasTouch = isTelefoon,
            JavaScriptEnabled = kijker.HeeftJavaScript,
            ColorScheme = kijker.Kleuren,
            // Animations may not make a test wait, nor a screenshot differ.
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "nl-BE",
            TimezoneId = "Europe/Brussels",
        });
        // A busy machine is slow, not broken: wait long before calling a page dead.
        context.SetDefaultTimeout(120_000);
        context.SetDefaultNavigationTimeout(120_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
