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

    /// <summary>Whether its rows are those of one initiative after the other, so that files of several parts can be written together.</summary>
    internal bool IsByInitiative { get; init; }

    /// <summary>The number of rows.</summary>
    internal abstract long Count(TableScope scope);

    /// <summary>Writes the rows, or some of them.</summary>
    /// <param name="scope">What to fill the table from.</param>
    /// <param name="cells">Where to.</param>
    /// <param name="from">How many rows to leave out first.</param>
    /// <param name="most">How many rows to write at most.</param>
    internal abstract void WriteRows(TableScope scope, CellWriter cells, long from = 0, long most = long.MaxValue);
}
