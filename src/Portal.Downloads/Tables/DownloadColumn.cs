using System.Collections.Immutable;

namespace Portal.Downloads.Tables;

/// <summary>A column of a table.</summary>
public abstract class DownloadColumn
{
    private protected DownloadColumn(string name, string title, ColumnKind kind, string description, ImmutableArray<(string Token, string Label)> terms) =>
        (Name, Title, Kind, Description, Terms) = (name, title, kind, description, terms);

    /// <summary>The column's name in plain CSV: lower-case English, stable.</summary>
    public string Name { get; }

    /// <summary>The column's heading in Excel files: Swedish.</summary>
    public string Title { get; }

    /// <summary>What the cells hold.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What the column says, in Swedish.</summary>
    public string Description { get; }

    /// <summary>For coded values: the codes of plain CSV, and the Swedish words of Excel files.</summary>
    public ImmutableArray<(string Token, string Label)> Terms { get; }

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; internal init; }
}
