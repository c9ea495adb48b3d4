using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Downloads.Json;

/// <summary>Groups of fields that several record types have.</summary>
internal static class SharedJson
{
    public static void Write(Utf8JsonWriter json, Period period)
    {
        json.Date("start", period.Start);
        json.Date("end", period.End);
    }

    public static void Write(Utf8JsonWriter json, Source source)
    {
        json.Id("document", source.Document);
        json.Whole("section", source.Section);
        json.Whole("order", source.Order);
    }

    public static void Write(Utf8JsonWriter json, SourceNote note)
    {
        json.Text("text", note.Text);
        json.Id("initiative", note.Initiative);
        json.Ids("initiatives", note.Initiatives);
    }

    public static void Write(Utf8JsonWriter json, CaseNumbers numbers)
    {
        json.Texts("nyps", numbers.Nyps);
        json.Text("dnr", numbers.Dnr);
    }

    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.Text("body", decision.Body);
        json.Id("region", decision.Region);
        json.Term("status", Standings.All, decision.Status);
        json.Date("meeting", decision.Meeting);
        json.Texts("proposed_by", decision.ProposedBy);
        json.Date("proposed_on", decision.ProposedOn);
        json.Number("share", decision.Share);
        json.Kronor("cap", decision.Cap);
        json.Text("basis", decision.Basis);
        json.Text("note", decision.Note);
    }

    public static void Write(Utf8JsonWriter json, NamedText text)
    {
        json.Text("name", text.Name);
        json.Text("description", text.Description);
    }

    public static void Write(Utf8JsonWriter json, PercentOf share)
    {
        json.Text("what", share.What);
        json.Number("percent", share.Percent);
        json.Text("level", share.Level);
    }

    /// <summary>The text after a record's fields, as Markdown.</summary>
    public static void Write(Utf8JsonWriter json, RecordText text)
    {
        json.Text("summary", text.Summary);
        json.Groups("sections", text.Sections, Write);
    }

    private static void Write(Utf8JsonWriter json, TextSection section)
    {
        json.Text("title", section.Title);
        json.Text("markdown", section.Markdown);
        json.Groups("parts", section.Parts, Write);
    }
}
