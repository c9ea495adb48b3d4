using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Searching;

namespace Portal.Content.Changes;

/// <summary>Which record, of any type: it stays the same when what the record says is changed.</summary>
/// <param name="Type">The record type's name, as <see cref="Reading.RecordType.Name"/>: <c>initiative</c>.</param>
/// <param name="Id">
/// The record within its type: the file's path below the type's folder without extension (<c>gotland/molekyl</c>), or in a register the
/// record's own id or code. Empty for a register as a whole.
/// </param>
public readonly record struct RecordKey(string Type, string Id) : IComparable<RecordKey>
{
    /// <summary>The key of a record that was read.</summary>
    public static RecordKey Of(Record record)
    {
        var type = RecordType.Of(record.Origin.File) ?? throw new ArgumentException("The record was not read from a file.", nameof(record));
        return new(type.Name, record switch
        {
            Document document => document.Id.Value,
            ProgrammeArea area => area.Id.Value,
            Municipality municipality => municipality.Code,
            Organisation organisation => organisation.Id.Value,
            SynonymGroup synonyms => synonyms.Words.FirstOrDefault(""),
            _ => FileVersion.IdOfFile(record.Origin.File),
        });
    }

    /// <inheritdoc/>
    public int CompareTo(RecordKey other)
    {
        var byType = string.CompareOrdinal(Type, other.Type);
        return byType != 0 ? byType : string.CompareOrdinal(Id, other.Id);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type}:{Id}";

    /// <summary>Ordinal order.</summary>
    public static bool operator <(RecordKey left, RecordKey right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(RecordKey left, RecordKey right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(RecordKey left, RecordKey right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(RecordKey left, RecordKey right) => left.CompareTo(right) >= 0;
}
