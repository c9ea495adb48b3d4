namespace Portal.Content.Records.Goals;

/// <summary>What a node of a goal tree is.</summary>
public enum GoalKind
{
    /// <summary>An area that holds goals.</summary>
    Area,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>A priority.</summary>
    Priority,

    /// <summary>A goal for effects.</summary>
    EffectGoal,

    /// <summary>A measurable target.</summary>
    Target,
}
