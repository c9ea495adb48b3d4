using System.Buffers;

namespace Portal.Build.Links;

/// <summary>
/// A start tag of the one form of those that HTML allows that nearly all tags have: <c>&lt;name a b="…" c="…"&gt;</c> in lower case, each
/// value in double quotes and without character references or control characters.
/// </summary>
internal readonly ref struct PlainTag
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-:");
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("&\0\r");

    private PlainTag(ReadOnlySpan<char> name, bool hasId, ReadOnlySpan<char> id, ReadOnlySpan<char> attribute, ReadOnlySpan<char> address)
    {
        Name = name;
        HasId = hasId;
        Id = id;
        Attribute = attribute;
        Address = address;
    }

    /// <summary>The element's name.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>Whether it has an id, which may be empty.</summary>
    public bool HasId { get; }

    /// <summary>Its id.</summary>
    public ReadOnlySpan<char> Id { get; }

    /// <summary>The attribute that holds an address; empty where there is none.</summary>
    public ReadOnlySpan<char> Attribute { get; }

    /// <summary>The address, or the several of a <c>srcset</c>, as written.</summary>
    public ReadOnlySpan<char> Address { get; }

    /// <summary>
    /// Reads a tag, from &lt; to &gt;. False where it has another form, and for the few tags with several attributes that hold addresses,
    /// which may be the same one twice.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> tag, out PlainTag plain)
    {
        plain = default;
        var rest = tag[1..];
        var name = TakeName(ref rest);
        var hasId = false;
        ReadOnlySpan<char> id = [], holder = [], address = [];
        while (rest is not ">" and not " />")
        {
            if (rest is not [' ', ..])
            {
                return false;
            }

            rest = rest[1..];
            var attribute = TakeName(ref rest);
            if (attribute.IsEmpty)
            {
                return false;
            }

            var isWanted = TagLinks.IsWanted(attribute);
            if (rest is not ['=', '"', ..])
            {
                if (isWanted)
                {
                    return false;
                }

                continue;
            }

            rest = rest[2..];
            var end = rest.IndexOf('"');
            if (end < 0)
            {
                return false;
            }

            if (isWanted)
            {
                var value = rest[..end];
                var isId = attribute is "id";
                if (value.ContainsAny(NotPlain) || (isId ? hasId : !holder.IsEmpty))
                {
                    return false;
                }

                if (isId)
                {
                    hasId = true;
                    id = value;
                }
                else
                {
                    holder = attribute;
                    address = value;
                }
            }

            rest = rest[(end + 1)..];
        }

        plain = new PlainTag(name, hasId, id, holder, address);
        return !name.IsEmpty;
    }

    private static ReadOnlySpan<char> TakeName(scoped ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(NameLetters);
        var name = length < 0 ? [] : rest[..length];
        rest = rest[name.Length..];
        return name;
    }
}
