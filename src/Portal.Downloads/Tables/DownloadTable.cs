using System.Collections.Immutable;

namespace Portal.Downloads.Tables;

/// <summary>A table that is offered for download: its columns, keys and meaning. The same in every form, so that all forms agree.</summary>
public abstract class DownloadTable
{
    private protected DownloadTable(string name, string title, string description) => (Name, Title, Description) = (name, title, description);

    /// <summary>The table's name in file names and in the data package.</summary>
    public string Name { get; }

    /// <summary>The table's title in Swedish; at most 31 characters, as names of sheets are.</summary>
    public string Title { get; }

    /// <summary>What a row is, in Swedish.</summary>
    public string Description { get; }

    /// <summary>The columns.</summary>
    public abstract ImmutableArray<DownloadColumn> Columns { get; }

    /// <summary>The columns that name a row, together.</summary>
    public required ImmutableArray<string> Key { get; init; }

    /// <summary>The columns that point to other tables.</summary>
    public ImmutableArray<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Whether it grows with the number of initiatives, so that it is offered compressed, too.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Writes all rows.</summary>
    internal abstract void WriteRows(TableScope scope, CellWriter cells);

    /// <summary>A writer of one row at a time, for forms that must know where they are.</summary>
    internal abstract IEnumerable<Action<CellWriter>> Rows(TableScope scope);
}
