using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Searching;

/// <summary>Words and phrases that mean the same, so that a search for one finds the others: an abbreviation and what it stands for.</summary>
public sealed class SynonymGroup(FieldReader fields) : Record(fields)
{
    public ImmutableArray<string> Words { get; } = fields.Texts("words", "Ord och uttryck som betyder samma sak i sökningen, i grundform.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Words.Length < 2 && fields.AreSound("words"))
        {
            fields.Report(Diagnostics.DiagnosticCode.MissingField, "words", "A group of synonyms needs two words.", "Add what the word means the same as, or remove the group.");
        }
    }
}
