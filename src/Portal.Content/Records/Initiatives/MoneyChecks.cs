using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>Whether the amounts of an initiative agree with each other.</summary>
internal static class MoneyChecks
{
    /// <summary>Reports parts that do not add up to the whole, with the difference; whether they do.</summary>
    public static bool CheckSum(FieldReader fields, DiagnosticCode code, string field, string parts, Kronor sum, string whole, Kronor total)
    {
        if (sum == total)
        {
            return true;
        }

        fields.Report(code, field, $"{parts} add up to {Compared(sum, total, whole)}.", "Check each figure against the source; a digit may be wrong.");
        return false;
    }

    /// <summary>Reports the years in which parts do not add up to the whole, with the differences.</summary>
    public static void CheckYears(FieldReader fields, DiagnosticCode code, string field, string parts, IEnumerable<ImmutableSortedDictionary<int, Kronor>> partsByYear, string whole, ImmutableSortedDictionary<int, Kronor> wholeByYear)
    {
        var years = partsByYear.ToList();
        var wrong = wholeByYear
            .Select(year => (Year: year.Key, Sum: Kronor.Sum(years.Select(part => part.GetValueOrDefault(year.Key))), Total: year.Value))
            .Where(year => year.Sum != year.Total)
            .Select(year => $"{Compared(year.Sum, year.Total, $"{whole} of {year.Year}")}")
            .ToList();
        if (wrong.Count > 0)
        {
            fields.Report(code, field, $"{parts} add up to {string.Join("; and to ", wrong)}.", "Check each figure against the source; one may stand under the wrong year.");
        }
    }

    private static string Compared(Kronor sum, Kronor total, string whole) =>
        $"{sum}, {new Kronor(Math.Abs((sum - total).Value))} {(sum > total ? "more" : "less")} than {whole}, {total}";

    public static void Check(Initiative initiative, FieldReader fields)
    {
        var parts = 0;
        foreach (var funding in initiative.Funding)
        {
            if (funding.IsPart && !initiative.Funding.Any(other => !other.IsPart && other.Amount >= funding.Amount))
            {
                fields.ReportAt(DiagnosticCode.PartWithoutWhole, "funding", parts, $"{funding.Amount} is marked as part of another amount, but there is none that large.", "Remove 'part', or add the whole amount.");
            }

            parts++;
        }

        if (initiative.Cost?.Total is not { } total || initiative.Funding.IsEmpty)
        {
            return;
        }

        // Financing is compared with cost only where it is all of one stage: part granted and part applied need not make the whole.
        var financing = initiative.Funding.Where(funding => !funding.IsPart).ToList();
        if (financing.Select(funding => funding.Stage).Distinct().Count() != 1 || financing.Any(funding => funding.IsApproximate))
        {
            return;
        }

        var sum = Kronor.Sum(financing.Select(funding => funding.Amount));
        var years = initiative.Cost.Years;
        if (years.IsEmpty || financing.Any(funding => funding.Years.IsEmpty))
        {
            // A source may tell of one financier of several, so financing may be less than the cost, but never more.
            if (sum > total)
            {
                CheckSum(fields, DiagnosticCode.FinancingSum, "funding", "The amounts of funding", sum, "the cost", total);
            }

            return;
        }

        if (CheckSum(fields, DiagnosticCode.FinancingSum, "funding", "The amounts of funding", sum, "the cost", total))
        {
            CheckYears(fields, DiagnosticCode.FinancingSum, "funding", "The amounts of funding", financing.Select(funding => funding.Years), "the cost", years);
        }
    }
}
