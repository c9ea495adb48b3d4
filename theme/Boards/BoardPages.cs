namespace Portal.Theme.Boards;

/// <summary>Every board, and the list of them.</summary>
public static class BoardPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}
