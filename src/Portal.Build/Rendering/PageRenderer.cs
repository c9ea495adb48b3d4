using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Theme;

namespace Portal.Build.Rendering;

/// <summary>Turns pages of the theme, Razor components, into HTML. Safe to call from many threads at once.</summary>
public static class PageRenderer
{
    // The default encoder writes å as &#xE5;. Pages are UTF-8, so letters are written as themselves.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Renders a page.</summary>
    /// <returns>The whole page as HTML.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names the page.</exception>
    public static async Task<string> RenderAsync(SitePage page)
    {
        await using var text = new StringWriter();
        await RenderAsync(page, text);
        return text.ToString();
    }

    /// <summary>Renders a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where its HTML is written.</param>
    /// <exception cref="InvalidOperationException">A component failed; the message names the page.</exception>
    public static async Task RenderAsync(SitePage page, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(page);
        try
        {
            // One renderer a page: a shared one has a single dispatcher, which parallel pages would queue for, and keeps its components.
            await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
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
}
