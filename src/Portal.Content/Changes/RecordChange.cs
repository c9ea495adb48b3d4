using System.Collections.Immutable;

namespace Portal.Content.Changes;

/// <summary>What happened to one record between two states of the input.</summary>
/// <param name="Record">Which record; after the change, where that gave it another id.</param>
/// <param name="File">Path in the input folder of the file that holds it, or held it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Title">Its title or name, after the change if it is still there; empty for records that have none.</param>
/// <param name="Fields">What changed within it, in the order of its fields and then of its text; empty where it was added or removed.</param>
/// <param name="Earlier">The id before, where that is another.</param>
/// <param name="Problem">Why it cannot be read, in Swedish; null where it can.</param>
public sealed record RecordChange(
    RecordKey Record,
    string File,
    ChangeKind Kind,
    string Title,
    ImmutableArray<FieldChange> Fields,
    RecordKey? Earlier = null,
    string? Problem = null);
