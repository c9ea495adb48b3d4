using System.Text;
using System.Text.RegularExpressions;
using Portal.Content.Text;

namespace Portal.Content.Changes;

/// <summary>
/// Text of old records and of commits, made fit to publish. History holds what was later taken out for good reason, so what the
/// checks refuse in a record today is not shown from an older one either.
/// </summary>
public static partial class PublicText
{
    // After the date and a hyphen.
    private const int LastDigits = 4;

    /// <summary>The text without invisible characters, on one line, with personal identity numbers and what leads to a person masked.</summary>
    public static string Of(string text) => Masked(OneLine(text));

    private static string Masked(string text)
    {
        for (var at = TextHygiene.PersonalNumberAt(text); at >= 0; at = TextHygiene.PersonalNumberAt(text))
        {
            var end = at + DigitsAt(text, at);
            end = end - at is 6 or 8 ? end + 1 + LastDigits : end;
            text = string.Concat(text.AsSpan(0, at), "[personnummer]", text.AsSpan(end));
        }

        for (var at = ContactDetails.FirstAt(text, out var length, out var kind); at >= 0; at = ContactDetails.FirstAt(text, out length, out kind))
        {
            text = string.Concat(text.AsSpan(0, at), kind == ContactKind.EMail ? "[e-postadress]" : "[telefonnummer]", text.AsSpan(at + length));
        }

        return text;
    }

    /// <summary>The text of <see cref="Of"/> without e-mail addresses, at most some characters long.</summary>
    /// <param name="text">A commit's subject.</param>
    /// <param name="limit">The most characters to return.</param>
    public static string OfSubject(string text, int limit = 200)
    {
        var shown = Masked(EMail().Replace(OneLine(text), "[e-postadress]")).Trim();
        if (shown.Length <= limit)
        {
            return shown;
        }

        var end = char.IsHighSurrogate(shown[limit - 2]) ? limit - 2 : limit - 1;
        return string.Concat(shown.AsSpan(0, end).TrimEnd(), "…");
    }

    private static int DigitsAt(string text, int from) => text.AsSpan(from).IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length - from;

    private static string OneLine(string text)
    {
        if (TextHygiene.InvisibleAt(text) < 0 && !text.AsSpan().ContainsAny("\r\n\t"))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\r' or '\n' or '\t')
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (TextHygiene.InvisibleAt([c]) < 0)
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }

    [GeneratedRegex(@"<?[^\s<>@]{1,64}@[^\s<>@]{1,255}\.[A-Za-z]{2,24}>?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EMail();
}
