using System.Text;

namespace Portal.History;

/// <summary>What merges are called.</summary>
internal static class CommitMessage
{
    private static readonly string[] ByTools =
        ["Merge pull request ", "Merge branch ", "Merge branches ", "Merge remote-tracking branch ", "Merge tag ", "Merge commit ", "Merged in ", "Merge request "];

    /// <summary>Whether a subject is one that git or a forge makes up.</summary>
    public static bool IsByTool(string subject) => ByTools.Any(beginning => subject.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>What to call a merge: the first line of its text after the subject, which is the title of a pull request; else what the commit that it merged is called; else nothing.</summary>
    /// <param name="merge">The merge as git keeps it, or null.</param>
    /// <param name="merged">Its second parent, or null.</param>
    public static string NameOfMerge(byte[]? merge, byte[]? merged)
    {
        var title = Message(merge).Skip(1).FirstOrDefault(line => line.Length > 0 && !line.StartsWith('#') && !line.StartsWith("Conflicts:", StringComparison.Ordinal));
        if (title is not null && !IsTrailer(title))
        {
            return title;
        }

        return Message(merged).FirstOrDefault() is { } subject && !IsByTool(subject) ? subject : "";
    }

    // "Signed-off-by: A Person <a@person.example>", "* branch:": lines that name people and branches, not what was done.
    private static bool IsTrailer(string line) =>
        line.StartsWith('*') || line.StartsWith("See merge request ", StringComparison.Ordinal)
        || (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && line.AsSpan(0, colon).Contains("-by", StringComparison.OrdinalIgnoreCase));

    // Header lines, an empty line, then the message (git-commit-tree).
    private static IEnumerable<string> Message(byte[]? commit)
    {
        var text = commit is null ? "" : Encoding.UTF8.GetString(commit);
        var start = text.IndexOf("\n\n", StringComparison.Ordinal);
        return start < 0 ? [] : text[(start + 2)..].Split('\n').Select(line => line.Trim());
    }
}
