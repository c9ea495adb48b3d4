using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Language;
using Portal.Theme.Language;

namespace Portal.Theme.Tests;

public sealed class RecordMarkupTests
{
    [Fact]
    public void Plain_text_becomes_paragraphs() =>
        RecordMarkup.Blocks("Ett stycke.\n\nEtt \"till\".").Value.ShouldBe("<p>Ett stycke.</p>\n<p>Ett &quot;till&quot;.</p>\n");

    [Theory]
    [InlineData("högst 1 500 000 kr", "högst 1_500_000 kr")]
    [InlineData("*30 000* kr", "<em>30_000</em> kr")]
    [InlineData("åren 2022 105 stöd", "åren 2022 105 stöd")]
    [InlineData("avsnitt 8 2023", "avsnitt 8 2023")]
    public void A_figure_is_never_broken_over_two_lines(string markdown, string html) =>
        RecordMarkup.Inline(markdown).Value.ShouldBe(html.Replace('_', Swedish.NoBreakSpace));

    [Fact]
    public void Lists_and_emphasis_are_kept()
    {
        var html = RecordMarkup.Blocks("- en *sak*\n- en **till**").Value;

        html.ShouldContain("<li>en <em>sak</em></li>");
        html.ShouldContain("<li>en <strong>till</strong></li>");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <img src=x onerror=alert(1)> text")]
    [InlineData("[länk](javascript:alert(1))")]
    [InlineData("[länk](JaVaScRiPt:alert(1))")]
    [InlineData("[länk](java&#x0A;script:alert(1))")]
    [InlineData("[länk](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[länk](vbscript:x)")]
    [InlineData("[länk](//evil.example/)")]
    [InlineData("[länk](/\\evil.example/)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![bild](https://evil.example/x.png)")]
    [InlineData("[a]: javascript:alert(1)\n\n[länk][a]")]
    [InlineData("[länk](https://a.example \"\\\" onmouseover=alert(1)\")")]
    [InlineData("| a |\n|---|\n| <b onclick=x> |")]
    [InlineData("# Rubrik\n\nOverheadline\n===")]
    public void Hostile_text_is_shown_and_not_obeyed(string markdown)
    {
        foreach (var html in new[] { RecordMarkup.Blocks(markdown).Value, RecordMarkup.Inline(markdown).Value, RecordMarkup.Sections(markdown).Html.Value })
        {
            Harm(html).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("[a<javascript:x>b](javascript:y) c", "<p>ajavascript:xb c</p>\n")]
    [InlineData("[a<https://a.example/>b](javascript:y) c", "<p>a<a href=\"https://a.example/\" rel=\"noopener external\">https://a.example/</a>b c</p>\n")]
    [InlineData("![a [b](javascript:x) c](javascript:y) d", "<p>a b c d</p>\n")]
    [InlineData("[a ![b](javascript:x) *c*](javascript:y) d", "<p>a b <em>c</em> d</p>\n")]
    [InlineData("![a ![b ![c](x:z)](x:y) d](x:x)![e](x:w)[f](x:v) g", "<p>a b c def g</p>\n")]
    [InlineData("[](javascript:x) a", "<p> a</p>\n")]
    public void What_stands_within_a_link_that_is_taken_away_is_shown_whole_and_as_harmless(string markdown, string html) =>
        RecordMarkup.Blocks(markdown).Value.ShouldBe(html);

    [Fact]
    public void Any_text_is_harmless() =>
        Prop.ForAll<string?>(text => Harm(RecordMarkup.Blocks(text ?? "").Value).Count == 0 && Harm(RecordMarkup.Inline(text ?? "").Value).Count == 0)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_pieces_of_markup_put_together_are_harmless()
    {
        var pieces = Gen.Elements("[", "](", ")", "<", ">", "javascript:", "https://a.example", "\"", "'", "&#x3C;", "`", "*", "\n", "\n\n", "# ", "| ", "|---|", "script", " onload=", "img src=", "!", "//", "/", "\\", "a", " ",
            "![", "](javascript:a)", "](/a)", "<javascript:a>", "[a](javascript:a)");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Gen.ListOf(pieces).Select(list => string.Concat(list)).ToArbitrary(), text =>
            Harm(RecordMarkup.Blocks(text).Value).Count == 0 && Harm(RecordMarkup.Inline(text).Value).Count == 0));
    }

