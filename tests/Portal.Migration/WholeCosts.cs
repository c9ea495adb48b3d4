using System.Text.RegularExpressions;

namespace Portal.Migration;

/// <summary>
/// What a source calls the project's total amount is the cost of the project, not money that someone gives: it names no financier,
/// and the region's part of it is not known.
/// </summary>
internal static partial class WholeCosts
{
    public static string Apply(string yaml) =>
        TotalAsFunding().Replace(yaml, "cost: {total: ${amount}, note: ${note}}\n");

    [GeneratedRegex(@"^funding:\n  - \{amount: (?<amount>\d+), note: (?<note>(Projektets|Förstudiens) totala belopp[^{}""]*)\}\n(?!  )", RegexOptions.Multiline)]
    private static partial Regex TotalAsFunding();
}
