using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Goals;

/// <summary>A goal in a strategy's tree, or an area that holds goals.</summary>
public sealed class Goal(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Målets id, unikt i strategin.");
    public string Title { get; } = fields.Text("title", "Målet, som strategin skriver det.");
    public GoalKind Kind { get; } = fields.Term("kind", GoalKinds.All, "Slag av mål.");
    public int? Number { get; } = fields.OptionalCount("number", "Målets nummer i strategin.");
    public GoalScope? Scope { get; } = fields.OptionalTerm("scope", GoalScopes.All, "Om målet gäller länet eller verksamheten.");
    public string? Description { get; } = fields.OptionalText("description", "Vad målet innebär, eller hur strategin kallar det.");
    public string? Approach { get; } = fields.OptionalText("strategy", "Hur målet ska nås.");
    public GoalSetter? SetBy { get; } = fields.OptionalTerm("set_by", GoalSetters.All, "Vem som beslutar målnivån.");
    public ImmutableArray<string> Reported { get; } = fields.Texts("reported", "Kvartal då målet redovisas.");
    public string? Color { get; } = fields.OptionalText("color", "Målets färg, sex hexadecimala siffror.");
    public ImmutableArray<GoalIndicator> Indicators { get; } = fields.Groups("indicators", indicator => new GoalIndicator(indicator), "Så mäts målet.");
    public ImmutableArray<string> Assignments { get; } = fields.Texts("assignments", "Uppdrag som hör till målet.");
    public ImmutableArray<Goal> Children { get; } = fields.Children("children", goal => new Goal(goal), "Mål under detta, i samma form.");

    /// <summary>Where the goal's id stands.</summary>
    internal SourcePosition Place { get; } = fields.PlaceOf("id");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Color is not null && (Color.Length != 6 || !Color.All(char.IsAsciiHexDigit)))
        {
            fields.Report(DiagnosticCode.WrongType, "color", $"'{Color}' is not a colour.", "Write six hexadecimal digits in quotes, as in \"4C9F38\".");
        }
    }
}
