using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Theme;

/// <summary>
/// A component that is rendered once, to text: no state, no events, no life cycle. Takes its parameters and renders, at about
/// 1 µs an instance.
/// </summary>
public abstract class RenderedOnce : IComponent
{
    private readonly RenderFragment _content;
    private RenderHandle _renderer;

    private protected RenderedOnce() => _content = BuildRenderTree;

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _renderer = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Prepare();
        _renderer.Render(_content);
        return Task.CompletedTask;
    }

    /// <summary>Called between the parameters and the markup: works out what the markup uses more than once.</summary>
    protected virtual void Prepare()
    {
    }

    /// <summary>The markup, which the Razor compiler writes.</summary>
    /// <param name="builder">Takes the markup.</param>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
