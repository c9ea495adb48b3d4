using System.Collections.Immutable;
using Portal.Content.Money;

namespace Portal.Theme.Figures;

/// <summary>A row of a figure.</summary>
/// <param name="Cells">A cell for each column; the first is the row's head.</param>
/// <param name="Theme">The theme that colours the row; its mark stands before the head.</param>
/// <param name="Stage">The stage whose pattern fills the row's bar.</param>
public sealed record FigureRow(ImmutableArray<FigureCell> Cells, Content.Records.Theme? Theme = null, Stage? Stage = null)
{
    /// <summary>A row.</summary>
    public static FigureRow Of(params ImmutableArray<FigureCell> cells) => new(cells);
}
