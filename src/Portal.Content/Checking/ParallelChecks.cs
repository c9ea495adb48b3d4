using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;

namespace Portal.Content.Checking;

/// <summary>Checks that look at one file at a time, on all cores.</summary>
internal static class ParallelChecks
{
    /// <summary>The problems of all files, in the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="check">The problems of one; called on several threads at once.</param>
    public static IEnumerable<Diagnostic> SelectManyInParallel(this ImmutableArray<FileReading> files, Func<FileReading, IEnumerable<Diagnostic>> check)
    {
        var found = new Diagnostic[files.Length][];
        Parallel.For(0, files.Length, i => found[i] = [.. check(files[i])]);
        return found.SelectMany(problems => problems);
    }
}
