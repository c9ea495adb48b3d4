using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Json;

/// <summary>An initiative's fields.</summary>
internal static class InitiativeJson
{
    public static void Write(Utf8JsonWriter json, Initiative initiative)
    {
        json.Text("title", initiative.Title);
        json.Id("region", initiative.Region);
        json.Ids("regions", initiative.Regions);
        json.Texts("shared_with", [.. initiative.SharedWith.Select(other => other.ToString())]);
        json.Id("theme", initiative.Theme);
        json.Ids("also_themes", initiative.AlsoThemes);
        json.Whole("year", initiative.Year);
        json.Term("kind", InitiativeKinds.All, initiative.Kind);
        json.Term("status", InitiativeStatuses.All, initiative.Status);
        json.Group("period", initiative.Period, SharedJson.Write);
        json.Text("owner", initiative.Owner);
        json.Texts("partners", initiative.Partners);
        json.Group("decision", initiative.Decision, SharedJson.Write);
        json.Group("cost", initiative.Cost, Write);
        json.Groups("funding", initiative.Funding, Write);
        json.Group("participants", initiative.Participants, Write);
        json.Groups("indicators", initiative.Indicators, Write);
        json.Texts("goals", [.. initiative.Goals.Select(goal => goal.ToString())]);
        json.Texts("municipalities", initiative.Municipalities);
        json.Texts("places_abroad", initiative.PlacesAbroad);
        json.Term("assessment", Assessments.All, initiative.Assessment);
        json.Group("ids", initiative.CaseNumbers, SharedJson.Write);
        json.Groups("notes", initiative.Notes, SharedJson.Write);
        json.Group("source", initiative.Source, SharedJson.Write);
    }

    private static void Write(Utf8JsonWriter json, Cost cost)
    {
        json.Kronor("total", cost.Total);
        json.KronorByYear("years", cost.Years);
        json.Groups("lines", cost.Lines, Write);
        json.Text("note", cost.Note);
    }

    private static void Write(Utf8JsonWriter json, CostLine line)
    {
        json.Text("name", line.Name);
        json.Kronor("total", line.Total);
        json.KronorByYear("years", line.Years);
    }

    private static void Write(Utf8JsonWriter json, Funding funding)
    {
        json.Text("financier", funding.Financier);
        json.Text("fund", funding.Fund);
        json.Kronor("amount", funding.Amount);
        json.Stage(funding.Stage);
        json.Flag("approximate", funding.IsApproximate);
        json.Flag("part", funding.IsPart);
        json.Whole("year", funding.Year);
        json.KronorByYear("years", funding.Years);
        json.Text("note", funding.Note);
    }

    private static void Write(Utf8JsonWriter json, Participants participants)
    {
        json.Whole("total", participants.Stated);
        json.Term("qualifier", Qualifiers.All, participants.Qualifier);
        json.Whole("women", participants.Women);
        json.Whole("men", participants.Men);
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.Text("name", indicator.Name);
        json.Text("unit", indicator.Unit);
        json.Number("baseline", indicator.Baseline);
        json.Number("target", indicator.Target);
        json.Term("target_qualifier", Qualifiers.All, indicator.TargetQualifier);
        json.Number("outcome", indicator.Outcome);
        json.Term("outcome_qualifier", Qualifiers.All, indicator.OutcomeQualifier);
        json.Text("note", indicator.Note);
    }
}
