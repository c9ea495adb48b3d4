using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using Portal.Content.Language;
using Portal.Content.Text;

namespace Portal.Theme.Language;

/// <summary>
/// Markdown of records and pages as HTML. The text may be hostile: HTML in it is shown, not obeyed; links that are not http, https,
/// mailto or within the site become their text; images become their description; a heading is never an h1.
/// </summary>
public static class RecordMarkup
{
    // Without any of these, a text whose lines begin with a letter is nothing but paragraphs.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>\\&!#|~@\t\r\f\v\0\u0085\u2028\u2029");
    private static readonly SearchValues<string> Links = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UsePipeTables().Build();

    /// <summary>A text of any number of paragraphs and lists.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="shift">How many levels lower a heading stands than it was written: 1 makes # an h2.</param>
    /// <param name="linkRoot">What to put before links within the site, <see cref="SiteContext.LinkRoot"/>.</param>
    public static MarkupString Blocks(string markdown, int shift = 1, string linkRoot = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shift, 1);
        markdown = WholeFigures(markdown);
        return new MarkupString(PlainBlocks(markdown) ?? Parse(markdown, shift, linkRoot).ToHtml(Pipeline));
    }

    /// <summary>A text of one paragraph, without the paragraph's own tag: for cells, list items and notes.</summary>
    /// <param name="markdown">The text; of more than one block, the paragraphs are joined by spaces.</param>
    /// <param name="linkRoot">What to put before links within the site, <see cref="SiteContext.LinkRoot"/>.</param>
    public static MarkupString Inline(string markdown, string linkRoot = "")
    {
        markdown = WholeFigures(markdown);
        if (IsPlain(markdown))
        {
            return new MarkupString(markdown.ReplaceLineEndings(" ").Replace("\"", "&quot;", StringComparison.Ordinal).Trim());
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        var isFirst = true;
        foreach (var block in Parse(markdown, 1, linkRoot).Descendants<LeafBlock>())
        {
            if (!isFirst)
            {
                writer.Write(' ');
            }

            isFirst = false;
            if (block.Inline is not null)
            {
                renderer.WriteLeafInline(block);
            }
            else
            {
                renderer.WriteLeafRawLines(block, false, true);
            }
        }

        return new MarkupString(writer.ToString().ReplaceLineEndings(" ").Trim());
    }

    /// <summary>A long text whose headings can be linked to, and the list of those headings.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="shift">How many levels lower a heading stands than it was written.</param>
    /// <param name="linkRoot">What to put before links within the site.</param>
    /// <returns>The text, and its headings of the highest level with the ids they got.</returns>
    public static (MarkupString Html, ImmutableArray<PageHeading> Headings) Sections(string markdown, int shift = 1, string linkRoot = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shift, 1);
        var document = Parse(WholeFigures(markdown), shift, linkRoot);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var top = headings.Count == 0 ? 0 : headings.Min(heading => heading.Level);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var list = ImmutableArray.CreateBuilder<PageHeading>();
        foreach (var heading in headings)
        {
            var title = PlainText(heading);
            var slug = Slug.From(title).Value is { Length: > 0 } known ? known : "avsnitt";
            var id = slug;
            for (var n = 2; !taken.Add(id); n++)
            {
                id = $"{slug}-{n}";
            }

            heading.GetAttributes().Id = id;
            if (heading.Level == top)
            {
                list.Add(new PageHeading(id, title));
            }
        }

        return (new MarkupString(document.ToHtml(Pipeline)), list.DrainToImmutable());
    }

    // Records write "1 500 000 kr" with ordinary spaces, where lines would break; a year before a figure is no part of it.
    private static string WholeFigures(string text)
    {
        char[]? whole = null;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                continue;
            }

            if (text[i] == ' ' && digits is >= 1 and <= 3 && i + 3 < text.Length && text.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
                && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])))
            {
                whole ??= text.ToCharArray();
                whole[i] = Swedish.NoBreakSpace;
            }

            digits = 0;
        }

        return whole is null ? text : new string(whole);
    }

    // Nearly all texts of records are paragraphs, and lists of items of one line; null of any other.
    private static string? PlainBlocks(string text)
    {
        if (HasMarks(text))
        {
            return null;
        }

        var html = new StringBuilder(text.Length + (text.Length / 4) + 16);
        var isAfterList = false;
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.AsSpan().Trim('\n');
            if (lines.IsEmpty)
            {
                continue;
            }

            var isList = lines.StartsWith("- ");
            html.Append(isList ? "<ul>\n" : "<p>");
            var isFirst = true;
            foreach (var line in lines.EnumerateLines())
            {
                if (isList ? !IsPlainItem(line) : !IsPlainLine(line))
                {
                    return null;
                }

                html.Append(isList ? "<li>" : isFirst ? "" : "\n");
                var start = html.Length;
                html.Append(isList ? line[2..] : line).Replace("\"", "&quot;", start, html.Length - start).Append(isList ? "</li>\n" : "");
                isFirst = false;
            }

            // Two lists with an empty line between them are one, of another look.
            if (isList && isAfterList)
            {
                return null;
            }

            isAfterList = isList;
            html.Append(isList ? "</ul>\n" : "</p>\n");
        }

        return html.ToString();
    }

    private static bool IsPlain(string text)
    {
        if (HasMarks(text))
        {
            return false;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty && !IsPlainLine(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMarks(string text) => text.AsSpan().ContainsAny(Marks) || text.AsSpan().ContainsAny(Links);

    // A line that begins with anything but a letter may be a list item, a rule or a heading's underline; spaces at its ends mean something, too.
    private static bool IsPlainLine(ReadOnlySpan<char> line) => !line.IsEmpty && char.IsLetter(line[0]) && !char.IsWhiteSpace(line[^1]);

    // An item that begins with a number is none of a list of its own unless a point or bracket follows the digits.
    private static bool IsPlainItem(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("- ") || char.IsWhiteSpace(line[^1]))
        {
            return false;
        }

        var text = line[2..].TrimStart("0123456789");
        return text is [var first, ..] && (text.Length == line.Length - 2 ? char.IsLetter(first) : first is not ('.' or ')'));
    }

    private static MarkdownDocument Parse(string markdown, int shift, string linkRoot)
    {
        var document = MarkdownParser.Parse(markdown, Pipeline);
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Min(6, heading.Level + shift);
                    break;
                case LinkInline link:
                    MakeSafe(link, linkRoot);
                    break;
                case AutolinkInline { IsEmail: false } link when !RecordText.IsSafe(link.Url):
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    link.GetAttributes().AddProperty("rel", "noopener external");
                    break;
            }
        }

        return document;
    }

    private static void MakeSafe(LinkInline link, string linkRoot)
    {
        link.Title = null;
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
        {
            Unwrap(link);
        }
        else if (IsWithinSite(url))
        {
            link.GetDynamicUrl = null;
            link.Url = url[0] == '/' ? linkRoot + url : url;
        }
        else if (RecordText.IsSafe(url))
        {
            if (!url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                link.GetAttributes().AddProperty("rel", "noopener external");
            }
        }
        else
        {
            Unwrap(link);
        }
    }

    // "//host" and "/\host" lead to other hosts (WHATWG URL, relative slash state).
    private static bool IsWithinSite(string url) =>
        url.Length > 0 && (url[0] == '#' || (url[0] == '/' && !(url.Length > 1 && url[1] is '/' or '\\')));

    // Its text stays, in a container that has no tag. (To move the text out with InsertBefore would forget what stands before it.)
    private static void Unwrap(LinkInline link) => link.ReplaceBy(new ContainerInline());

    private static string PlainText(HeadingBlock heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            });
        }

        return text.ToString();
    }
}
