namespace Portal.Content.Records;

/// <summary>The currency of an amount.</summary>
public enum Currency
{
    /// <summary>Swedish kronor.</summary>
    Krona,

    /// <summary>Euro.</summary>
    Euro,
}
