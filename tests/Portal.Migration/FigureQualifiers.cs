using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Migration;

/// <summary>
/// Notes of indicators that say how exact a figure is ("cirka", "över 300", "ett 20-tal") become a field that programs can read.
/// What else such a note says stays as the note.
/// </summary>
internal static partial class FigureQualifiers
{
    private static readonly SearchValues<char> Structural = SearchValues.Create(",:\"#{}[]");

    public static string Apply(string yaml) => IndicatorWithNote().Replace(yaml, Qualify);

    private static string Qualify(Match indicator)
    {
        var note = Unquoted(indicator.Groups["note"].Value);
        var figure = decimal.Parse(indicator.Groups["value"].Value, CultureInfo.InvariantCulture);
        if (Split(note, figure) is not var (qualifier, rest) || Figure().Count(indicator.Value) != 1)
        {
            return indicator.Value;
        }

        var (start, kind, between) = (indicator.Groups["start"].Value, indicator.Groups["kind"].Value, indicator.Groups["between"].Value);
        return $"{start}{kind}: {indicator.Groups["value"].Value}, {kind}_qualifier: {qualifier}{between}{(rest.Length == 0 ? "" : $", note: {Quoted(rest)}")}}}";
    }

    /// <summary>The qualifier of a note, and what else the note says; null where it does not qualify the figure.</summary>
    private static (string Qualifier, string Remainder)? Split(string note, decimal figure)
    {
        if (Qualifier(note, figure) is { } whole)
        {
            return (whole, "");
        }

        foreach (var separator in (string[])["; ", ", "])
        {
            var parts = note.Split(separator, 2);
            if (parts.Length == 2 && Qualifier(parts[0], figure) is { } first)
            {
                return (first, parts[1]);
            }
        }

        return null;
    }

    private static string? Qualifier(string words, decimal figure)
    {
        var match = Exactness().Match(words);
        if (!match.Success || (match.Groups["number"] is { Success: true } number && decimal.Parse(number.Value, CultureInfo.InvariantCulture) != figure))
        {
            return null;
        }

        return match.Groups["word"].Value.ToUpperInvariant() switch
        {
            "CIRKA" or "UNGEFÄR" or "OMKRING" => "about",
            "DRYGT" => "just-over",
            "NÄSTAN" or "NÄRA" or "NÄRMARE" => "almost",
            "MINST" => "at-least",
            "ÖVER" or "MER ÄN" or "FLER ÄN" => "more-than",
            _ => match.Groups["tens"].Success ? "about" : null,
        };
    }

    private static string Unquoted(string scalar) =>
        scalar.StartsWith('"') ? scalar[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : scalar;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(Structural) || !text.Any(char.IsLetter) ? $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : text;

    [GeneratedRegex("""^(?<start> +- \{name: .*?)\b(?<kind>target|outcome): (?<value>\d+(\.\d+)?)(?<between>(, baseline: [\d.]+)?), note: (?<note>"(\\"|[^"])*"|[^"{}]+)\}$""", RegexOptions.Multiline)]
    private static partial Regex IndicatorWithNote();

    [GeneratedRegex(@"\b(target|outcome): \d")]
    private static partial Regex Figure();

    [GeneratedRegex("""^(Anges som |målet är )?((?<word>cirka|ungefär|omkring|drygt|nästan|närmare|nära|minst|över|mer än|fler än) ?)?((?<tens>(ett )?(tio|(?<number>\d+)-)tal(et)?)|"(?<tens>ett (?<number>\d+)-tal)" i källan|(?<number>\d+)( procent| ton)?)?\.?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Exactness();
}
