using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Records;

namespace Portal.Content.Reading;

/// <summary>What was read of an input folder: every file's records, references and problems.</summary>
public sealed class InputReading
{
    private readonly FrozenDictionary<Type, Record[]> _byType;

    internal InputReading(ImmutableArray<FileReading> files)
    {
        Files = files;
        _byType = files.SelectMany(file => file.Records).GroupBy(record => record.GetType()).ToFrozenDictionary(type => type.Key, type => type.ToArray());
    }

    /// <summary>The problems found within single files, in the order of their places.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Files.SelectMany(file => file.Diagnostics);

    /// <summary>How many files were read.</summary>
    public int FileCount => Files.Length;

    /// <summary>How many records were read.</summary>
    public int RecordCount => _byType.Values.Sum(records => records.Length);

    /// <summary>The files, in ordinal order of their paths.</summary>
    internal ImmutableArray<FileReading> Files { get; }

    /// <summary>The records of a type, in the order of their files' paths.</summary>
    public ImmutableArray<T> Records<T>()
        where T : Record => _byType.TryGetValue(typeof(T), out var records) ? [.. records.Cast<T>()] : [];
}
