using System.Text.RegularExpressions;

namespace Portal.Synthetic.Registers;

/// <summary>
/// Points the doubts in a report, which name the initiatives of the real input, to initiatives that are there.
/// </summary>
internal static partial class ReportNotes
{
    /// <summary>The line with the slugs after <c>initiative:</c> and <c>initiatives:</c> replaced.</summary>
    /// <param name="line">A line of the report.</param>
    /// <param name="slugs">
    /// Slugs of initiatives of the report's region; the references are dropped if there are too few.
    /// </param>
    /// <param name="next">How many references have been replaced; counted up.</param>
    /// <returns>The new line; null if nothing of it is left.</returns>
    public static string? Rewrite(string line, IReadOnlyList<string> slugs, ref int next)
    {
        if (About().Match(line) is not { Success: true } about)
        {
            return line;
        }

        var (key, list, end) = (about.Groups["key"].Value, about.Groups["list"], about.Groups["end"].Value);
        var count = list.Success ? list.Value.Split(',').Length : 1;
        if (slugs.Count < count)
        {
            var kept = line[..about.Index].TrimEnd(' ', ',');
            return kept.Length == 0 ? null : kept + end;
        }

        var start = next;
        next += count;
        var chosen = string.Join(", ", Enumerable.Range(start, count).Select(number => slugs[number % slugs.Count]));
        return $"{line[..about.Index]}{key} {(list.Success ? $"[{chosen}]" : chosen)}{end}";
    }

    // It comes last in its mapping, so that what looks like it before is of the note's text.
    [GeneratedRegex(@"(?<=^ *|, )(?<key>initiatives?:) (\[(?<list>[^\[\]]*)\]|[^\[\],{}]+)(?<end>\}?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex About();
}
