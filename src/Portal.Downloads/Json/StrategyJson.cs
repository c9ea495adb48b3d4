using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Goals;

namespace Portal.Downloads.Json;

/// <summary>The fields of a strategy and its goals.</summary>
internal static class StrategyJson
{
    public static void Write(Utf8JsonWriter json, Strategy strategy)
    {
        json.Id("id", strategy.Id);
        json.Text("title", strategy.Title);
        json.Term("level", StrategyLevels.All, strategy.Level);
        json.Id("region", strategy.Region);
        json.Ids("regions", strategy.Regions);
        json.Whole("year", strategy.Year);
        json.Group("period", strategy.Period, SharedJson.Write);
        json.Term("status", Standings.All, strategy.Status);
        json.Id("body", strategy.Body);
        json.Id("budget", strategy.Budget);
        json.Text("organisation", strategy.Organisation);
        json.Group("ids", strategy.CaseNumbers, SharedJson.Write);
        json.Group("decision", strategy.Decision, SharedJson.Write);
        json.Text("vision", strategy.Vision);
        json.Groups("values", strategy.Values, SharedJson.Write);
        json.Text("description", strategy.Description);
        json.Text("follow_up", strategy.FollowUp);
        json.Groups("internal_control", strategy.InternalControl, Write);
        json.Groups("goals", strategy.Goals, WriteTree);
        json.Groups("notes", strategy.Notes, SharedJson.Write);
        json.Group("source", strategy.Source, SharedJson.Write);
    }

    /// <summary>A goal's own fields, without the goals below it.</summary>
    public static void Write(Utf8JsonWriter json, Goal goal)
    {
        json.Id("id", goal.Id);
        json.Text("title", goal.Title);
        json.Term("kind", GoalKinds.All, goal.Kind);
        json.Whole("number", goal.Number);
        json.Term("scope", GoalScopes.All, goal.Scope);
        json.Text("description", goal.Description);
        json.Text("strategy", goal.Approach);
        json.Term("set_by", GoalSetters.All, goal.SetBy);
        json.Texts("reported", goal.Reported);
        json.Text("color", goal.Color);
        json.Groups("indicators", goal.Indicators, Write);
        json.Texts("assignments", goal.Assignments);
    }

    private static void WriteTree(Utf8JsonWriter json, Goal goal)
    {
        Write(json, goal);
        json.Groups("children", goal.Children, WriteTree);
    }

    private static void Write(Utf8JsonWriter json, GoalIndicator indicator)
    {
        json.Text("name", indicator.Name);
        json.Text("unit", indicator.Unit);
        json.Term("direction", Directions.All, indicator.Direction);
        json.Number("target", indicator.Target);
        json.Number("target_min", indicator.TargetMin);
        json.Number("target_max", indicator.TargetMax);
        json.Term("target_qualifier", Qualifiers.All, indicator.TargetQualifier);
        json.Whole("target_year", indicator.TargetYear);
        json.Whole("baseline_year", indicator.BaselineYear);
        json.Ids("compare", indicator.Compare);
        json.Text("note", indicator.Note);
    }

    private static void Write(Utf8JsonWriter json, InternalControl control)
    {
        json.Text("area", control.Area);
        json.Text("risk", control.Risk);
        json.Texts("measures", control.Measures);
    }
}
