using System.Text.Json;
using Portal.Content.Records;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>A type of record in the JSON files.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ExportedType<T>(
    string name,
    string plural,
    Func<TableScope, IEnumerable<T>> records,
    Action<Utf8JsonWriter, T> fields,
    Action<Utf8JsonWriter, T, TableScope> added)
    : ExportedType(name, plural)
    where T : Record
{
    /// <summary>Writes one record as an object.</summary>
    public void Write(Utf8JsonWriter json, T record, TableScope scope)
    {
        json.WriteStartObject();
        json.WriteString("type", Name);
        fields(json, record);
        added(json, record, scope);
        json.WriteString("file", record.Origin.File);
        json.WriteEndObject();
    }

    public override long WriteAll(TableScope scope, Utf8JsonWriter json, Action between)
    {
        var count = 0L;
        foreach (var record in records(scope))
        {
            Write(json, record, scope);
            between();
            count++;
        }

        return count;
    }
}
