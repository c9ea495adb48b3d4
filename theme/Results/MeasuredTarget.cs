using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Results;

/// <summary>An indicator with a target, and the initiative that has it.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Indicator">The indicator, with a target.</param>
public readonly record struct MeasuredTarget(Initiative Initiative, Indicator Indicator);
