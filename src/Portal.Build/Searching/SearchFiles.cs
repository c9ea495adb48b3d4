using Portal.Build.Planning;
using Portal.Search;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>The files of the search index, below <c>assets/search/</c>, where <c>/assets/search.js</c> looks for them.</summary>
public static class SearchFiles
{
    private const string Folder = "assets/search/";

    /// <summary>Indexes every record that has a page.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var index = SearchIndex.Build(SearchDocuments.Of(site.Graph), SearchFacets.Of(site.Graph));
        return index.Files.Select(file => new SiteFile(Folder + file.Name, stream => stream.Write(file.Bytes.Span)));
    }
}
