namespace Portal.Content.Changes;

/// <summary>What happened to a field, or to an item of a list.</summary>
public enum FieldChangeKind
{
    /// <summary>It has a value, where it had none.</summary>
    Added,

    /// <summary>It has another value.</summary>
    Changed,

    /// <summary>It has no value any more.</summary>
    Removed,

    /// <summary>It has the same items in another order.</summary>
    Reordered,
}
