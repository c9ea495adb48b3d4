using System.Collections.Immutable;
using Portal.Content.Diagnostics;

namespace Portal.Content.Reading;

/// <summary>What was read of an input folder: every file's records and problems.</summary>
public sealed class InputReading
{
    /// <summary>The problems found within single files, in the order of their places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>How many record files were read.</summary>
    public int FileCount { get; internal init; }

    /// <summary>How many records were read.</summary>
    public int RecordCount { get; internal init; }
}
