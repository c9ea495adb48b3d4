namespace Portal.Synthetic.Language;

/// <summary>A stretch of text or a gap in a sentence.</summary>
internal readonly record struct SentencePart(
    Slot Slot,
    string Text = "",
    NounClass NounClass = NounClass.Thing,
    NounForm Form = NounForm.Bare,
    bool WithAdjective = false);
