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

namespace Portal.Content.Reading;

/// <summary>A type of record: where its files lie, how it is read, and how a file is to be named.</summary>
public sealed class RecordType
{
    private readonly Func<FieldReader, Record> _read;
    private readonly Func<Record, string?> _stem;

    private RecordType(string name, string path, RecordForm form, Func<FieldReader, Record> read, Func<Record, string?>? stem = null) =>
        (Name, Path, Form, _read, _stem) = (name, path, form, read, stem ?? (_ => null));

    /// <summary>Every type of record.</summary>
    public static ImmutableArray<RecordType> All { get; } =
    [
        new("document", "documents.yml", RecordForm.YamlList, fields => new Document(fields)),
        new("programme-area", "programme-areas.yml", RecordForm.YamlList, fields => new ProgrammeArea(fields)),
        new("municipality", "municipalities.yml", RecordForm.YamlList, fields => new Municipality(fields)),
        new("organisation", "organisations.yml", RecordForm.YamlList, fields => new Organisation(fields)),
        new("region", "regions/<id>.yml", RecordForm.Yaml, fields => new Region(fields), record => ((Region)record).Id.Value),
        new("theme", "themes/<id>.yml", RecordForm.Yaml, fields => new Theme(fields), record => ((Theme)record).Id.Value),
        new("strategy", "strategies/<id>.yml", RecordForm.Yaml, fields => new Strategy(fields), record => ((Strategy)record).Id.Value),
        new("report", "reports/<region>-<year>.yml", RecordForm.Yaml, fields => new Report(fields), record => record is Report { Region.Value: { } region, Year: > 0 } report ? $"{region}-{report.Year}" : null),
        new("allocation", "allocations/<region>-<year>.md", RecordForm.Markdown, fields => new Allocation(fields), record => record is Allocation { Region.Value: { } region, Year: > 0 } allocation ? $"{region}-{allocation.Year}" : null),
        new("programme", "programmes/<id>.yml", RecordForm.Yaml, fields => new Programme(fields), record => ((Programme)record).Id.Value),
        new("body", "bodies/<id>.yml", RecordForm.Yaml, fields => new Body(fields), record => ((Body)record).Id.Value),
        new("budget", "budgets/<id>.yml", RecordForm.Yaml, fields => new Budget(fields), record => ((Budget)record).Id.Value),
        new("decision-list", "decisions/<id>.yml", RecordForm.Yaml, fields => new DecisionList(fields), record => ((DecisionList)record).Id.Value),
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

    /// <summary>What a record's file is to be named, without extension; null where any name will do.</summary>
    internal string? StemOf(Record record) => _stem(record);

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
