using System.Collections.Immutable;
using System.Text;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>The records of a file in one state of the input, or why they cannot be read.</summary>
internal sealed class FileVersion
{
    private FileVersion(ImmutableArray<RecordVersion> records, Diagnostic? problem) => (Records, Problem) = (records, problem);

    /// <summary>A file that is not there.</summary>
    public static FileVersion None { get; } = new([], null);

    public ImmutableArray<RecordVersion> Records { get; }

    /// <summary>The problem that keeps the file from being read, or null.</summary>
    public Diagnostic? Problem { get; }

    public static FileVersion Read(string file, byte[]? content)
    {
        if (content is null)
        {
            return None;
        }

        if (content.Length > InputReader.MaxBytes)
        {
            return new([], new Diagnostic(DiagnosticCode.FileTooLarge, new(file, 1, 1), "The file is too large.", ""));
        }

        var records = ImmutableArray.CreateBuilder<RecordVersion>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var problems = FileReader.ReadParts(file, content, (type, fields, body, _) =>
        {
            var id = IdOf(type, file, fields, records.Count);
            for (var n = 2; !keys.Add(id); n++)
            {
                id = $"{id}#{n}";
            }

            records.Add(new RecordVersion(type, new RecordKey(type.Name, id), file, fields, body));
        });
        var problem = records.Count == 0 ? problems.FirstOrDefault(found => found.Severity == Severity.Error) : null;
        return new(records.DrainToImmutable(), problem);
    }

    /// <summary>
    /// Reads both states of a file. Of a register, only the records whose lines differ are read: registers grow, and a change in
    /// history touches a line or two of them.
    /// </summary>
    public static (FileVersion Before, FileVersion After) Read(FileChange change)
    {
        if (change is { Before: { } before, After: { } after } && RecordType.Of(change.File) is { IsList: true })
        {
            var (fewBefore, fewAfter) = Differing(before, after);
            var small = (Before: Read(change.File, fewBefore), After: Read(change.File, fewAfter));
            if (small is { Before.Problem: null, After.Problem: null })
            {
                return small;
            }
        }

        return (Read(change.File, change.Before), Read(change.File, change.After));
    }

    /// <summary>The id of the one record of a file: its path below the type's folder, without extension.</summary>
    public static string IdOfFile(string file) => file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..^Path.GetExtension(file).Length];

    // In a list, a line that begins with "- " begins a record: YAML wants what goes on from the line before indented.
    private static (byte[]? Before, byte[]? After) Differing(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var old = Items(before);
        var young = Items(after);
        var oldSet = old.ToHashSet(StringComparer.Ordinal);
        var youngSet = young.ToHashSet(StringComparer.Ordinal);
        return (Joined(old.Where(item => !youngSet.Contains(item))), Joined(young.Where(item => !oldSet.Contains(item))));

        static byte[]? Joined(IEnumerable<string> items)
        {
            var text = string.Concat(items);
            return text.AsSpan().Trim().IsEmpty ? null : Encoding.Latin1.GetBytes(text);
        }

        // Latin-1 maps each byte to a character and back, so that what is not UTF-8 stays what it is.
        static List<string> Items(ReadOnlySpan<byte> content)
        {
            var text = Encoding.Latin1.GetString(content);
            var items = new List<string>();
            for (var from = 0; from < text.Length;)
            {
                var next = text.IndexOf("\n- ", from, StringComparison.Ordinal);
                var to = next < 0 ? text.Length : next + 1;
                items.Add(to == text.Length && text[^1] != '\n' ? text[from..to] + "\n" : text[from..to]);
                from = to;
            }

            return items;
        }
    }

    /// <summary>The first of the words of a group of synonyms, which has no other name.</summary>
    public static string? FirstWord(YamlMapping fields) => fields.ValueOf("words") is YamlSequence { Items: [YamlScalar word, ..] } ? word.Value.Trim() : null;

    private static string IdOf(RecordType type, string file, YamlMapping fields, int index)
    {
        if (!type.IsList)
        {
            return IdOfFile(file);
        }

        return fields.TextOf("id") ?? fields.TextOf("code") ?? fields.TextOf("name") ?? FirstWord(fields) ?? $"#{index + 1}";
    }
}
