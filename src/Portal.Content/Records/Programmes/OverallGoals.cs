using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>The overall goals of a programme.</summary>
public sealed class OverallGoals(FieldReader fields) : FieldGroup
{
    public int? TargetYear { get; } = fields.OptionalYear("target_year", "Målåret.");
    public ImmutableArray<OverallGoal> Goals { get; } = fields.Groups("goals", goal => new OverallGoal(goal), "Målen.");
}
