using System.Text;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Reading;

namespace Portal.Content.Tests;

/// <summary>The reference of all record types and problems, made from the code that reads and checks them.</summary>
internal static class RecordReference
{
    public static string Make()
    {
        var text = new StringBuilder();
        text.Append("""
            # Reference of records

            Made from the record types by a test; do not edit by hand. After a change of a type, run
            `UPDATE_REFERENCE=1 dotnet test tests/Portal.Content.Tests` and commit the file.

            Descriptions of fields are in Swedish, since the documentation of the data is made from them, too.


            """);
        foreach (var type in RecordType.All)
        {
            text.Append($"## {type.Name}\n\n`input/{type.Path}`");
            text.Append(type.IsList ? ", a list of records" : type.HasText ? ", fields between two lines of `---`, then Markdown" : "");
            text.Append("\n\n| field | holds | |\n|---|---|---|\n");
            AppendFields(text, type.Describe(), "");
            text.Append('\n');
        }

        text.Append("## Problems\n\nAn error stops publishing; a warning does not.\n\n| code | severity | rule |\n|---|---|---|\n");
        foreach (var code in DiagnosticCode.All)
        {
            text.Append($"| `{code.Id}` | {(code.Severity == Severity.Error ? "error" : "warning")} | {code.Rule} |\n");
        }

        return text.ToString();
    }

    private static void AppendFields(StringBuilder text, IEnumerable<FieldDescription> fields, string prefix)
    {
        foreach (var field in fields)
        {
            var terms = field.Terms.IsEmpty ? "" : " " + string.Join(", ", field.Terms.Select(term => $"`{term.Token}` ({term.Label})"));
            text.Append($"| `{prefix}{field.Name}` | {TypeOf(field.Type)}{(field.IsRequired ? ", required" : "")} | {field.Description}{terms} |\n");
            AppendFields(text, field.Fields, $"{prefix}{field.Name}.");
        }
    }

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Text => "text",
        FieldType.TextList => "list of texts",
        FieldType.WholeNumber => "whole number",
        FieldType.Number => "number",
        FieldType.Truth => "true or false",
        FieldType.Year => "year",
        FieldType.Date => "date",
        FieldType.DateList => "list of dates",
        FieldType.Kronor => "whole kronor (SEK)",
        FieldType.SignedKronor => "whole kronor (SEK), negative for a deficit",
        FieldType.KronorByYear => "whole kronor (SEK) by year",
        FieldType.KronorList => "list of whole kronor (SEK)",
        FieldType.NumberList => "list of numbers",
        FieldType.CountBySection => "counts by section",
        FieldType.Percent => "percent, 0–100",
        FieldType.Term => "one of",
        FieldType.TermList => "list of",
        FieldType.Reference => "reference",
        FieldType.ReferenceList => "list of references",
        FieldType.Group => "group",
        FieldType.GroupList => "list of groups",
        _ => throw new InvalidOperationException($"No words for {type}."),
    };
}
