namespace Portal.Content.Records.Programmes;

/// <summary>Parts of a result chain whose indicators the source calls examples.</summary>
public enum ChainPart
{
    /// <summary>Output indicators.</summary>
    OutputIndicators,

    /// <summary>Result indicators.</summary>
    ResultIndicators,
}
