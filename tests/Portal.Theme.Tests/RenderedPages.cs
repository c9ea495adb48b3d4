using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

/// <summary>Pages of a site, as a browser reads them.</summary>
internal static class RenderedPages
{
    public static IHtmlDocument At(SiteContext site, string address) =>
        Of(SitePages.Of(site).Single(page => page.Address == address));

    public static IHtmlDocument Of(SitePage page) => new HtmlParser().ParseDocument(PageWriter.ToHtml(page));

    /// <summary>The cells of a table's row.</summary>
    public static IEnumerable<string> Cells(IElement row) => row.QuerySelectorAll("th, td").Select(cell => Eye(cell.TextContent));

    /// <summary>Text with ordinary spaces, single ones.</summary>
    public static string Eye(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
