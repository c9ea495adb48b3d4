namespace Portal.Theme.Rendering;

/// <summary>Markup that stands on many pages: whole elements, the same each time.</summary>
/// <param name="text">The markup.</param>
public sealed class RepeatedText(string text)
{
    /// <summary>The markup.</summary>
    public string Text { get; } = text;
}
