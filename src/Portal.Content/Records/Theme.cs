using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records;

/// <summary>A theme: a strategic area of the national strategy for sustainable regional development 2021–2030, or a horizontal perspective.</summary>
public sealed class Theme(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Temats id, som i adressen.");
    public string Name { get; } = fields.Title("name", "Temats fullständiga namn.");
    public string ShortName { get; } = fields.Title("short", "Kort namn.");
    public int Order { get; } = fields.Count("order", "Temats nummer: avsnittet i regionernas återrapportering.");
    public ThemeKind Kind { get; } = fields.Term("kind", ThemeKinds.All, "Strategiskt område eller tvärgående perspektiv.");
}
