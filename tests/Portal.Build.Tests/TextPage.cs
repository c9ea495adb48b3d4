using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Portal.Theme;
using Portal.Theme.Rendering;

namespace Portal.Build.Tests;

/// <summary>A page that is the markup it is given.</summary>
public sealed class TextPage : RenderedOnce
{
    /// <summary>The page.</summary>
    [Parameter]
    public string? Html { get; set; }

    /// <summary>What else the page is made from.</summary>
    [Parameter]
    public object? Record { get; set; }

    /// <summary>A page at an address.</summary>
    public static SitePage At(string address, string html, PageKind kind = PageKind.About, params (string Name, object? Value)[] more) =>
        new(address, kind, typeof(TextPage), more.Append((nameof(Html), html)).ToDictionary(one => one.Item1, one => one.Item2));

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Html);
}
