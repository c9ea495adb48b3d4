using System.Collections.Immutable;
using Portal.Content.Changes;

namespace Portal.History;

/// <summary>
/// What a commit changed, as it is kept: it follows from the commit alone, so it is worked out once. References in it have no names yet.
/// </summary>
/// <param name="Hash">The commit's hash.</param>
/// <param name="Date">The author's date.</param>
/// <param name="Subject">Its name, fit to publish.</param>
/// <param name="Changes">What changed, record by record.</param>
/// <param name="Goals">Goals with their titles, for giving names to references from then on.</param>
/// <param name="LastReadable">For files that it left unreadable, the id of the last content that could be read; empty where there is none.</param>
/// <param name="Mended">Files that could not be read before it, and can after.</param>
internal sealed record CommitEntry(
    string Hash,
    DateTimeOffset Date,
    string Subject,
    ImmutableArray<RecordChange> Changes,
    ImmutableArray<KeyValuePair<string, string>> Goals,
    ImmutableArray<KeyValuePair<string, string>> LastReadable,
    ImmutableArray<string> Mended);
