using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Portal.Build.Links;

/// <summary>What a start tag says about links: the id that it can be found by, and the addresses that it refers to.</summary>
/// <param name="Id">The value of <c>id</c>, or null.</param>
/// <param name="Addresses">The addresses, as written, with character references resolved.</param>
internal sealed record TagLinks(string? Id, ImmutableArray<string> Addresses)
{
    private static readonly TagLinks None = new(null, []);

    /// <summary>Reads a start tag: as the theme writes it at once, in any other form with AngleSharp's tokenizer.</summary>
    public static TagLinks Of(ReadOnlySpan<char> tag) => ReadPlain(tag) ?? Tokenize(tag);

    /// <summary>Whether an attribute has to do with links.</summary>
    public static bool IsWanted(ReadOnlySpan<char> name) =>
        name is "id" or "href" or "xlink:href" or "src" or "srcset" or "action" or "formaction" or "poster" or "data";

    private static TagLinks? ReadPlain(ReadOnlySpan<char> tag)
    {
        if (!PlainTag.TryRead(tag, out var plain))
        {
            return null;
        }

        string? id = null;
        var addresses = ImmutableArray.CreateBuilder<string>(1);
        if (plain.HasId)
        {
            Add("id", plain.Name, plain.Id.ToString(), ref id, addresses);
        }

        if (!plain.Attribute.IsEmpty)
        {
            Add(plain.Attribute, plain.Name, plain.Address.ToString(), ref id, addresses);
        }

        return new TagLinks(id, addresses.DrainToImmutable());
    }

    private static TagLinks Tokenize(ReadOnlySpan<char> tag)
    {
        var text = tag.ToArray();
        using var source = new TextSource(new CharArrayTextSource(text, text.Length));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { ShouldEmitAttribute = (ref _, name) => IsWanted(name.Span) };
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
            Add(attribute.Name.Memory.Span, token.Name.Memory.Span, attribute.Value.ToString(), ref id, addresses);
        }

        return new TagLinks(id, addresses.DrainToImmutable());
    }

    private static void Add(ReadOnlySpan<char> attribute, ReadOnlySpan<char> element, string value, ref string? id, ImmutableArray<string>.Builder addresses)
    {
        switch (attribute)
        {
            case "id":
                id = value;
                break;
            case "srcset":
                addresses.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(candidate => candidate.Split(' ')[0]));
                break;
            case "data" when element is not "object":
                break;
            default:
                addresses.Add(value.Trim(' ', '\t', '\n', '\r', '\f'));
                break;
        }
    }
}
