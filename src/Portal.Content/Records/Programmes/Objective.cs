using Portal.Content.Fields;
using Portal.Content.Goals;

namespace Portal.Content.Records.Programmes;

/// <summary>A specific objective of a programme.</summary>
public sealed class Objective(FieldReader fields) : FieldGroup
{
    public GoalReference Goal { get; } = fields.Goal("id", "Målet, som eruf/nummer.");
    public int PolicyObjective { get; } = fields.Count("po", "Det politiska målets nummer.");
    public string Title { get; } = fields.Title("title", "Målet, som programmet skriver det.");
    public Standing Status { get; } = fields.Term("status", Standings.All, "Hur långt arbetet hade kommit.");
}
