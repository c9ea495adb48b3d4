using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Theme.Rendering;

/// <summary>
/// A component that is rendered once, to text: no state, no events, no life cycle. Takes its parameters and renders.
/// <see cref="PageWriter"/> does that at once; the framework's own renderer can do it, too, with the same outcome.
/// </summary>
public abstract class RenderedOnce : IComponent
{
    private RenderHandle _renderer;

    /// <inheritdoc/>
    void IComponent.Attach(RenderHandle renderHandle) => _renderer = renderHandle;

    /// <inheritdoc/>
    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _renderer.Render(Render);
        return Task.CompletedTask;
    }

    /// <summary>Renders, once the parameters are set.</summary>
    /// <param name="builder">Takes the markup.</param>
    internal void Render(RenderTreeBuilder builder)
    {
        Prepare();
        BuildRenderTree(builder);
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
