using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Content.Fields;
using Portal.Content.Graph;

namespace Portal.Downloads.Schemas;

/// <summary>
/// Writes JSON Schemas (draft 2020-12) from the record types' own descriptions: of records as editors write them in YAML, where known
/// values are offered but others allowed, and of records as the JSON files have them.
/// </summary>
internal sealed class SchemaWriter : IDisposable
{
    private const string DatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    private readonly Utf8JsonWriter _json;
    private readonly bool _isExport;
    private readonly SortedSet<ReferenceKind> _referred = [];
    private readonly List<(string Name, ImmutableArray<FieldDescription> Fields)> _trees = [];

    /// <param name="output">Where to.</param>
    /// <param name="isExport">Whether records are described as the JSON files have them.</param>
    public SchemaWriter(Stream output, bool isExport)
    {
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _isExport = isExport;
    }

    /// <summary>The writer, for what stands around the fields.</summary>
    public Utf8JsonWriter Json => _json;

    /// <summary>Writes what an object with some fields is: its properties and which of them are required.</summary>
    public void WriteObject(ImmutableArray<FieldDescription> fields)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            _json.WriteStartObject(field.Name);
            WriteField(field);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        if (fields.Any(field => field.IsRequired))
        {
            _json.WriteStartArray("required");
            foreach (var field in fields.Where(field => field.IsRequired))
            {
                _json.WriteStringValue(field.Name);
            }

            _json.WriteEndArray();
        }

        _json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Writes the definitions that the fields written so far refer to.</summary>
    public void WriteDefinitions(PortalGraph graph)
    {
        // A tree's own fields may refer to more, so they come first; the list of trees does not grow, since a tree holds itself alone.
        for (var i = 0; i < _trees.Count; i++)
        {
            _json.WriteStartObject(_trees[i].Name);
            WriteObject(_trees[i].Fields);
            _json.WriteEndObject();
        }

        foreach (var kind in _referred)
        {
            _json.WriteStartObject(KnownValues.Name(kind));
            WriteReference(kind, graph);
            _json.WriteEndObject();
        }
    }

    public void Dispose() => _json.Dispose();

    private void WriteField(FieldDescription field)
    {
        _json.WriteString("description", field.Terms.IsEmpty ? field.Description : $"{field.Description} {string.Join(", ", field.Terms.Select(term => $"{term.Token}: {term.Label}"))}.");
        switch (field.Type)
        {
            case FieldType.Text:
                WriteText();
                break;
            case FieldType.TextList:
                WriteList(WriteText);
                break;
            case FieldType.WholeNumber:
                WriteWhole(0);
                break;
            case FieldType.Number:
                _json.WriteString("type", "number");
                break;
            case FieldType.Truth:
                _json.WriteString("type", "boolean");
                break;
            case FieldType.Year:
                WriteWhole(1950, 2100);
                break;
            case FieldType.Date:
                WriteDate();
                break;
            case FieldType.DateList:
                WriteList(WriteDate);
                break;
            case FieldType.Kronor:
                WriteWhole(0);
                break;
            case FieldType.SignedKronor:
                _json.WriteString("type", "integer");
                break;
            case FieldType.KronorByYear:
                WriteByNumber("^[0-9]{4}$", 0);
                break;
            case FieldType.KronorList:
                WriteList(() =>
                {
                    _json.WriteStartArray("type");
                    _json.WriteStringValue("integer");
                    _json.WriteStringValue("null");
                    _json.WriteEndArray();
                });
                break;
            case FieldType.NumberList:
                WriteList(() => _json.WriteString("type", "number"));
                break;
            case FieldType.CountBySection:
                WriteByNumber("^[0-9]{1,2}$", 0);
                break;
            case FieldType.Percent:
                _json.WriteString("type", "number");
                _json.WriteNumber("minimum", 0);
                _json.WriteNumber("maximum", 100);
                break;
            case FieldType.Term:
                WriteTerms(field.Terms);
                break;
            case FieldType.TermList:
                WriteList(() => WriteTerms(field.Terms));
                break;
            case FieldType.Reference:
                WriteReferenceTo(field.Refers!.Value);
                break;
            case FieldType.ReferenceList:
                WriteList(() => WriteReferenceTo(field.Refers!.Value));
                _json.WriteBoolean("uniqueItems", true);
                break;
            case FieldType.Group:
                WriteObject(field.Fields);
                break;
            case FieldType.GroupList:
                WriteList(() => WriteGroup(field));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(field), field.Type, "The type has no schema.");
        }
    }

    private void WriteGroup(FieldDescription field)
    {
        if (field.Fields.IsEmpty)
        {
            // A list of the very group that holds it: goals under a goal.
            _json.WriteString("$ref", $"#/$defs/{_trees[^1].Name}");
        }
        else if (field.Fields.Any(inner => inner is { Type: FieldType.GroupList, Fields.IsEmpty: true }))
        {
            _trees.Add((field.Name, field.Fields));
            _json.WriteString("$ref", $"#/$defs/{field.Name}");
        }
        else if (field.TextField is not null && !_isExport)
        {
            _json.WriteStartArray("anyOf");
            _json.WriteStartObject();
            WriteText();
            _json.WriteEndObject();
            _json.WriteStartObject();
            WriteObject(field.Fields);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }
        else
        {
            WriteObject(field.Fields);
        }
    }

    private void WriteText()
    {
        _json.WriteString("type", "string");
        _json.WriteNumber("minLength", 1);
    }

    private void WriteWhole(long least, long? most = null)
    {
        _json.WriteString("type", "integer");
        _json.WriteNumber("minimum", least);
        if (most is { } maximum)
        {
            _json.WriteNumber("maximum", maximum);
        }
    }

    // YAML reads a year alone as a number.
    private void WriteDate()
    {
        if (_isExport)
        {
            _json.WriteString("type", "string");
            _json.WriteString("pattern", DatePattern);
            return;
        }

        _json.WriteStartArray("type");
        _json.WriteStringValue("string");
        _json.WriteStringValue("integer");
        _json.WriteEndArray();
        _json.WriteString("pattern", DatePattern);
        _json.WriteNumber("minimum", 1950);
        _json.WriteNumber("maximum", 2100);
    }

    private void WriteByNumber(string pattern, long least)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("patternProperties");
        _json.WriteStartObject(pattern);
        WriteWhole(least);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteTerms(ImmutableArray<(string Token, string Label)> terms)
    {
        _json.WriteStartArray("enum");
        foreach (var (token, _) in terms)
        {
            _json.WriteStringValue(token);
        }

        _json.WriteEndArray();
    }

    private void WriteList(Action item)
    {
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        item();
        _json.WriteEndObject();
    }

    private void WriteReferenceTo(ReferenceKind kind)
    {
        _referred.Add(kind);
        _json.WriteString("$ref", $"#/$defs/{KnownValues.Name(kind)}");
    }

    private void WriteReference(ReferenceKind kind, PortalGraph graph)
    {
        var known = _isExport ? [] : KnownValues.Of(kind, graph).ToList();
        if (known.Count == 0)
        {
            WriteReferenceForm(kind);
            return;
        }

        // Known values are offered; a new one is no error, for its record may be on its way.
        _json.WriteStartArray("anyOf");
        _json.WriteStartObject();
        _json.WriteStartArray("enum");
        foreach (var value in known)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteStartObject();
        WriteReferenceForm(kind);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteReferenceForm(ReferenceKind kind)
    {
        WriteText();
        if (KnownValues.Pattern(kind) is { } pattern)
        {
            _json.WriteString("pattern", pattern);
        }
    }
}
