namespace Portal.Theme.Municipalities;

/// <summary>Every municipality, and the list of them.</summary>
public static class MunicipalityPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}
