using System.Text.Json;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Initiatives;
using Portal.Theme;
using Portal.Theme.Language;

namespace Portal.Build.Figures;

/// <summary>All indicators with targets as JSON, for the page that filters and sorts them in the browser.</summary>
internal static class TargetsJson
{
    /// <summary>Writes the file.</summary>
    public static void Write(Stream output, SiteContext site)
    {
        var graph = site.Graph;
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartObject("labels");
        Labels(json, "status", AttainmentWords.InOrder.Select(attainment => (AttainmentWords.SlugOf(attainment), AttainmentWords.Of(attainment))));
        Labels(json, "region", graph.Regions.Select(region => (region.Id.Value, region.ShortName)));
        Labels(json, "area", graph.ProgrammeAreas.Select(area => (area.Id.Value, area.Name)));
        Labels(json, "themes", graph.Themes.Select(theme => (theme.Id.Value, theme.ShortName)));
        // A name that is a whole number would be sorted first by the browser: the goals are numbered anyway.
        Labels(json, "goals", graph.Agenda?.Goals.Select(goal => (goal.Goal.Id.Value, $"{goal.Goal.Id}. {goal.Goal.Title}")) ?? []);
        json.WriteEndObject();
        json.WriteStartArray("targets");
        foreach (var (initiative, indicator) in site.Figures.Outcomes.Targets)
        {
            var unit = indicator.Unit is { } name ? $"{Swedish.NoBreakSpace}{name}" : null;
            json.WriteStartObject();
            json.WriteString("name", indicator.Name);
            json.WriteString("title", initiative.Title);
            json.WriteString("address", Addresses.Of(initiative));
            json.WriteString("region", initiative.Region.Value);
            Texts(json, "area", initiative.AllRegions.Select(region => graph.Region(region).ProgrammeArea.Value).Distinct());
            Texts(json, "themes", initiative.AllThemes.Select(theme => theme.Value));
            Texts(json, "goals", initiative.Goals.Where(goal => goal.Strategy == PortalGraph.AgendaId).Select(goal => goal.Goal.Value));
            json.WriteString("target", Swedish.Qualified(indicator.TargetQualifier, Swedish.Number(indicator.Target!.Value)) + unit);
            json.WriteNumber("targetValue", indicator.Target.Value);
            if (indicator.Outcome is { } outcome)
            {
                json.WriteString("outcome", Swedish.Qualified(indicator.OutcomeQualifier, Swedish.Number(outcome)) + unit);
                json.WriteNumber("outcomeValue", outcome);
            }
            else
            {
                json.WriteNull("outcome");
                json.WriteNull("outcomeValue");
            }

            json.WriteString("status", AttainmentWords.SlugOf(indicator.Attainment));
            json.WriteString("basis", initiative.Assessment is { } basis ? Assessments.All.Label(basis) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("source", site.Figures.Source);
        json.WriteString("data", DataLine.Of(site));
        json.WriteEndObject();
    }

    private static void Labels(Utf8JsonWriter json, string name, IEnumerable<(string Value, string Label)> labels)
    {
        json.WriteStartObject(name);
        foreach (var (value, label) in labels)
        {
            json.WriteString(value, label);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
