using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Goals;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Initiatives;

/// <summary>Something that a region runs or funds for regional development.</summary>
public sealed class Initiative(FieldReader fields) : Record(fields)
{
    public string Title { get; } = fields.Title("title", "Insatsens namn.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen som redovisar insatsen.");
    public ImmutableArray<Slug> Regions { get; } = fields.References("regions", ReferenceKind.Region, "Alla regioner som deltar, om de är flera, med den redovisande regionen.");
    public ImmutableArray<InitiativeReference> SharedWith { get; } = fields.Initiatives("shared_with", "Samma projekt i andra regioners redovisning, som region/insats. Varje redovisning pekar på de andra; belopp och deltagare räknas en gång.");

    public Slug Theme { get; } = fields.Reference("theme", ReferenceKind.Theme, "Temat som insatsen redovisas under.");
    public ImmutableArray<Slug> AlsoThemes { get; } = fields.References("also_themes", ReferenceKind.Theme, "Andra teman som insatsen också redovisas under.");
    public int Year { get; } = fields.Year("year", "Året som redovisningen gäller.");
    public InitiativeKind Kind { get; } = fields.Term("kind", InitiativeKinds.All, "Slag av insats.");
    public InitiativeStatus? Status { get; } = fields.OptionalTerm("status", InitiativeStatuses.All, "Hur långt insatsen har kommit enligt källan.");
    public Period? Period { get; } = fields.Group("period", period => new Period(period), "Tiden som insatsen pågår.");
    public string? Owner { get; } = fields.OptionalName("owner", ReferenceKind.Organisation, "Organisationen som äger eller driver insatsen, som i källan.");
    public ImmutableArray<string> Partners { get; } = fields.Names("partners", ReferenceKind.Organisation, "Organisationer som deltar, som i källan.");
    public Decision? Decision { get; } = fields.Group("decision", decision => new Decision(decision), "Beslutet eller förslaget till beslut om insatsen.");
    public Cost? Cost { get; } = fields.Group("cost", cost => new Cost(cost), "Vad insatsen kostar.");
    public ImmutableArray<Funding> Funding { get; } = fields.Groups("funding", funding => new Funding(funding), "Belopp, ett för varje finansiär, fond och skede.");
    public Participants? Participants { get; } = fields.Group("participants", participants => new Participants(participants), "Personer som har deltagit.");
    public ImmutableArray<Indicator> Indicators { get; } = fields.Groups("indicators", indicator => new Indicator(indicator), "Det som mäts: mål och utfall.");
    public ImmutableArray<GoalReference> Goals { get; } = fields.Goals("goals", "Målen som insatsen bidrar till, som strategi/mål.");
    public ImmutableArray<string> Municipalities { get; } = fields.Names("municipalities", ReferenceKind.Municipality, "Kommuner som källan nämner.");
    public ImmutableArray<string> PlacesAbroad { get; } = fields.Texts("places_abroad", "Kommuner och andra platser utanför Sverige som källan nämner.");

    public Assessment? Assessment { get; } = fields.OptionalTerm("assessment", Assessments.All, "Vad redovisningen av effekter bygger på.");
    public CaseNumbers? CaseNumbers { get; } = fields.Group("ids", numbers => new CaseNumbers(numbers), "Ärendenummer.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");

    /// <summary>Summary, outputs, effects and whatever else the source tells.</summary>
    public RecordText Text { get; } = fields.ReadText();

    /// <summary>The initiative's name in addresses, unique in its region: the name of its file.</summary>
    public Slug Slug { get; } = new(fields.Origin.Stem);

    /// <summary>How other records point to it.</summary>
    public InitiativeReference Reference => new(Region, Slug);

    /// <summary>The regions that take part: those listed, or else the one that reports.</summary>
    public ImmutableArray<Slug> AllRegions => Regions.IsEmpty ? [Region] : Regions;

    /// <summary>The theme it is reported under, then the others.</summary>
    public IEnumerable<Slug> AllThemes => AlsoThemes.Prepend(Theme);

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!Regions.IsEmpty && Region.Value is not null && !Regions.Contains(Region))
        {
            fields.Report(DiagnosticCode.RegionNotListed, "regions", $"The reporting region '{Region}' is not among the regions.", $"Add '{Region}' to the list.");
        }

        for (var i = 0; fields.AreSound("shared_with") && i < SharedWith.Length; i++)
        {
            if (SharedWith[i].Region == Region)
            {
                fields.ReportAt(DiagnosticCode.SharedLink, "shared_with", i, $"'{SharedWith[i]}' is of the same region as this record.", "Name the accounts of other regions alone.");
            }
        }

        if (fields.AreSound("also_themes") && AlsoThemes.IndexOf(Theme) is >= 0 and var again)
        {
            fields.ReportAt(DiagnosticCode.DuplicateItem, "also_themes", again, $"'{Theme}' is already the theme.", "Remove it from also_themes.");
        }

        if (Year > 0 && Status == InitiativeStatus.Completed && Period?.End is { } end && end.Year > Year)
        {
            fields.Report(DiagnosticCode.StatusPeriod, "status", $"The report for {Year} calls it completed, but the period ends {end}.", "Check status and period against the source; if the source says both, add a note.");
        }

        if (fields.AreSound("cost", "funding"))
        {
            MoneyChecks.Check(this, fields);
        }

        EffectHeadings.Check(this, fields);
    }
}
