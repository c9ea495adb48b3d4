using System.Security;
using Portal.Theme;

namespace Portal.Build.Planning;

/// <summary>
/// What browsers read to add the site's search to theirs: an OpenSearch 1.1 description document
/// (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
/// </summary>
internal static class SearchDescription
{
    // What a short name has at most, says the specification.
    private const int LongestName = 16;

    /// <summary>The file, whose addresses are absolute.</summary>
    public static SiteFile Of(SiteContext site)
    {
        var name = site.Title.Length <= LongestName ? site.Title : site.Title[..(LongestName - 1)] + "…";
        return SiteFile.Of(OutputPath.Of(Addresses.SearchDescription), $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>{SecurityElement.Escape(name)}</ShortName>
            <Description>{SecurityElement.Escape($"Sök i {site.Title}")}</Description>
            <Language>sv</Language>
            <InputEncoding>UTF-8</InputEncoding>
            <Image width="16" height="16" type="image/svg+xml">{SecurityElement.Escape(site.Absolute(site.Assets["favicon.svg"]))}</Image>
            <Url type="text/html" template="{SecurityElement.Escape(site.Absolute(Addresses.Search))}?q={"{searchTerms}"}"/>
            </OpenSearchDescription>

            """);
    }
}
