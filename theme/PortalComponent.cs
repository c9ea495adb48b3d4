using Microsoft.AspNetCore.Components;
using Portal.Theme.Rendering;

namespace Portal.Theme;

/// <summary>A part of a page. Knows the site, which it gets from the page (<see cref="PageWriter"/>).</summary>
public abstract class PortalComponent : RenderedOnce
{
    /// <summary>The site.</summary>
    [CascadingParameter]
    public SiteContext Site { get; set; } = null!;

    /// <summary>What to write in a link to a page of the site: <c>&lt;a href="@Href(Addresses.Of(region))"&gt;</c>.</summary>
    /// <param name="address">An address from the root, such as <see cref="Addresses"/> gives.</param>
    protected string Href(string address) => Site.Href(address);
}
