using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;

namespace Portal.Downloads.Json;

/// <summary>The fields of boards, their decisions and their budgets.</summary>
internal static class BoardJson
{
    public static void Write(Utf8JsonWriter json, Body body)
    {
        json.Id("id", body.Id);
        json.Text("name", body.Name);
        json.Id("region", body.Region);
        json.Text("organisation", body.Organisation);
        json.Texts("areas", body.Areas);
        json.Group("administration", body.Administration, Write);
        json.Id("plan", body.Plan);
        json.Id("budget", body.Budget);
        json.Groups("meetings", body.Meetings, Write);
        json.Groups("notes", body.Notes, SharedJson.Write);
        json.Group("source", body.Source, SharedJson.Write);
    }

    public static void Write(Utf8JsonWriter json, DecisionList list)
    {
        json.Id("id", list.Id);
        json.Text("title", list.Title);
        json.Id("region", list.Region);
        json.Id("body", list.Body);
        json.Whole("year", list.Year);
        json.Group("period", list.Period, SharedJson.Write);
        json.Text("decided_by", list.DecidedBy);
        json.Text("delegation", list.Delegation);
        json.Date("reported", list.Reported);
        json.Group("ids", list.CaseNumbers, SharedJson.Write);
        json.Term("currency", Currencies.All, (Currency?)list.Currency);
        json.Groups("decisions", list.InPublicOrder, Write);
        json.Groups("notes", list.Notes, SharedJson.Write);
        json.Group("source", list.Source, SharedJson.Write);
    }

    public static void Write(Utf8JsonWriter json, Budget budget)
    {
        json.Id("id", budget.Id);
        json.Text("title", budget.Title);
        json.Id("region", budget.Region);
        json.Id("body", budget.Body);
        json.Id("strategy", budget.Strategy);
        json.Whole("year", budget.Year);
        json.Term("status", Standings.All, (Standing?)budget.Status);
        json.Group("ids", budget.CaseNumbers, SharedJson.Write);
        json.Term("currency", Currencies.All, (Currency?)budget.Currency);
        json.Kronor("turnover", budget.Turnover);
        json.Groups("financing_shares", budget.FinancingShares, SharedJson.Write);
        json.Group("price_and_wage_adjustment", budget.PriceAndWageAdjustment, Write);
        json.Groups("key_figures", budget.KeyFigures, Write);
        json.Groups("special_funds", budget.SpecialFunds, Write);
        json.Groups("reserves", budget.Reserves, Write);
        json.Groups("forecasts", budget.Forecasts, Write);
        json.Groups("tables", budget.Tables, Write);
        json.Text("assessment", budget.Assessment);
        json.Groups("notes", budget.Notes, SharedJson.Write);
        json.Group("source", budget.Source, SharedJson.Write);
    }

    private static void Write(Utf8JsonWriter json, Administration administration)
    {
        json.Text("name", administration.Name);
        json.Text("note", administration.Note);
    }

    private static void Write(Utf8JsonWriter json, MeetingYear meetings)
    {
        json.Whole("year", meetings.Year);
        json.Term("status", Standings.All, (Standing?)meetings.Status);
        json.Term("kind", MeetingKinds.All, (MeetingKind?)meetings.Kind);
        json.Text("duration", meetings.Duration);
        json.Group("ids", meetings.CaseNumbers, SharedJson.Write);
        json.Texts("dates", [.. meetings.Dates.Select(date => date.ToString())]);
    }

    private static void Write(Utf8JsonWriter json, GrantDecision decision)
    {
        json.Text("case", decision.IsOnPerson ? null : decision.Case);
        json.Text("support", decision.Support);
        json.Text("recipient", decision.Recipient);
        json.Term("recipient_kind", RecipientKinds.All, decision.RecipientKind);
        json.Text("industry", decision.IsOnPerson ? null : decision.Industry);
        json.Text("municipality", decision.Municipality);
        json.Term("outcome", DecisionOutcomes.All, (DecisionOutcome?)decision.Outcome);
        json.Kronor("amount", decision.Amount);
        json.Text("reason", decision.Reason);
    }

    private static void Write(Utf8JsonWriter json, Adjustment adjustment)
    {
        json.Number("percent", adjustment.Percent);
        json.Text("note", adjustment.Note);
    }

    private static void Write(Utf8JsonWriter json, KeyFigure figure)
    {
        json.Text("name", figure.Name);
        json.Text("unit", figure.Unit);
        json.Texts("columns", figure.Columns);
        json.WriteStartArray("values");
        foreach (var value in figure.Values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BudgetFrame frame)
    {
        json.Text("name", frame.Name);
        json.Kronor("amount", frame.Amount);
        json.Whole("year", frame.Year);
        json.Text("note", frame.Note);
    }

    private static void Write(Utf8JsonWriter json, Forecast forecast)
    {
        json.Whole("year", forecast.Year);
        json.Kronor("result", forecast.Result);
        json.Text("note", forecast.Note);
    }

    private static void Write(Utf8JsonWriter json, BudgetTable table)
    {
        json.Id("id", table.Id);
        json.Text("title", table.Title);
        json.Term("source_unit", SourceUnits.All, (SourceUnit?)table.SourceUnit);
        json.Texts("columns", table.Columns);
        json.Groups("rows", table.Rows, Write);
    }

    private static void Write(Utf8JsonWriter json, BudgetRow row)
    {
        json.Text("name", row.Name);
        json.Text("group", row.Group);
        json.Term("kind", RowKinds.All, row.Kind == RowKind.Item ? null : (RowKind?)row.Kind);
        json.WriteStartArray("values");
        foreach (var value in row.Values)
        {
            if (value is { } amount)
            {
                json.WriteNumberValue(amount.Value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.Text("note", row.Note);
    }
}
