using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Organisations;

/// <summary>An organisation named in the records, with every spelling of its name that they use.</summary>
public sealed class Organisation(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Organisationens id, som i adressen.");
    public string Name { get; } = fields.Title("name", "Organisationens namn.");
    public OrganisationKind Kind { get; } = fields.Term("kind", OrganisationKinds.All, "Slag av organisation.");
    public ImmutableArray<string> Aliases { get; } = fields.Texts("aliases", "Andra stavningar, precis som uppgifterna skriver dem.");
    public Slug? Parent { get; } = fields.OptionalReference("parent", ReferenceKind.OrganisationId, "Organisationen som den är en del av.");
    public Slug? Region { get; } = fields.OptionalReference("region", ReferenceKind.Region, "Regionen där den hör hemma.");
    /// <summary>Where each alias stands.</summary>
    internal ImmutableArray<SourcePosition> AliasPlaces { get; } = fields.PlacesOf("aliases");

    public string? Note { get; } = fields.OptionalText("note", "Det som skiljer den från andra, och oklarheter.");
}
