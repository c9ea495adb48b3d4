using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Theme;

namespace Portal.Build.Rendering;

/// <summary>Turns pages of the theme, Razor components, into HTML. Safe to call from many threads at once.</summary>
public sealed class PageRenderer : IDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>A renderer of the pages of a site, which every component may ask for as a cascading parameter, by type or by the name "Site".</summary>
    public PageRenderer(SiteContext site) =>
        _services = new ServiceCollection()
            // The default encoder writes å as &#xE5;. Pages are UTF-8, so letters are written as themselves.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddCascadingValue(_ => site)
            .AddCascadingValue("Site", _ => site)
            .BuildServiceProvider();

    /// <summary>Renders a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where its HTML is written.</param>
    /// <exception cref="InvalidOperationException">A component failed; the message names the page.</exception>
    public async Task RenderAsync(SitePage page, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(page);
        try
        {
            // One renderer a page: a shared one has a single dispatcher, which parallel pages would queue for, and keeps its components.
            await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
            await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = page.Parameters as IDictionary<string, object?> ?? page.Parameters.ToDictionary();
                var root = await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(parameters));
                root.WriteHtmlTo(output);
            });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The page {page.Address} could not be rendered: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
