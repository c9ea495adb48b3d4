using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>Where the fields of a record stand, and reports of problems there. Where no record is read, nothing is reported.</summary>
internal static class FieldReports
{
    /// <summary>Reports a problem at a field's value, or at the record where the field is missing.</summary>
    public static void Report(this FieldReader fields, DiagnosticCode code, string name, string message, string mend) =>
        fields.Reading?.Report(new Diagnostic(code, fields.PlaceOf(name), message, mend));

    /// <summary>Reports a problem at an item of a list, counted from 0.</summary>
    public static void ReportAt(this FieldReader fields, DiagnosticCode code, string name, int item, string message, string mend) =>
        fields.Reading?.Report(new Diagnostic(code, fields.PlaceOf(name, item), message, mend));

    /// <summary>Reports a problem at a heading of the text, or at the beginning of the text.</summary>
    public static void ReportBody(this FieldReader fields, DiagnosticCode code, string heading, string message, string mend) =>
        fields.Reading?.Report(new Diagnostic(code, fields.Reading.AtHeading(heading), message, mend));

    /// <summary>Reports ids that stand twice in a list of groups.</summary>
    public static void ReportRepeatedIds(this FieldReader fields, string name, IEnumerable<string?> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var item = 0;
        foreach (var id in ids)
        {
            if (id is { Length: > 0 } && !seen.Add(id) && fields.AreSound(name))
            {
                fields.ReportAt(DiagnosticCode.DuplicateId, name, item, $"The id '{id}' stands twice in '{name}'.", "Give one of them another id.");
            }

            item++;
        }
    }

    /// <summary>The place of a field's value, or of the record where the field is missing.</summary>
    public static SourcePosition PlaceOf(this FieldReader fields, string name) =>
        (fields.Find(name) ?? fields.Whole) is { } at && fields.Reading is { } reading ? reading.At(at) : default;

    /// <summary>The place of an item in a list, counted from 0.</summary>
    public static SourcePosition PlaceOf(this FieldReader fields, string name, int item) =>
        fields.Reading is { } reading && fields.Find(name) is YamlSequence list && item < list.Items.Length ? reading.At(list.Items[item]) : fields.PlaceOf(name);

    /// <summary>The places of the items of a list of texts, in its order.</summary>
    public static ImmutableArray<SourcePosition> PlacesOf(this FieldReader fields, string name) =>
        fields.Reading is { } reading && fields.Find(name) is YamlSequence list ? [.. list.Items.Select(reading.At)] : [];
}
