using System.Collections.Immutable;

namespace Portal.Downloads.Tables;

/// <summary>A table with rows of one type.</summary>
internal sealed class Table<T>(string name, string title, string description, ImmutableArray<Column<T>> columns, Func<TableScope, IEnumerable<T>> rows)
    : DownloadTable(name, title, description)
{
    public override ImmutableArray<DownloadColumn> Columns { get; } = ImmutableArray<DownloadColumn>.CastUp(columns);

    internal override void WriteRows(TableScope scope, CellWriter cells)
    {
        foreach (var row in rows(scope))
        {
            WriteRow(cells, row, scope);
        }
    }

    internal override IEnumerable<Action<CellWriter>> Rows(TableScope scope) =>
        rows(scope).Select(row => (Action<CellWriter>)(cells => WriteRow(cells, row, scope)));

    private void WriteRow(CellWriter cells, T row, TableScope scope)
    {
        foreach (var column in columns)
        {
            column.Write(cells, row, scope);
        }

        cells.EndRow();
    }
}
