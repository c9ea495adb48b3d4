using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Theme;

namespace Portal.Build.Rendering;

/// <summary>Turns a page of the theme, a Razor component, into HTML text. Safe to call from many threads at once.</summary>
public static class PageRenderer
{
    // The default encoder writes å as &#xE5;. Pages are UTF-8, so letters are written as themselves.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Renders <typeparamref name="TPage"/> with the given parameters, by their names.</summary>
    /// <returns>The whole page as HTML.</returns>
    public static Task<string> RenderAsync<TPage>(IReadOnlyDictionary<string, object?> parameters)
        where TPage : IComponent => RenderAsync(typeof(TPage), parameters);

    /// <summary>Renders a page of the site.</summary>
    /// <returns>The whole page as HTML.</returns>
    public static Task<string> RenderAsync(SitePage page) => RenderAsync(page.Component, page.Parameters);

    private static async Task<string> RenderAsync(Type component, IReadOnlyDictionary<string, object?> parameters)
    {
        // One renderer a page: a shared one has a single dispatcher, which parallel pages would queue for.
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var view = ParameterView.FromDictionary(parameters.ToDictionary());
            return (await renderer.RenderComponentAsync(component, view)).ToHtmlString();
        });
    }
}
