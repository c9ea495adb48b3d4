namespace Portal.Synthetic.Registers;

/// <summary>
/// Points the doubts in a report, which name the initiatives of the real input, to initiatives that are there.
/// </summary>
internal static class ReportNotes
{
    private const string Key = "initiative:";

    /// <summary>The line with the slug after <c>initiative:</c> replaced.</summary>
    /// <param name="line">A line of the report.</param>
    /// <param name="slugs">
    /// Slugs of initiatives of the report's region; the references are dropped if there are none.
    /// </param>
    /// <param name="next">How many references have been replaced; counted up.</param>
    /// <returns>The new line; null if nothing of it is left.</returns>
    public static string? Rewrite(string line, IReadOnlyList<string> slugs, ref int next)
    {
        // The key comes last in its mapping, so that the last one in the line is no part of the note's text.
        var at = line.LastIndexOf(Key, StringComparison.Ordinal);
        var inFlow = at > 0 && line.TrimEnd().EndsWith('}') && line[at - 1] == ' ';
        var inBlock = at >= 0 && line.AsSpan(0, at).Trim().IsEmpty;
        if (!inFlow && !inBlock)
        {
            return line;
        }

        if (slugs.Count > 0)
        {
            return $"{line[..(at + Key.Length)]} {slugs[next++ % slugs.Count]}{(inFlow ? "}" : "")}";
        }

        return inFlow ? line[..at].TrimEnd(' ', ',') + "}" : null;
    }
}
