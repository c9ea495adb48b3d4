using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records;

/// <summary>A doubt about the source: two figures for one thing, a date that cannot be, a word that can be read in two ways.</summary>
public sealed class SourceNote(FieldReader fields) : FieldGroup
{
    public string Text { get; } = fields.Text("text", "Oklarheten, i en eller ett par meningar.");
    public Slug? Initiative { get; } = fields.OptionalReference("initiative", ReferenceKind.Initiative, "Insatsen som oklarheten gäller, i samma region.");
    public ImmutableArray<Slug> Initiatives { get; } = fields.References("initiatives", ReferenceKind.Initiative, "Insatserna som oklarheten gäller, om de är flera, i samma region.");

    /// <summary>The initiatives that it is about; none if it is about the record that it stands in.</summary>
    public IEnumerable<Slug> About => Initiative is { } one ? [one] : Initiatives;

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (fields.Has("initiative") && fields.Has("initiatives"))
        {
            fields.Report(DiagnosticCode.DuplicateItem, "initiative", "Both 'initiative' and 'initiatives' say what the note is about.", "Write all of them in 'initiatives', or the only one in 'initiative'.");
        }
    }
}
