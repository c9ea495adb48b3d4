using Portal.Content.Changes;

namespace Portal.History;

/// <summary>
/// What commits that are withheld brought into fields. The change that takes it out again tells it as what stood before, and so does any
/// between them that names the record: they are withheld with it. To be told of all commits, from the oldest to the newest.
/// </summary>
internal sealed class WithheldValues
{
    // By record the fields that may hold it; for a record that came with it, those that have changed since and hold it no more.
    private readonly Dictionary<RecordKey, (bool IsWhole, HashSet<string> Paths)> _records = [];

    /// <summary>Notes the changes of a commit that is withheld.</summary>
    /// <param name="changes">The changes.</param>
    public void Add(IEnumerable<RecordChange> changes)
    {
        foreach (var change in changes.Where(change => change.Kind != ChangeKind.Removed))
        {
            if (change.Kind == ChangeKind.Added)
            {
                _records[change.Record] = (true, new(StringComparer.Ordinal));
                continue;
            }

            Follow(change);
            _records.TryAdd(change.Record, (false, new(StringComparer.Ordinal)));
            var (isWhole, paths) = _records[change.Record];
            foreach (var field in change.Fields)
            {
                _ = isWhole ? paths.Remove(field.Path) : paths.Add(field.Path);
            }
        }
    }

    /// <summary>Whether any of a commit's changes tells of such a value; what it replaces is forgotten.</summary>
    /// <param name="changes">The changes of a commit.</param>
    public bool AreToldBy(IEnumerable<RecordChange> changes)
    {
        var isTold = false;
        foreach (var change in changes)
        {
            Follow(change);
            if (!_records.TryGetValue(change.Record, out var held))
            {
                continue;
            }

            if (change.Kind == ChangeKind.Removed)
            {
                isTold = true;
                _records.Remove(change.Record);
                continue;
            }

            foreach (var field in change.Fields)
            {
                isTold |= held.IsWhole ? held.Paths.Add(field.Path) : held.Paths.Remove(field.Path);
            }

            // What it is called stands above all that is told of it.
            isTold |= Holds(held, "title") || Holds(held, "name");
        }

        return isTold;
    }

    private static bool Holds((bool IsWhole, HashSet<string> Paths) held, string path) => !held.IsWhole && held.Paths.Contains(path);

    private void Follow(RecordChange change)
    {
        if (change.Earlier is { } earlier && _records.Remove(earlier, out var held))
        {
            _records[change.Record] = held;
        }
    }
}
