using ClinicSite.Browser;
using ClinicSite.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ClinicSite.Tests;

/// <summary>The one browser of the whole suite; it starts when the first test asks for it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    public BrowserHost Host { get; } = new(new BrowserOptions { Say = Console.Error.WriteLine });

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
