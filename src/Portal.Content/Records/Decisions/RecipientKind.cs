namespace Portal.Content.Records.Decisions;

/// <summary>The kind of a recipient that is a natural person, and so not named.</summary>
public enum RecipientKind
{
    /// <summary>A sole trader.</summary>
    SoleTrader,

    /// <summary>A natural person.</summary>
    NaturalPerson,
}
