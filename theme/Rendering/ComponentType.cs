using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Portal.Theme.Rendering;

/// <summary>What is known of a type of component: how to make one, and its parameters.</summary>
internal sealed class ComponentType
{
    private static readonly ConcurrentDictionary<Type, ComponentType> Known = new();

    private readonly Type _type;
    private readonly ConstructorInvoker _constructor;
    private readonly ComponentParameter[] _parameters;

    private ComponentType(Type type)
    {
        if (!type.IsSubclassOf(typeof(RenderedOnce)))
        {
            throw new NotSupportedException($"{type.Name} is not a {nameof(RenderedOnce)}: pages are written, and nothing more happens to them.");
        }

        _type = type;
        _constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)
            ?? throw new NotSupportedException($"{type.Name} has no constructor without parameters."));
        IsSameOnEveryPage = type.IsDefined(typeof(SameOnEveryPageAttribute));
        _parameters =
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.IsDefined(typeof(ParameterAttribute)))
                .Select(ComponentParameter.Of),
        ];
        if (IsSameOnEveryPage && _parameters.Length > 0)
        {
            throw new NotSupportedException($"{type.Name} takes parameters, and is not the same on every page.");
        }
    }

    /// <summary>Whether it is marked with <see cref="SameOnEveryPageAttribute"/>.</summary>
    public bool IsSameOnEveryPage { get; }

    /// <summary>What is known of a type.</summary>
    /// <exception cref="NotSupportedException">The type is not a <see cref="RenderedOnce"/>.</exception>
    public static ComponentType Of(Type type) => Known.GetOrAdd(type, static type => new ComponentType(type));

    /// <summary>A new component.</summary>
    public RenderedOnce Create() => (RenderedOnce)_constructor.Invoke();

    /// <summary>The parameter of a name.</summary>
    /// <exception cref="InvalidOperationException">The component has none of that name.</exception>
    public ComponentParameter Parameter(string name)
    {
        foreach (var parameter in _parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return parameter;
            }
        }

        throw new InvalidOperationException($"{_type.Name} has no parameter {name}.");
    }
}
