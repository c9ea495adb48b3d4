using System.Reflection;

namespace Portal.Theme.Rendering;

/// <summary>A parameter of a component, and the way to set it without looking it up again.</summary>
/// <param name="property">The property that it is.</param>
internal sealed class ComponentParameter(PropertyInfo property)
{
    private readonly MethodInvoker _set = MethodInvoker.Create(property.SetMethod!);

    /// <summary>Its name.</summary>
    public string Name { get; } = property.Name;

    /// <summary>Sets it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="value">A value of the parameter's type.</param>
    public void Set(RenderedOnce component, object? value) => _set.Invoke(component, value);
}
