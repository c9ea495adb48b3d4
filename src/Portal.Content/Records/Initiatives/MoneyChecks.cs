using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>Whether the amounts of an initiative agree with each other.</summary>
internal static class MoneyChecks
{
    private const string Amounts = "The amounts of funding";
    private const string TheCost = "the cost";

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
        var wrong = YearsApart(partsByYear, wholeByYear).Select(year => Compared(year.Sum, year.Total, $"{whole} of {year.Year}")).ToList();
        if (wrong.Count > 0)
        {
            fields.Report(code, field, $"{parts} add up to {string.Join("; and to ", wrong)}.", "Check each figure against the source; one may stand under the wrong year.");
        }
    }

    // The years in which parts do not add up to the whole; a year that the whole does not name has nothing of it.
    private static IEnumerable<(int Year, Kronor Sum, Kronor Total)> YearsApart(IEnumerable<ImmutableSortedDictionary<int, Kronor>> partsByYear, ImmutableSortedDictionary<int, Kronor> wholeByYear)
    {
        var parts = partsByYear.ToList();
        IEnumerable<int> years = wholeByYear.IsEmpty ? [] : parts.SelectMany(part => part.Keys).Concat(wholeByYear.Keys).Distinct().Order();
        return years
            .Select(year => (Year: year, Sum: Kronor.Sum(parts.Select(part => part.GetValueOrDefault(year))), Total: wholeByYear.GetValueOrDefault(year)))
            .Where(year => year.Sum != year.Total);
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

        CheckPaid(initiative, fields);
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

        CheckFinancing(fields, financing, total, initiative.Cost.Years);
    }

    // Payments are held against the grants of the same financier and fund, where a grant is given at all, and is no grant for a year
    // alone, beside which there may be others.
    private static void CheckPaid(Initiative initiative, FieldReader fields)
    {
        foreach (var amounts in MoneyTotals.Counted(initiative).GroupBy(funding => (funding.Financier, funding.Fund)))
        {
            var granted = amounts.Where(funding => funding.Stage == Stage.Granted).ToList();
            var paid = amounts.Where(funding => funding.Stage == Stage.Paid).ToList();
            if (granted.Count == 0 || paid.Count == 0 || granted.Concat(paid).Any(funding => funding.IsApproximate)
                || granted.Exists(grant => grant.Year is not null && paid.Exists(payment => payment.Year != grant.Year)))
            {
                continue;
            }

            var (sum, total) = (Kronor.Sum(paid.Select(funding => funding.Amount)), Kronor.Sum(granted.Select(funding => funding.Amount)));
            if (sum > total)
            {
                var of = amounts.Key.Financier ?? amounts.Key.Fund;
                fields.ReportAt(
                    DiagnosticCode.PaidSum,
                    "funding",
                    initiative.Funding.IndexOf(paid[0]),
                    $"The amounts paid{(of is null ? null : $" by '{of}'")} add up to {Compared(sum, total, "those granted")}.",
                    "Check each figure and its stage against the source: a digit may be wrong, or a grant left out. If the source rounds, say so with 'approximate'; if it says both, leave it so.");
            }
        }
    }

    // A source may tell of one financier of several, so financing may be less than the cost, but never more: in all, or in a year.
    private static void CheckFinancing(FieldReader fields, List<Funding> financing, Kronor total, ImmutableSortedDictionary<int, Kronor> years)
    {
        var sum = Kronor.Sum(financing.Select(funding => funding.Amount));
        if (sum > total)
        {
            CheckSum(fields, DiagnosticCode.FinancingSum, "funding", Amounts, sum, TheCost, total);
            return;
        }

        if (years.IsEmpty || financing.Any(funding => funding.Years.IsEmpty))
        {
            return;
        }

        var byYear = financing.ConvertAll(funding => funding.Years);
        if (sum == total || YearsApart(byYear, years).Any(year => year.Sum > year.Total))
        {
            CheckYears(fields, DiagnosticCode.FinancingSum, "funding", Amounts, byYear, TheCost, years);
            return;
        }

        fields.Report(
            DiagnosticCode.FinancingGap,
            "funding",
            $"{Amounts} add up to {Compared(sum, total, TheCost)}. Both are divided by year, as where a source tells of the whole financing, and then the two are equal.",
            "Check each figure against the source: a digit may be wrong, or a financier left out. If the source names only some of those who pay, leave it so.");
    }
}
