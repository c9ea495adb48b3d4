using System.Buffers;
using System.Collections.Frozen;
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
    private static readonly SearchValues<char> FieldName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    // What records are written in, and what editors and systems make of its name.
    private static readonly FrozenSet<string> TextExtensions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", ".md", ".markdown", ".yml", ".yaml", ".txt");

    private readonly string _file;
    private SourceText _source = null!;
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
            Report(DiagnosticCode.MisplacedFile, 1, "No type of record has its files here.", Place());
            return;
        }

        if (Path.GetFileNameWithoutExtension(_file) is var stem && !Slug.IsValid(stem))
        {
            Report(DiagnosticCode.FileName, 1, $"The name '{stem}' cannot be an address.", Slug.From(stem).Value is { Length: > 0 } slug ? $"Rename it to '{slug}{Path.GetExtension(_file)}'." : "Rename it, with a to z, 0 to 9 and hyphens alone.");
            return;
        }

        if (Slug.IsReserved(stem))
        {
            Report(DiagnosticCode.FileName, 1, $"'{stem}' is a name that Windows keeps for itself: files of it cannot be opened there.", "Add a word to the name.");
            return;
        }

        if (TextDecoder.Decode(_file, bytes, _diagnostics.Add) is not { } text)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(DiagnosticCode.EmptyFile, 1, "The file is empty.", "Write the record, or delete the file.");
        }
        else
        {
            _source = SourceText.Read(_file, text, type.Form != RecordForm.Markdown, _diagnostics.Add);
            if (type.Form == RecordForm.Markdown)
            {
                ReadMarkdown(type, _source.Text);
            }
            else
            {
                ReadYaml(type, _source.Text);
            }
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
        else if (root is YamlSequence { Items.IsEmpty: true })
        {
            Report(DiagnosticCode.EmptyFile, root.Line, "The list is empty.", "Write the records, or delete the file.");
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
            Report(
                DiagnosticCode.FrontMatterMissing,
                1,
                "The file does not begin with a line of ---.",
                text.TrimStart().StartsWith("---", StringComparison.Ordinal)
                    ? "The line of --- is the very first, with no empty line above it and no spaces around it."
                    : "Begin with a line of ---, then the fields, then a line of ---, then the text.");
            return;
        }

        var close = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (close < 0 && text.EndsWith("\n---", StringComparison.Ordinal))
        {
            close = text.Length - 4;
        }

        if (close < 0)
        {
            if (NearlyRule(text) is { } line)
            {
                Report(DiagnosticCode.FrontMatterUnclosed, line, "This line is not exactly ---, and so does not end the fields.", "Write three hyphens and nothing else, not even a space.");
            }
            else
            {
                Report(DiagnosticCode.FrontMatterUnclosed, 1, "The line of --- that ends the fields is missing.", "Put a line of exactly --- between the fields and the text.");
            }

            return;
        }

        if (FieldsBelow(type, text, close) is { } below)
        {
            Report(DiagnosticCode.YamlManyDocuments, below, "Below this line of --- stand fields, too.", "Keep one record in each file, with all its fields between the first line of --- and the second.");
            return;
        }

        var front = text[4..Math.Max(4, close + 1)];
        var body = close + 5 <= text.Length ? text[(close + 5)..] : "";
        if (string.IsNullOrWhiteSpace(front))
        {
            Report(DiagnosticCode.EmptyFile, 1, "There are no fields between the lines of ---.", "Write the fields there, one on each line, as name: value.");
        }
        else if (Root(front, 2) is { } root)
        {
            // Where the file ends with the line of ---, the text that is missing is missed there.
            ReadRecord(type, root, body, front.AsSpan().Count('\n') + (close + 5 <= text.Length ? 3 : 2));
        }
    }

    // Fields that a line of --- cuts off, or a second record pasted below the first, would be read as text.
    private static int? FieldsBelow(RecordType type, string text, int close)
    {
        ImmutableArray<FieldDescription> fields = [];
        for (var at = close; at >= 0 && at + 5 < text.Length; at = text.IndexOf("\n---\n", at + 4, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + 5);
            var colon = rest.IndexOfAnyExcept(FieldName);
            if (colon > 0 && colon + 1 < rest.Length && rest[colon] == ':' && rest[colon + 1] is ' ' or '\n')
            {
                fields = fields.IsEmpty ? type.Describe() : fields;
                foreach (var field in fields)
                {
                    if (rest[..colon].SequenceEqual(field.Name))
                    {
                        return text.AsSpan(0, at + 1).Count('\n') + 1;
                    }
                }
            }
        }

        return null;
    }

    private static int? NearlyRule(string text)
    {
        var line = 0;
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            line++;
            var mark = written.Trim();
            if (line > 1 && mark.Length > 1 && !mark.ContainsAnyExcept("-–—"))
            {
                return line;
            }
        }

        return null;
    }

    private YamlNode? Root(string yaml, int firstLine, int maxNodes = YamlReader.MaxNodes)
    {
        var before = _diagnostics.Count;
        var root = YamlReader.Read(yaml, _file, firstLine, _diagnostics.Add, maxNodes);
        if (root is null && _diagnostics.Count == before)
        {
            Report(DiagnosticCode.EmptyFile, firstLine, "There are no fields here.", "Write the fields, or delete the file.");
        }

        return root;
    }

    private void ReadRecord(RecordType type, YamlNode node, string body, int bodyLine)
    {
        if (node is not YamlMapping fields)
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCode.WrongType, new(_file, node.Line, node.Column), $"The fields of a record ({type.Name}) should stand here.", node is YamlSequence && !type.IsList ? "This file holds one record: remove the '- ' before its fields." : "Write one field on each line, as name: value."));
            return;
        }

        if (_takeParts is not null)
        {
            _takeParts(type, fields, body, bodyLine);
            return;
        }

        var reading = new RecordReading(new RecordOrigin(_file, node.Line), _source, body, bodyLine);
        var reader = FieldReader.ForRecord(fields, reading);
        var record = type.Read(reader);
        reader.Check(record, reader.ReportUnknown());
        _records.Add(record);
        _references.AddRange(reading.References);
        _diagnostics.AddRange(reading.Diagnostics);
    }

    private string Place()
    {
        if (!TextExtensions.Contains(Path.GetExtension(_file)))
        {
            return "Records are text, in files that end in .yml or .md: move this one out of the input folder.";
        }

        foreach (var type in RecordType.All)
        {
            var named = Path.ChangeExtension(_file, Path.GetExtension(type.Path));
            if (named != _file && RecordType.Of(named) == type)
            {
                return $"Files of this folder end in {Path.GetExtension(type.Path)}: rename it to '{named}'.";
            }
        }

        var root = _file[..(_file.IndexOf('/', StringComparison.Ordinal) + 1)];
        var roots = RecordType.All.Where(type => !type.IsList).Select(type => type.Path[..(type.Path.IndexOf('/', StringComparison.Ordinal) + 1)]).ToList();
        if (RecordType.All.FirstOrDefault(type => root.Length > 0 && type.Path.StartsWith(root, StringComparison.Ordinal)) is { } meant)
        {
            return $"In {root} files are named as {meant.Path}.";
        }

        if (root.Length > 0 && Nearest.To(root, roots) is { } nearest)
        {
            return $"Did you mean the folder {nearest}?";
        }

        return $"Move it to where its type belongs: {string.Join(", ", RecordType.All.Select(type => type.Path))}.";
    }

    private void Report(DiagnosticCode code, int line, string message, string mend) => _diagnostics.Add(new Diagnostic(code, new(_file, line, 1), message, mend));
}
