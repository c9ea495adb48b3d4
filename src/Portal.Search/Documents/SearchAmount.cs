namespace Portal.Search.Documents;

/// <summary>An amount of money.</summary>
/// <param name="Kronor">Swedish kronor, 0 or more.</param>
/// <param name="Stage">The stage's id, as "granted". Amounts of different stages are never added.</param>
/// <param name="Financier">The financier's id in the facet of financiers, or null.</param>
/// <param name="IsApproximate">Whether the source gives it only roughly; so is then every sum that it is in.</param>
public readonly record struct SearchAmount(long Kronor, string Stage, string? Financier = null, bool IsApproximate = false);
