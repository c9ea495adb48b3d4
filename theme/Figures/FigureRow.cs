using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Theme.Figures;

/// <summary>A row of a figure.</summary>
/// <param name="Cells">A cell for each column; the first is the row's head.</param>
/// <param name="Theme">The theme that colours the row; its mark stands before the head.</param>
/// <param name="Stage">The stage that the row is of: its badge stands as the head, and its pattern fills the bar.</param>
/// <param name="IsPart">Whether the row is a part of the one above.</param>
/// <param name="IsSum">Whether the row is the sum of others, and so has no bar.</param>
/// <param name="Place">The record, and the line of its file, that the row is of.</param>
public sealed record FigureRow(ImmutableArray<FigureCell> Cells, Content.Records.Theme? Theme = null, Stage? Stage = null, bool IsPart = false, bool IsSum = false, (RecordOrigin Record, int Line)? Place = null)
{
    /// <summary>A row.</summary>
    public static FigureRow Of(params ImmutableArray<FigureCell> cells) => new(cells);

    /// <summary>The same row, of a figure of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="figure">Its figure.</param>
    public FigureRow At(RecordOrigin record, FieldGroup figure) => this with { Place = (record, figure.Line) };
}
