namespace Portal.Theme.Components;

/// <summary>A row of a table of counts with bars.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Count">How many; null where the source does not say.</param>
/// <param name="Address">The page of what is counted.</param>
/// <param name="Theme">The theme that colours the row; its tag stands in for the title.</param>
public sealed record CountRow(string Title, int? Count, string? Address = null, Content.Records.Theme? Theme = null);
