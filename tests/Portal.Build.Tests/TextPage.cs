using Microsoft.AspNetCore.Components;
using Portal.Theme;

namespace Portal.Build.Tests;

/// <summary>A page that is the markup it is given.</summary>
public sealed class TextPage : IComponent
{
    private RenderHandle _renderer;

    /// <summary>A page at an address.</summary>
    public static SitePage At(string address, string html, PageKind kind = PageKind.About, params (string Name, object? Value)[] more) =>
        new(address, kind, typeof(TextPage), more.Append(("Html", html)).ToDictionary(one => one.Item1, one => one.Item2));

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _renderer = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        var html = parameters.GetValueOrDefault<string>("Html");
        _renderer.Render(builder => builder.AddMarkupContent(0, html));
        return Task.CompletedTask;
    }
}
