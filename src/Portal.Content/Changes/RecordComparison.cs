using System.Collections.Immutable;
using Portal.Content.Reading;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>Compares two states of an input folder, record by record.</summary>
public static class RecordComparison
{
    private static readonly Dictionary<string, int> TypeOrder =
        RecordType.All.Reverse().Select((type, at) => (type.Name, at)).ToDictionary(pair => pair.Name, pair => pair.at, StringComparer.Ordinal);

    /// <summary>Initiatives first, then by type and id.</summary>
    public static IComparer<RecordChange> Order { get; } = Comparer<RecordChange>.Create((one, other) =>
    {
        var byType = TypeOrder[one.Record.Type].CompareTo(TypeOrder[other.Record.Type]);
        var byRecord = byType != 0 ? byType : one.Record.CompareTo(other.Record);
        return byRecord != 0 ? byRecord : one.Kind.CompareTo(other.Kind);
    });

    /// <summary>
    /// What changed in some files. Files that hold no records are passed over, and so are changes that do not touch what a record
    /// says: comments, quotation marks, the order of fields.
    /// </summary>
    /// <param name="files">The files that differ; those that are the same may be among them.</param>
    /// <returns>The changes, initiatives first, then by type and id. References in them are not yet given names.</returns>
    public static ComparisonResult Compare(IEnumerable<FileChange> files)
    {
        var changes = new List<RecordChange>();
        var gone = new List<RecordVersion>();
        var come = new List<RecordVersion>();
        var goals = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var unreadableBefore = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files.OrderBy(file => file.File, StringComparer.Ordinal))
        {
            if (RecordType.Of(file.File) is not { } type || IsSame(file))
            {
                continue;
            }

            var (before, after) = FileVersion.Read(file);
            foreach (var strategy in after.Records.Where(version => version.Type.Name == "strategy"))
            {
                goals.AddRange(GoalsOf(strategy.Key.Id, strategy.Fields.ValueOf("goals")));
            }

            if (after.Problem is { } problem)
            {
                var key = new RecordKey(type.Name, type.IsList ? "" : FileVersion.IdOfFile(file.File));
                changes.Add(new RecordChange(key, file.File, ChangeKind.Unreadable, before.Records is [{ } single] ? single.Title : "", [], Problem: $"Filen gick inte att läsa, rad {problem.At.Line}"));
                continue;
            }

            if (before.Problem is not null)
            {
                unreadableBefore.Add(file.File);
                changes.AddRange(after.Records.Select(version => new RecordChange(version.Key, file.File, ChangeKind.Changed, version.Title, [Readable()])));
                continue;
            }

            Sort(before, after, changes, gone, come);
        }

        var renames = RenameMatching.Match(gone, come);
        changes.AddRange(renames.Select(pair => new RecordChange(
            pair.After.Key,
            pair.After.File,
            ChangeKind.Renamed,
            pair.After.Title,
            [.. FieldComparison.Compare(pair.Before, pair.After).Where(change => change.Path is not ("id" or "code"))],
            pair.Before.Key)));
        var renamedFrom = renames.Select(pair => pair.Before.Key).ToHashSet();
        var renamedTo = renames.Select(pair => pair.After.Key).ToHashSet();
        changes.AddRange(gone.Where(version => !renamedFrom.Contains(version.Key)).Select(version => new RecordChange(version.Key, version.File, ChangeKind.Removed, version.Title, [])));
        changes.AddRange(come.Where(version => !renamedTo.Contains(version.Key)).Select(version => new RecordChange(version.Key, version.File, ChangeKind.Added, version.Title, [])));
        return new ComparisonResult(
            [.. changes.Order(Order)],
            goals.DrainToImmutable(),
            unreadableBefore.DrainToImmutable());
    }

    /// <summary>Whether files that are added and removed at once must be compared together, since records may have been renamed.</summary>
    /// <param name="added">The files that are new.</param>
    /// <param name="removed">The files that are gone.</param>
    public static bool MayRename(IEnumerable<string> added, IEnumerable<string> removed) => Types(added).Overlaps(Types(removed));

    /// <summary>Whether files of that path hold records.</summary>
    /// <param name="file">Path in the input folder.</param>
    public static bool HoldsRecords(string file) => RecordType.Of(file) is not null;

    private static HashSet<string> Types(IEnumerable<string> files) => [.. files.Select(file => RecordType.Of(file)?.Name).OfType<string>()];

    private static bool IsSame(FileChange file) =>
        file is { Before: { } before, After: { } after } ? before.AsSpan().SequenceEqual(after) : file is { Before: null, After: null };

    private static void Sort(FileVersion before, FileVersion after, List<RecordChange> changes, List<RecordVersion> gone, List<RecordVersion> come)
    {
        var old = before.Records.ToDictionary(version => version.Key);
        foreach (var version in after.Records)
        {
            if (!old.Remove(version.Key, out var earlier))
            {
                come.Add(version);
            }
            else if (FieldComparison.Compare(earlier, version) is { IsEmpty: false } fields)
            {
                changes.Add(new RecordChange(version.Key, version.File, ChangeKind.Changed, version.Title, fields));
            }
        }

        gone.AddRange(before.Records.Where(version => old.ContainsKey(version.Key)));
    }

    private static FieldChange Readable() =>
        new("", FieldChangeKind.Changed, new Sentence().Say("Filen går att läsa igen").Parts());

    private static IEnumerable<KeyValuePair<string, string>> GoalsOf(string strategy, YamlNode? goals) =>
        (goals as YamlSequence)?.Items.OfType<YamlMapping>().SelectMany(goal =>
            GoalsOf(strategy, goal.ValueOf("children")).Prepend(new($"{strategy}/{goal.TextOf("id")}", PublicText.Of(goal.TextOf("title") ?? "")))) ?? [];
}
