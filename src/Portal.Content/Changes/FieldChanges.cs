using System.Collections.Immutable;
using Portal.Content.Language;

namespace Portal.Content.Changes;

/// <summary>Gathers what differs between two versions of a record, up to as much as anybody reads.</summary>
internal sealed class FieldChanges
{
    // A record that is written anew may differ in thousands of values; nobody reads them, and history keeps them.
    private const int Most = 500;

    private readonly ImmutableArray<FieldChange>.Builder _changes = ImmutableArray.CreateBuilder<FieldChange>();
    private int _more;

    /// <summary>Adds a change.</summary>
    public void Add(FieldChange change)
    {
        if (_changes.Count < Most)
        {
            _changes.Add(change);
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Adds a change of a field.</summary>
    public void Add(string path, FieldChangeKind kind, Sentence sentence) => Add(new FieldChange(path, kind, sentence.Parts()));

    /// <summary>The changes in the order of their coming, and how many more there are.</summary>
    public ImmutableArray<FieldChange> Finish()
    {
        if (_more > 0)
        {
            _changes.Add(new("", FieldChangeKind.Changed, new Sentence().Say($"… och ytterligare {Swedish.Count(_more, "ändring", "ändringar")}").Parts()));
        }

        return _changes.DrainToImmutable();
    }
}
