using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>How a programme was consulted on.</summary>
public sealed class Consultation(FieldReader fields) : FieldGroup
{
    public ImmutableArray<string> Ways { get; } = fields.Texts("ways", "Sätt att lämna synpunkter.");
    public ImmutableArray<RegionPage> Pages { get; } = fields.Groups("pages", page => new RegionPage(page), "Regionernas webbsidor.");
    public WrittenInput? WrittenInput { get; } = fields.Group("written_input", input => new WrittenInput(input), "Skriftliga inspel.");
}
