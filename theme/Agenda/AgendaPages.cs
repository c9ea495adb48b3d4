namespace Portal.Theme.Agenda;

/// <summary>Agenda 2030 and its goals.</summary>
public static class AgendaPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}
