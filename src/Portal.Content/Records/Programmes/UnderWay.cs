using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>A part of a programme that was being worked out.</summary>
public sealed class UnderWay(FieldReader fields) : FieldGroup
{
    public int PolicyObjective { get; } = fields.Count("po", "Det politiska målets nummer.");
    public string Title { get; } = fields.Title("title", "Målet.");
    public string Summary { get; } = fields.Text("summary", "Läget.");
}
