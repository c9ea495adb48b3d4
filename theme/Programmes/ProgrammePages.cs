namespace Portal.Theme.Programmes;

/// <summary>Every EU programme, and the list of them.</summary>
public static class ProgrammePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}
