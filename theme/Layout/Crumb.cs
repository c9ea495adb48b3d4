namespace Portal.Theme.Layout;

/// <summary>A step on the way from the front page to a page.</summary>
/// <param name="Title">What the step is called.</param>
/// <param name="Address">Its page; null for the page itself, the last step.</param>
public sealed record Crumb(string Title, string? Address = null);
