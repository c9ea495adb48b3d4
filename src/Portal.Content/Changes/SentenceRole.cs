namespace Portal.Content.Changes;

/// <summary>What a part of a sentence is to its whole.</summary>
public enum SentenceRole
{
    /// <summary>The words around.</summary>
    Plain,

    /// <summary>A value that holds no more.</summary>
    Before,

    /// <summary>A value that holds now.</summary>
    After,

    /// <summary>Words of a text that are the same before and after.</summary>
    Kept,

    /// <summary>Words taken out of a text.</summary>
    Deleted,

    /// <summary>Words put into a text.</summary>
    Inserted,
}
