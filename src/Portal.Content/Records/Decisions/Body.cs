using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Decisions;

/// <summary>A region's board that decides on regional development.</summary>
public sealed class Body(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Nämndens id, som i adressen.");
    public string Name { get; } = fields.Title("name", "Nämndens namn.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public string Organisation { get; } = fields.Name("organisation", ReferenceKind.Organisation, "Organisationen som nämnden hör till.");
    public ImmutableArray<string> Areas { get; } = fields.Texts("areas", "Nämndens områden.");
    public Administration? Administration { get; } = fields.Group("administration", administration => new Administration(administration), "Förvaltningen.");
    public Slug? Plan { get; } = fields.OptionalReference("plan", ReferenceKind.Strategy, "Nämndens verksamhetsplan.");
    public Slug? Budget { get; } = fields.OptionalReference("budget", ReferenceKind.Budget, "Nämndens budget.");
    public ImmutableArray<MeetingYear> Meetings { get; } = fields.Groups("meetings", meeting => new MeetingYear(meeting), "Sammanträden, år för år.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");
}
