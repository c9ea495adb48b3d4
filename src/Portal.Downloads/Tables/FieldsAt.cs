using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Reading;

namespace Portal.Downloads.Tables;

/// <summary>Finds the descriptions of fields, which are the record types' own.</summary>
internal static class FieldsAt
{
    /// <summary>The fields of a record type, or of a group within it.</summary>
    /// <param name="path">The type's name, then the groups' names.</param>
    public static ImmutableArray<FieldDescription> Path(params ReadOnlySpan<string> path)
    {
        var name = path[0];
        var fields = RecordType.All.Single(type => type.Name == name).Describe();
        foreach (var group in path[1..])
        {
            fields = Find(fields, group).Fields;
        }

        return fields;
    }

    public static FieldDescription Find(ImmutableArray<FieldDescription> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == name) ?? throw new ArgumentException($"No field is named '{name}'.", nameof(name));
}
