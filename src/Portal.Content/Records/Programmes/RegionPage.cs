using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Programmes;

/// <summary>A region's web page.</summary>
public sealed class RegionPage(FieldReader fields) : FieldGroup
{
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public string Address { get; } = fields.WebAddress("url", "Webbadressen.");
}
