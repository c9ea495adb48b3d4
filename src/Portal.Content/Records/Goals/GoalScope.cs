namespace Portal.Content.Records.Goals;

/// <summary>Whom a goal of a board plan binds.</summary>
public enum GoalScope
{
    /// <summary>The county as a whole.</summary>
    Territorial,

    /// <summary>The board and its administration.</summary>
    Operational,
}
