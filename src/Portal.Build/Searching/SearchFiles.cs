using System.Text;
using Portal.Build.Assets;
using Portal.Build.Planning;
using Portal.Search;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>The files of the search index, below <c>assets/search/</c>, and <c>assets/search.js</c>, which reads them, with the index's manifest in it.</summary>
public static class SearchFiles
{
    private const string Folder = "assets/search/";

    private const string Place = "MANIFEST:null";

    /// <summary>Indexes every record that has a page.</summary>
    public static ProducedFiles Of(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var index = SearchIndex.Build(SearchDocuments.Of(site.Graph), SearchFacets.Of(site.Graph));
        return new(index.Files.Select(file => SiteFile.Of(Folder + file.Name, file.Bytes) with { Sha256 = file.Sha256 }).Append(Script(index)), index);
    }

    private static SiteFile Script(SearchIndexFiles index)
    {
        var script = Encoding.UTF8.GetString(ThemeAssets.Search.Content).Split(Place);
        return script.Length == 2
            ? SiteFile.Of(ThemeAssets.Search.Path, $"{script[0]}MANIFEST:{index.Embedded}{script[1]}")
            : throw new InvalidDataException($"The script of the search has {script.Length - 1} places for the manifest, not one: {Place}");
    }
}
