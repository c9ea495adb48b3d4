using Portal.Content.Fields;

namespace Portal.Content.Records.Decisions;

/// <summary>The kind of a recipient that is a natural person, and so not named: in records and in Swedish.</summary>
public static class RecipientKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<RecipientKind> All { get; } = new(
        (RecipientKind.SoleTrader, "sole-trader", "Enskild näringsidkare"),
        (RecipientKind.NaturalPerson, "natural-person", "Privatperson"));
}
