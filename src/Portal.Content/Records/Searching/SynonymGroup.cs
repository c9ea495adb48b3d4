using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records.Searching;

/// <summary>Words and phrases that mean the same, so that a search for one finds the others: an abbreviation and what it stands for. Or words of everyday language, and what they find.</summary>
public sealed class SynonymGroup(FieldReader fields) : Record(fields)
{
    public ImmutableArray<string> Words { get; } = fields.Texts("words", "Ord och uttryck som betyder samma sak i sökningen, i grundform.");

    public ImmutableArray<string> Finds { get; } = fields.Texts("finds", "Ord och uttryck som vart och ett av orden i words också hittar, där få poster har ordet självt. Det omvända gäller inte.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!fields.AreSound("words") || !fields.AreSound("finds"))
        {
            return;
        }

        if (Words.Length == 0 || (Words.Length < 2 && Finds.IsEmpty))
        {
            fields.Report(DiagnosticCode.MissingField, "words", "A group of synonyms needs two words.", "Add what the word means the same as or, as 'finds', what it is to find; or remove the group.");
        }

        for (var i = 0; i < Finds.Length; i++)
        {
            if (Words.Contains(Finds[i], StringComparer.OrdinalIgnoreCase))
            {
                fields.ReportAt(DiagnosticCode.DuplicateItem, "finds", i, $"'{Finds[i]}' stands in both 'words' and 'finds'.", "Keep it in one of them.");
            }
        }
    }
}
