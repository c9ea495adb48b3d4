using System.Collections.Immutable;

namespace Portal.Build;

/// <summary>How the history of the records is read.</summary>
/// <param name="CacheFolder">A folder outside input and output for what is worked out once for each commit; null to keep nothing.</param>
public sealed record HistoryRequest(string? CacheFolder)
{
    /// <summary>Hashes of commits whose details are not to be published.</summary>
    public ImmutableArray<string> Withheld { get; init; } = [];
}
