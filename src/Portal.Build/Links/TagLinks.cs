using System.Buffers;
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

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-:");
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("&\0\r");

    /// <summary>Reads a start tag: as the theme writes it at once, in any other form with AngleSharp's tokenizer.</summary>
    public static TagLinks Of(ReadOnlySpan<char> tag) => ReadPlain(tag) ?? Tokenize(tag);

    // <name a b="…" c="…"> in lower case, each value in double quotes and without character references or control characters:
    // one form of those that HTML allows, and the one that nearly all tags have. Null in any other, and for the few tags with several
    // addresses, which may be the same attribute twice.
    private static TagLinks? ReadPlain(ReadOnlySpan<char> tag)
    {
        var rest = tag[1..];
        var name = TakeName(ref rest);
        string? id = null;
        var addresses = ImmutableArray.CreateBuilder<string>(1);
        while (rest is not ">" and not " />")
        {
            if (rest is not [' ', ..])
            {
                return null;
            }

            rest = rest[1..];
            var attribute = TakeName(ref rest);
            if (attribute.IsEmpty)
            {
                return null;
            }

            var isWanted = IsWanted(attribute);
            if (rest is not ['=', '"', ..])
            {
                if (isWanted)
                {
                    return null;
                }

                continue;
            }

            rest = rest[2..];
            var end = rest.IndexOf('"');
            if (end < 0)
            {
                return null;
            }

            if (isWanted)
            {
                var value = rest[..end];
                if (value.ContainsAny(NotPlain) || (attribute is "id" ? id is not null : addresses.Count > 0))
                {
                    return null;
                }

                Add(attribute, name, value.ToString(), ref id, addresses);
            }

            rest = rest[(end + 1)..];
        }

        return name.IsEmpty ? null : new TagLinks(id, addresses.DrainToImmutable());
    }

    private static ReadOnlySpan<char> TakeName(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(NameLetters);
        var name = length < 0 ? [] : rest[..length];
        rest = rest[name.Length..];
        return name;
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

    private static bool IsWanted(ReadOnlySpan<char> name) =>
        name is "id" or "href" or "xlink:href" or "src" or "srcset" or "action" or "formaction" or "poster" or "data";
}
