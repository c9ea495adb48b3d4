using Portal.Content.Language;
using Portal.Content.Records;
using Portal.Content.Records.Goals;
using Portal.Theme.Language;

namespace Portal.Theme.Results;

/// <summary>What to say of what a plan promises, in Swedish.</summary>
public static class PromiseWords
{
    /// <summary>The level that an indicator should reach: "minst 80", "70–75"; null where the plan gives none.</summary>
    public static string? TargetOf(GoalIndicator indicator) => indicator switch
    {
        { Target: { } target } => Swedish.Qualified(indicator.TargetQualifier, Swedish.Number(target)),
        { TargetMin: { } least, TargetMax: { } most } => $"{Swedish.Number(least)}–{Swedish.Number(most)}",
        { TargetMin: { } least } => Swedish.Qualified(Qualifier.AtLeast, Swedish.Number(least)),
        { TargetMax: { } most } => Swedish.Qualified(Qualifier.AtMost, Swedish.Number(most)),
        _ => null,
    };

    /// <summary>The unit as it is said after <see cref="TargetOf"/>: "operatör" where the level is one.</summary>
    public static string UnitOf(GoalIndicator indicator, string unit) =>
        (indicator.TargetMax ?? indicator.Target ?? indicator.TargetMin) is { } last ? UnitWords.After(last, unit) : unit;
}
