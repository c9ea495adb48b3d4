using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>Written input in a consultation.</summary>
public sealed class WrittenInput(FieldReader fields) : FieldGroup
{
    public int Number { get; } = fields.Count("number", "Antal inspel.");
    public Period? Period { get; } = fields.Group("period", period => new Period(period), "Tiden då de lämnades.");
    public ImmutableArray<string> Sectors { get; } = fields.Texts("sectors", "Sektorerna som de kom från.");
    public ImmutableArray<string> UnderRepresented { get; } = fields.Texts("under_represented", "Sektorer som lämnade få.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
    public ImmutableArray<string> Points { get; } = fields.Texts("points", "Synpunkterna.");
}
