namespace Portal.Theme.Language;

/// <summary>A heading that can be linked to.</summary>
/// <param name="Id">The heading's id, unique on its page.</param>
/// <param name="Title">The heading as plain text.</param>
public sealed record PageHeading(string Id, string Title);
