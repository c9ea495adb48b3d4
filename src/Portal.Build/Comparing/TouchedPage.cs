namespace Portal.Build.Comparing;

/// <summary>A page that a change of the records touches.</summary>
/// <param name="Address">Its address from the root.</param>
/// <param name="Effect">What becomes of it.</param>
public sealed record TouchedPage(string Address, PageEffect Effect);
