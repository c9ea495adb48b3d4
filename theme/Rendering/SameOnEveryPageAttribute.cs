namespace Portal.Theme.Rendering;

/// <summary>
/// Marks a component that takes nothing but the site, and is the same on all of its pages: <see cref="PageWriter"/> renders it once and
/// repeats the text.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameOnEveryPageAttribute : Attribute;
