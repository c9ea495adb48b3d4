using System.Globalization;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>Whether shares can be shares of one whole.</summary>
internal static class ShareChecks
{
    /// <summary>Reports shares of one whole that add up to more than it.</summary>
    public static void Check(FieldReader fields, string field, IEnumerable<decimal> shares)
    {
        if (fields.AreSound(field) && shares.Sum() is > 100 and var sum)
        {
            fields.Report(DiagnosticCode.SharesSum, field, string.Create(CultureInfo.InvariantCulture, $"The shares add up to {sum} percent, {sum - 100} more than the whole."), "Check each share against the source; a digit may be wrong.");
        }
    }
}
