using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Portal.Theme.Layout;

/// <summary>What stands in a page's head for other readers than people: links to its data and feed, structured data.</summary>
public static class HeadMarkup
{
    /// <summary>The links and structured data of a page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="json">The page's own data, from the site's root.</param>
    /// <param name="feed">Its feed, from the site's root.</param>
    /// <param name="feedTitle">What the feed tells of; given with the feed.</param>
    /// <param name="data">Structured data: JSON-LD without &lt;, &gt; and &amp; (<see cref="Portal.Downloads.StructuredData.LinkedData"/>).</param>
    public static RenderFragment Of(SiteContext site, string? json = null, string? feed = null, string? feedTitle = null, string? data = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        var markup = new StringBuilder();
        if (json is not null)
        {
            markup.Append($"<link rel=\"alternate\" type=\"application/json\" href=\"{WebUtility.HtmlEncode(site.Href(json))}\">\n");
        }

        if (feed is not null)
        {
            markup.Append($"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{WebUtility.HtmlEncode(feedTitle)}\" href=\"{WebUtility.HtmlEncode(site.Href(feed))}\">\n");
        }

        if (data is not null)
        {
            markup.Append(Script(data)).Append('\n');
        }

        var text = markup.ToString();
        return builder => builder.AddMarkupContent(0, text);
    }

    /// <summary>Structured data as an element. Browsers do not run it, so that a content security policy without inline scripts lets it be.</summary>
    /// <param name="data">JSON-LD without &lt;, &gt; and &amp;.</param>
    public static string Script(string data) => $"<script type=\"application/ld+json\">{data}</script>";
}
