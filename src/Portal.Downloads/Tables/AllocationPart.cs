using Portal.Content.Money;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;

namespace Portal.Downloads.Tables;

/// <summary>One figure of a region's account of the grant 1:1.</summary>
internal sealed record AllocationPart(string Kind, int Number, string? What)
{
    /// <summary>The kinds of figure, in plain files and in Swedish.</summary>
    public static IReadOnlyList<(string Token, string Label)> Kinds { get; } =
        [("use", "Användning"), ("amount", "Annat belopp"), ("share", "Andel"), ("count", "Antal")];

    public Slug? Theme { get; init; }

    public Kronor? Amount { get; init; }

    public decimal? Percent { get; init; }

    public int? Count { get; init; }

    public Stage? Stage { get; init; }

    public bool? IsApproximate { get; init; }

    public bool? IsPart { get; init; }

    public bool? IsOutside { get; init; }

    public static IEnumerable<AllocationPart> Of(Allocation allocation) =>
    [
        .. allocation.Uses.Select((use, at) => new AllocationPart("use", at + 1, use.Use)
            { Amount = use.Amount, IsApproximate = use.IsApproximate, IsPart = use.IsPart, IsOutside = use.IsOutside }),
        .. allocation.Amounts.Select((amount, at) => new AllocationPart("amount", at + 1, amount.What)
            { Amount = amount.Amount, IsApproximate = amount.IsApproximate, Stage = amount.Stage == Content.Money.Stage.Unknown ? null : amount.Stage }),
        .. allocation.Shares.Select((share, at) => new AllocationPart("share", at + 1, share.What)
            { Percent = share.Percent, IsApproximate = share.IsApproximate, Theme = share.Theme }),
        .. allocation.Counts.Select((count, at) => new AllocationPart("count", at + 1, count.What) { Count = count.Number }),
    ];
}
