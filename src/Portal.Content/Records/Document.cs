using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records;

/// <summary>A public document that records cite as their source.</summary>
public sealed class Document(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Dokumentets id.");
    public string Title { get; } = fields.Title("title", "Dokumentets titel.");
    public int Year { get; } = fields.Year("year", "Året som dokumentet gäller eller är från.");
    public DocumentKind Kind { get; } = fields.Term("kind", DocumentKinds.All, "Slag av dokument.");
    public string? Address { get; } = fields.OptionalWebAddress("url", "Webbadress till dokumentet, om det finns på webben.");
}
