namespace Portal.Content.Diagnostics;

/// <summary>A place in a file of the input folder.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column number in UTF-16 code units, from 1.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <inheritdoc/>
    public int CompareTo(SourcePosition other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";

    /// <summary>Whether the left place stands before the right one.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place stands after the right one.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place stands before the right one or is the same.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place stands after the right one or is the same.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}
