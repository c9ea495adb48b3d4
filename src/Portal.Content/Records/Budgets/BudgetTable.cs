using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;

namespace Portal.Content.Records.Budgets;

/// <summary>A table of a budget.</summary>
public sealed class BudgetTable(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Tabellens id.");
    public string Title { get; } = fields.Title("title", "Tabellens namn.");
    public SourceUnit SourceUnit { get; } = fields.Term("source_unit", SourceUnits.All, "Enheten i källan, och därmed avrundningen.");
    public ImmutableArray<string> Columns { get; } = fields.Texts("columns", "Kolumnerna.");
    public ImmutableArray<BudgetRow> Rows { get; } = fields.Groups("rows", row => new BudgetRow(row), "Raderna.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!fields.AreSound("columns", "rows"))
        {
            return;
        }

        for (var i = 0; i < Rows.Length; i++)
        {
            if (Rows[i].Values.Length != Columns.Length)
            {
                fields.ReportAt(DiagnosticCode.TableShape, "rows", i, $"The row '{Rows[i].Name}' has {Rows[i].Values.Length} values for {Columns.Length} columns.", "Give one value for each column; null where the source is empty.");
                return;
            }
        }

        // Each figure is rounded by at most half of the source's last digit.
        var halfDigit = SourceUnit switch { SourceUnit.Million => 50_000L, SourceUnit.Thousand => 500L, _ => 0L };
        var reported = new HashSet<(int Column, Kronor Difference)>();
        for (var i = 0; i < Rows.Length; i++)
        {
            var row = Rows[i];
            if (row.Kind != RowKind.Sum)
            {
                continue;
            }

            var summed = Rows.Take(i).Where(other => other.Kind == RowKind.Item && (row.Group is null || other.Group == row.Group)).ToList();
            var isFirst = true;
            for (var column = 0; column < Columns.Length; column++)
            {
                if (row.Values[column] is not { } stated)
                {
                    continue;
                }

                // A row that is wrong makes every sum of it differ by as much.
                var sum = Kronor.Sum(summed.Select(item => item.Values[column] ?? Kronor.Zero));
                if (Math.Abs((sum - stated).Value) > halfDigit * (summed.Count + 1) && reported.Add((column, sum - stated)) && isFirst)
                {
                    fields.ReportAt(DiagnosticCode.TableSum, "rows", i, $"'{row.Name}' says {stated} in the column '{Columns[column]}', but the rows above add up to {sum}, a difference of {new Kronor(Math.Abs((sum - stated).Value))}.", "Check the rows against the source; a digit or a sign may be wrong.");
                    isFirst = false;
                }
            }
        }
    }
}
