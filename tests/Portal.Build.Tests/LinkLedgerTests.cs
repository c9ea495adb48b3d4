using Portal.Build.Links;
using Portal.Build.Planning;
using Portal.Theme.Rendering;

namespace Portal.Build.Tests;

public sealed class LinkLedgerTests
{
    private const string Card = "<h3 id=\"k\"><a href=\"/a/\">A</a></h3>\n<a href=\"#k\">här</a> <a href=\"#main\">där</a>";

    [Fact]
    public void What_stands_on_many_pages_counts_on_each()
    {
        var repeated = new RepeatedText(Card);

        var (links, broken) = Scan((page => "<main id=\"main\">" + page, repeated), (page => "<main id=\"main\"><p>" + page, repeated));

        links.ShouldBe(6);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void What_it_asks_of_the_page_is_looked_for_on_each()
    {
        var repeated = new RepeatedText(Card);

        var (_, broken) = Scan((page => "<main id=\"main\">" + page, repeated), (page => "<main>\n" + page, repeated), (page => page, repeated));

        broken.ShouldBe(["/b/:3:22 '#main' leads to a part of a page that does not exist.", "/c/:2:22 '#main' leads to a part of a page that does not exist."]);
    }

    [Fact]
    public void A_broken_link_that_stands_on_many_pages_is_told_of_once_with_their_number()
    {
        var repeated = new RepeatedText("<p>\n<a href=\"/nowhere/\">A</a>");

        var (links, broken) = Scan((page => page, repeated), (page => page, repeated), (page => page, repeated));

        links.ShouldBe(3);
        broken.ShouldBe(["/a/:2:1 '/nowhere/' leads to a page that does not exist. So do 2 other links."]);
    }

    [Fact]
    public void A_link_that_means_another_thing_on_each_page_is_followed_from_each()
    {
        var repeated = new RepeatedText("<a href=\"../a/\">A</a> <a href=\"sub/\">B</a>");

        var (_, broken) = Scan((page => page, repeated), (page => page, repeated));

        broken.ShouldBe(["/a/:1:23 'sub/' leads to a page that does not exist.", "/b/:1:23 'sub/' leads to a page that does not exist."]);
    }

    // Pages /a/, /b/ and so on, each of which repeats a text within its own markup.
    private static (long Links, IEnumerable<string> Broken) Scan(params ReadOnlySpan<(Func<string, string> Page, RepeatedText Repeated)> pages)
    {
        var paths = new SitePaths(10);
        foreach (var name in "abc"[..pages.Length])
        {
            paths.TryAdd($"{name}/index.html", out _).ShouldBeTrue();
        }

        var ledger = new LinkLedger(new Uri("https://exempel.se/"), paths, 10);
        var scanner = ledger.CreateScanner();
        for (var i = 0; i < pages.Length; i++)
        {
            var html = pages[i].Page(pages[i].Repeated.Text);
            scanner.Scan(i, $"/{"abc"[i]}/", html, [(html.IndexOf(pages[i].Repeated.Text, StringComparison.Ordinal), pages[i].Repeated)]);
        }

        return (ledger.LinkCount, ledger.FindBroken().Select(one => $"{one.At.File}:{one.At.Line}:{one.At.Column} {one.Message}"));
    }
}
