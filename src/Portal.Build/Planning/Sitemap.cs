using System.Security;
using System.Text;
using Portal.Theme;

namespace Portal.Build.Planning;

/// <summary>
/// The list of the site's pages for search engines (https://www.sitemaps.org/protocol.html): at most 50,000 addresses a file, and an
/// index of the files where there are several.
/// </summary>
public static class Sitemap
{
    /// <summary>The file to tell search engines about.</summary>
    public const string Path = "sitemap.xml";

    private const int MaxAddresses = 50_000;

    /// <summary>The sitemap's files, for all pages but the one for missing addresses.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="site">The site's absolute address, which ends in a slash.</param>
    /// <param name="changed">The day on which a page's content last changed, or null where that is not known.</param>
    public static IEnumerable<SiteFile> Of(IEnumerable<SitePage> pages, Uri site, Func<SitePage, DateOnly?> changed)
    {
        var parts = pages.Where(page => page.Kind != PageKind.NotFound).Select(page => (page.Address, changed(page))).Chunk(MaxAddresses).ToList();
        if (parts.Count <= 1)
        {
            yield return Part(Path, parts.FirstOrDefault([]), site);
            yield break;
        }

        var index = new StringBuilder(Declaration).Append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var n = 0; n < parts.Count; n++)
        {
            var path = $"sitemap-{n + 1}.xml";
            yield return Part(path, parts[n], site);
            index.Append("<sitemap><loc>").Append(Location(site, path)).Append("</loc></sitemap>\n");
        }

        yield return SiteFile.Of(Path, index.Append("</sitemapindex>\n").ToString());
    }

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static SiteFile Part(string path, (string Address, DateOnly? Changed)[] pages, Uri site) => new(path, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(Declaration);
        writer.Write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var (address, changed) in pages)
        {
            writer.Write("<url><loc>");
            writer.Write(Location(site, address[1..]));
            writer.Write("</loc>");
            if (changed is { } day)
            {
                writer.Write($"<lastmod>{day:yyyy-MM-dd}</lastmod>");
            }

            writer.Write("</url>\n");
        }

        writer.Write("</urlset>\n");
    });

    // Addresses of pages are plain ASCII (see OutputPath), so that joining them needs no parsing.
    private static string? Location(Uri site, string path) => SecurityElement.Escape(site.AbsoluteUri + path);
}
