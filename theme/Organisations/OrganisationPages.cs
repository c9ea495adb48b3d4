namespace Portal.Theme.Organisations;

/// <summary>Every organisation, and the list of them.</summary>
public static class OrganisationPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}
