namespace Portal.Build.Links;

/// <summary>A link that was seen on pages: where first, and how often.</summary>
/// <param name="Page">The number of the first page that has it.</param>
/// <param name="Line">Its line on that page, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Count">How many links there are to the same place, on all pages.</param>
/// <param name="Text">The link as written.</param>
internal readonly record struct Sighting(int Page, int Line, int Column, int Count, string Text)
{
    /// <summary>The two as one: the first place, and the sum.</summary>
    public Sighting With(Sighting other) =>
        (other.Page, other.Line, other.Column).CompareTo((Page, Line, Column)) < 0
            ? other with { Count = Count + other.Count }
            : this with { Count = Count + other.Count };
}
