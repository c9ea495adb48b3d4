using System.Collections.Frozen;
using Portal.Reporting;

namespace Portal.Serving;

/// <summary>What the preview shows at one moment: the last good site, and the problems that there are now.</summary>
/// <param name="Files">The last good site, by path; empty until there is one.</param>
/// <param name="Problems">The problems of the latest build.</param>
/// <param name="Fault">What went wrong with the machine or the program, or null.</param>
/// <param name="IsStale">Whether the site is older than the records, since these could not be built.</param>
internal sealed record Snapshot(
    IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Problem> Problems, string? Fault, bool IsStale)
{
    /// <summary>Before the first build.</summary>
    public static Snapshot Empty { get; } = new(FrozenDictionary<string, byte[]>.Empty, [], null, false);
}
