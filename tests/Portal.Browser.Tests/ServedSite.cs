using Portal.Browser.Tests;

[assembly: AssemblyFixture(typeof(ServedSite))]

namespace Portal.Browser.Tests;

/// <summary>The site of the records in input, built once and served for the whole test run.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private StaticSite? _site;

    /// <summary>The absolute address of a path of the site: <c>/regioner/</c>.</summary>
    public string At(string path) => (_site ?? throw new InvalidOperationException("The site is not served yet.")).At(path);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _site = await StaticSite.ServeAsync(PublishedSite.Folder);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
