using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>An EU programme, with its budget and its interventions as result chains.</summary>
public sealed class Programme(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Programmets id, som i adressen.");
    public string Title { get; } = fields.Title("title", "Programmets namn.");
    public string Fund { get; } = fields.Text("fund", "Fonden.");
    public Slug ProgrammeArea { get; } = fields.Reference("programme_area", ReferenceKind.ProgrammeArea, "Programområdet.");
    public ImmutableArray<Slug> Regions { get; } = fields.References("regions", ReferenceKind.Region, "Regionerna.");
    public Period? Period { get; } = fields.RequiredGroup("period", period => new Period(period), "Programperioden.");
    public Standing Status { get; } = fields.Term("status", Standings.All, "Om programmet är beslutat eller ett utkast.");
    public DraftVersion? Draft { get; } = fields.Group("draft", draft => new DraftVersion(draft), "Utkastet som uppgifterna är hämtade ur.");
    public string Summary { get; } = fields.Text("summary", "Vad programmet är.");
    public ProgrammeBudget? Budget { get; } = fields.Group("budget", budget => new ProgrammeBudget(budget), "Programmets pengar.");
    public OverallGoals? OverallGoals { get; } = fields.Group("overall_goals", goals => new OverallGoals(goals), "Övergripande mål.");
    public ImmutableArray<Principle> Principles { get; } = fields.Groups("principles", principle => new Principle(principle), "Principer.");
    public int? StrengthAreas { get; } = fields.OptionalCount("strength_areas", "Antal regionala styrkeområden.");
    public ImmutableArray<TimetableStep> Timetable { get; } = fields.Groups("timetable", step => new TimetableStep(step), "Tidplanen, i källans ordning.");
    public Consultation? Consultation { get; } = fields.Group("consultation", consultation => new Consultation(consultation), "Samrådet.");
    public ProgrammeMeeting? Meeting { get; } = fields.Group("meeting", meeting => new ProgrammeMeeting(meeting), "Mötet där programmet lades fram.");
    public ImmutableArray<BackgroundPart> Background { get; } = fields.Groups("background", part => new BackgroundPart(part), "Bakgrund.");
    public ImmutableArray<RelatedFund> RelatedFunds { get; } = fields.Groups("related_funds", fund => new RelatedFund(fund), "Andra pengar som källan berättar om.");
    public ImmutableArray<Objective> Objectives { get; } = fields.Groups("objectives", objective => new Objective(objective), "Särskilda mål.");
    public UnderWay? UnderWay { get; } = fields.Group("under_way", part => new UnderWay(part), "Det som ännu arbetades fram.");
    public ImmutableArray<ResultChain> ResultChains { get; } = fields.Groups("result_chain", chain => new ResultChain(chain), "Den allmänna kedjan från åtgärd till effekt.");
    public ImmutableArray<Intervention> Interventions { get; } = fields.Groups("interventions", intervention => new Intervention(intervention), "Insatserna.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        fields.ReportRepeatedIds("principles", Principles.Select(principle => principle.Id.Value));
        fields.ReportRepeatedIds("background", Background.Select(part => part.Id.Value));
        fields.ReportRepeatedIds("related_funds", RelatedFunds.Select(fund => fund.Id.Value));
        fields.ReportRepeatedIds("interventions", Interventions.Select(intervention => intervention.Id));
    }
}
