using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;
using Portal.Content.Records.Searching;
using Portal.Content.Text;

namespace Portal.Content.Reading;

/// <summary>A type of record: where its files lie, how it is read, and how a file is to be named.</summary>
public sealed class RecordType
{
    private readonly Func<FieldReader, Record> _read;
    private readonly Func<Record, (string? Stem, string Field)>? _name;

    private RecordType(string name, string path, RecordForm form, Func<FieldReader, Record> read, Func<Record, (string? Stem, string Field)>? nameOf = null) =>
        (Name, Path, Form, _read, _name) = (name, path, form, read, nameOf);

    /// <summary>Every type of record.</summary>
    public static ImmutableArray<RecordType> All { get; } =
    [
        new("document", "documents.yml", RecordForm.YamlList, fields => new Document(fields)),
        new("programme-area", "programme-areas.yml", RecordForm.YamlList, fields => new ProgrammeArea(fields)),
        new("municipality", "municipalities.yml", RecordForm.YamlList, fields => new Municipality(fields)),
        new("organisation", "organisations.yml", RecordForm.YamlList, fields => new Organisation(fields)),
        new("synonym", "synonyms.yml", RecordForm.YamlList, fields => new SynonymGroup(fields)),
        new("region", "regions/<id>.yml", RecordForm.Yaml, fields => new Region(fields), record => (((Region)record).Id.Value, "id")),
        new("theme", "themes/<id>.yml", RecordForm.Yaml, fields => new Theme(fields), record => (((Theme)record).Id.Value, "id")),
        new("strategy", "strategies/<id>.yml", RecordForm.Yaml, fields => new Strategy(fields), record => (((Strategy)record).Id.Value, "id")),
        new("report", "reports/<region>-<year>.yml", RecordForm.Yaml, fields => new Report(fields), record => record is Report report ? ByRegionAndYear(report, report.Region, report.Year) : default),
        new("allocation", "allocations/<region>-<year>.md", RecordForm.Markdown, fields => new Allocation(fields), record => record is Allocation allocation ? ByRegionAndYear(allocation, allocation.Region, allocation.Year) : default),
        new("programme", "programmes/<id>.yml", RecordForm.Yaml, fields => new Programme(fields), record => (((Programme)record).Id.Value, "id")),
        new("body", "bodies/<id>.yml", RecordForm.Yaml, fields => new Body(fields), record => (((Body)record).Id.Value, "id")),
        new("budget", "budgets/<id>.yml", RecordForm.Yaml, fields => new Budget(fields), record => (((Budget)record).Id.Value, "id")),
        new("decision-list", "decisions/<id>.yml", RecordForm.Yaml, fields => new DecisionList(fields), record => (((DecisionList)record).Id.Value, "id")),
        new("initiative", "initiatives/<region>/<slug>.md", RecordForm.Markdown, fields => new Initiative(fields)),
    ];

    /// <summary>The type's name, in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>Where its files lie in the input folder; &lt;…&gt; stands for a name.</summary>
    public string Path { get; }

    /// <summary>Whether one file holds a list of such records.</summary>
    public bool IsList => Form == RecordForm.YamlList;

    /// <summary>Whether the record has Markdown text after its fields.</summary>
    public bool HasText => Form == RecordForm.Markdown;

    internal RecordForm Form { get; }

    /// <summary>The fields of the type.</summary>
    public ImmutableArray<FieldDescription> Describe() => FieldReader.Describe(_read);

    /// <summary>The type of the records in a file, or null where no type has its files there.</summary>
    /// <param name="file">The file's path in the input folder, with forward slashes.</param>
    internal static RecordType? Of(string file)
    {
        foreach (var type in All)
        {
            if (type.Holds(file))
            {
                return type;
            }
        }

        return null;
    }

    internal Record Read(FieldReader fields) => _read(fields);

    /// <summary>What a record's file is to be named, without extension, and the field that says so; null where any name will do or the field is missing.</summary>
    internal (string Stem, string Field)? NameOf(Record record) => _name?.Invoke(record) is (string stem, var field) ? (stem, field) : null;

    // Where the file's name begins with the region, it is the year that does not fit.
    private static (string? Stem, string Field) ByRegionAndYear(Record record, Slug region, int year) =>
        (region.Value is null || year == 0 ? null : $"{region}-{year}", record.Origin.Stem.StartsWith($"{region}-", StringComparison.Ordinal) ? "year" : "region");

    private bool Holds(string file)
    {
        var pattern = Path.AsSpan();
        var text = file.AsSpan();
        if (System.IO.Path.GetExtension(pattern).SequenceEqual(System.IO.Path.GetExtension(text)) is false)
        {
            return false;
        }

        if (IsList)
        {
            return text.SequenceEqual(pattern);
        }

        var root = pattern[..(pattern.IndexOf('/') + 1)];
        return text.StartsWith(root) && text.Count('/') == pattern.Count('/');
    }
}
