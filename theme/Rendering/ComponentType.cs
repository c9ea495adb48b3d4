using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Portal.Theme.Rendering;

/// <summary>What is known of a type of component: how to make one, and its parameters.</summary>
internal sealed class ComponentType
{
    /// <summary>What of a component must be there when it is rendered, also where a program is compiled without what nothing asks for.</summary>
    public const DynamicallyAccessedMemberTypes Members = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly ConcurrentDictionary<Type, ComponentType> Known = new();

    private readonly Type _type;
    private readonly ConstructorInvoker _constructor;
    private readonly ComponentParameter[] _parameters;

    private ComponentType([DynamicallyAccessedMembers(Members)] Type type)
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
                .Select(property => new ComponentParameter(property)),
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
    public static ComponentType Of([DynamicallyAccessedMembers(Members)] Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, new ComponentType(type));

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
