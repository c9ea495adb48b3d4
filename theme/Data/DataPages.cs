using Portal.Downloads;

namespace Portal.Theme.Data;

/// <summary>The downloads, those of each part, and what their columns mean.</summary>
public static class DataPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) =>
    [
        SitePage.Of<DataPage>(Addresses.Data, PageKind.Data, site) with { TellsOfFiles = true },
        SitePage.Of<ColumnsPage>(Addresses.DataColumns, PageKind.DataColumns, site),
        .. DownloadParts.Of(site.Graph).Select(part => SitePage.Of<DataPartPage>(Addresses.Of(part), PageKind.DataPart, site, (nameof(DataPartPage.Part), part)) with { TellsOfFiles = true }),
    ];
}
