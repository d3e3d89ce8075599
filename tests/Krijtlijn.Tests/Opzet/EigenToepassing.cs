using Xunit;

namespace Krijtlijn.Tests.Opzet;

/// <summary>An application with a database of its own, for tests that look at all there is: all waiting mail, all networks. Use it as a class fixture.</summary>
public sealed class EigenToepassing : IAsyncLifetime
{
    public Toepassing Toepassing { get; } = new();

    public ValueTask InitializeAsync() => Toepassing.InitializeAsync();

    public ValueTask DisposeAsync() => Toepassing.DisposeAsync();
}
