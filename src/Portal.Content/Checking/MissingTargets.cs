using Portal.Content.Diagnostics;

namespace Portal.Content.Checking;

/// <summary>
/// Makes one problem of those of many references to one thing that is not there: where a region or a document was taken away or renamed,
/// hundreds of records are as they should be, and what else is wrong would drown in them.
/// </summary>
internal static class MissingTargets
{
    /// <summary>As many references as are told of one by one: so many annotations GitHub shows of a step.</summary>
    public const int MostApart = 10;

    // Of the others, beside the first.
    private const int PlacesTold = 3;

    /// <summary>The problems, with those joined that are more than <see cref="MostApart"/> of one target in one folder: they stand at the first.</summary>
    /// <param name="problems">Problems of references.</param>
    public static IEnumerable<Diagnostic> Join(IEnumerable<Diagnostic> problems) =>
        problems.GroupBy(problem => (problem.Code, problem.Message, Folder: FolderOf(problem.At.File))).SelectMany(same => same.Skip(MostApart).Any() ? [Joined([.. same.OrderBy(problem => problem.At)], same.Key.Folder)] : same.AsEnumerable());

    private static Diagnostic Joined(Diagnostic[] same, string folder)
    {
        var others = string.Join(", ", same.Skip(1).Take(PlacesTold).Select(problem => problem.At));
        return same[0] with
        {
            Message = $"{same[0].Message} {same.Length} places in {folder} point to it: here, {others} and {same.Length - PlacesTold - 1} more.",
            Mend = $"If it was taken away or renamed, put it back or correct them all. {same[0].Mend}",
        };
    }

    private static string FolderOf(string file) => file[..(file.IndexOf('/', StringComparison.Ordinal) + 1)] is { Length: > 0 } folder ? folder : file;
}
