namespace Portal.Downloads.Catalogue;

/// <summary>What a statement says: an address, a text, or a thing that has no name.</summary>
internal abstract record RdfValue
{
    /// <summary>Something else, by its address.</summary>
    public sealed record Resource(string Address) : RdfValue;

    /// <summary>A text in Swedish.</summary>
    public sealed record Swedish(string Text) : RdfValue;

    /// <summary>A text without language.</summary>
    public sealed record Plain(string Text) : RdfValue;

    /// <summary>A value of a data type, as prefix:name.</summary>
    public sealed record Typed(string Text, string Type) : RdfValue;

    /// <summary>A thing without a name.</summary>
    public sealed record Nested(RdfNode Node) : RdfValue;
}
