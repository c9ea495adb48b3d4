using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Places;

/// <summary>One of Sweden's 290 municipalities.</summary>
public sealed class Municipality(FieldReader fields) : Record(fields)
{
    public string Code { get; } = fields.Text("code", "Kommunkod enligt SCB, fyra siffror; de två första är länskoden.");
    public string Name { get; } = fields.Title("name", "Kommunens namn utan ordet kommun.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen som kommunen ligger i.");

    public Slug? Address { get; } = fields.OptionalId("slug", "Namnet i adressen, där två kommuners namn annars blir lika.");

    /// <summary>The municipality's name in addresses.</summary>
    public Slug Slug => Address ?? Slug.From(Name);

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Code.Length > 0 && (Code.Length != 4 || !Code.All(char.IsAsciiDigit)))
        {
            fields.Report(DiagnosticCode.PlaceCodeFormat, "code", $"'{Code}' is not a municipality code.", "SCB's municipality codes have four digits; keep them in quotes.");
        }
    }
}
