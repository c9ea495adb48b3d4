using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Places;

/// <summary>One of Sweden's 290 municipalities.</summary>
public sealed class Municipality(FieldReader fields) : Record(fields)
{
    public string Code { get; } = fields.Text("code", "Kommunkod enligt SCB, fyra siffror; de två första är länskoden.");
    public string Name { get; } = fields.Title("name", "Kommunens namn utan ordet kommun.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen som kommunen ligger i.");

    /// <summary>The municipality's name in addresses.</summary>
    public Slug Slug => Slug.From(Name);
}
