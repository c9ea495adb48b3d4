using System.Reflection;

namespace Portal.Theme.Rendering;

/// <summary>A parameter of a component, and the way to set it without looking it up again.</summary>
/// <param name="name">Its name.</param>
internal abstract class ComponentParameter(string name)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Sets it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="value">A value of the parameter's type.</param>
    public abstract void Set(RenderedOnce component, object? value);

    /// <summary>The parameter that a property is.</summary>
    public static ComponentParameter Of(PropertyInfo property) => (ComponentParameter)Activator.CreateInstance(
        typeof(Typed<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;

    private sealed class Typed<TComponent, TValue>(PropertyInfo property) : ComponentParameter(property.Name)
        where TComponent : RenderedOnce
    {
        private readonly Action<TComponent, TValue> _set = property.SetMethod!.CreateDelegate<Action<TComponent, TValue>>();

        public override void Set(RenderedOnce component, object? value) => _set((TComponent)component, (TValue)value!);
    }
}
