namespace Portal.Theme.Programmes;

/// <summary>Every EU programme, and the list of them.</summary>
public static class ProgrammePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        foreach (var paging in Paging.Of(site.Graph.Programmes.Length))
        {
            yield return SitePage.Of<ProgrammeListPage>(Addresses.PageOf(Addresses.Programmes, paging.Number), PageKind.ProgrammeList, site, (nameof(ProgrammeListPage.Paging), paging));
        }

        foreach (var programme in site.Graph.Programmes)
        {
            yield return SitePage.Of<ProgrammePage>(Addresses.Of(programme), PageKind.Programme, site, (nameof(ProgrammePage.Programme), programme));
        }
    }
}
