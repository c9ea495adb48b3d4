using System.Buffers;

namespace Portal.Content.Text;

/// <summary>Which addresses may stand as links: those of the open web, which lead where they seem to lead.</summary>
internal static class WebAddresses
{
    private const int MaxLength = 2000;

    // What RFC 3986 leaves out of addresses, and browsers mend each in their own way.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\n\"<>\\^`{|}\u00A0");

    /// <summary>
    /// What is wrong with a web address, to go on the sentence that it is none; empty where that says all, null where it is one:
    /// http or https, a host with a name of its own, no user and password, and nothing that has to be percent-encoded.
    /// </summary>
    public static string? Fault(string text)
    {
        if (text.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at)
        {
            return text[at] is ' ' or '\u00A0' or '\t' or '\n' ? ": it has a space in it" : $": it has a {text[at]} in it";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? ": it has no host that can be read" : "";
        }

        if (text.Length > MaxLength)
        {
            return $": it has {text.Length} characters, more than {MaxLength}";
        }

        if (address.UserInfo.Length > 0)
        {
            return ": before an @ stands a user, and only after it where the address leads";
        }

        if (address.HostNameType != UriHostNameType.Dns || !address.Host.Contains('.', StringComparison.Ordinal))
        {
            return $": '{address.Host}' is no host on the web";
        }

        foreach (var c in address.Host)
        {
            if (c > '\u024F')
            {
                return $": its host has the letter U+{(int)c:X4}, which looks like another";
            }
        }

        return text[^1] is '.' or ',' or ';' ? ": it ends with a mark of the sentence around it" : null;
    }

    /// <summary>What is wrong with an address that a text links to: as <see cref="Fault"/>, where mailto is right as well.</summary>
    public static string? FaultOfLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == "mailto" ? null : Fault(text);
}
