using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Records;
using Portal.Content.Text;
using Portal.Content.Yaml;

namespace Portal.Content.Reading;

/// <summary>Reads one file: bytes to text, text to YAML and Markdown, those to records.</summary>
internal sealed class FileReader
{
    private readonly string _file;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<PendingReference>.Builder _references = ImmutableArray.CreateBuilder<PendingReference>();
    private readonly ImmutableArray<Record>.Builder _records = ImmutableArray.CreateBuilder<Record>();

    private readonly Action<RecordType, YamlMapping, string, int>? _takeParts;

    private FileReader(string file, Action<RecordType, YamlMapping, string, int>? takeParts = null) => (_file, _takeParts) = (file, takeParts);

    /// <summary>Reads a file as far as the fields and texts of its records, without giving them types.</summary>
    /// <param name="file">Path in the input folder.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="take">Receives each record: its type, fields, text, and the line on which the text begins.</param>
    /// <returns>The problems found so far.</returns>
    public static ImmutableArray<Diagnostic> ReadParts(string file, ReadOnlySpan<byte> bytes, Action<RecordType, YamlMapping, string, int> take)
    {
        var reader = new FileReader(file, take);
        reader.Read(bytes);
        return reader._diagnostics.DrainToImmutable();
    }

    public static FileReading Read(string file, ReadOnlySpan<byte> bytes, string fingerprint)
    {
        var reader = new FileReader(file);
        reader.Read(bytes);
        reader._diagnostics.Sort((one, other) => one.At.CompareTo(other.At));
        return new(file, fingerprint, reader._records.DrainToImmutable(), reader._references.DrainToImmutable(), reader._diagnostics.DrainToImmutable());
    }

    private void Read(ReadOnlySpan<byte> bytes)
    {
        if (RecordType.Of(_file) is not { } type)
        {
            var paths = RecordType.All.Select(known => known.Path);
            Report(DiagnosticCode.MisplacedFile, 1, "No type of record has its files here.", $"Move it to where its type belongs: {string.Join(", ", paths)}.");
            return;
        }

        if (Path.GetFileNameWithoutExtension(_file) is var stem && !Slug.IsValid(stem))
        {
            Report(DiagnosticCode.FileName, 1, $"The name '{stem}' cannot be an address.", $"Rename it to '{Slug.From(stem)}{Path.GetExtension(_file)}'.");
            return;
        }

        if (TextDecoder.Decode(_file, bytes, _diagnostics.Add) is not { } text)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(DiagnosticCode.EmptyFile, 1, "The file is empty.", "Fill it in, or delete it.");
        }
        else if (type.Form == RecordForm.Markdown)
        {
            ReadMarkdown(type, text);
        }
        else
        {
            ReadYaml(type, text);
        }
    }

    private void ReadYaml(RecordType type, string text)
    {
        if (Root(text, 1, type.IsList ? YamlReader.MaxRegisterNodes : YamlReader.MaxNodes) is not { } root)
        {
            return;
        }

        if (!type.IsList)
        {
            ReadRecord(type, root, "", root.Line);
        }
        else if (root is YamlSequence list)
        {
            foreach (var item in list.Items)
            {
                ReadRecord(type, item, "", item.Line);
            }
        }
        else
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCode.WrongType, new(_file, root.Line, root.Column), "The file should hold a list of records.", "Begin each record with '- '."));
        }
    }

    private void ReadMarkdown(RecordType type, string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            Report(DiagnosticCode.FrontMatterMissing, 1, "The file does not begin with a line of ---.", "Begin with a line of ---, then the fields, then a line of ---, then the text.");
            return;
        }

        var close = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (close < 0 && text.EndsWith("\n---", StringComparison.Ordinal))
        {
            close = text.Length - 4;
        }

        if (close < 0)
        {
            Report(DiagnosticCode.FrontMatterUnclosed, 1, "The line of --- that ends the fields is missing.", "Put a line of exactly --- between the fields and the text.");
            return;
        }

        var front = text[4..Math.Max(4, close + 1)];
        var body = close + 5 <= text.Length ? text[(close + 5)..] : "";
        if (string.IsNullOrWhiteSpace(front))
        {
            Report(DiagnosticCode.EmptyFile, 1, "There are no fields between the lines of ---.", $"Write the fields of the {type.Name} there.");
        }
        else if (Root(front, 2) is { } root)
        {
            ReadRecord(type, root, body, front.AsSpan().Count('\n') + 3);
        }
    }

    private YamlNode? Root(string yaml, int firstLine, int maxNodes = YamlReader.MaxNodes)
    {
        var before = _diagnostics.Count;
        var root = YamlReader.Read(yaml, _file, firstLine, _diagnostics.Add, maxNodes);
        if (root is null && _diagnostics.Count == before)
        {
            Report(DiagnosticCode.EmptyFile, firstLine, "The file holds no fields, only comments.", "Fill it in, or delete it.");
        }

        return root;
    }

    private void ReadRecord(RecordType type, YamlNode node, string body, int bodyLine)
    {
        if (node is not YamlMapping fields)
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCode.WrongType, new(_file, node.Line, node.Column), $"This should be the fields of a {type.Name}.", "Write one field on each line, as name: value."));
            return;
        }

        if (_takeParts is not null)
        {
            _takeParts(type, fields, body, bodyLine);
            return;
        }

        var reading = new RecordReading(new RecordOrigin(_file, node.Line), body, bodyLine);
        var reader = FieldReader.ForRecord(fields, reading);
        var record = type.Read(reader);
        reader.ReportUnknown();
        record.Check(reader);
        if (type.StemOf(record) is { } stem && stem != record.Origin.Stem)
        {
            reader.Report(DiagnosticCode.FileIdMismatch, "id", $"The file is named '{record.Origin.Stem}', but its fields say '{stem}'.", $"Rename the file to '{stem}{Path.GetExtension(_file)}', or correct the fields.");
        }

        _records.Add(record);
        _references.AddRange(reading.References);
        _diagnostics.AddRange(reading.Diagnostics);
    }

    private void Report(DiagnosticCode code, int line, string message, string mend) => _diagnostics.Add(new Diagnostic(code, new(_file, line, 1), message, mend));
}
