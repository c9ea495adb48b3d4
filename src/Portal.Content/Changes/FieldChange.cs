using System.Collections.Immutable;

namespace Portal.Content.Changes;

/// <summary>One change within a record, told in a Swedish sentence without a full stop.</summary>
/// <param name="Path">
/// The field: names parted by points, and the item of a list in brackets, as <c>funding[Region Gotland].amount</c>; for text the
/// headings, as <c>text/Effekter/Kort sikt</c>.
/// </param>
/// <param name="Kind">What happened.</param>
/// <param name="Sentence">The sentence, part by part. The texts are plain, and hostile until encoded.</param>
public sealed record FieldChange(string Path, FieldChangeKind Kind, ImmutableArray<SentencePart> Sentence)
{
    /// <summary>
    /// The numbers of the cases, where the change is of a decision on a natural person: for knowing what else not to tell of them. Never shown.
    /// </summary>
    public ImmutableArray<string> PersonalCases { get; init; } = [];

    /// <summary>The value before, as the sentence shows it, or null where it shows none.</summary>
    public string? Before => Values(SentenceRole.Before);

    /// <summary>The value after, as the sentence shows it, or null where it shows none.</summary>
    public string? After => Values(SentenceRole.After);

    /// <summary>The sentence as plain text; words taken out stand in brackets with a minus, words put in with a plus.</summary>
    public override string ToString() => string.Concat(Sentence.Select(part => part.Role switch
    {
        SentenceRole.Deleted => $"[−{part.Text}]",
        SentenceRole.Inserted => $"[+{part.Text}]",
        _ => part.Text,
    }));

    private string? Values(SentenceRole role) =>
        Sentence.Any(part => part.Role == role) ? string.Join(", ", Sentence.Where(part => part.Role == role).Select(part => part.Text)) : null;
}
