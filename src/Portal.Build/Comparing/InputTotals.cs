using Portal.Content.Money;

namespace Portal.Build.Comparing;

/// <summary>How much an input folder holds.</summary>
/// <param name="Records">Records of all types.</param>
/// <param name="Initiatives">Initiatives.</param>
/// <param name="Money">The amounts of the initiatives, by stage.</param>
public sealed record InputTotals(int Records, int Initiatives, MoneyTotals Money);
