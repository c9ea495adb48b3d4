using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Programmes;

namespace Portal.Downloads.Json;

/// <summary>The fields of an EU programme.</summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter json, Programme programme)
    {
        json.Id("id", programme.Id);
        json.Text("title", programme.Title);
        json.Text("fund", programme.Fund);
        json.Id("programme_area", programme.ProgrammeArea);
        json.Ids("regions", programme.Regions);
        json.Group("period", programme.Period, SharedJson.Write);
        json.Term("status", Standings.All, (Standing?)programme.Status);
        json.Group("draft", programme.Draft, Write);
        json.Text("summary", programme.Summary);
        json.Group("budget", programme.Budget, Write);
        json.Group("overall_goals", programme.OverallGoals, Write);
        json.Groups("principles", programme.Principles, Write);
        json.Whole("strength_areas", programme.StrengthAreas);
        json.Groups("timetable", programme.Timetable, Write);
        json.Group("consultation", programme.Consultation, Write);
        json.Group("meeting", programme.Meeting, Write);
        json.Groups("background", programme.Background, Write);
        json.Groups("related_funds", programme.RelatedFunds, Write);
        json.Groups("objectives", programme.Objectives, Write);
        json.Group("under_way", programme.UnderWay, Write);
        json.Groups("result_chain", programme.ResultChains, Write);
        json.Groups("interventions", programme.Interventions, Write);
        json.Groups("notes", programme.Notes, SharedJson.Write);
        json.Group("source", programme.Source, SharedJson.Write);
    }

    private static void Write(Utf8JsonWriter json, DraftVersion draft)
    {
        json.Text("version", draft.Version);
        json.Date("date", draft.Date);
        json.Date("as_of", draft.AsOf);
    }

    private static void Write(Utf8JsonWriter json, ProgrammeBudget budget)
    {
        json.Group("total", budget.Total, Write);
        json.Groups("shares", budget.Shares, Write);
        json.Texts("basis", budget.Basis);
        json.Groups("earmarks", budget.Earmarks, SharedJson.Write);
    }

    private static void Write(Utf8JsonWriter json, CurrencyAmount amount)
    {
        json.WriteNumber("amount", amount.Amount);
        json.Term("currency", Currencies.All, (Currency?)amount.Currency);
        json.Flag("approximate", amount.IsApproximate);
    }

    private static void Write(Utf8JsonWriter json, FinancierShare share)
    {
        json.Text("financier", share.Financier);
        json.Number("percent", share.Percent);
    }

    private static void Write(Utf8JsonWriter json, OverallGoals goals)
    {
        json.Whole("target_year", goals.TargetYear);
        json.Groups("goals", goals.Goals, Write);
    }

    private static void Write(Utf8JsonWriter json, OverallGoal goal)
    {
        json.Id("id", goal.Id);
        json.Text("title", goal.Title);
        json.Text("dimension", goal.Dimension);
    }

    private static void Write(Utf8JsonWriter json, Principle principle)
    {
        json.Id("id", principle.Id);
        json.Text("title", principle.Title);
        json.Text("description", principle.Description);
        json.Texts("challenges", principle.Challenges);
    }

    private static void Write(Utf8JsonWriter json, TimetableStep step)
    {
        json.Date("date", step.Date);
        json.Date("start", step.Start);
        json.Date("end", step.End);
        json.Text("what", step.What);
        json.Term("kind", TimetableKinds.All, (TimetableKind?)step.Kind);
        json.Id("region", step.Region);
        json.Text("note", step.Note);
    }

    private static void Write(Utf8JsonWriter json, Consultation consultation)
    {
        json.Texts("ways", consultation.Ways);
        json.Groups("pages", consultation.Pages, Write);
        json.Group("written_input", consultation.WrittenInput, Write);
    }

    private static void Write(Utf8JsonWriter json, RegionPage page)
    {
        json.Id("region", page.Region);
        json.Text("url", page.Address);
    }

    private static void Write(Utf8JsonWriter json, WrittenInput input)
    {
        json.Whole("number", input.Number);
        json.Group("period", input.Period, SharedJson.Write);
        json.Texts("sectors", input.Sectors);
        json.Texts("under_represented", input.UnderRepresented);
        json.Text("note", input.Note);
        json.Texts("points", input.Points);
    }

    private static void Write(Utf8JsonWriter json, ProgrammeMeeting meeting)
    {
        json.Date("date", meeting.Date);
        json.Text("start", meeting.Start);
        json.Text("end", meeting.End);
        json.Groups("agenda", meeting.Agenda, Write);
        json.Texts("organisations", meeting.Organisations);
    }

    private static void Write(Utf8JsonWriter json, AgendaItem item)
    {
        json.Text("time", item.Time);
        json.Texts("items", item.Items);
    }

    private static void Write(Utf8JsonWriter json, BackgroundPart part)
    {
        json.Id("id", part.Id);
        json.Text("title", part.Title);
        json.Texts("summary", part.Summary);
        json.Groups("steps", part.Steps, Write);
        json.Groups("strategies", part.Strategies, Write);
    }

    private static void Write(Utf8JsonWriter json, MethodStep step)
    {
        json.Whole("number", step.Number);
        json.Text("title", step.Title);
        json.Text("description", step.Description);
    }

    private static void Write(Utf8JsonWriter json, DatedTitle title)
    {
        json.Date("date", title.Date);
        json.Text("title", title.Title);
    }

    private static void Write(Utf8JsonWriter json, RelatedFund fund)
    {
        json.Id("id", fund.Id);
        json.Text("title", fund.Title);
        json.Term("status", Standings.All, fund.Status);
        if (fund.Amount is { } amount)
        {
            json.WriteNumber("amount", amount);
        }

        json.Term("currency", Currencies.All, fund.Currency);
        json.Flag("doubtful", fund.IsDoubtful);
        json.Group("period", fund.Period, SharedJson.Write);
        json.Text("summary", fund.Summary);
        json.Text("note", fund.Note);
    }

    private static void Write(Utf8JsonWriter json, Objective objective)
    {
        json.Text("id", objective.Goal.ToString());
        json.Whole("po", objective.PolicyObjective);
        json.Text("title", objective.Title);
        json.Term("status", Standings.All, (Standing?)objective.Status);
    }

    private static void Write(Utf8JsonWriter json, UnderWay part)
    {
        json.Whole("po", part.PolicyObjective);
        json.Text("title", part.Title);
        json.Text("summary", part.Summary);
    }

    private static void Write(Utf8JsonWriter json, ResultChain chain)
    {
        json.Term("type", InterventionTypes.All, (InterventionType?)chain.Type);
        json.Text("name", chain.Name);
        json.Text("recipients", chain.Recipients);
        json.Texts("activities", chain.Activities);
        json.Texts("outputs", chain.Outputs);
        json.Texts("short_term", chain.ShortTerm);
        json.Texts("medium_term", chain.MediumTerm);
    }

    private static void Write(Utf8JsonWriter json, Intervention intervention)
    {
        json.Text("id", intervention.Id);
        json.Text("code", intervention.Code);
        json.Text("objective", intervention.Objective.ToString());
        json.Text("name", intervention.Name);
        json.Term("type", InterventionTypes.All, (InterventionType?)intervention.Type);
        json.Terms("also_types", InterventionTypes.All, intervention.AlsoTypes);
        json.Texts("measures", intervention.Measures);
        json.Texts("outputs", intervention.Outputs);
        json.Texts("output_indicators", intervention.OutputIndicators);
        json.Texts("short_term", intervention.ShortTerm);
        json.Texts("medium_term", intervention.MediumTerm);
        json.Texts("result_indicators", intervention.ResultIndicators);
        json.Terms("examples", ChainParts.All, intervention.Examples);
        json.Text("note", intervention.Note);
    }
}
