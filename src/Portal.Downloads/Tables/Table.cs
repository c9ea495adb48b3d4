using System.Collections.Immutable;

namespace Portal.Downloads.Tables;

/// <summary>A table with rows of one type.</summary>
internal sealed class Table<T>(string name, string title, string description, ImmutableArray<Column<T>> columns, Func<TableScope, IEnumerable<T>> rows)
    : DownloadTable(name, title, description)
{
    public override ImmutableArray<DownloadColumn> Columns { get; } = ImmutableArray<DownloadColumn>.CastUp(columns);

    internal override long Count(TableScope scope) => rows(scope).LongCount();

    internal override void WriteRows(TableScope scope, CellWriter cells, long from = 0, long most = long.MaxValue)
    {
        foreach (var row in rows(scope))
        {
            if (from > 0)
            {
                from--;
                continue;
            }

            if (most-- == 0)
            {
                return;
            }

            foreach (var column in columns)
            {
                column.Write(cells, row, scope);
            }

            cells.EndRow();
        }
    }
}
