using Portal.Content.Money;

namespace Portal.Theme.Money;

/// <summary>A way that money goes.</summary>
/// <param name="Financier">Who gives it.</param>
/// <param name="Fund">The fund or grant that it comes from.</param>
/// <param name="Theme">What it is for.</param>
/// <param name="Amount">How much.</param>
/// <param name="IsApproximate">Whether the source gives any of it only roughly.</param>
public readonly record struct MoneyWay(string Financier, string Fund, string Theme, Kronor Amount, bool IsApproximate);
