using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Portal.Build.Links;

namespace Portal.Build.Tests;

public sealed class TagReaderTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Every_page_of_the_site_has_the_ids_and_links_that_a_whole_parse_finds()
    {
        var pages = Directory.GetFiles(PublishedSite.Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        // A whole parse takes 5 ms a page: every page of a small site, a sample of a large one.
        foreach (var page in pages.Where((_, n) => n % (1 + (pages.Length / 500)) == 0))
        {
            var html = File.ReadAllText(page);

            Scan(html).ShouldBe(Parse(html), page);
        }
    }

    [Theory]
    [InlineData("<a href=/a/>x</a>")]
    [InlineData("<a\n href = \"/a/?b=1&amp;c=2#d\" ID='e'>x</a>")]
    [InlineData("<a title=\"<a href='/b/'>\" href=\"/a/\">x</a>")]
    [InlineData("<a title='a > b' href='/a/'>x</a>")]
    [InlineData("<p title=it's><a href='/a/'>x</a></p>")]
    [InlineData("<!-- <a href='/b/'> --><a href='/a/'>x</a>")]
    [InlineData("<!--><a href='/a/'>x</a>")]
    [InlineData("<script>if (a < b) { '<a href=\"/b/\">' }</script><a href='/a/'>x</a>")]
    [InlineData("<style>a > b {}</style><textarea><a href='/b/'></textarea><title><a href='/b/'></title><a href='/a/'>x</a>")]
    [InlineData("<svg><use href='#a'/><use xlink:href=\"/b.svg#c\"/></svg>")]
    [InlineData("a < b <a href='/a/'>x</a> < c")]
    [InlineData("<img src=a.png srcset='b.png 1x, c.png 2x'><form action='/sok/'><button formaction='/x/'></button></form>")]
    [InlineData("<a href='/a/' href='/b/'>x</a>")]
    [InlineData("<a HREF='/a/' iD\n=\n'x'><rect width=\"5\" height=\"6\">")]
    [InlineData("<a href='/a/'")]
    [InlineData("<a href=\"/a/\" href=\"/b/\" id=\"c\" id=\"d\">x</a>")]
    [InlineData("<a href=\"/a/\"id=\"b\" class>x</a><i id= hidden>")]
    [InlineData("<a href=\" /a/ \" ID=\"b\" title=\"&quot;\" />x</a><a href=\"/&aring;\"\t>x</a>")]
    [InlineData("<scripts href='/a/'><a href='/b/'>")]
    [InlineData("<a href\t=\"/a/\">x</a><a title=x href=\"/b/\" class='c'>x</a><a class='c'href='/c/'>x</a><a\fhref\n=\n/d/>x</a>")]
    [InlineData("<a \"href='/a/'>x</a><a x'=\"href=/b/\" href=/c/>x</a><img SRC=\"/d.png\" srcSET='/e.png'>")]
    public void Markup_of_any_form_gives_what_a_whole_parse_finds(string html) => Scan(html).ShouldBe(Parse(html));

    [Fact]
    public void Text_of_any_sort_in_encoded_markup_gives_what_a_whole_parse_finds() =>
        Prop.ForAll<string, string>((text, link) =>
        {
            var encode = System.Text.Encodings.Web.HtmlEncoder.Default;
            var html = $"<p id=\"{encode.Encode(text ?? "")}\">{encode.Encode(text ?? "")}<a href=\"{encode.Encode(link ?? "")}\">{encode.Encode(text ?? "")}</a></p>";
            return Scan(html).SequenceEqual(Parse(html));
        }).QuickCheckThrowOnFailure();

    private static string[] Scan(string html)
    {
        var found = new List<string>();
        var tags = new TagReader(html);
        while (tags.Read())
        {
            if (!tags.MayLink)
            {
                continue;
            }

            var tag = TagLinks.Of(tags.Tag);
            if (tag.Id is not null)
            {
                found.Add("#" + tag.Id);
            }

            found.AddRange(tag.Addresses);
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static string[] Parse(string html)
    {
        using var document = Parser.ParseDocument(html);
        return
        [
            .. document.All.SelectMany(element => element.Attributes.SelectMany(attribute => attribute.Name switch
            {
                "id" => ["#" + attribute.Value],
                "href" or "xlink:href" or "src" or "action" or "formaction" => [attribute.Value.Trim(' ', '\t', '\n', '\r', '\f')],
                "srcset" => attribute.Value.Split(',', StringSplitOptions.TrimEntries).Select(candidate => candidate.Split(' ')[0]),
                _ => Enumerable.Empty<string>(),
            })).Order(StringComparer.Ordinal),
        ];
    }
}
