namespace Portal.Theme.Rendering;

/// <summary>
/// A component whose markup stands on many pages, always the same for the same things shown: <see cref="PageWriter"/> renders it once and
/// repeats the text.
/// </summary>
public interface IRepeated
{
    /// <summary>
    /// What it shows. Components of the same type that show what is equal have the same markup on all pages of a site; null where that
    /// cannot be told.
    /// </summary>
    object? Shown { get; }
}
