using System.Text.Json;
using Portal.Content.Language;
using Portal.Content.Records.Places;
using Portal.Theme;
using Portal.Theme.Figures;

namespace Portal.Build.Figures;

/// <summary>What the tables of regions show, region by region, as JSON: for the page that sets regions side by side.</summary>
internal static class CompareJson
{
    /// <summary>Writes the file.</summary>
    public static void Write(Stream output, SiteContext site)
    {
        var (graph, figures) = (site.Graph, site.Figures);
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("regions");
        foreach (var region in graph.Regions)
        {
            json.WriteStartObject();
            json.WriteString("id", region.Id.Value);
            json.WriteString("name", region.ShortName);
            json.WriteString("address", Addresses.Of(region));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        Group(json, "Insatser", figures.Regions, graph.Regions);
        Group(json, figures.CoverageFigure.Title, figures.CoverageFigure, graph.Regions);
        Group(json, "Mål och utfall", figures.Outcomes.ByRegion, graph.Regions);
        Group(json, "Pengar, kronor", figures.Money.ByRegion, graph.Regions);
        Grants(json, site);
        json.WriteEndArray();
        json.WriteString("data", DataLine.Of(site));
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, string title, Figure figure, IEnumerable<Region> regions)
    {
        var rows = figure.Rows.ToDictionary(row => row.Cells[0].Text);
        json.WriteStartObject();
        json.WriteString("title", title);
        Notes(json, [figure.Note is { } note ? $"{title}: {note}" : null, figure.Source]);
        json.WriteStartArray("rows");
        for (var n = 1; n < figure.Columns.Length; n++)
        {
            json.WriteStartObject();
            json.WriteString("title", figure.Columns[n].Title);
            json.WriteStartArray("cells");
            foreach (var region in regions)
            {
                // Where the row says that there is nothing, its further cells are empty: a dash.
                Cell(json, !rows.TryGetValue(region.ShortName, out var row) ? FigureCell.Gap : row.Cells[n] == FigureCell.Empty ? FigureCell.None : row.Cells[n]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Grants(Utf8JsonWriter json, SiteContext site)
    {
        var year = site.Graph.Allocations.Select(allocation => (int?)allocation.Year).Max();
        if (year is not { } latest)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("title", $"Anslag 1:1, {latest}");
        Notes(json, [site.Figures.Grants.RegionsOf(latest).Source]);
        json.WriteStartArray("rows");
        Row("Belopp som regionen anger", allocation => allocation.Total is { } total
            ? new FigureCell($"{Swedish.Approximately(total.IsApproximate, Swedish.ShortMoney(total.Amount))} ({Swedish.Lower(total.What ?? "källan säger inte vad")})", Address: Addresses.Of(allocation))
            : FigureCell.Gap);
        Row("Bidrog till strategin", allocation => Answer(allocation.Contributes?.Strategy));
        Row("Bidrog till Regionalfonden", allocation => Answer(allocation.Contributes?.RegionalFund));
        Row("Bidrog till Interreg", allocation => Answer(allocation.Contributes?.Interreg));
        json.WriteEndArray();
        json.WriteEndObject();

        void Row(string title, Func<Content.Records.Reporting.Allocation, FigureCell> cellOf)
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteStartArray("cells");
            foreach (var region in site.Graph.Regions)
            {
                Cell(json, site.Graph.AllocationOf(region, latest) is { } allocation ? cellOf(allocation) : FigureCell.Gap);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        static FigureCell Answer(bool? answer) => answer switch { true => new("ja"), false => new("nej"), null => new("svarar inte", IsGap: true) };
    }

    // What a reader who takes the table away must know of it.
    private static void Notes(Utf8JsonWriter json, IEnumerable<string?> notes)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes.OfType<string>())
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, FigureCell cell)
    {
        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        if (cell.Address is { } address)
        {
            json.WriteString("address", address);
        }

        if (cell.IsGap)
        {
            json.WriteBoolean("gap", true);
        }
        else if (cell.Number is { } number)
        {
            json.WriteNumber("number", number);
            if (FigureFiles.RemarkOn(cell) is { } remark)
            {
                json.WriteString("remark", remark);
            }
        }

        json.WriteEndObject();
    }
}
