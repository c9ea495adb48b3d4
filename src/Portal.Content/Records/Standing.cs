namespace Portal.Content.Records;

/// <summary>How firm something is: from draft to decision.</summary>
public enum Standing
{
    /// <summary>A draft under discussion.</summary>
    Draft,

    /// <summary>Being worked out.</summary>
    UnderWay,

    /// <summary>Being negotiated.</summary>
    Negotiation,

    /// <summary>Proposed for decision.</summary>
    Proposed,

    /// <summary>Decided.</summary>
    Adopted,
}
