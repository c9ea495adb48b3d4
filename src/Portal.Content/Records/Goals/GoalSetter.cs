namespace Portal.Content.Records.Goals;

/// <summary>Who decides the level of a goal.</summary>
public enum GoalSetter
{
    /// <summary>The owners.</summary>
    Owners,

    /// <summary>The company board.</summary>
    Board,
}
