namespace Portal.Theme.Initiatives;

/// <summary>Every initiative, and the list of them.</summary>
public static class InitiativePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        foreach (var initiative in site.Graph.Initiatives.Initiatives)
        {
            yield return SitePage.Of<InitiativePage>(Addresses.Of(initiative), PageKind.Initiative, site, (nameof(InitiativePage.Initiative), initiative));
        }
    }
}
