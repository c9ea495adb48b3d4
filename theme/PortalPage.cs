using Microsoft.AspNetCore.Components;
using Portal.Theme.Rendering;

namespace Portal.Theme;

/// <summary>A whole page: a component that begins with <see cref="Layout.PageLayout"/> and gives it the site.</summary>
public abstract class PortalPage : RenderedOnce
{
    /// <summary>The site.</summary>
    [Parameter, EditorRequired]
    public SiteContext Site { get; set; } = null!;

    /// <summary>What to write in a link to a page of the site: <c>&lt;a href="@Href(Addresses.Of(region))"&gt;</c>.</summary>
    /// <param name="address">An address from the root, such as <see cref="Addresses"/> gives.</param>
    protected string Href(string address) => Site.Href(address);
}
