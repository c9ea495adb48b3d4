using Portal.Content.Fields;

namespace Portal.Content.Changes;

/// <summary>A part of a sentence.</summary>
/// <param name="Role">What it is to the sentence.</param>
/// <param name="Text">What it says: plain text, hostile until encoded.</param>
/// <param name="Refers">What kind of thing it names, so that it can be linked; null where it names none.</param>
/// <param name="Target">The id or name of what it names, as records write it; an initiative always as region/slug.</param>
public readonly record struct SentencePart(SentenceRole Role, string Text, ReferenceKind? Refers = null, string? Target = null);
