using System.IO.Compression;
using AngleSharp.Html.Parser;

namespace Portal.Browser.Tests;

public sealed class PageWeightTests(ITestOutputHelper output)
{
    // On the wire, gzip: what a host that compresses sends.
    private const int MostBytes = 40_000;

    [Fact]
    public void An_initiative_with_its_style_weighs_at_most_40_kilobytes()
    {
        var css = Directory.GetFiles(PublishedSite.Folder, "*.css", SearchOption.AllDirectories).Sum(Compressed);
        var pages = Directory.GetFiles(Path.Combine(PublishedSite.Folder, "insatser"), "index.html", SearchOption.AllDirectories).ToDictionary(file => file, file => Compressed(file) + css);

        var heaviest = pages.MaxBy(page => page.Value);
        output.WriteLine($"{pages.Count} pages, {pages.Values.Average():F0} bytes on average, {heaviest.Value} at most: {Path.GetRelativePath(PublishedSite.Folder, heaviest.Key)}; the style is {css} of them");
        heaviest.Value.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public void A_page_asks_for_nothing_but_its_style_its_icon_and_its_scripts()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(PageKinds.FileOf("/insatser/orebro/redo-naringsliv-i-beredskap/")));

        page.QuerySelectorAll("link[rel=stylesheet]").Length.ShouldBe(1);
        page.QuerySelectorAll("img, iframe, object, embed, video, audio, link[rel=preload]").ShouldBeEmpty();
    }

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return bytes.Length;
    }
}
