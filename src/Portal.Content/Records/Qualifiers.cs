using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>How exact a figure is, in the words of the source: in records and in Swedish.</summary>
public static class Qualifiers
{
    /// <summary>All of them.</summary>
    public static Vocabulary<Qualifier> All { get; } = new(
        (Qualifier.About, "about", "cirka"),
        (Qualifier.JustOver, "just-over", "drygt"),
        (Qualifier.Almost, "almost", "nästan"),
        (Qualifier.AtLeast, "at-least", "minst"),
        (Qualifier.MoreThan, "more-than", "mer än"),
        (Qualifier.AtMost, "at-most", "högst"));
}
