using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Records.Places;
using Portal.Content.Text;
using Portal.Theme.Figures;
using Portal.Theme.Regions;

namespace Portal.Theme.Compare;

/// <summary>What each region reported under each theme, and what it did not, in the latest year that any region reports of.</summary>
public sealed class CoverageTable
{
    private readonly Dictionary<Slug, ImmutableArray<CoverageCell>> _rows = [];

    internal CoverageTable(PortalGraph graph)
    {
        Regions = graph.Regions;
        Themes = graph.Themes;
        Year = graph.Reports.Select(report => (int?)report.Year).DefaultIfEmpty().Max();
        if (Year is not { } year)
        {
            return;
        }

        foreach (var region in graph.Regions)
        {
            var list = RegionPages.InitiativesOf(graph, region);
            _rows[region.Id] =
            [
                .. graph.CoverageOf(region, year).Select(theme => new CoverageCell(
                    theme,
                    theme.Initiatives.IsEmpty ? AddressOfGaps(graph, region) : list.AddressOf(theme.Theme.Id.Value) ?? Addresses.Of(region))),
            ];
        }
    }

    /// <summary>The year; null where no region has a report.</summary>
    public int? Year { get; }

    /// <summary>The regions: the rows.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>The themes: the columns.</summary>
    public ImmutableArray<Content.Records.Theme> Themes { get; }

    /// <summary>A region's row, a cell for each theme; empty where there is no year.</summary>
    public ImmutableArray<CoverageCell> this[Region region] => _rows.GetValueOrDefault(region.Id, []);

    /// <summary>The table in words, to be taken away.</summary>
    public Figure Figure(string source) => new(
        "jamfor/tackning",
        $"Vad regionerna redovisar, tema för tema{(Year is { } year ? $", {year}" : null)}",
        [new("Region"), .. Themes.Select(theme => new FigureColumn(theme.ShortName))],
        [.. Regions.Where(region => !this[region].IsEmpty).Select(region => FigureRow.Of(
            [new FigureCell(region.ShortName, Address: Addresses.Of(region)), .. this[region].Select(cell => new FigureCell(cell.Words, Address: cell.Address, IsGap: cell.Theme.Initiatives.IsEmpty))]))],
        source);

    private static string AddressOfGaps(PortalGraph graph, Region region) =>
        graph.Reports.Any(report => report.Region == region.Id) ? $"{Addresses.Of(region)}#redovisat" : Addresses.Of(region);
}
