using System.Collections.Immutable;
using System.Text.Json;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>A type of record in the JSON files.</summary>
internal abstract class ExportedType(string name, string plural)
{
    /// <summary>The type's name, as <see cref="Content.Reading.RecordType.Name"/>.</summary>
    public string Name { get; } = name;

    /// <summary>The key of the list of such records.</summary>
    public string Plural { get; } = plural;

    /// <summary>The fields that are not the record's own.</summary>
    public ImmutableArray<AddedField> Added { get; init; } = [];

    /// <summary>Fields that some records hold back, as <c>group/field</c>, and what the schema says of it in Swedish.</summary>
    public ImmutableSortedDictionary<string, string> HeldBack { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Writes every record of the type that is in scope.</summary>
    /// <param name="scope">What to write of.</param>
    /// <param name="json">Where to.</param>
    /// <param name="between">Called after each record.</param>
    /// <returns>The number of records.</returns>
    public abstract long WriteAll(TableScope scope, Utf8JsonWriter json, Action between);
}
