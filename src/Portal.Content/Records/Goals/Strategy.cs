using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Goals;

/// <summary>A strategy or plan with its tree of goals: a regional development strategy, Agenda 2030, the Regional Fund, a board's plan.</summary>
public sealed class Strategy(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Strategins id, som i adressen.");
    public string Title { get; } = fields.Title("title", "Strategins namn.");
    public StrategyLevel Level { get; } = fields.Term("level", StrategyLevels.All, "Vem strategin hör till.");
    public Slug? Region { get; } = fields.OptionalReference("region", ReferenceKind.Region, "Regionen som strategin hör till.");
    public ImmutableArray<Slug> Regions { get; } = fields.References("regions", ReferenceKind.Region, "Alla regioner som strategin gäller, om de är flera.");
    public int? Year { get; } = fields.OptionalYear("year", "Året som planen gäller.");
    public Period? Period { get; } = fields.Group("period", period => new Period(period), "Tiden som strategin gäller.");
    public Standing? Status { get; } = fields.OptionalTerm("status", Standings.All, "Om planen är beslutad eller ett förslag.");
    public Slug? Body { get; } = fields.OptionalReference("body", ReferenceKind.Body, "Nämnden som planen hör till.");
    public Slug? Budget { get; } = fields.OptionalReference("budget", ReferenceKind.Budget, "Budgeten som hör till planen.");
    public string? Organisation { get; } = fields.OptionalName("organisation", ReferenceKind.Organisation, "Organisationen som planen hör till.");
    public CaseNumbers? CaseNumbers { get; } = fields.Group("ids", numbers => new CaseNumbers(numbers), "Ärendenummer.");
    public Decision? Decision { get; } = fields.Group("decision", decision => new Decision(decision), "Beslutet om planen.");
    public string? Vision { get; } = fields.OptionalText("vision", "Visionen.");
    public ImmutableArray<NamedText> Values { get; } = fields.Groups("values", value => new NamedText(value), "Värdegrunden.");
    public string? Description { get; } = fields.OptionalText("description", "Vad strategin är.");
    public string? FollowUp { get; } = fields.OptionalText("follow_up", "Hur planen följs upp.");
    public ImmutableArray<InternalControl> InternalControl { get; } = fields.Groups("internal_control", control => new InternalControl(control), "Risker och kontroller.");
    public ImmutableArray<Goal> Goals { get; } = fields.Groups("goals", goal => new Goal(goal), "Målen, som ett träd.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.Group("source", source => new Source(source), "Var i källan uppgifterna står.");
}
