using System.Text.Json;
using Portal.Content.Graph;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>The data of a single page, as it lies beside the page.</summary>
internal static class PageJson
{
    public static void WriteInitiative(Stream output, Initiative initiative, TableScope scope)
    {
        using var json = JsonDocuments.Open(output);
        json.WriteStartObject();
        JsonDocuments.WriteAbout(json, scope.Settings, initiative.Title);
        json.WritePropertyName("initiative");
        ExportedTypes.Initiatives.Write(json, initiative, scope);
        json.WriteStartArray("regions");
        foreach (var region in initiative.AllRegions)
        {
            WriteLink(json, region.Value, scope.Graph.Region(region).Name, scope.Url(scope.Settings.Pages.Region(region)));
        }

        json.WriteEndArray();
        json.WriteStartArray("themes");
        foreach (var theme in initiative.AllThemes)
        {
            WriteLink(json, theme.Value, scope.Graph.Theme(theme).Name, scope.Url(scope.Settings.Pages.Theme(theme)));
        }

        json.WriteEndArray();
        json.WriteStartArray("goals");
        foreach (var goal in initiative.Goals)
        {
            WriteLink(json, goal.ToString(), scope.Graph.Goal(goal).Goal.Title, scope.Url(scope.Settings.Pages.Goal(goal)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteRegion(Stream output, Region region, TableScope scope)
    {
        using var json = JsonDocuments.Open(output);
        var group = scope.Graph.Of(region);
        json.WriteStartObject();
        JsonDocuments.WriteAbout(json, scope.Settings, region.Name);
        json.WritePropertyName("region");
        ExportedTypes.Regions.Write(json, region, scope);
        json.WritePropertyName("totals");
        JsonDocuments.WriteTotals(json, group.Money);
        json.WriteStartArray("strategies");
        foreach (var tree in scope.Graph.StrategiesOf(region))
        {
            WriteLink(json, tree.Strategy.Id.Value, tree.Strategy.Title, scope.Url(scope.Settings.Pages.Strategy(tree.Strategy.Id)));
        }

        json.WriteEndArray();
        json.WriteStartArray("allocations");
        foreach (var allocation in scope.Graph.Allocations.Where(allocation => allocation.Region == region.Id))
        {
            ExportedTypes.Allocations.Write(json, allocation, scope);
        }

        json.WriteEndArray();
        WriteInitiatives(json, group, scope);
        json.WriteEndObject();
    }

    public static void WriteGoal(Stream output, StrategyGoal goal, TableScope scope)
    {
        using var json = JsonDocuments.Open(output);
        json.WriteStartObject();
        JsonDocuments.WriteAbout(json, scope.Settings, goal.Goal.Title);
        json.WriteStartObject("goal");
        json.WriteString("reference", goal.Reference.ToString());
        StrategyJson.Write(json, goal.Goal);
        json.WriteString("url", scope.Url(scope.Settings.Pages.Goal(goal.Reference)));
        json.WriteEndObject();
        json.WritePropertyName("part_of");
        WriteLink(json, goal.Strategy.Id.Value, goal.Strategy.Title, scope.Url(scope.Settings.Pages.Strategy(goal.Strategy.Id)));
        json.WriteStartArray("path");
        foreach (var above in goal.Path.Take(goal.Path.Count() - 1))
        {
            WriteGoalLink(json, above, scope);
        }

        json.WriteEndArray();
        json.WriteStartArray("children");
        foreach (var child in goal.Children)
        {
            WriteGoalLink(json, child, scope);
        }

        json.WriteEndArray();
        json.WritePropertyName("totals");
        JsonDocuments.WriteTotals(json, goal.WithSubgoals.Money);
        json.WriteNumber("direct_initiatives", goal.Direct.Count);
        WriteInitiatives(json, goal.WithSubgoals, scope);
        json.WriteEndObject();
    }

    /// <summary>The initiatives of a page, with what it takes to find and sort them.</summary>
    public static void WriteInitiatives(Utf8JsonWriter json, InitiativeGroup group, TableScope scope)
    {
        json.WriteStartArray("initiatives");
        foreach (var initiative in group.Initiatives)
        {
            var page = scope.Settings.Pages.Initiative(initiative.Reference);
            json.WriteStartObject();
            json.WriteString("id", initiative.Reference.ToString());
            json.WriteString("title", initiative.Title);
            json.WriteString("region", initiative.Region.Value);
            json.WriteString("theme", initiative.Theme.Value);
            json.WriteNumber("year", initiative.Year);
            json.WriteString("kind", InitiativeKinds.All.Token(initiative.Kind));
            json.Term("status", InitiativeStatuses.All, initiative.Status);
            json.WriteString("url", scope.Url(page));
            json.WriteString("data", scope.Url(page + "index.json"));
            json.WriteEndObject();
            JsonDocuments.FlushIfFull(json);
        }

        json.WriteEndArray();
    }

    private static void WriteGoalLink(Utf8JsonWriter json, StrategyGoal goal, TableScope scope) =>
        WriteLink(json, goal.Reference.ToString(), goal.Goal.Title, scope.Url(scope.Settings.Pages.Goal(goal.Reference)));

    private static void WriteLink(Utf8JsonWriter json, string id, string title, string url)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("title", title);
        json.WriteString("url", url);
        json.WriteEndObject();
    }
}
