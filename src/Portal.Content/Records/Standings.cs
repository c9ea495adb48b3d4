using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>How firm something is: from draft to decision: in records and in Swedish.</summary>
public static class Standings
{
    /// <summary>All of them.</summary>
    public static Vocabulary<Standing> All { get; } = new(
        (Standing.Draft, "draft", "Utkast"),
        (Standing.UnderWay, "under-way", "Arbete pågår"),
        (Standing.Negotiation, "negotiation", "Förhandling"),
        (Standing.Proposed, "proposed", "Förslag"),
        (Standing.Adopted, "adopted", "Beslutat"));
}