    [Fact]
    public void The_short_way_for_plain_text_gives_what_the_long_way_gives()
    {
        string[] all = ["Ett", " ", " ", "\n", "\n\n", "ord", "\"", "1", ".", "-", "+", "=", "å", ":", "(", ")", "'", ",", "http", "\u00A0", "\f"];
        HoldAgainstLongWay(all);
        HoldAgainstLongWay(["Ett ord", "- ", "\n- ett", "\n- ", "\n\n- två", "\n\n", "\n", "12 kronor", "3", ". ", "\"", " "]);
    }

    private static void HoldAgainstLongWay(string[] all)
    {
        var pieces = Gen.Elements(all);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Gen.ListOf(pieces).Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            // An empty comment of Markdown's own, a link definition that nothing refers to, forces the long way.
            var longWay = RecordMarkup.Blocks(text + "\n\n[x]: /x").Value;
            return RecordMarkup.Blocks(text).Value == longWay;
        }));
    }

    [Fact]
    public void A_link_out_says_so_and_a_link_within_gets_the_link_root()
    {
        RecordMarkup.Inline("[ut](https://a.example/)").Value.ShouldBe("<a href=\"https://a.example/\" rel=\"noopener external\">ut</a>");
        RecordMarkup.Inline("[in](/om/)", "/x").Value.ShouldBe("<a href=\"/x/om/\">in</a>");
        RecordMarkup.Inline("se https://a.example/b").Value.ShouldContain("<a href=\"https://a.example/b\" rel=\"noopener external\">");
        RecordMarkup.Inline("[post](mailto:a@b.example)").Value.ShouldBe("<a href=\"mailto:a@b.example\">post</a>");
    }

    [Fact]
    public void A_heading_never_competes_with_that_of_the_page()
    {
        RecordMarkup.Blocks("# A").Value.ShouldBe("<h2>A</h2>\n");
        RecordMarkup.Blocks("###### F", 3).Value.ShouldBe("<h6>F</h6>\n");
        Should.Throw<ArgumentOutOfRangeException>(() => RecordMarkup.Blocks("# A", 0));
    }

    [Fact]
    public void Headings_of_a_long_text_can_be_linked_to()
    {
        var (html, headings) = RecordMarkup.Sections("## Pengar och *år*\n\nText\n\n### Under\n\n## Pengar och år", 1);

        headings.ShouldBe([new PageHeading("pengar-och-ar", "Pengar och år"), new PageHeading("pengar-och-ar-2", "Pengar och år")]);
        html.Value.ShouldContain("<h3 id=\"pengar-och-ar\">");
    }

    private static List<string> Harm(string html)
    {
        var harm = new List<string>();
        foreach (var element in new HtmlParser().ParseDocument($"<body>{html}").Body!.QuerySelectorAll("*"))
        {
            if (element.LocalName is "script" or "img" or "iframe" or "style" or "h1" or "svg" or "form" or "object")
            {
                harm.Add(element.OuterHtml);
            }

            foreach (var attribute in element.Attributes)
            {
                var isHarmless = attribute.Name switch
                {
                    "href" => attribute.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                        || attribute.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                        || attribute.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                        || attribute.Value.StartsWith('#')
                        || (attribute.Value.StartsWith('/') && !attribute.Value.StartsWith("//", StringComparison.Ordinal) && !attribute.Value.StartsWith("/\\", StringComparison.Ordinal)),
                    "rel" or "id" or "start" or "class" => true,
                    _ => false,
                };
                if (!isHarmless)
                {
                    harm.Add($"{element.LocalName} {attribute.Name}={attribute.Value}");
                }
            }
        }

        return harm;
    }
}
