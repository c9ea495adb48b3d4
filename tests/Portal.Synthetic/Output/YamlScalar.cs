using System.Buffers;
using System.Text;

namespace Portal.Synthetic.Output;

/// <summary>
/// Writes a text as a YAML scalar that is safe in block and flow context: plain where nothing can go wrong, else in
/// double quotes.
/// </summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ0123456789 -–./()+&§");

    private static readonly string[] Reserved = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    public static StringBuilder AppendScalar(this StringBuilder yaml, string text)
    {
        if (IsPlain(text))
        {
            return yaml.Append(text);
        }

        yaml.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                yaml.Append('\\');
            }

            yaml.Append(c);
        }

        return yaml.Append('"');
    }

    public static StringBuilder AppendScalars(this StringBuilder yaml, IEnumerable<string> texts)
    {
        yaml.Append('[');
        var first = true;
        foreach (var text in texts)
        {
            if (!first)
            {
                yaml.Append(", ");
            }

            first = false;
            yaml.AppendScalar(text);
        }

        return yaml.Append(']');
    }

    // A leading digit may be read as a number or a date.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] is not ' '
        && !text.AsSpan().ContainsAnyExcept(Plain)
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase);
}
