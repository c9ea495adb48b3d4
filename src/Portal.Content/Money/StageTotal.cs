namespace Portal.Content.Money;

/// <summary>What amounts of one stage add up to.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Amount">The sum, in whole kronor.</param>
/// <param name="Initiatives">How many initiatives have an amount of that stage.</param>
/// <param name="IsApproximate">Whether the source gives any of the amounts only roughly.</param>
public readonly record struct StageTotal(Stage Stage, Kronor Amount, int Initiatives, bool IsApproximate);
