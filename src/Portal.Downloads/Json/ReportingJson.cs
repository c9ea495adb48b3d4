using System.Globalization;
using System.Text.Json;
using Portal.Content.Records.Reporting;

namespace Portal.Downloads.Json;

/// <summary>The fields of reports, and of accounts of the grant 1:1.</summary>
internal static class ReportingJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.Id("region", report.Region);
        json.Whole("year", report.Year);
        json.Id("document", report.Document);
        json.WriteStartObject("rows");
        foreach (var (section, rows) in report.Rows)
        {
            json.WriteNumber(section.ToString(CultureInfo.InvariantCulture), rows);
        }

        json.WriteEndObject();
        json.Ids("not_in_table", report.NotInTable);
        json.Groups("notes", report.Notes, SharedJson.Write);
    }

    public static void Write(Utf8JsonWriter json, Allocation allocation)
    {
        json.Text("title", allocation.Title);
        json.Id("region", allocation.Region);
        json.Whole("year", allocation.Year);
        json.Text("fund", allocation.Fund);
        json.Group("total", allocation.Total, Write);
        json.Groups("split", allocation.Uses, Write);
        json.Groups("amounts", allocation.Amounts, Write);
        json.Groups("shares", allocation.Shares, Write);
        json.Groups("counts", allocation.Counts, Write);
        json.Group("contributes", allocation.Contributes, Write);
        json.Groups("notes", allocation.Notes, SharedJson.Write);
        json.Group("source", allocation.Source, SharedJson.Write);
    }

    private static void Write(Utf8JsonWriter json, AllocationTotal total)
    {
        json.Kronor("amount", total.Amount);
        json.Text("what", total.What);
        json.Flag("approximate", total.IsApproximate);
    }

    private static void Write(Utf8JsonWriter json, AllocationUse use)
    {
        json.Text("use", use.Use);
        json.Kronor("amount", use.Amount);
        json.Flag("approximate", use.IsApproximate);
        json.Flag("part", use.IsPart);
        json.Flag("outside", use.IsOutside);
    }

    private static void Write(Utf8JsonWriter json, AllocationAmount amount)
    {
        json.Text("what", amount.What);
        json.Kronor("amount", amount.Amount);
        json.Stage(amount.Stage);
        json.Flag("approximate", amount.IsApproximate);
    }

    private static void Write(Utf8JsonWriter json, AllocationShare share)
    {
        json.Text("what", share.What);
        json.Number("percent", share.Percent);
        json.Flag("approximate", share.IsApproximate);
        json.Id("theme", share.Theme);
    }

    private static void Write(Utf8JsonWriter json, AllocationCount count)
    {
        json.Text("what", count.What);
        json.Whole("number", count.Number);
    }

    private static void Write(Utf8JsonWriter json, AllocationContribution contribution)
    {
        json.Truth("rus", contribution.Strategy);
        json.Truth("erdf", contribution.RegionalFund);
        json.Truth("interreg", contribution.Interreg);
    }
}
