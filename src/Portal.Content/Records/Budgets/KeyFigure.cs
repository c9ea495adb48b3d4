using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records.Budgets;

/// <summary>A figure of a budget that is not money.</summary>
public sealed class KeyFigure(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Vad som mäts.");
    public string Unit { get; } = fields.Text("unit", "Enheten.");
    public ImmutableArray<string> Columns { get; } = fields.Texts("columns", "Kolumnerna.");
    public ImmutableArray<decimal> Values { get; } = fields.Numbers("values", "Ett värde för varje kolumn.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Values.Length != Columns.Length && fields.AreSound("columns", "values"))
        {
            fields.Report(DiagnosticCode.TableShape, "values", $"There are {Values.Length} values for {Columns.Length} columns.", "Give one value for each column.");
        }
    }
}
