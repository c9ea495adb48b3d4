using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Places;

/// <summary>One of Sweden's 21 regions, responsible for regional development in its county (lag 2010:630).</summary>
public sealed class Region(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Regionens id, som i adressen.");
    public string Name { get; } = fields.Title("name", "Regionens namn.");
    public string ShortName { get; } = fields.Title("short", "Kort namn, för kartor och tabeller.");
    public string County { get; } = fields.Title("county", "Länets namn.");
    public string Code { get; } = fields.Text("code", "Länskod enligt SCB, två siffror.");
    public Slug ProgrammeArea { get; } = fields.Reference("programme_area", ReferenceKind.ProgrammeArea, "Programområde i Regionalfonden.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Code.Length > 0 && (Code.Length != 2 || !Code.All(char.IsAsciiDigit)))
        {
            fields.Report(DiagnosticCode.PlaceCodeFormat, "code", $"'{Code}' is not a county code.", "SCB's county codes have two digits; keep them in quotes.");
        }
    }
}
