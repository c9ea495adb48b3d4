using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>Whether the amounts of an initiative agree with each other.</summary>
internal static class MoneyChecks
{
    public static void CheckSum(FieldReader fields, DiagnosticCode code, string field, string parts, Kronor sum, string whole, Kronor total)
    {
        if (sum != total)
        {
            var difference = sum - total;
            fields.Report(code, field, $"{parts} add up to {sum}, {new Kronor(Math.Abs(difference.Value))} {(difference > Kronor.Zero ? "more" : "less")} than {whole}, {total}.", "Check each figure against the source; a digit may be wrong.");
        }
    }

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
                CheckSum(fields, DiagnosticCode.FinancingSum, "funding", "The financing", sum, "the cost", total);
            }

            return;
        }

        CheckSum(fields, DiagnosticCode.FinancingSum, "funding", "The financing", sum, "the cost", total);
        foreach (var (year, amount) in years)
        {
            CheckSum(fields, DiagnosticCode.FinancingSum, "funding", $"The financing of {year}", Kronor.Sum(financing.Select(funding => funding.Years.GetValueOrDefault(year))), $"the cost of {year}", amount);
        }
    }
}
