namespace Portal.Content.Records.Goals;

/// <summary>Which way an indicator should go.</summary>
public enum Direction
{
    /// <summary>Up.</summary>
    Increase,

    /// <summary>Down.</summary>
    Decrease,

    /// <summary>To a level.</summary>
    Level,
}
