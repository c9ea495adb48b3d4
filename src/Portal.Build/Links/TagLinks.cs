using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Portal.Build.Links;

/// <summary>What a start tag says about links: the id that it can be found by, and the addresses that it refers to.</summary>
/// <param name="Id">The value of <c>id</c>, or null.</param>
/// <param name="Addresses">The addresses, as written, with character references resolved.</param>
internal sealed record TagLinks(string? Id, ImmutableArray<string> Addresses)
{
    private static readonly TagLinks None = new(null, []);

    // Without one of these in it, a tag has none of the attributes below. The bars of a chart are many, and no two are alike.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["id=", "id ", "id\t", "id\n", "id\r", "id\f", "href", "src", "action", "poster", "data"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a start tag may say anything about links; most don't, and need not be read.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> tag) => tag.ContainsAny(Hints);

    /// <summary>Reads a start tag with AngleSharp's tokenizer.</summary>
    public static TagLinks Of(ReadOnlySpan<char> tag)
    {
        var text = tag.ToArray();
        using var source = new TextSource(new CharArrayTextSource(text, text.Length));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { ShouldEmitAttribute = IsWanted };
        ref var token = ref tokenizer.GetStructToken();
        if (token.Type != HtmlTokenType.StartTag || token.Attributes.Count == 0)
        {
            return None;
        }

        string? id = null;
        var addresses = ImmutableArray.CreateBuilder<string>();
        for (var n = 0; n < token.Attributes.Count; n++)
        {
            var attribute = token.Attributes[n];
            var value = attribute.Value.ToString();
            switch (attribute.Name.ToString())
            {
                case "id":
                    id = value;
                    break;
                case "srcset":
                    addresses.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(candidate => candidate.Split(' ')[0]));
                    break;
                case "data" when token.Name.ToString() != "object":
                    break;
                default:
                    addresses.Add(value.Trim(' ', '\t', '\n', '\r', '\f'));
                    break;
            }
        }

        return new TagLinks(id, addresses.DrainToImmutable());
    }

    private static bool IsWanted(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        name.Span is "id" or "href" or "xlink:href" or "src" or "srcset" or "action" or "formaction" or "poster" or "data";
}
