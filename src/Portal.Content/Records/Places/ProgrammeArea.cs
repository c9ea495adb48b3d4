using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Places;

/// <summary>One of the eight programme areas of the Regional Fund in Sweden.</summary>
public sealed class ProgrammeArea(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Programområdets id.");
    public string Name { get; } = fields.Title("name", "Programområdets namn.");
}
