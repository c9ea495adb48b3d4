using System.Collections.Immutable;

namespace Portal.Downloads.Tables;

/// <summary>A column of a table with rows of one type.</summary>
internal sealed class Column<T> : DownloadColumn
{
    private readonly Action<CellWriter, T, TableScope> _write;

    internal Column(string name, string title, ColumnKind kind, string description, Action<CellWriter, T, TableScope> write, ImmutableArray<(string, string)> terms = default)
        : base(name, title, kind, description, terms.IsDefault ? [] : terms) => _write = write;

    public void Write(CellWriter cells, T row, TableScope scope) => _write(cells, row, scope);

    /// <summary>The same column, of which every row has a value.</summary>
    public Column<T> Required() => new(Name, Title, Kind, Description, _write, Terms) { IsRequired = true };
}
