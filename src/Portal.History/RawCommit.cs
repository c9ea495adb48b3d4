using System.Collections.Immutable;

namespace Portal.History;

/// <summary>A commit as git lists it: the files of the input folder that differ from those of its first parent.</summary>
/// <param name="Hash">The commit's hash.</param>
/// <param name="IsMerge">Whether it has more than one parent.</param>
/// <param name="Date">The author's date.</param>
/// <param name="Subject">The first line of its message, as written.</param>
/// <param name="Files">The files.</param>
internal sealed record RawCommit(string Hash, bool IsMerge, DateTimeOffset Date, string Subject, ImmutableArray<RawFile> Files);
