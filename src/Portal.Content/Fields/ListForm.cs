using System.Buffers;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>How to write as a list what stands alone where a list belongs.</summary>
internal static class ListForm
{
    private const string General = "Write it as [one, two]; text with a comma in it needs quotes.";

    // A longer value is not read in a message any more.
    private const int MostShown = 80;

    // What ends a value within brackets, or makes it something other than text.
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",[]{}:#&*!|>'%@`");

    // What stands between names in running text.
    private static readonly string[] Separators = [",", " och ", " samt "];

    /// <summary>The advice, with the line as it should be where the value is short.</summary>
    public static string Advice(YamlNode node)
    {
        if (node is not YamlScalar { Value: { Length: > 0 and <= MostShown } value } scalar || value.AsSpan().ContainsAny('"', '\\', '\n'))
        {
            return General;
        }

        var whole = $"[{(scalar.IsQuoted || value.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{value}\"" : value)}]";
        var items = value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return items.Length < 2 || items.Any(item => item.AsSpan().ContainsAny(NeedsQuotes))
            ? $"Write it as {whole}."
            : $"Write it as [{string.Join(", ", items)}] if it names several, or as {whole} if it is one.";
    }
}
