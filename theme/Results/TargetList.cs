using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Initiatives;
using Portal.Theme.Figures;
using Portal.Theme.Language;

namespace Portal.Theme.Results;

/// <summary>Indicators with targets that have something in common: a list of pages of its own.</summary>
/// <param name="Title">What the list is called.</param>
/// <param name="Address">The address of its first page.</param>
/// <param name="Targets">The indicators, those that fell short first.</param>
public sealed record TargetList(string Title, string Address, ImmutableArray<MeasuredTarget> Targets)
{
    private static readonly ImmutableArray<FigureColumn> Columns =
    [
        new("Det som mäts"), new("Insats"), new("Region"), FigureColumn.Number("Mål"), FigureColumn.Number("Utfall"), new("Bedömning"), new("Redovisat enligt"),
    ];

    /// <summary>The indicators as a figure: all, or those of one page.</summary>
    /// <param name="graph">The graph that has them.</param>
    /// <param name="source">Where they come from.</param>
    /// <param name="paging">The page; null for all.</param>
    public Figure Figure(PortalGraph graph, string source, Paging? paging = null) => new(
        Address.Trim('/'),
        Title,
        Columns,
        [.. (paging is { } page ? page.Items(Targets) : Targets).Select(target => RowOf(graph, target))],
        source);

    private static FigureRow RowOf(PortalGraph graph, MeasuredTarget target)
    {
        var (initiative, indicator) = target;
        var region = graph.Region(initiative.Region);
        return FigureRow.Of(
            new FigureCell(indicator.Name),
            new FigureCell(initiative.Title, Address: Addresses.Of(initiative)),
            new FigureCell(region.ShortName, Address: Addresses.Of(region)),
            new FigureCell(Swedish.Qualified(indicator.TargetQualifier, Swedish.Number(indicator.Target!.Value)) + UnitAfter(indicator.Target.Value)),
            indicator.Outcome is { } outcome ? new FigureCell(Swedish.Qualified(indicator.OutcomeQualifier, Swedish.Number(outcome)) + UnitAfter(outcome)) : FigureCell.Gap,
            new FigureCell(AttainmentWords.Of(indicator.Attainment), Attainment: indicator.Attainment),
            initiative.Assessment is { } basis ? new FigureCell(Assessments.All.Label(basis)) : new FigureCell("sägs inte", IsGap: true));

        string? UnitAfter(decimal value) => indicator.Unit is { } unit ? $"{Swedish.NoBreakSpace}{UnitWords.After(value, unit)}" : null;
    }
}
