using System.Diagnostics.CodeAnalysis;
using Portal.Theme.Rendering;

namespace Portal.Theme;

/// <summary>A page of the site, before it is rendered.</summary>
/// <param name="Address">Its address from the root: <c>/insatser/gotland/molekyl/</c> or <c>/404.html</c>.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Component">The Razor component that renders it.</param>
/// <param name="Parameters">The component's parameters, by name.</param>
public sealed record SitePage(
    string Address,
    PageKind Kind,
    [property: DynamicallyAccessedMembers(ComponentType.Members)]
    [param: DynamicallyAccessedMembers(ComponentType.Members)]
    Type Component,
    IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Whether it tells of the files for download, so that it is rendered when they have been written (<see cref="SiteContext.Downloads"/>).</summary>
    public bool TellsOfFiles { get; init; }

    /// <summary>A page whose component takes the site, and perhaps more.</summary>
    /// <typeparam name="TPage">The component.</typeparam>
    /// <param name="address">The page's address from the root.</param>
    /// <param name="kind">What it shows.</param>
    /// <param name="site">The site.</param>
    /// <param name="parameters">The component's other parameters: <c>(nameof(InitiativePage.Initiative), initiative)</c>.</param>
    public static SitePage Of<[DynamicallyAccessedMembers(ComponentType.Members)] TPage>(string address, PageKind kind, SiteContext site, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : PortalPage
    {
        var all = new Dictionary<string, object?>(parameters.Length + 1) { [nameof(PortalPage.Site)] = site };
        foreach (var (name, value) in parameters)
        {
            all.Add(name, value);
        }

        return new SitePage(address, kind, typeof(TPage), all);
    }
}
